// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a part of a round of evaluation from being written. The errors are those of the verbs (evaluation_service.h).
#pragma once

#include "branchbook/organization/evaluation.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

/// Error: evaluation.closed (Refused) where it was reported, or lies in the recycle bin.
[[nodiscard]] Result<Evaluation> openRound(const store::Session& session, EvaluationId id);
/// Error: evaluation.not_listed (NotFound).
[[nodiscard]] Result<EvaluatedPerson> listedPerson(const Evaluation& evaluation, book::MemberId member);

/// A day that was, of the year or the one after it.
[[nodiscard]] Result<> checkRoundDay(const Evaluation& evaluation, QDate day, QDate today);
[[nodiscard]] Result<> checkRoundMeeting(const store::Session& session, const Evaluation& evaluation,
                                         const EvaluationStepDay& step);
/// The steps before it are done, not later than it, and those after it not earlier.
[[nodiscard]] Result<> checkStepOrder(const Evaluation& evaluation, const EvaluationStepDay& step);
/// What the step says is there: counted papers, grades, people told.
[[nodiscard]] Result<> checkStepContent(const Evaluation& evaluation, EvaluationStep step);
[[nodiscard]] Result<> checkCount(const Evaluation& evaluation, const EvaluationCount& count, QDate today);

} // namespace branchbook::organization
