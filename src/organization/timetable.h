// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable of a re-election, read from its one file: for the term and for the election alike.
#pragma once

#include <QDate>
#include <QJsonObject>

namespace branchbook::organization {

/// The whole file; compiled in and under test.
[[nodiscard]] QJsonObject reelectionTimetable();
/// When a line of it falls, counted from the end of the term or the day of the vote.
[[nodiscard]] QDate timetableDay(const QJsonObject& line, QDate end);

} // namespace branchbook::organization
