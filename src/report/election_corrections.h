// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A count that was put right, or that the record of its meeting contradicts, says so on every paper that prints its figures.
#pragma once

#include "branchbook/organization/electors.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

/// 待核对, what the rule warned of when the vote was counted: a majority of those there that is none of those entitled (corrections 44).
void addWarnings(Document& document, const organization::ElectionRound& round);

/// One paragraph for each correction of the vote: its day, its reason, the totals as they stood. Nothing where none was made.
void addCorrections(Document& document, const organization::ElectionRound& round);

/// 待核对, of the votes on this paper; nothing where meeting and count agree.
void addGaps(Document& document, const QList<organization::AttendanceGap>& gaps);

/// 待核对, of votes for people written in who could not be elected; nothing where all could.
void addWrittenFaults(Document& document, const QList<organization::WrittenFault>& faults);

} // namespace branchbook::report
