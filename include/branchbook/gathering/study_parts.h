// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Class hours out of the whole minutes that records keep.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/member.h"

#include <QHash>

namespace branchbook::gathering {

/// Whole minutes do not hold 2.5 class hours of 45 minutes: 112.5 are kept as 113. What must be added to `minutes` for the
/// plain number of class hours, to one decimal, that they stand for; 0 where they stand for none.
[[nodiscard]] double partOfMinute(int minutes, int classHourMinutes);
/// The sum of these parts for each member who was present, over what studyTotals() adds up.
[[nodiscard]] Result<QHash<book::MemberId, double>> studyParts(const store::Session& session, book::BranchId branch,
                                                               DateRange period, QDate today, int classHourMinutes);
/// What a class hour is in this book, 1 at least.
[[nodiscard]] Result<int> classHourMinutes(const store::Session& session);
/// Minutes and their parts in class hours, rounded once, to one decimal.
[[nodiscard]] double classHours(int minutes, double parts, int classHourMinutes);

} // namespace branchbook::gathering
