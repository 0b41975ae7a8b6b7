// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells merged down over several people: the value stands in the uppermost row alone, and is meant for all of them.
#pragma once

#include "branchbook/sheet/table.h"

#include <QHash>

namespace branchbook::roster {

class MergedCells
{
public:
    /// Merges that begin below `lastHeaderRow` (the sheet's own number) count.
    MergedCells(const sheet::Table& table, int lastHeaderRow);

    /// The cell itself, else the one whose merge covers it; nullptr where both are empty.
    [[nodiscard]] const sheet::Cell* find(int index, int column) const;

private:
    const sheet::Table& m_table;
    QHash<int, std::vector<sheet::MergedRange>> m_byColumn; ///< rows ascending
};

} // namespace branchbook::roster
