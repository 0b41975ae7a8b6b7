// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question bank of theory exams.
#pragma once

#include "branchbook/ideology/exam_service.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/dialog.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class ComboField;
class LineField;
class TextField;

class QuestionList final : public RecordListView
{
    Q_OBJECT
public:
    explicit QuestionList(Desk& desk, QWidget* parent = nullptr);
    /// What is sound is taken, bad rows are told.
    void importFrom(const QString& path);

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void askForBank();
    void toggleBin(const QModelIndex& index);

    QList<ideology::ExamQuestion> m_all;
    QList<ideology::ExamQuestion> m_bin;
    RowTableModel<ideology::ExamQuestion> m_model;
};

class QuestionDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where `question` has no id.
    QuestionDialog(QWidget* host, Desk& desk, const ideology::ExamQuestion& question);

private:
    void save();

    Desk& m_desk;
    ideology::ExamQuestion m_question;
    ComboField* m_kind;
    TextField* m_stem;
    TextField* m_choices; ///< one a line
    LineField* m_answer;
    LineField* m_points;
    LineField* m_subject;
};

} // namespace branchbook::ui
