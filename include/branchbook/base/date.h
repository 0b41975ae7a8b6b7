// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as rosters know them: often only a month or a year. The precision is kept, never guessed.
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace branchbook {

enum class Precision { None, Year, Month, Day };

/// A calendar date known to the day, the month or the year. `month` 0 = only the year, `day` 0 = only the month,
/// `year` 0 = no date. Years 1 … 9999.
struct PartialDate {
    qint16 year = 0;
    qint8 month = 0;
    qint8 day = 0;

    /// Invalid parts (31 April, month 13) give the empty date.
    [[nodiscard]] static PartialDate of(int year, int month = 0, int day = 0);
    [[nodiscard]] static PartialDate of(QDate date);
    /// Exactly the stored form: "1985", "1985-07", "1985-07-01"; anything else gives the empty date.
    [[nodiscard]] static PartialDate fromIso(QStringView text);

    [[nodiscard]] bool isEmpty() const { return year == 0; }
    [[nodiscard]] Precision precision() const;
    /// "1985", "1985-07", "1985-07-01"; empty for the empty date.
    [[nodiscard]] QString toIso() const;
    /// As tables print it: "1985.07.01", "1985.07", "1985".
    [[nodiscard]] QString toDotted() const;
    /// As sentences print it: 1985年7月1日, 1985年7月, 1985年.
    [[nodiscard]] QString toChinese() const;
    /// The first and the last day it can mean; invalid QDate for the empty date.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;

    /// Orders by the earliest day, coarser first.
    auto operator<=>(const PartialDate&) const = default;
};

/// n months or years later is the same day, clipped to the month's end (29 February + 1 year = 28 February).
[[nodiscard]] QDate addMonths(QDate date, int months);
/// A day in a paper about `year`: 9月18日, and with the year where it is another one: 2027年3月1日 (GB/T 9704-2012 7.3.5.4: no leading
/// noughts). Of an invalid day nothing.
[[nodiscard]] QString dayIn(QDate day, int year);

/// Completed years from `from` to `on` (birthday on 29 February counts on 1 March in common years);
/// nullopt where the precision does not decide it or `from` lies after `on`.
[[nodiscard]] std::optional<int> fullYears(PartialDate from, QDate on);
/// The same, taking the earliest possible day: for display of an age where only the month is known.
[[nodiscard]] std::optional<int> approximateYears(PartialDate from, QDate on);

/// What a person types into a date field: 2026.9.18, 2026-09-18, 2026/9/18, 20260918, 2026年9月18日, 9月18日,
/// 今天, 昨天, 明天, and the month and year forms. `today` resolves the relative ones. nullopt: not a date.
[[nodiscard]] std::optional<PartialDate> parseTypedDate(QStringView text, QDate today);

} // namespace branchbook
