// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of democratic evaluation and their parts as rows of the store.
#pragma once

#include "branchbook/organization/evaluation.h"
#include "branchbook/store/query.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// The row that evaluation.list and load select, without its parts.
[[nodiscard]] Evaluation evaluationIn(const store::Query& query);
[[nodiscard]] Result<> loadEvaluationParts(const store::Session& session, Evaluation& evaluation);

[[nodiscard]] store::ColumnValues columnsOf(const Evaluation& evaluation);
[[nodiscard]] store::ColumnValues columnsOf(EvaluationId id, const EvaluationStepDay& step);
[[nodiscard]] store::ColumnValues columnsOf(EvaluationId id, const EvaluatedPerson& person);
/// Without its tallies.
[[nodiscard]] store::ColumnValues columnsOf(EvaluationId id, const EvaluationCount& count);
[[nodiscard]] store::ColumnValues columnsOf(EvaluationId id, EvaluationBallot ballot, const EvaluationTally& tally);
/// Behind those that are there.
[[nodiscard]] Result<> addEvaluationCorrection(store::UnitOfWork& unit, EvaluationId id,
                                               const EvaluationCorrection& correction);

} // namespace branchbook::organization
