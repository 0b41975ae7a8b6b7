// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The committee's paper in pieces, which the year's handbook prints in different sections.
#pragma once

#include "branchbook/report/committee_document.h"

#include <vector>

namespace branchbook::report {

/// The term and who has which post and duty.
[[nodiscard]] std::vector<Block> committeePosts(const CommitteeSheet& sheet);
/// The goal and the work month by month.
[[nodiscard]] std::vector<Block> workPlan(const CommitteeSheet& sheet);
/// Nothing where there is none.
[[nodiscard]] std::vector<Block> workSummary(const CommitteeSheet& sheet);

} // namespace branchbook::report
