// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a vote's result is called, in the words of the minutes.
#pragma once

#include "branchbook/rules/vote.h"

namespace branchbook::rules {

/// 《发展党员工作细则》第十九条、第二十条; a regulation is named once.
[[nodiscard]] QString votesSources(const VoteResult& result);
[[nodiscard]] QString whyOf(const VoteCount& count, const VoteResult& result);
[[nodiscard]] QString minutesOf(const VoteCount& count, const VoteResult& result);

} // namespace branchbook::rules
