// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of columns that are mapped to a field of the book's own.
#pragma once

#include "branchbook/roster/cell_reader.h"
#include "branchbook/roster/header.h"

namespace branchbook::roster {

/// As the field's kind reads it. Codes beside those of readCell: own_field.number, own_field.not_choice, own_field.value_long;
/// nothing of such a cell is taken.
[[nodiscard]] CellReading readOwnCell(const sheet::Cell& cell, const OwnColumn& column, const ReadContext& context);

/// The header is that of a field of the book's own, whatever the column is imported as.
[[nodiscard]] bool isOwnHeader(const std::vector<OwnColumn>& own, const QString& key);

} // namespace branchbook::roster
