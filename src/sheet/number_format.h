// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Does a number format make a date of a number? Used by .xlsx and .xls alike.
#pragma once

#include "branchbook/sheet/table.h"

#include <optional>

namespace branchbook::sheet {

/// Of a built-in format (ECMA-376 part 1, 18.8.30, with the Chinese, Japanese, Korean and Thai lists); empty = not a
/// date: numbers, texts and times of day.
[[nodiscard]] std::optional<DateShown> builtinDateFormat(int id);
/// Of a custom code such as yyyy"年"m"月"d"日"; its first section decides.
[[nodiscard]] std::optional<DateShown> customDateFormat(QStringView code);

} // namespace branchbook::sheet
