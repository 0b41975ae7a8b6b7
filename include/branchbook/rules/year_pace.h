// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure that a whole year asks for beside the part of it that the days so far make: one comparison for window, agenda and report.
#pragma once

#include <QDate>

namespace branchbook::rules {

/// How much of a year is over.
struct YearPace {
    qint64 gone = 0; ///< days that are over at the end of the day asked: 0 before the year, all of them behind it
    qint64 days = 365; ///< of the year
};
[[nodiscard]] YearPace yearPace(int year, QDate today);

/// asked × gone / days, half up to one decimal: what people are told is what they are held against.
[[nodiscard]] double dueSoFar(double asked, YearPace pace);
/// reached < dueSoFar().
[[nodiscard]] bool isBehindPace(double reached, double asked, YearPace pace);

/// A year is owed by whom it found in place by its middle, 2 July, and who stays to its end; an invalid day: always there.
[[nodiscard]] bool owesYear(QDate since, QDate until, int year);

} // namespace branchbook::rules
