// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_period.h"

#include "branchbook/base/date.h"
#include "rules/chinese.h"

namespace branchbook::rules {

RulePeriod RulePeriod::of(PeriodUnit unit, QDate day, int remindFromMonth)
{
    RulePeriod period{unit, {}, {}, {}, remindFromMonth};
    switch (unit) {
    case PeriodUnit::Month: {
        const Month month = Month::of(day);
        period.name = month.toString();
        period.range = month.range();
        break;
    }
    case PeriodUnit::Quarter: {
        const Quarter quarter = Quarter::of(day);
        period.name = quarter.toString();
        period.range = quarter.range();
        break;
    }
    case PeriodUnit::Year:
        period.name = QString::number(day.year());
        period.range = {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
        break;
    }
    period.begins = remindFromMonth > 0 ? QDate(day.year(), remindFromMonth, 1) : period.range.first;
    return period;
}

QDate RulePeriod::dueAfter(int graceMonths) const
{
    return addMonths(range.last.addDays(1), graceMonths).addDays(-1);
}

QString RulePeriod::text(QDate today) const
{
    const QDate first = range.first;
    const QString year = QStringLiteral("%1年").arg(first.year());
    if (unit == PeriodUnit::Year)
        return year;
    const QString part = unit == PeriodUnit::Month
        ? QStringLiteral("%1月").arg(first.month())
        : QStringLiteral("第%1季度").arg(chineseNumber(Quarter::of(first).quarter));
    return first.year() == today.year() ? part : year + part;
}

} // namespace branchbook::rules
