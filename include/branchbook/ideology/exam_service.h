// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the question bank and of exams. A score that is changed or taken away leaves a mark with its reason.
#pragma once

#include "branchbook/ideology/exam_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::ideology {

/// Errors: those of tidyQuestion; question.there (Refused: the bank has it).
[[nodiscard]] Result<QuestionId> addQuestion(store::UnitOfWork& unit, const ExamQuestion& question, QDate today);
/// Many at once, of which none is in the bank (freshQuestions). Errors: those of addQuestion.
[[nodiscard]] Result<> addQuestions(store::UnitOfWork& unit, const QList<ExamQuestion>& questions, QDate today);
/// Papers that were drawn stay as they are. Errors: those of addQuestion, question.recycled (Refused), store.conflict.
[[nodiscard]] Result<> changeQuestion(store::UnitOfWork& unit, const ExamQuestion& question);
[[nodiscard]] Result<> recycleQuestion(store::UnitOfWork& unit, QuestionId id, QDate today);
/// Error: question.there.
[[nodiscard]] Result<> restoreQuestion(store::UnitOfWork& unit, QuestionId id);

/// Draws the paper; without a seed one is taken from the id. passPoints 0: as the rules say of the points. Errors (Invalid):
/// exam.title_missing, exam.title_taken, exam.day_missing, exam.seed, exam.pass (0 or more than the paper has); those of
/// drawPaper; exam.gathering_kind, exam.gathering_taken (Refused).
[[nodiscard]] Result<ExamId> announceExam(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const Exam& exam,
                                          QDate today);
/// Title, day, gathering, pass mark and note; with scores the pass mark stays (exam.scored, Refused), nor may the day lie
/// after the first of them (exam.day_late, Invalid). Errors: those of announceExam, exam.recycled (Refused), store.conflict.
[[nodiscard]] Result<> changeExam(store::UnitOfWork& unit, const Exam& exam);
/// Another paper: subject, draws and seed of `exam`; passPoints 0: as the rules say. Error: exam.scored (Refused).
[[nodiscard]] Result<> redrawExam(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const Exam& exam,
                                  QDate today);

/// Exam or Retake: the first attempt, or one more of somebody who has not passed.
enum class ExamSitting : quint8 { First, Retake };
/// Marks of every question or none, and points that are their sum and at most the paper's. Errors (Invalid): exam.score_high,
/// exam.marks_number, exam.marks_high, exam.marks_sum.
[[nodiscard]] Result<> settlePoints(const Exam& exam, ExamScore& score);
/// Scores of one or of many, with tenths or with marks (then tenths may be 0). Errors (Invalid): exam.score_none,
/// exam.sat_missing, exam.sat_future, exam.sat_early, exam.score_high, exam.marks_number, exam.marks_high, exam.marks_sum;
/// Refused: exam.score_there, exam.retake_first, exam.retake_passed, exam.not_of_branch, exam.recycled.
[[nodiscard]] Result<> recordScores(store::UnitOfWork& unit, ExamId id, QList<ExamScore> scores, ExamSitting sitting,
                                    QDate today);
/// The attempt that `score` names. Errors: those of recordScores; exam.score_missing (NotFound), exam.why (Invalid),
/// exam.same (Refused).
[[nodiscard]] Result<> correctScore(store::UnitOfWork& unit, ExamId id, const ExamScore& score, const QString& reason,
                                    QDate today);
/// Takes the last attempt of somebody away: entered for the wrong person. Errors: exam.score_missing, exam.why.
[[nodiscard]] Result<> strikeScore(store::UnitOfWork& unit, ExamId id, book::MemberId member, const QString& reason,
                                   QDate today);
[[nodiscard]] Result<> recycleExam(store::UnitOfWork& unit, ExamId id, QDate today);
/// Errors: exam.title_taken, exam.gathering_taken.
[[nodiscard]] Result<> restoreExam(store::UnitOfWork& unit, ExamId id);

} // namespace branchbook::ideology
