// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading rounds of democratic evaluation.
#pragma once

#include "branchbook/organization/evaluation.h"

namespace branchbook::organization {

/// Newest year first, whole.
[[nodiscard]] Result<QList<Evaluation>> listEvaluations(const store::Session& session, book::BranchId branch);
/// Those that had begun by a past day, as far as they had come (standingOn).
[[nodiscard]] Result<QList<Evaluation>> listEvaluationsOn(const store::Session& session, book::BranchId branch,
                                                          QDate day);
[[nodiscard]] Result<QList<Evaluation>> listRecycledEvaluations(const store::Session& session, book::BranchId branch);
/// Error: evaluation.missing (NotFound).
[[nodiscard]] Result<Evaluation> loadEvaluation(const store::Session& session, EvaluationId id);
/// Nothing: there is no round for the year.
[[nodiscard]] Result<std::optional<Evaluation>> findEvaluation(const store::Session& session, book::BranchId branch,
                                                               int year);

struct YearGrade {
    int year = 0;
    Grade grade = Grade::Qualified;
};
/// What rounds that are closed said of the member, newest year first, at most `most` of them.
[[nodiscard]] Result<QList<YearGrade>> lastGrades(const store::Session& session, book::MemberId member, int most);

/// Whom a round is about, as of the day: the Party members of the branch, in the order of the roster, floating ones too.
[[nodiscard]] Result<QList<EvaluatedPerson>> evaluatedOn(const store::Session& session, book::BranchId branch,
                                                         QDate day);

} // namespace branchbook::organization
