// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exams of the branch: their day, who sat them, who passed.
#pragma once

#include "branchbook/ideology/exam_service.h"
#include "branchbook/report/exam_document.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct ExamRow {
    ideology::Exam exam;
    ideology::ExamFigures figures;
};

class ExamList final : public RecordListView
{
    Q_OBJECT
public:
    explicit ExamList(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of an exam.
    void open(const QString& argument) override;
    /// The chosen one; null where the list is empty.
    [[nodiscard]] const ExamRow* current() const;
    void enterScoresOfCurrent();
    /// Its paper.
    void printCurrent();
    void openMoreOfCurrent();
    /// Scores out of a spreadsheet; what keeps rows from being taken is told, and nothing is written.
    void importScores(const ideology::Exam& exam, const QString& path);

Q_SIGNALS:
    /// Another one is chosen, or what is known of it changed.
    void currentShown();
    /// Enter or a double click: the pane is wanted.
    void paneAsked();

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] std::vector<ExamRow> rowsOf(const Result<QList<ideology::Exam>>& exams) const;
    [[nodiscard]] int rowToShow(const QString& wanted) const;
    void enterScores(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void addScoreActions(QMenu& menu, const ExamRow& row);
    void askForScores(const ideology::Exam& exam);
    void printPart(const ExamRow& row, report::ExamPart part);
    void recycle(const ideology::Exam& exam);
    void restore(const ideology::Exam& exam);

    std::vector<ExamRow> m_all;
    std::vector<ExamRow> m_bin;
    RowTableModel<ExamRow> m_model;
    QString m_current; ///< id of the chosen one
};

} // namespace branchbook::ui
