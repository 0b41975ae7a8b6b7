// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where 组织建设 is thin today: posts and term, duties, the year's plan, groups, the roster, 三会一课, admission, dues, who is
// elsewhere, talks, evaluation, transfers; each with its figure, the names behind it and where it is mended. Of dispositions,
// sanctions, ballots and grades nothing is told.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/thin_spot.h"
#include "branchbook/rules/evaluate.h"

namespace branchbook::organization {

/// The thin ones first, each part in a fixed order: "posts", "term", "duties", "plan", "groups", "records", "meetings", "admission",
/// "dues", "away", "talks", "evaluation", "transfers". `query.period` is the quarter whose meetings are looked at; the others are of
/// `query.today`. `findings` are those of the agenda on that day (agenda::assessListed), which this module may not ask for itself:
/// what was waived there is not called missing here. Errors: those of the store and of the rules' figures.
[[nodiscard]] Result<QList<book::ThinSpot>> listThinSpots(const book::SectionQuery& query,
                                                          const std::vector<rules::Finding>& findings);

} // namespace branchbook::organization
