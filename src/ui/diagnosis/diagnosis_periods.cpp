// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosis_periods.h"

#include "branchbook/organization/diagnosis.h"

#include <QStringList>

namespace branchbook::ui {

QList<DateRange> usualDiagnosisPeriods(QDate today)
{
    const Quarter quarter = Quarter::of(today);
    const bool isSecondHalf = quarter.quarter > 2;
    const QString year = QString::number(today.year());
    const QString before = QString::number(today.year() - 1);
    QStringList names{quarter.toString(), quarter.previous().toString()};
    names << year + (isSecondHalf ? QStringLiteral("H2") : QStringLiteral("H1"))
          << (isSecondHalf ? year + QStringLiteral("H1") : before + QStringLiteral("H2")) << year << before;
    QList<DateRange> periods;
    for (const QString& name : std::as_const(names)) {
        if (const auto period = organization::diagnosisPeriodByName(name))
            periods.append(*period);
    }
    return periods;
}

} // namespace branchbook::ui
