// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says of a count and its result.
#pragma once

#include "branchbook/organization/election_count.h"
#include "branchbook/rules/figure.h"
#include "ui/election/verdict_strip.h"

namespace branchbook::ui {

/// A vote with its result: who is tied, what is missing, what comes next.
[[nodiscard]] VerdictStrip::Words verdictOf(const organization::ElectionRound& round,
                                            const rules::Catalogue* catalogue);
[[nodiscard]] ChipSpec outcomeChip(organization::TallyOutcome outcome);
/// 过半 6, 未过半.
[[nodiscard]] QString majorityWords(int yes, int present, const rules::Figure& rule);
/// 第 2 次投票
[[nodiscard]] QString roundName(const organization::ElectionRound& round);
/// 应选 5 人，候选人 6 人，差额 20%
[[nodiscard]] QString seatsWords(const organization::Election& election, const organization::ElectionRound& round);

} // namespace branchbook::ui
