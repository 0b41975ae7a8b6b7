// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Working days with the State Council's holiday table; a year without one counts weekends only and is provisional.
#pragma once

#include "branchbook/base/result.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace branchbook::rules {

enum class DayKind : quint8 { Working, Weekend, Holiday, MakeUp }; ///< MakeUp 班: a weekend that is worked

struct HolidayYear {
    int year = 0;
    QHash<QDate, QString> holidays; ///< 休, with its name: 国庆节
    QSet<QDate> makeUp; ///< 班
};

class WorkingDays
{
public:
    WorkingDays() = default;
    /// The years that are compiled in. Where a year is given twice the later one holds.
    [[nodiscard]] static Result<WorkingDays> builtIn();
    /// {"years":[{"year":2026,"holidays":[{"on":"2026-10-01","name":"国庆节"}],"make_up":["2026-10-10"]}]}
    /// Errors as Catalogue::read.
    [[nodiscard]] static Result<WorkingDays> read(const QString& name, const QByteArray& json);
    [[nodiscard]] WorkingDays with(const HolidayYear& year) const;

    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    [[nodiscard]] const HolidayYear* year(int year) const;
    [[nodiscard]] QList<HolidayYear> years() const; ///< by year
    [[nodiscard]] DayKind kind(QDate day) const;
    [[nodiscard]] QString holidayName(QDate day) const;

    struct Counted {
        QDate day;
        bool provisional = false; ///< a year on the way has no table
    };
    /// The n-th working day after `from`, which itself does not count (corrections 11: the cautious reading); n ≥ 1.
    [[nodiscard]] Counted after(QDate from, int n) const;
    /// Working days in ]from, to].
    [[nodiscard]] int between(QDate from, QDate to) const;

private:
    QHash<int, HolidayYear> m_years;
};

} // namespace branchbook::rules
