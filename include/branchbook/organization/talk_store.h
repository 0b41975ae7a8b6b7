// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading talks, and the verbs by which they change.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/organization/talk.h"

namespace branchbook::organization {

/// The table that ledger items name as their source.
inline constexpr char kTalkTable[] = "talk";

struct TalkQuery {
    std::optional<book::BranchId> branch;
    std::optional<DateRange> period;
    bool recycled = false;
};

/// Newest first, plans among them.
[[nodiscard]] Result<QList<Talk>> listTalks(const store::Session& session, const TalkQuery& query);
/// As it stood at the end of a past `day`; nothing: it was not there. Held by then, also where it was entered later, it is there as it is
/// now. Held later, or not yet, it is there as a plan where it was entered by then (Talk::enteredOn), without points, promise and its day;
/// its own day is the one that it has now. Kind, way, reason and who may read it are those of now.
[[nodiscard]] std::optional<Talk> standingOn(Talk talk, QDate day);
/// Those of listTalks that were there on a past `day`, each as it stood then. What is in the bin today is not among them.
[[nodiscard]] Result<QList<Talk>> listTalksOn(const store::Session& session, const TalkQuery& query, QDate day);
/// Error: talk.missing (NotFound).
[[nodiscard]] Result<Talk> loadTalk(const store::Session& session, TalkId id);
/// The day of the earliest talk, plans among them; invalid: there is none, and the rules about talks are silent.
[[nodiscard]] Result<QDate> firstTalk(const store::Session& session, book::BranchId branch);

/// What keeps a talk from being written. Errors (Invalid): talk.people_missing, talk.same_person, talk.day_missing,
/// talk.day_future (a talk that was held lies after today), talk.follow_up_before; talk.sealed_plain (Refused: the book has no passphrase).
[[nodiscard]] Result<> checkTalk(const Talk& talk, QDate today);

/// What speaks against a talk without stopping it: 函询 and 诫勉 are not the branch's own to give (domain-rules §7.2), and a day
/// without a promise leads to nothing.
[[nodiscard]] QStringList talkDoubts(const Talk& talk);

/// What follows a promise in the ledger. Everybody reads that: of a talk that is not open it says that something was promised,
/// not what.
[[nodiscard]] ledger::Item promisedItem(const Talk& talk);
/// Writes it, and freezes what the two were on its day. A promise with a day becomes a ledger item of kind Task whose
/// source is the talk, once, also where the talk is entered a second time; its words leave the ledger again where the talk becomes one for the committee alone. Errors: those of checkTalk and of ledger::raiseItem,
/// organization.before_founding (Invalid), store.conflict.
[[nodiscard]] Result<TalkId> saveTalk(store::UnitOfWork& unit, Talk talk, QDate today);
/// With what it promised, as long as nobody did anything about that.
[[nodiscard]] Result<> recycleTalk(store::UnitOfWork& unit, TalkId id, QDate today);
[[nodiscard]] Result<> restoreTalk(store::UnitOfWork& unit, TalkId id);

} // namespace branchbook::organization
