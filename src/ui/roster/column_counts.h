// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many columns of a sheet go where; every column is counted once.
#pragma once

#include "branchbook/roster/header.h"

namespace branchbook::ui {

/// Its content goes into the book. 序号, 年龄 and 党龄 are known, and only compared.
[[nodiscard]] bool isImported(const roster::HeaderColumn& column);

struct ColumnCounts {
    int found = 0; ///< by the program, sure of it
    int byHand = 0; ///< given another field than the program found
    int unsure = 0; ///< to be looked at, imported or not
    int parts = 0; ///< read together with the year of a date
    int marks = 0; ///< no value of their own: what of the row is 待核实
    int left = 0; ///< not imported
};
/// `recognized`: as the program found them; null = who chose is not told apart.
[[nodiscard]] ColumnCounts countColumns(const roster::HeaderLayout& layout, const roster::HeaderLayout* recognized);
/// How many columns have a field that is imported.
[[nodiscard]] int importedColumns(const roster::HeaderLayout& layout);

} // namespace branchbook::ui
