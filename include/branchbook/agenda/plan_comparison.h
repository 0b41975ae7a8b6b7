// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a quarter or a year beside what took place: per kind how much is asked, was held, is planned and is missing.
#pragma once

#include "branchbook/agenda/agenda.h"

namespace branchbook::agenda {

struct PlanRow {
    QString what; ///< "committee_meeting"; empty: the sum
    QString title; ///< 支部委员会会议
    int needed = 0;
    int held = 0; ///< recorded; more than asked for counts too
    int planned = 0; ///< from today on
    int unrecorded = 0; ///< the planned day is gone and nobody recorded it
    int waived = 0; ///< not held, and said why
    int missing = 0; ///< asked for, and neither held nor planned nor waived
};
struct PlanComparison {
    DateRange range;
    std::vector<PlanRow> rows; ///< of the acts that the catalogue counts, in its order
    [[nodiscard]] PlanRow sum() const;
};
/// Pure: of the periods that lie inside `range`, so that what is asked once a year stands in the year alone. `agenda` must
/// have been asked for matrixWindow of the year.
[[nodiscard]] PlanComparison comparePlan(const Agenda& agenda, DateRange range);

} // namespace branchbook::agenda
