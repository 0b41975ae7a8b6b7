// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A month, quarter or year for which something is owed.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/rules/rule.h"

namespace branchbook::rules {

struct RulePeriod {
    PeriodUnit unit = PeriodUnit::Month;
    QString name; ///< "2026-08", "2026Q3", "2026"
    DateRange range;
    QDate begins; ///< from when something is said: the first day, or the first of the reminder month
    int remindFromMonth = 0;

    [[nodiscard]] static RulePeriod of(PeriodUnit unit, QDate day, int remindFromMonth);
    [[nodiscard]] RulePeriod next() const { return of(unit, range.last.addDays(1), remindFromMonth); }
    /// The last day, some whole months later.
    [[nodiscard]] QDate dueAfter(int graceMonths) const;
    /// 8月, 第三季度; with the year where it is not today's; a year always: 2026年.
    [[nodiscard]] QString text(QDate today) const;
};

} // namespace branchbook::rules
