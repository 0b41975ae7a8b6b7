// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of 述职评议考核 as rows of the store.
#pragma once

#include "branchbook/organization/appraisal.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// Head and scale, without key, report, result, publication, edition, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const Appraisal& appraisal);
[[nodiscard]] store::ColumnValues columnsOf(const AppraisalResult& result);
[[nodiscard]] store::ColumnValues columnsOf(AppraisalId appraisal, const AppraisalStepDay& step);
/// Without its tally.
[[nodiscard]] store::ColumnValues columnsOf(AppraisalId appraisal, const AppraisalCount& count);
[[nodiscard]] store::ColumnValues columnsOf(AppraisalId appraisal, qsizetype position,
                                            const AppraisalCorrection& correction);

} // namespace branchbook::organization
