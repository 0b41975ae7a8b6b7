// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Elections and their parts as rows of the store.
#pragma once

#include "branchbook/organization/election.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// The row that election.list and election.load select, without its parts.
[[nodiscard]] Election electionOf(const store::Query& query);
[[nodiscard]] store::ColumnValues columnsOf(const Election& election);
/// Steps in the order of the course, papers in that of the list, everything else as stored.
[[nodiscard]] Result<> loadElectionParts(const store::Session& session, Election& election);
/// The totals of a round: its own columns and a row for each name.
[[nodiscard]] store::ColumnValues columnsOf(const ElectionRound& round);
[[nodiscard]] store::ColumnValues columnsOf(ElectionId election, const ElectionLeftOut& who);
[[nodiscard]] Result<> putTallies(store::UnitOfWork& unit, const ElectionRound& round, qsizetype tallyRowsBefore);

} // namespace branchbook::organization
