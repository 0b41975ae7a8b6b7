// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints whole table rows: hover, selection with its 3 px bar, the line below, and the cell's parts.
#pragma once

#include "ui/kit/cell.h"

#include <QStyledItemDelegate>

namespace branchbook::ui {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Between the row's ground and its line; `rect` is the cell less its padding (kCellPadding) left and right.
    virtual void paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
};

inline constexpr int kCellPadding = 10; ///< px left and right of a cell's parts

/// What the parts of a cell take side by side, without the padding: px.
[[nodiscard]] int cellWidth(const QModelIndex& index);
/// Paints one cell's parts into `rect`.
void paintCellParts(QPainter& painter, const QRectF& rect, const Cell& cell, Qt::Alignment alignment);

} // namespace branchbook::ui
