// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the polls of a branch, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/poll.h"

namespace branchbook::organization {

/// The latest announced first.
[[nodiscard]] Result<QList<Poll>> listPolls(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Poll>> listRecycledPolls(const store::Session& session, book::BranchId branch);
/// Those announced by the end of a past `day`, each as it stood then (standingOn), in the order of listPolls. What is in the bin today is
/// not among them.
[[nodiscard]] Result<QList<Poll>> listPollsOn(const store::Session& session, book::BranchId branch, QDate day);
/// Error: poll.missing (NotFound).
[[nodiscard]] Result<Poll> loadPoll(const store::Session& session, PollId id);

/// Terms: poll_tally, the day by which an announced poll is to be counted; a counted one has none.
[[nodiscard]] Result<> addPollFacts(const book::FactsQuery& query, rules::Facts& facts);
/// What was counted in the period: papers, index, the one before. Nothing where nothing was.
[[nodiscard]] Result<> addPollSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
