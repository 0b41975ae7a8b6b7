// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The manual that ships in the program: docs/manual/{zh_CN,en}/*.md, a file a page of the window, a section a tab.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace branchbook::ui {

enum class ManualLanguage { Chinese, English };

/// That of the window.
[[nodiscard]] ManualLanguage manualLanguage();

struct ManualChapter {
    QString id; ///< "organization", "organization/dues": page and tab, as Desk::showPage() has them
    QStringList others; ///< ids of more tabs that the chapter is about
    QString title;
    QString text; ///< Markdown, without the heading
    bool isPage = false; ///< begins a page; the others are its parts
    QString plain = {}; ///< as it is read, for the search
};

struct ManualHit {
    QString id;
    QString title;
    QString around; ///< some words around the place; empty where only the title has them
};

class Manual
{
public:
    /// From the resources; a file that is not there is left out, which a test notices.
    [[nodiscard]] static Manual load(ManualLanguage language);
    /// What stands before the first `## ` of `text` is the chapter of `page`, each `## Title <!-- tab other -->` one more.
    [[nodiscard]] static QList<ManualChapter> read(const QString& page, const QString& text);
    /// The files, in their order in the contents; most are pages of the window.
    [[nodiscard]] static QStringList pages();

    [[nodiscard]] const QList<ManualChapter>& chapters() const { return m_chapters; }
    /// Exactly this one.
    [[nodiscard]] const ManualChapter* find(const QString& id) const;
    /// The chapter of a place in the window: of its tab, else of its page, else the first one.
    [[nodiscard]] const ManualChapter& chapterOf(const QString& place) const;
    /// Chapters that have each of the words; those whose title has them come first.
    [[nodiscard]] QList<ManualHit> search(const QString& typed) const;
    /// What a link of the chapter `from` leads to ("dues.md", "settings.md#backup"); nothing where it leads out.
    [[nodiscard]] std::optional<QString> target(const QString& from, const QString& link) const;

private:
    QList<ManualChapter> m_chapters;
};

} // namespace branchbook::ui
