// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in a round of 述职评议考核: its head, the order and content of its steps, the sums of papers.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/organization/appraisal.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

[[nodiscard]] Result<> checkAppraisal(const Appraisal& appraisal, QDate today);
/// A day of the round: there, not to come, of the year or the one after; for 次年复查 up to two years after.
[[nodiscard]] Result<> checkAppraisalDay(const Appraisal& appraisal, QDate day, QDate today,
                                         AppraisalStep step = AppraisalStep::Scope);
[[nodiscard]] Result<> checkAppraisalOrder(const Appraisal& appraisal, const AppraisalStepDay& step);
/// Of the same branch, and held on the day of the step.
[[nodiscard]] Result<> checkAppraisalMeeting(const store::Session& session, const Appraisal& appraisal,
                                             const AppraisalStepDay& step);
[[nodiscard]] Result<> checkAppraisalContent(const Appraisal& appraisal, AppraisalStep step);
[[nodiscard]] Result<> checkAppraisalCount(const Appraisal& appraisal, const AppraisalCount& count, QDate today);

} // namespace branchbook::organization
