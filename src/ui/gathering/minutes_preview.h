// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 打印预览 of one record: the very pages of the record, its 纪要, its sign-in sheet or its notice, from which they are printed or saved.
#pragma once

#include "branchbook/report/gathering_document.h"
#include "ui/kit/dialog.h"

namespace branchbook::book {
class Book;
}

namespace branchbook::ui {

class EditorModel;
class LineField;
class PagePreview;
class Segmented;

class MinutesPreview final : public Dialog
{
    Q_OBJECT
public:
    /// `book` gives the day and the pattern of the file's name; it is not kept.
    MinutesPreview(QWidget& host, report::GatheringSheet sheet, const book::Book& book);
    void choose(report::GatheringForm form);
    /// As .pdf or .docx, and says so; a failure is said as well.
    void saveTo(const QString& path);
    /// Where it would be saved: in the usual folder, named by the pattern of records.
    [[nodiscard]] QString suggestedPath(const QString& ending) const;
    /// Asks where to.
    void saveWord() { askAndSave(QStringLiteral("docx")); }

protected:
    /// Ctrl+P and Ctrl+E, as everywhere.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addChoice();
    void addButtons();
    void render();
    void print();
    void askAndSave(const QString& ending);
    [[nodiscard]] report::Document document() const;

    report::GatheringSheet m_sheet;
    QDate m_today; ///< a notice is issued today
    QString m_namePattern; ///< form::OutputKind::Record
    report::GatheringForm m_form = report::GatheringForm::Record;
    Segmented* m_forms;
    QWidget* m_summaryRow;
    LineField* m_number;
    LineField* m_sentTo;
    PagePreview* m_preview;
};

/// Of what is written now, whether or not it is in the book yet. Null: the store refused, and a dialog says why.
MinutesPreview* showMinutesPreview(QWidget& host, const EditorModel& model);

} // namespace branchbook::ui
