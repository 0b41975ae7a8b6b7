// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of democratic evaluation. Sums of papers are written, never papers; a grade is given by people, one by one; what
// changes after it was settled leaves a mark with its reason.
#pragma once

#include "branchbook/organization/evaluation_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// A round for evaluation.forYear with the people as of evaluation.peopleOn, or those it brings. Errors (Invalid):
/// evaluation.year, evaluation.people_day; evaluation.year_taken (Refused: there is one), evaluation.nobody (Refused).
[[nodiscard]] Result<EvaluationId> openEvaluation(store::UnitOfWork& unit, Evaluation evaluation, QDate today);
/// quotaBase, level and note. Errors: evaluation.closed, store.conflict.
[[nodiscard]] Result<> changeEvaluation(store::UnitOfWork& unit, const Evaluation& evaluation);
/// The list of people anew, as of another day; what was said of those who stay on it stays. Errors: evaluation.people_day,
/// evaluation.counted (Refused: the papers bear the old list), evaluation.closed.
[[nodiscard]] Result<> relistEvaluation(store::UnitOfWork& unit, EvaluationId id, QDate day, QDate today);
[[nodiscard]] Result<> recycleEvaluation(store::UnitOfWork& unit, EvaluationId id, QDate today);
/// Error: evaluation.year_taken.
[[nodiscard]] Result<> restoreEvaluation(store::UnitOfWork& unit, EvaluationId id);

/// Takes a step, or changes it. Errors (Invalid): evaluation.day_missing, evaluation.day_future, evaluation.day_year (neither of
/// the year nor of the next), evaluation.gathering_branch, evaluation.gathering_day, evaluation.gathering_year;
/// evaluation.gathering_unknown (NotFound); Refused: evaluation.step_order (`despite` takes it all the same),
/// evaluation.ungraded, evaluation.untold, evaluation.count_missing (with who or what is missing); evaluation.closed.
[[nodiscard]] Result<> takeEvaluationStep(store::UnitOfWork& unit, EvaluationId id, EvaluationStepDay step,
                                          QDate today);
/// Errors: evaluation.step_untaken (NotFound), evaluation.step_needed (Refused: a later one is done).
[[nodiscard]] Result<> clearEvaluationStep(store::UnitOfWork& unit, EvaluationId id, EvaluationStep step);

/// Errors: evaluation.not_listed (NotFound), evaluation.part_why (Invalid), evaluation.part_graded (Refused), evaluation.closed.
[[nodiscard]] Result<> setEvaluationPart(store::UnitOfWork& unit, EvaluationId id, book::MemberId member,
                                         EvaluationPart part, const QString& why);
/// The grade that somebody gave himself; nothing: takes it back. Errors: evaluation.not_listed, evaluation.excused,
/// evaluation.closed.
[[nodiscard]] Result<> recordSelfGrade(store::UnitOfWork& unit, EvaluationId id, book::MemberId member,
                                       std::optional<Grade> grade);
/// The sums of a ballot. Errors (Invalid): evaluation.day_missing, evaluation.day_future, evaluation.papers,
/// evaluation.paper_lines, evaluation.line_missing, evaluation.tally_many (more marks on a line than valid papers);
/// evaluation.count_taken (Refused: correct it), evaluation.issued_many (Refused: more papers than members), evaluation.closed.
[[nodiscard]] Result<> recordEvaluationCount(store::UnitOfWork& unit, EvaluationId id, EvaluationCount count,
                                             QDate today);
/// What stood there is kept in words, with the reason; also after the round is closed. Errors: evaluation.count_missing
/// (NotFound), evaluation.why (Invalid), those of recordEvaluationCount.
[[nodiscard]] Result<> correctEvaluationCount(store::UnitOfWork& unit, EvaluationId id, EvaluationCount count,
                                              const QString& reason, QDate today);

/// The grade and the opinion of the branch; nothing for the grade: open again. After 组织评定 is done a change of the grade needs
/// `reason` and is marked, and whoever was told has to be told again. Errors: evaluation.not_listed; Refused:
/// evaluation.probationary, evaluation.in_effect (优秀 within the effect period of a sanction, without a reason), evaluation.excused, evaluation.no_ballot (before the papers are counted); evaluation.why (Invalid).
[[nodiscard]] Result<> gradeMember(store::UnitOfWork& unit, EvaluationId id, book::MemberId member,
                                   std::optional<Grade> grade, const QString& opinion, const QString& reason,
                                   QDate today);
[[nodiscard]] Result<> noteEvaluated(store::UnitOfWork& unit, EvaluationId id, book::MemberId member,
                                     const QString& note);
/// The grade was told to the person. Errors: evaluation.not_listed, evaluation.day_missing, evaluation.day_future (Invalid);
/// evaluation.told_early (Refused: before 组织评定), evaluation.no_grade (Refused), evaluation.closed.
[[nodiscard]] Result<> tellEvaluated(store::UnitOfWork& unit, EvaluationId id, book::MemberId member, QDate on,
                                     const QString& by, const QString& reply, QDate today);
/// Where and from when to when the result hung out; an invalid first day takes it back. Errors (Invalid): evaluation.public_days,
/// evaluation.day_future; evaluation.public_early (Refused: before 组织评定).
[[nodiscard]] Result<> publishEvaluation(store::UnitOfWork& unit, EvaluationId id, QDate from, QDate until,
                                         const QString& place, QDate today);

} // namespace branchbook::organization
