// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places in a workbook by what people call them.
#pragma once

#include "branchbook/form/workbook_map.h"

namespace branchbook::form {

struct CellPlace {
    int row = 0; ///< from 1
    int column = 0; ///< from 0
};
/// C5; nothing where it is no cell.
[[nodiscard]] std::optional<CellPlace> cellNamed(const QString& name);
/// By the words of its head, else by its letter. Nothing: there is no such column.
[[nodiscard]] std::optional<int> columnNamed(const WorkbookLook& look, const QString& place);

} // namespace branchbook::form
