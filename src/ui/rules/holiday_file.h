// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file with days off: text, CSV in the encodings that spreadsheets write, or the catalogue's JSON.
#pragma once

#include "branchbook/rules/working_days.h"

namespace branchbook::ui {

/// `year` is that of dates without one. Errors: holiday.unreadable, those of sheet::Workbook and rules::readHolidayFile.
[[nodiscard]] Result<QList<rules::HolidayYear>> readHolidayPath(const QString& path, int year);
/// 休 8 天，班 2 天
[[nodiscard]] QString holidayCountText(const QList<rules::HolidayYear>& years);

} // namespace branchbook::ui
