// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a date typed as text: its numbers, how they were separated, and what else stood in the cell.
#pragma once

#include <QString>

#include <array>

namespace branchbook::roster {

struct DateParts {
    int count = 0; ///< 0: no date found
    std::array<int, 3> numbers{};
    std::array<int, 3> digits{}; ///< how many digits each number had
    bool chinese = false; ///< 年, 月 or 日 was written
    QChar mark; ///< behind the first number
    QString note; ///< what stood around the date
    QString behind; ///< the part of it after the date
};

/// At most nine ASCII digits.
[[nodiscard]] int digitsAsNumber(QStringView digits);
/// ASCII digits and separators, from full-width forms and Chinese numerals; spaces dropped; a time of day cut off.
[[nodiscard]] QString plainDateText(QStringView text);
/// 年月日号 and the marks between the numbers of a date.
[[nodiscard]] bool isDateMark(QChar c);
/// 1985.O7, 1985,7, 1985年7月1O日: a month or a day stands there, mistyped; the year alone is not what was meant.
[[nodiscard]] bool goesOnMistyped(const QString& behind);
/// Jul, 12 August, Sept.: a month by its English name.
[[nodiscard]] bool namesAMonth(const QString& note);
/// Takes the first date out of a plain text.
[[nodiscard]] DateParts splitDate(const QString& plain);

} // namespace branchbook::roster
