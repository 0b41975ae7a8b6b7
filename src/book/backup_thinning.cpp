// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/backup_thinning.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace branchbook::book {

namespace {

using PeriodOf = qint64 (*)(QDate);

qint64 dayPeriod(QDate day)
{
    return day.toJulianDay();
}
qint64 weekPeriod(QDate day)
{
    return day.toJulianDay() - day.dayOfWeek();
}
qint64 monthPeriod(QDate day)
{
    return qint64{day.year()} * 12 + day.month();
}
qint64 yearPeriod(QDate day)
{
    return day.year();
}

/// `order` goes from the newest to the oldest, so that the first of a period is its newest.
void keepOfEach(PeriodOf period, int most, const QList<QDateTime>& times, const QList<qsizetype>& order,
                QList<bool>& stays)
{
    int kept = 0;
    std::optional<qint64> last;
    for (const qsizetype index : order) {
        const qint64 own = period(times.at(index).date());
        if (last == own)
            continue;
        if (kept++ == most)
            return;
        last = own;
        stays[index] = true;
    }
}

void keepNewest(int most, const QList<qsizetype>& order, QList<bool>& stays)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(most, order.size()); ++i)
        stays[order.at(i)] = true;
}

} // namespace

QList<bool> backupsThatStay(const QList<QDateTime>& times, const QDateTime& now, const BackupKeeping& keeping)
{
    QList<qsizetype> order(times.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::ranges::stable_sort(order, std::greater<>(), [&](qsizetype index) { return times.at(index); });
    const auto past =
        std::ranges::find_if(order, [&](qsizetype index) { return times.at(index) <= now; }) - order.begin();
    const QList<qsizetype> future = order.first(past);
    order = order.sliced(past);
    QList<bool> stays(times.size(), false);
    keepNewest(keeping.newest, future, stays);
    keepNewest(keeping.newest, order, stays);
    keepOfEach(&dayPeriod, keeping.days, times, order, stays);
    keepOfEach(&weekPeriod, keeping.weeks, times, order, stays);
    keepOfEach(&monthPeriod, keeping.months, times, order, stays);
    keepOfEach(&yearPeriod, keeping.years, times, order, stays);
    return stays;
}

} // namespace branchbook::book
