// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days off and worked weekends as people have them: a line each, a notice pasted whole, CSV, or the catalogue's JSON.
#pragma once

#include "branchbook/rules/working_days.h"

namespace branchbook::rules {

/// A line, or a sentence of one, names days or a range: 2026-10-01至2026-10-08 国庆节; 班 10月10日; 国庆节：10月1日至8日
/// 放假，10月10日（星期六）上班; 2026-10-10,班. 班 and 上班 are worked, everything else is off. A year written in the title
/// or in the sentence (2027年元旦：) is that of its days; `year` is for what says none. A weekday beside a day must be
/// that day's. Empty lines, lines with # and headings count for nothing. Errors (Invalid, `where` = the number of the
/// line): holiday.no_date, holiday.day, holiday.order, holiday.long, holiday.weekday, holiday.both,
/// holiday.other_weekday, holiday.stray_weekday, holiday.which_year, holiday.year_differs, holiday.nothing.
[[nodiscard]] Result<QList<HolidayYear>> readHolidayLines(const QString& text, int year);
/// A file whose content begins with { is the JSON of WorkingDays::read, anything else lines.
[[nodiscard]] Result<QList<HolidayYear>> readHolidayFile(const QString& name, const QString& text, int year);
/// The file at `path`, in UTF-8 or in the encoding of Chinese spreadsheets. Errors: holiday.unreadable (Io),
/// holiday.no_text, those of readHolidayFile.
[[nodiscard]] Result<QList<HolidayYear>> readHolidayPath(const QString& path, int year);

/// The days of `more` put into `year`; a day that was in it takes the new kind and name.
[[nodiscard]] HolidayYear mergeHolidays(HolidayYear year, const HolidayYear& more);

} // namespace branchbook::rules
