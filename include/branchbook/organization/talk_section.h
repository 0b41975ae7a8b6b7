// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the talks say in the report and to the rules.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::organization {

/// Numbers alone, never what was said: how many talks of each kind were held in the period, and how far the year has come.
/// Nothing where there are none. Always in Chinese.
[[nodiscard]] Result<> addTalkSection(const store::Session& session, book::BranchId branch, DateRange period,
                                      QDate today, book::AreaSection& section);

/// The acts talk.committee, talk.committee_member and talk.members (docs/rules.md), of heart-to-heart talks; and "dev.2" of
/// whoever had a talk after an application. A branch without any talk keeps no records of
/// them, and none is asked for from before the year of the first.
[[nodiscard]] Result<> addTalkFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::organization
