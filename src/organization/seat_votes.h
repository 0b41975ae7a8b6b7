// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seats beside the votes on record, for the module.
#pragma once

#include "branchbook/organization/committee.h"
#include "branchbook/organization/election.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

/// Whether the vote on record elected whoever holds the seat.
[[nodiscard]] bool isElectedIn(const Election& election, const Seat& seat);
/// Whether the name on the papers of the vote is that of whoever holds the seat: candidates are known themselves, who was written in by
/// name alone.
[[nodiscard]] bool isNamedIn(const Election& election, const QString& name, const Seat& seat);
/// A seat by 补选, now being written, whom no by-election on record elected. Empty: nothing.
[[nodiscard]] Result<QString> byElectionDoubt(const store::Session& session, book::BranchId branch,
                                              const Committee& committee, const Seat& seat);

} // namespace branchbook::organization
