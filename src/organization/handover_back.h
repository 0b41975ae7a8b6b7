// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back a handover or a new division of work: what it ended goes on as before.
#pragma once

#include "branchbook/organization/committee_store.h"

namespace branchbook::organization {

inline constexpr char16_t kHandedOver[] = u"交接"; ///< why the seat of whoever handed over ended
inline constexpr char16_t kTakesOffice[] = u"接任%1"; ///< why the other office of the successor ended

/// The seats that gave way to `removed`, which is gone already: that of the one before, and the other office of the successor.
/// Nothing where somebody else has the post from that day. What was open and went along stays with whoever has it in the
/// ledger; what was only going to go along does not.
[[nodiscard]] Result<> reopenBefore(store::UnitOfWork& unit, const Committee& committee, const Seat& removed);

} // namespace branchbook::organization
