// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spans put one behind another, forwards and backwards over the calendar.
#pragma once

#include "branchbook/rules/figure.h"
#include "branchbook/rules/working_days.h"

namespace branchbook::rules {

/// Applied in order: a year of probation, then the months by which it was extended.
using Shift = std::vector<Span>;

class DayCounter
{
public:
    explicit DayCounter(const WorkingDays& workingDays)
        : m_workingDays(workingDays)
    {
    }

    [[nodiscard]] WorkingDays::Counted after(QDate from, const Shift& shift) const;
    /// The last day from which the shift does not lead past `bound`.
    [[nodiscard]] WorkingDays::Counted lastReaching(QDate bound, const Shift& shift) const;
    /// The first day from which the shift leads to `bound` or past it.
    [[nodiscard]] WorkingDays::Counted firstReaching(QDate bound, const Shift& shift) const;

private:
    const WorkingDays& m_workingDays;
};

} // namespace branchbook::rules
