// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets of theory exams: a question bank, and the scores of an exam. A bad row is told with row and column, the others
// are read.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/ideology/exam.h"
#include "branchbook/sheet/table.h"

namespace branchbook::roster {

/// What keeps a row from being taken.
struct SheetFault {
    int row = 0; ///< the sheet's own number, from 1
    QString column; ///< its letters, "D"; empty: the whole row
    QString header; ///< as it stands in the sheet
    Error error;
};

struct QuestionSheet {
    QList<ideology::ExamQuestion> questions; ///< of the branch, without ids, none of them in the bank
    QList<SheetFault>
        faults; ///< by row; question.sheet_there and question.sheet_twice are questions that are there already
    int rows = 0; ///< = questions + faults
    int unpointed = 0; ///< questions that say no points: ideology::usualPoints
    QStringList leftOut; ///< headers of columns that were not read: none of ours, or a second one of the same

    [[nodiscard]] int alreadyThere() const;
};
/// Columns 题型, 题干, 选项A … 选项H or one column 选项, 答案, 分值, 科目, under any of their usual names (主题) and in any
/// order; 分值, 科目 and the choices may be missing. Errors (Invalid): question.sheet_head, question.sheet_empty.
[[nodiscard]] Result<QuestionSheet> readQuestionSheet(const sheet::Table& table,
                                                      const QList<ideology::ExamQuestion>& bank, book::BranchId branch);

struct ScoreSheet {
    QList<ideology::ExamScore> scores; ///< with `satOn`
    QList<SheetFault> faults;
    QStringList absent; ///< 缺考, or no score
};
/// Columns 姓名, 成绩 (得分, 总分) and, where known, 第1题 …; `people` are those who may sit it. Errors (Invalid): exam.sheet_head.
[[nodiscard]] Result<ScoreSheet> readScoreSheet(const sheet::Table& table, const ideology::Exam& exam,
                                                const QList<book::MemberRow>& people, QDate satOn);

} // namespace branchbook::roster
