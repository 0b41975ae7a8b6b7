// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which group somebody was in and which post somebody held, kept from the day on which the book learns of a change.
#pragma once

#include "branchbook/book/member.h"

namespace branchbook::book {

/// Before `member` is written: what it gives up becomes a member_event (group_until, post_until) of the unit's day. An
/// empty place given up is not kept: nothing was known before.
[[nodiscard]] Result<> keepPlacement(store::UnitOfWork& unit, const Member& member);
/// The same for a group that is taken from somebody.
[[nodiscard]] Result<> keepGroup(store::UnitOfWork& unit, MemberId member, GroupId group);

} // namespace branchbook::book
