// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What saving a draft and correcting an archived record share.
#pragma once

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/voters_check.h"

namespace branchbook::gathering {

/// Ready to be written over `before`: texts of one line, checked, items and resolutions with ids, outcomes computed.
/// Errors: those of keepsVotes, checkGathering, decided and checkLeftOut; gathering.vote_later (Invalid).
[[nodiscard]] Result<Gathering> readyToWrite(Gathering gathering, const Gathering& before, QDate today,
                                             const rules::Catalogue* rules);
/// Votes that are new in `now` are such as the branch may take. Error: that of checkBranchMay.
[[nodiscard]] Result<> checkNewVotes(const store::Session& session, const Gathering& before, const Gathering& now);
/// A large spending without its amount; null: none.
[[nodiscard]] const AgendaItem* unpricedSpending(const Gathering& gathering);
/// What is archived says how much. Error: gathering.amount_missing (Refused).
[[nodiscard]] Result<> checkSpending(const Gathering& gathering);
/// The voters fit now, because the roster was put right.
void unmarkVoters(Gathering& record);
/// An item that needs a vote does not become 办结 without one. What `before` has so already may be put right step by step.
/// Error: gathering.closed_unvoted (Refused).
[[nodiscard]] Result<> checkClosed(const Gathering& before, const Gathering& now);
/// When it was entered, and whether that was late for a gathering of that day.
[[nodiscard]] Result<> addEntry(const store::Session& session, store::ColumnValues& columns, QDate heldOn,
                                QDate entered);

/// A vote that had its result keeps a mark in the record, not only in the journal, when before the record is archived another
/// result takes its place, when it is counted against others (应到会), when what was voted on is said otherwise (its words, the
/// title, kind or amount of its item), or when other numbers come on a later day than that of its entry. So do `rights`, those
/// of changedRights.
[[nodiscard]] Result<> markChanges(store::UnitOfWork& unit, const Gathering& before, const Gathering& now,
                                   const QList<Correction>& rights, QDate today);

/// One mark; what was said of people is sealed.
[[nodiscard]] Result<> putCorrection(store::UnitOfWork& unit, const QString& key, qsizetype position,
                                     const Correction& one);

} // namespace branchbook::gathering
