// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the minutes: bold, underline, lists, indents, speakers; everything pasted is plain text.
#pragma once

#include <QTextEdit>
#include <QTextListFormat>

namespace branchbook::ui {

class MinutesEdit final : public QTextEdit
{
    Q_OBJECT
public:
    static constexpr int kLine = 25; ///< px at text size 1, design §3

    explicit MinutesEdit(QWidget* parent = nullptr);
    void setMinutes(const QString& html);
    [[nodiscard]] QString minutes() const;
    [[nodiscard]] qsizetype characterCount() const;

    void toggleBold();
    void toggleUnderline();
    void toggleList(QTextListFormat::Style style);
    void indent(int steps);
    /// A new paragraph 姓名： in bold, ready to write after it.
    void insertSpeaker(const QString& name);
    /// A paragraph of its own after the one in which the caret stands.
    void insertSentence(const QString& sentence);
    /// Paragraphs of limited rich text behind what is there.
    void appendMinutes(const QString& html);

Q_SIGNALS:
    void typed();
    /// In words, empty when the text is fine again.
    void problemFound(const QString& sentence);
    void filesDropped(const QStringList& paths);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setLines();

    bool m_loading = false;
};

} // namespace branchbook::ui
