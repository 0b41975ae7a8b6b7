// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the pool of reserve cadres, and what it adds to the agenda and to the quarterly report: no names in either.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/reserve.h"

namespace branchbook::organization {

/// By number; those that left the pool come last.
[[nodiscard]] Result<QList<Reserve>> listReserves(const store::Session& session, book::BranchId branch);
/// Those nominated by the end of a past `day`, each as it stood then (standingOn), in the order of listReserves. What is in the bin today is
/// not among them.
[[nodiscard]] Result<QList<Reserve>> listReservesOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Reserve>> listRecycledReserves(const store::Session& session, book::BranchId branch);
/// Error: reserve.missing (NotFound).
[[nodiscard]] Result<Reserve> loadReserve(const store::Session& session, ReserveId id);

/// Terms: reserve_notice (the last day of a notice), reserve_score (a year's score, until its end).
[[nodiscard]] Result<> addReserveFacts(const book::FactsQuery& query, rules::Facts& facts);
/// How many are in the pool, in which stage, how many young, scored, come and gone. Nothing where there is no pool.
[[nodiscard]] Result<> addReserveSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
