// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Since when somebody is in the Party, as far as the record can prove it.
#pragma once

#include "branchbook/book/member.h"

namespace branchbook::book {

/// Where 入党日期 is missing: the probation took its one year (nobody is counted for one that may have been prolonged), and
/// nobody joins before the age of 18 (Constitution, articles 1 and 7).
[[nodiscard]] bool isBeforeJoining(const Standing& standing, QDate day);

/// Joined from 1 April 1969 to 11 August 1977 there was no probation: the day of joining is that of full membership, and standing
/// counts at once (domain-rules §2.4). On every day that the precision allows; false for an empty date.
[[nodiscard]] bool joinedWithoutProbation(PartialDate joined);
/// On some of those days.
[[nodiscard]] bool mayLackProbation(PartialDate joined);

} // namespace branchbook::book
