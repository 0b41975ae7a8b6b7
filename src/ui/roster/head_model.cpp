// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/head_model.h"

#include "ui/roster/shown_value.h"

namespace branchbook::ui {

namespace {

constexpr int kMostShownColumns = 60; // a look is enough

} // namespace

void HeadModel::show(std::shared_ptr<const sheet::Table> head, int firstHeaderRow, int lastHeaderRow)
{
    beginResetModel();
    m_head = std::move(head);
    m_firstHeaderRow = firstHeaderRow;
    m_lastHeaderRow = lastHeaderRow;
    endResetModel();
}

int HeadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_head ? 0 : m_head->rowCount();
}

int HeadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_head ? 0 : qMin(m_head->columnCount(), kMostShownColumns);
}

QVariant HeadModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = m_head->rowNumber(index.row());
    if (role == HeaderRowRole)
        return number >= m_firstHeaderRow && number <= m_lastHeaderRow;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return shownCell(m_head->find(index.row(), index.column()), std::nullopt);
}

QVariant HeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_head)
        return {};
    return orientation == Qt::Horizontal ? QVariant(sheet::columnName(section)) : QVariant(m_head->rowNumber(section));
}

} // namespace branchbook::ui
