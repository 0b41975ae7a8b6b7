// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/merged_cells.h"

#include <algorithm>

namespace branchbook::roster {

MergedCells::MergedCells(const sheet::Table& table, int lastHeaderRow)
    : m_table(table)
{
    for (const sheet::MergedRange& range : table.merges()) {
        if (range.firstRow > lastHeaderRow && range.lastRow > range.firstRow && range.firstColumn == range.lastColumn)
            m_byColumn[range.firstColumn].push_back(range);
    }
    for (auto& ranges : m_byColumn)
        std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.firstRow < b.firstRow; });
}

const sheet::Cell* MergedCells::find(int index, int column) const
{
    const sheet::Cell* own = m_table.find(index, column);
    if (own != nullptr || m_byColumn.isEmpty())
        return own;
    const auto ranges = m_byColumn.constFind(column);
    if (ranges == m_byColumn.constEnd())
        return nullptr;
    const int number = m_table.rowNumber(index);
    const auto after = std::upper_bound(ranges->begin(), ranges->end(), number,
                                        [](int row, const sheet::MergedRange& range) { return row < range.firstRow; });
    if (after == ranges->begin() || std::prev(after)->lastRow < number)
        return nullptr;
    int first = index; // few rows lie between: walking up costs less than an index of all rows
    while (first > 0 && m_table.rowNumber(first) > std::prev(after)->firstRow)
        --first;
    return m_table.rowNumber(first) == std::prev(after)->firstRow ? m_table.find(first, column) : nullptr;
}

} // namespace branchbook::roster
