// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times of day in an archive: what is none would be left out of every figure without a word.
#pragma once

#include <QStringView>

#include <string_view>

namespace branchbook::store {

/// Whether `text` may stand in a column of that name: a day, month or year of the calendar (`2026-09-18`, `2026-09`, `2026`) where the
/// column holds days, a time of day (`14:30`) where it holds times; anything, also nothing, in every other one.
[[nodiscard]] bool mayStandInColumn(std::string_view column, QStringView text);

} // namespace branchbook::store
