// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/year_pace.h"

#include <algorithm>
#include <cmath>

namespace branchbook::rules {

namespace {

qint64 thousandths(double value)
{
    return std::llround(value * 1000);
}

} // namespace

YearPace yearPace(int year, QDate today)
{
    const QDate first(year, 1, 1);
    return {std::clamp<qint64>(first.daysTo(today) + 1, 0, first.daysInYear()), first.daysInYear()};
}

double dueSoFar(double asked, YearPace pace)
{
    const qint64 parts = 100 * pace.days; // thousandths × days in a tenth
    return double((2 * thousandths(asked) * pace.gone + parts) / (2 * parts)) / 10; // in whole numbers and so exactly
}

bool isBehindPace(double reached, double asked, YearPace pace)
{
    return thousandths(reached) < thousandths(dueSoFar(asked, pace));
}

bool owesYear(QDate since, QDate until, int year)
{
    return (!since.isValid() || since <= QDate(year, 7, 2)) && (!until.isValid() || until >= QDate(year, 12, 31));
}

} // namespace branchbook::rules
