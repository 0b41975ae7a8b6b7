// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a sheet as they stand there, personal numbers masked.
#pragma once

#include "ui/roster/import_state.h"

#include <QAbstractTableModel>

namespace branchbook::ui {

class HeadModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Role { HeaderRowRole = Qt::UserRole + 1 };

    void show(std::shared_ptr<const sheet::Table> head, int firstHeaderRow, int lastHeaderRow);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const sheet::Table> m_head;
    int m_firstHeaderRow = 0;
    int m_lastHeaderRow = 0;
};

} // namespace branchbook::ui
