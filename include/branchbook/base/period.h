// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Months, quarters and years as periods with a first and a last day.
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace branchbook {

/// First and last day, both inside.
struct DateRange {
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return day >= first && day <= last; }
    bool operator==(const DateRange&) const = default;
};

/// "2026-09".
struct Month {
    int year = 0;
    int month = 0; ///< 1 … 12

    [[nodiscard]] static Month of(QDate day) { return {day.year(), day.month()}; }
    [[nodiscard]] static std::optional<Month> fromString(QStringView text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] DateRange range() const;
    [[nodiscard]] Month next() const { return month == 12 ? Month{year + 1, 1} : Month{year, month + 1}; }
    auto operator<=>(const Month&) const = default;
};

/// "2026Q3".
struct Quarter {
    int year = 0;
    int quarter = 0; ///< 1 … 4

    [[nodiscard]] static Quarter of(QDate day) { return {day.year(), (day.month() + 2) / 3}; }
    [[nodiscard]] static std::optional<Quarter> fromString(QStringView text);
    [[nodiscard]] QString toString() const;
    /// 2026年第三季度
    [[nodiscard]] QString toChinese() const;
    [[nodiscard]] DateRange range() const;
    [[nodiscard]] Quarter next() const { return quarter == 4 ? Quarter{year + 1, 1} : Quarter{year, quarter + 1}; }
    [[nodiscard]] Quarter previous() const { return quarter == 1 ? Quarter{year - 1, 4} : Quarter{year, quarter - 1}; }
    auto operator<=>(const Quarter&) const = default;
};

} // namespace branchbook
