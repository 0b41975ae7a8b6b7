// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people's part of the quarterly figures.
#pragma once

#include "branchbook/report/quarter_figures.h"

namespace branchbook::report {

[[nodiscard]] MemberFigures countMembersOn(const QList<book::MemberRow>& rows, QDate day);
/// Whether and where countMembersOn() counts a Party member; 不详 where the roster does not say.
[[nodiscard]] QString ageLabelOn(const book::MemberRow& row, QDate day);
[[nodiscard]] QString educationLabel(const book::MemberRow& row);
[[nodiscard]] bool hasCollege(const book::MemberRow& row);
[[nodiscard]] bool isOfMinority(const book::MemberRow& row);
/// A change whose date is known to the year only belongs to no quarter and is named apart.
[[nodiscard]] ChangeFigures changesIn(const QList<book::MemberRow>& rows, DateRange range);

} // namespace branchbook::report
