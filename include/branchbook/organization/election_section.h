// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the report of a period says of elections, and what the rules hear of them.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::organization {

/// Steps that were done and votes that were held in the period, up to its last day or `today`. Nothing where there are none.
/// Always in Chinese: it goes into a Chinese document.
[[nodiscard]] Result<> addElectionSection(const store::Session& session, book::BranchId branch, DateRange period,
                                          QDate today, book::AreaSection& section);

/// A term "election.step" for each step with a planned day, settled when it is done; "<election>:<step>" is what it is about.
[[nodiscard]] Result<> addElectionFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::organization
