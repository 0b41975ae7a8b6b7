// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A count that was put right says so on every paper that prints its figures.
#pragma once

#include "branchbook/organization/election.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

/// One paragraph for each correction of the vote: its day, its reason, the totals as they stood. Nothing where none was made.
void addCorrections(Document& document, const organization::ElectionRound& round);

} // namespace branchbook::report
