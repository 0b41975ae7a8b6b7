// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sheet/table.h"

#include <algorithm>

namespace branchbook::sheet {

namespace {

constexpr size_t kFirstCellBlock = 1024;
constexpr size_t kCellBlock = 32UL * 1024;
constexpr size_t kFirstTextBlock = 8UL * 1024;
constexpr size_t kTextBlock = 256UL * 1024;

} // namespace

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row);
}

std::span<const Cell> Table::cells(int row) const
{
    const RowEntry& entry = m_rows[static_cast<size_t>(row)];
    return std::span<const Cell>(m_cellBlocks[entry.block]).subspan(entry.first, entry.count);
}

const Cell* Table::find(int row, int column) const
{
    const auto all = cells(row);
    const auto found = std::lower_bound(all.begin(), all.end(), column,
                                        [](const Cell& cell, int wanted) { return cell.column < wanted; });
    return found != all.end() && found->column == column ? &*found : nullptr;
}

void Table::addCell(int column, CellKind kind, QStringView text, double number, bool formula)
{
    addCell({text, number, static_cast<quint16>(column), kind, formula});
}

void Table::addCell(Cell cell)
{
    cell.text = store(cell.text);
    addCellView(cell);
}

void Table::addCellView(const Cell& cell)
{
    if (cell.text.isEmpty())
        return;
    std::vector<Cell>& block = blockForNextCell();
    RowEntry& row = m_rows.back();
    if (row.count > 0 && block.back().column >= cell.column) {
        insertOutOfOrder(block, cell);
    } else {
        block.push_back(cell);
        ++row.count;
        ++m_cellCount;
    }
    m_columnCount = std::max(m_columnCount, cell.column + 1);
}

/// Opens the pending row, and a fresh block (taking the open row along) where the present one is full.
std::vector<Cell>& Table::blockForNextCell()
{
    if (m_cellBlocks.empty())
        m_cellBlocks.emplace_back().reserve(kFirstCellBlock);
    std::vector<Cell>* block = &m_cellBlocks.back();
    if (m_pendingRow != 0) {
        m_rows.push_back(
            {m_pendingRow, static_cast<quint32>(m_cellBlocks.size() - 1), static_cast<quint32>(block->size()), 0});
        m_pendingRow = 0;
    }
    if (block->size() < block->capacity())
        return *block;
    RowEntry& row = m_rows.back();
    std::vector<Cell> fresh;
    fresh.reserve(kCellBlock);
    fresh.assign(block->begin() + row.first, block->end());
    block->resize(row.first);
    m_cellBlocks.push_back(std::move(fresh));
    row.block = static_cast<quint32>(m_cellBlocks.size() - 1);
    row.first = 0;
    return m_cellBlocks.back();
}

void Table::insertOutOfOrder(std::vector<Cell>& block, const Cell& cell)
{
    RowEntry& row = m_rows.back();
    const auto at = std::lower_bound(block.begin() + row.first, block.end(), cell.column,
                                     [](const Cell& other, int wanted) { return other.column < wanted; });
    if (at != block.end() && at->column == cell.column) {
        *at = cell;
        return;
    }
    block.insert(at, cell);
    ++row.count;
    ++m_cellCount;
}

void Table::sortRows()
{
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const RowEntry& a, const RowEntry& b) { return a.number < b.number; });
}

QStringView Table::store(QStringView text)
{
    if (text.isEmpty())
        return {};
    const auto size = static_cast<size_t>(text.size());
    std::vector<char16_t>* open = m_openText == 0 ? nullptr : &m_texts[m_openText - 1];
    if (open == nullptr || open->capacity() - open->size() < size) {
        const size_t usual = open == nullptr ? kFirstTextBlock : kTextBlock;
        m_texts.emplace_back().reserve(std::max(usual, size));
        m_openText = m_texts.size();
        open = &m_texts.back();
    }
    const size_t begin = open->size();
    open->insert(open->end(), text.utf16(), text.utf16() + size);
    return {open->data() + begin, text.size()};
}

} // namespace branchbook::sheet
