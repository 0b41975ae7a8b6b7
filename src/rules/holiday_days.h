// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days that a sentence of a notice names, as they are written: not yet dates, since the year may stand elsewhere.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace branchbook::rules {

/// 0 = not written.
struct WrittenDay {
    int year = 0;
    int month = 0;
    int day = 0;
    int weekday = 0; ///< 1 = Monday, as QDate counts
};

struct WrittenDays {
    WrittenDay first;
    std::optional<WrittenDay> last; ///< of a range; its month is 0 where only the day is written
    QString text; ///< as written, for whoever has to find it
};

struct WrittenClause {
    QList<WrittenDays> days;
    QString words; ///< what is left without the days and weekdays
    QString strayWeekday; ///< a weekday that belongs to no day
};

/// 10月1日（周四）至3日（周六）、5日, 2026-10-01 星期四, 9月20日、27日（周日、周日），周六10月10日.
[[nodiscard]] WrittenClause readWrittenDays(const QString& clause);
[[nodiscard]] bool hasWrittenDay(const QString& text);

/// ASCII digits; brackets are opened where they hold days or weekdays, else dropped with what they hold.
[[nodiscard]] QString plainLine(const QString& line);
/// The years that are written without a month behind them (2027年元旦, 27年, 二〇二七年), each once; they are taken out.
[[nodiscard]] QList<int> takeYears(QString& line);

[[nodiscard]] QString weekdayName(int weekday); ///< 星期一 … 星期日

} // namespace branchbook::rules
