// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report's sentence on democratic evaluation, and what it says to the rules.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::organization {

/// Steps and sums of rounds that moved in the period; no names, no papers: those are a secret of the branch.
[[nodiscard]] Result<> addEvaluationSection(const store::Session& session, book::BranchId branch, DateRange period,
                                            QDate today, book::AreaSection& section);
/// A round whose 民主测评 was held together with another meeting counts as the year's evaluation; the gatherings' own facts
/// must be there already, so that none is counted twice.
[[nodiscard]] Result<> addEvaluationFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::organization
