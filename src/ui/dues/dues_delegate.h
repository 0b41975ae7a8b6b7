// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the grid of dues: marks of the months, the month looked at tinted, lines between the quarters.
#pragma once

#include "ui/kit/row_delegate.h"

namespace branchbook::ui {

class DuesModel;
class TableView;

class DuesDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    DuesDelegate(TableView& table, const DuesModel& model);

    /// Whoever is ticked is tinted like what is chosen.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;

private:
    TableView& m_table;
    const DuesModel& m_model;
};

} // namespace branchbook::ui
