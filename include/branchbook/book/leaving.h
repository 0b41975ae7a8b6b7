// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's time in the branch ends on a day (转出, 去世, 出党 …). A wrong year takes a person out of every roster since, or
// keeps the dead on it: so the day is held against the person's own dates.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::book {

/// Whether `member` can have left on `on`, seen on `today`. Leaving on the day of a known date passes; of a date known to
/// the month or the year its first day counts. Errors (Invalid, where: left_on): book.left_later (after today), day.early,
/// book.left_early (before birth, joining or transfer-in, with that field and its date).
[[nodiscard]] Result<> checkLeaving(const Member& member, QDate on, QDate today);
/// Writes the day and the reason, one of leavingReasons(); everything else that the book knows of the person stays. Errors:
/// those of checkLeaving; book.left_reason (Invalid, where: left_reason); book.left_already (Refused); book.member_missing
/// for nobody and for who is in the recycle bin.
[[nodiscard]] Result<> endMembership(store::UnitOfWork& unit, MemberId id, QDate on, const QString& reason,
                                     QDate today);

} // namespace branchbook::book
