// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of being elsewhere. The roster's columns (流动, 失联, 出国, 党籍状态) follow in the same step. What a rule allows
// only from a day on (awayAdvice: isPower) is refused before it, unless somebody says why; the reason goes into the note.
#pragma once

#include "branchbook/organization/away_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Errors: away.since_missing, away.day_future, person.day_before_birth, away.not_member, away.keeper_self (Invalid); away.member_gone,
/// away.open_already (Refused).
[[nodiscard]] Result<AwayId> openAway(store::UnitOfWork& unit, const Away& away, QDate today);
/// Anything but who, contacts, and how it ended. Errors: those of openAway, away.ended.
[[nodiscard]] Result<> changeAway(store::UnitOfWork& unit, const Away& away, QDate today);
/// Enters a talk or call, or corrects the one of that day. Errors: away.day_missing, away.day_future, away.day_before, away.ended.
[[nodiscard]] Result<> recordAwayContact(store::UnitOfWork& unit, AwayId id, const AwayContact& contact, QDate today);
/// Error: away.contact_missing (NotFound).
[[nodiscard]] Result<> removeAwayContact(store::UnitOfWork& unit, AwayId id, QDate on);
struct AwayStop {
    QDate on;
    QString decision; ///< by whom
    QString despite; ///< why before its time; empty: it is not
};
/// 停止党籍: decided by the branch or a higher organization (EDU2019 art 24); from that day on the person counts nowhere.
/// Errors: away.stop_kind, away.stopped_already, away.too_early (Refused), away.decision_missing, away.day_… (Invalid).
[[nodiscard]] Result<> stopMembership(store::UnitOfWork& unit, const rules::Catalogue& catalogue, AwayId id,
                                      const AwayStop& stop, QDate today);
struct AwayEnd {
    QDate on;
    AwayEnding ending = AwayEnding::Returned;
    QString despite; ///< why somebody is removed before the time; empty: they are not
};
/// Returned: the roster's marks go, and with them a membership that was stopped is restored. Removed: needs that it was
/// stopped before (away.not_stopped, Refused) and for how long (away.too_early, away.remove_kind, Refused). Transferred: the
/// marks go; the relation has its own verbs.
[[nodiscard]] Result<> endAway(store::UnitOfWork& unit, const rules::Catalogue& catalogue, AwayId id,
                               const AwayEnd& end, QDate today);
/// Takes the end back. Errors: away.still_open, away.open_already (Refused).
[[nodiscard]] Result<> reopenAway(store::UnitOfWork& unit, AwayId id);
/// Entered by mistake: the roster's marks of an open one go with it. Error: away.stopped_already (Refused).
[[nodiscard]] Result<> recycleAway(store::UnitOfWork& unit, AwayId id, QDate today);
[[nodiscard]] Result<> restoreAway(store::UnitOfWork& unit, AwayId id);

} // namespace branchbook::organization
