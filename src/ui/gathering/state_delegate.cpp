// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/state_delegate.h"

namespace branchbook::ui {

void StateDelegate::paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    auto cell = index.data(CellRole).value<Cell>();
    const auto late = std::exchange(cell.status, {});
    paintCellParts(painter, rect, cell, Qt::AlignLeft);
    if (late.text.isEmpty())
        return;
    const double first = cell.chip.text.isEmpty() ? textWidth(cell.text, TextRole::Body) : chipSize(cell.chip).width();
    paintStatus(painter, rect.adjusted(first + 8, 0, 0, 0), late);
}

} // namespace branchbook::ui
