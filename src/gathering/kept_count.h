// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a vote after the attendance was changed.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::gathering {

/// The same numbers in the same way; an unwritten 弃权 may have been written as it was counted then.
[[nodiscard]] bool isSameCount(const Resolution& was, const Resolution& is);
/// Whether `before` has the vote with the numbers of `now`, and counted it.
[[nodiscard]] bool keepsCount(const Gathering& before, const Resolution& now);
/// The sentence of the rule, which knows of the 赞成票 alone, with the numbers that were written and do not fit those present.
[[nodiscard]] QString withKeptNumbers(QString minutes, const Votes& votes, int present);
/// Whether 赞成, 反对 and 弃权 are more than there were, or by show of hands fewer.
[[nodiscard]] bool isSumOff(const Gathering& gathering, const Resolution& resolution);
/// 书面意见 are at most as many as people with a vote are absent by the list (DEV2026 art 20: 因故不能到会).
/// Error: gathering.written_above (Invalid).
[[nodiscard]] Result<> checkWrittenOpinions(const Gathering& gathering, const Votes& votes);
/// The sentence of the rule with a mark where more wrote than were absent.
[[nodiscard]] QString withMarkedOpinions(QString minutes, const Gathering& gathering, const Votes& votes);
/// What is locked adds up. What `before` has so already stays as it is. Error: gathering.vote_recount (Refused).
[[nodiscard]] Result<> checkCounts(const Gathering& before, const Gathering& now);

/// The error of a vote on an item that the vote `number` has decided: gathering.decided_already, or gathering.decided_later where
/// `before` has it with the same numbers, so that it is the other one that is being written.
[[nodiscard]] Result<> decidedTwice(const Gathering& gathering, int number, const Resolution& resolution,
                                    const Gathering* before);

} // namespace branchbook::gathering
