// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table model over flat row structs: the columns are an array of name, width and value function.
#pragma once

#include "ui/kit/cell.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace branchbook::ui {

template <class Row>
struct Column {
    const char* title; ///< Chinese, in the context "table"
    int width; ///< px at text size 1
    Qt::Alignment alignment;
    Cell (*cell)(const Row& row);
    int drop = 0; ///< ColumnDropRole
    const char* apart = nullptr; ///< SheetTitlesRole, parted by /, in the context "table"
};

/// Rows are replaced as a whole; a page that needs editing in place derives and overrides setData and flags.
template <class Row>
class RowTableModel : public QAbstractTableModel
{
public:
    /// `columns` must outlive the model: a static std::array.
    explicit RowTableModel(std::span<const Column<Row>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int index) const { return m_rows.at(std::size_t(index)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const auto& column = m_columns[std::size_t(index.column())];
        return cellData(column.cell(row(index.row())), column.alignment, role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto& column = m_columns[std::size_t(section)];
        if (role == Qt::DisplayRole)
            return *column.title ? columnTitle(column.title) : QString();
        if (role == Qt::AccessibleTextRole && !*column.title)
            return checkColumnTitle();
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment | Qt::AlignVCenter);
        if (role == ColumnDropRole)
            return column.drop;
        if (role == SheetTitlesRole)
            return column.apart != nullptr ? QVariant(columnTitle(column.apart).split(u'/')) : QVariant();
        return role == ColumnWidthRole ? QVariant(column.width) : QVariant();
    }

protected:
    std::vector<Row> m_rows;
    std::span<const Column<Row>> m_columns;
};

} // namespace branchbook::ui
