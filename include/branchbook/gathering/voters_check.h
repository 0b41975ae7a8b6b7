// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether those on the list of a record that voted are those who have a vote: one answer for window, paper and archiving.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::gathering {

/// Of what was voted on: nobody who has a vote by the roster of the day is missing on the list of those expected (who is left out
/// stands there with reason and consents), and at a committee meeting nobody else stands on it.
/// Without a list the typed 应到会 is no smaller than the roster of the day.
/// Errors (Refused): gathering.voters_missing, gathering.not_on_committee, gathering.entitled_short.
[[nodiscard]] Result<> checkVoters(const store::Session& session, const Gathering& record);
/// The sentences of a draft whose voters do not fit (checkVoters) say 待核对 until they do: isToCheck.
[[nodiscard]] Result<> markVoters(const store::Session& session, Gathering& record);

} // namespace branchbook::gathering
