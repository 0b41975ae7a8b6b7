// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the roster says in the form in which rules ask: groups, people, the steps they took, how many there are.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::book {

/// Figure of each Party member: 1. Hours of study and the like are owed by nobody else.
inline constexpr char16_t kPartyMemberMeasure[] = u"member.party";
/// Figure of a year, of whoever sits on the committee or is secretary on its last day, or today where it is under way: 1.
inline constexpr char16_t kCommitteeMeasure[] = u"member.committee";

/// Groups that have somebody, people of the branch as of the day, their dated steps (docs/rules.md, names of facts), and
/// the branch's numbers. A step known to the month only stands on its last day; one known to the year gives none.
[[nodiscard]] Result<> addRosterFacts(const FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::book
