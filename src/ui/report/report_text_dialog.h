// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 改文字: the drafted paragraphs of the quarterly report, one after the other, and other words in their place.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/report/quarter_paragraphs.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class Desk;
class TextField;

/// 2 edited and 1 of them stale, as the report page says it; empty: nothing was edited.
[[nodiscard]] QString editedSummary(const QList<report::QuarterParagraph>& paragraphs);

class ReportTextDialog final : public Dialog
{
    Q_OBJECT
public:
    /// At first the one that needs a look: data changed, or gone; else the first.
    ReportTextDialog(QWidget* host, Desk& desk, Quarter quarter, QList<report::QuarterParagraph> paragraphs);

    [[nodiscard]] ComboField* paragraphField() const { return m_paragraph; }
    [[nodiscard]] TextField* wordsField() const { return m_words; }
    /// Of the paragraph in sight; what was typed into another is saved before.
    void choose(const QString& key);

private:
    [[nodiscard]] const report::QuarterParagraph* shown() const;
    void fill();
    void showParagraph(const QString& key);
    /// True where nothing was typed too.
    bool save();
    void keepMine();
    void takeDraft();
    bool change(const QString& done, const book::Book::Work& work);

    Desk& m_desk;
    book::BranchId m_branch;
    Quarter m_quarter;
    QList<report::QuarterParagraph> m_paragraphs;
    QString m_key;
    QString m_stood; ///< in the field, before anybody typed
    ComboField* m_paragraph;
    TextField* m_draft;
    QLabel* m_state;
    TextField* m_words;
    QPushButton* m_reset = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace branchbook::ui
