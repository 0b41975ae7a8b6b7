// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an election's result is called, in the words of the minutes.
#pragma once

#include "branchbook/rules/election.h"

namespace branchbook::rules {

[[nodiscard]] QString electionWhy(const ElectionCount& count, const ElectionResult& result);
[[nodiscard]] QString electionMinutes(const ElectionCount& count, const ElectionResult& result);
/// 候选人只有3名 …
[[nodiscard]] QString tooFewCandidates(const ElectionCount& count, int listed, int needed, const Figure& rule);
[[nodiscard]] QString otherBaseDisagrees(const ElectionCount& count, const Candidate& candidate);
[[nodiscard]] QString tooManyMarks(const ElectionCount& count, qint64 marks);

} // namespace branchbook::rules
