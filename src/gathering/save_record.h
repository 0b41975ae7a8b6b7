// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What saving a draft and correcting an archived record share.
#pragma once

#include "branchbook/gathering/gathering_store.h"

namespace branchbook::gathering {

/// Ready to be written over `before`: texts of one line, checked, items and resolutions with ids, outcomes computed.
/// Errors: those of keepsVotes, checkGathering, decided and checkLeftOut; gathering.vote_later (Invalid).
[[nodiscard]] Result<Gathering> readyToWrite(Gathering gathering, const Gathering& before, QDate today,
                                             const rules::Catalogue* rules);
/// Votes that are new in `now` are such as the branch may take. Error: that of checkBranchMay.
[[nodiscard]] Result<> checkNewVotes(const store::Session& session, const Gathering& before, const Gathering& now);
/// When it was entered, and whether that was late for a gathering of that day.
[[nodiscard]] Result<> addEntry(const store::Session& session, store::ColumnValues& columns, QDate heldOn,
                                QDate entered);

/// A vote that had its result keeps a mark in the record, not only in the journal, when another result takes its place before
/// the record is archived, or other numbers on a later day than that of its entry (correction.h has the marks).
[[nodiscard]] Result<> markChangedVotes(store::UnitOfWork& unit, const Gathering& before, const Gathering& now,
                                        QDate today);

} // namespace branchbook::gathering
