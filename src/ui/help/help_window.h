// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The manual beside the window: contents at the left, the chapter beside them, a search over all chapters. It stays open
// while one works. Nothing in it leads out of the program, and nothing is fetched.
#pragma once

#include "ui/help/manual.h"

#include <QTextBrowser>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace branchbook::ui {

/// Shows a chapter with its pictures and hands its links over; whatever else the text names is looked for nowhere.
class ManualText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualText(QWidget* parent = nullptr);
    void showChapter(const ManualChapter& chapter);
    /// Marks the places of these words, and goes to the first.
    void markWords(const QStringList& words);
    /// The pictures of the manual, and what the program itself is made of (qrc:); nothing else.
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitToPane();
    int m_pictureWidth = 0; ///< that the pictures have been fitted to, pixels; 0: none yet
};

class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    /// A window of its own over `host`, which owns it.
    explicit HelpWindow(QWidget* host, ManualLanguage language = manualLanguage());

    /// "organization/dues": the chapter of that place (Manual::chapterOf). Comes to the front.
    void openAt(const QString& place);
    /// Of the chapter that is shown.
    [[nodiscard]] QString chapterId() const { return m_shown; }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QListWidget* contents() const { return m_list; }
    [[nodiscard]] ManualText* text() const { return m_text; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Trail { Keep, Leave };
    void addHead();
    void addKeys();
    void fillContents();
    void find(const QString& typed);
    void showChapter(const QString& id, Trail trail = Trail::Keep);
    void choose(int row);
    void follow(const QUrl& link);
    void goBack();
    void placeContents();

    Manual m_manual;
    QLineEdit* m_search;
    QPushButton* m_back;
    QPushButton* m_toggle; ///< 目录, where the window is narrow
    QListWidget* m_list;
    ManualText* m_text;
    QStringList m_trail; ///< chapters seen before
    QString m_shown;
    bool m_isNarrow = false;
};

} // namespace branchbook::ui
