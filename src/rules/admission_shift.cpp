// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/admission_shift.h"

namespace branchbook::rules {

WorkingDays::Counted DayCounter::after(QDate from, const Shift& shift) const
{
    WorkingDays::Counted result{from, false};
    for (const Span& span : shift) {
        if (span.unit != SpanUnit::WorkingDays) {
            result.day = addSpan(result.day, span);
            continue;
        }
        const auto counted = m_workingDays.after(result.day, span.count);
        result.day = counted.day;
        result.provisional = result.provisional || counted.provisional;
    }
    return result;
}

// The calendar has no inverse: clipped month ends and holidays map several days to one. The forward way never goes
// back when the day moves on, so a first guess and a few single steps find the edge.
WorkingDays::Counted DayCounter::lastReaching(QDate bound, const Shift& shift) const
{
    QDate day = bound.addDays(-bound.daysTo(after(bound, shift).day));
    while (after(day, shift).day > bound)
        day = day.addDays(-1);
    while (after(day.addDays(1), shift).day <= bound)
        day = day.addDays(1);
    return {day, after(day, shift).provisional};
}

WorkingDays::Counted DayCounter::firstReaching(QDate bound, const Shift& shift) const
{
    QDate day = bound.addDays(-bound.daysTo(after(bound, shift).day));
    while (after(day, shift).day < bound)
        day = day.addDays(1);
    while (after(day.addDays(-1), shift).day >= bound)
        day = day.addDays(-1);
    return {day, after(day, shift).provisional};
}

} // namespace branchbook::rules
