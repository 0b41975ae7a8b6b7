// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 三会一课 of a quarter: how often each took place and should; what the rings of the first page show.
#pragma once

#include "branchbook/agenda/agenda.h"

namespace branchbook::agenda {

struct Ring {
    gathering::Kind kind = gathering::Kind::GeneralMeeting;
    QString title; ///< 党员大会, 支委会, 党小组会, 党课
    int done = 0;
    int needed = 0; ///< waived ones are left out
    int waived = 0;
    bool overdue = false; ///< one of its periods is over and lacks something
};

struct QuarterRings {
    std::vector<Ring> rings; ///< only kinds that are owed
    int done = 0;
    int needed = 0;
};
/// Pure: of the findings whose period lies inside the quarter. `findings` must have been asked for all of it.
[[nodiscard]] QuarterRings makeQuarterRings(const std::vector<rules::Finding>& findings, Quarter quarter);

} // namespace branchbook::agenda
