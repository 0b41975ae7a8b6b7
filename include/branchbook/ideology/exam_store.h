// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the question bank and the exams of a branch, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/ideology/exam.h"

namespace branchbook::ideology {

/// By kind, then as they came in.
[[nodiscard]] Result<QList<ExamQuestion>> listQuestions(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<ExamQuestion>> listRecycledQuestions(const store::Session& session, book::BranchId branch);
/// Error: question.missing (NotFound).
[[nodiscard]] Result<ExamQuestion> loadQuestion(const store::Session& session, QuestionId id);
/// The subjects of the questions in use, in the order of their code points.
[[nodiscard]] QStringList subjectsOf(const QList<ExamQuestion>& questions);

/// The latest first.
[[nodiscard]] Result<QList<Exam>> listExams(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Exam>> listRecycledExams(const store::Session& session, book::BranchId branch);
/// Error: exam.missing (NotFound).
[[nodiscard]] Result<Exam> loadExam(const store::Session& session, ExamId id);

/// Whom the exam expects: the people of its gathering, else the Party members of the branch on its day.
[[nodiscard]] Result<QList<gathering::Attendee>> expectedAt(const store::Session& session, const Exam& exam);
/// examFigures with expectedAt and who is excused from study in its year.
[[nodiscard]] Result<ExamFigures> loadExamFigures(const store::Session& session, const Exam& exam, QDate last);

/// The points that pass of so many: exam.pass_share of them, up to a whole point. Errors: those of rules::figureOn.
[[nodiscard]] Result<int> usualPassPoints(const rules::Catalogue& catalogue, int totalPoints, QDate day);

/// Terms: exam_scores, the day by which the scores of an exam that was held are entered (exam.score_days after it); one with
/// scores has none.
[[nodiscard]] Result<> addExamFacts(const book::FactsQuery& query, rules::Facts& facts);
/// The exams held in the period: expected, sat, passed, mean. Nothing where there were none.
[[nodiscard]] Result<> addExamSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::ideology
