// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/row_delegate.h"

#include "ui/kit/table_view.h"
#include "ui/theme/indicator.h"

#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kAvatarSide = 24; // px at text size 1
constexpr int kBarRoom = 42; // 34 and what stands between it and the text
constexpr int kChipPadding = 16; // both sides; a status has none

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const TableView*>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = view && view->hoveredRow() == index.row();
    const QRectF rect = option.rect;
    painter.fillRect(rect, color(selected ? Color::AccentSoft : hovered ? Color::Hover : Color::Surface));
    if (selected && view && view->firstVisibleColumn() == index.column())
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color(Color::Accent));
    if (index.row() + 1 < index.model()->rowCount())
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Color::Line));
    if (view && view->showsKeyboardFocus() && view->currentIndex().row() == index.row()) {
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), color(Color::Focus));
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), color(Color::Focus));
    }
}

} // namespace

int cellWidth(const QModelIndex& index)
{
    const auto data = index.data(CellRole);
    if (!data.canConvert<Cell>())
        return textWidth(index.data(Qt::DisplayRole).toString(), TextRole::Body);
    const auto cell = data.value<Cell>();
    const int before = (cell.avatar.isEmpty() ? 0 : scaled(kAvatarSide) + 8) + (cell.bar ? kBarRoom : 0);
    if (!cell.chip.text.isEmpty()) // the status behind it is shown where there is room
        return before + chipSize(cell.chip).width();
    if (!cell.status.text.isEmpty())
        return before + chipSize(cell.status).width() - kChipPadding;
    return before + std::max(textWidth(cell.text, TextRole::Body), textWidth(cell.second, TextRole::Caption));
}

void paintCellParts(QPainter& painter, const QRectF& area, const Cell& cell, Qt::Alignment alignment)
{
    QRectF rect = area;
    if (!cell.avatar.isEmpty()) {
        const double side = scaled(kAvatarSide);
        paintAvatar(painter, {rect.left(), rect.center().y() - side / 2, side, side}, cell.avatar);
        rect.setLeft(rect.left() + side + 8);
    }
    if (cell.bar) {
        paintBar(painter, {rect.left(), rect.center().y() - 3, 34, 6}, *cell.bar, Color::Text3);
        rect.setLeft(rect.left() + kBarRoom);
    }
    if (!cell.chip.text.isEmpty()) {
        const auto size = chipSize(cell.chip);
        const double wide = std::min<double>(size.width(), rect.width()); // no further than the column: with dots
        paintChip(painter, {rect.left(), rect.center().y() - size.height() / 2.0, wide, double(size.height())},
                  cell.chip);
        const double behind = rect.left() + size.width() + 8;
        if (!cell.status.text.isEmpty() && behind + chipSize(cell.status).width() - kChipPadding <= rect.right())
            paintStatus(painter, {behind, rect.top(), rect.right() - behind, rect.height()}, cell.status);
        return;
    }
    if (!cell.status.text.isEmpty())
        return paintStatus(painter, rect, cell.status);
    if (cell.second.isEmpty())
        return paintText(painter, rect, cell.text, TextRole::Body, cell.tint, alignment);
    const double first = lineHeight(TextRole::Body);
    const double second = lineHeight(TextRole::Caption);
    const double top = rect.center().y() - (first + second) / 2;
    paintText(painter, {rect.left(), top, rect.width(), first}, cell.text, TextRole::Body, cell.tint, alignment);
    paintText(painter, {rect.left(), top + first, rect.width(), second}, cell.second, TextRole::Caption,
              cell.secondTint, alignment);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowGround(*painter, option, index);
    const auto* view = qobject_cast<const TableView*>(option.widget);
    QRectF rect = QRectF(option.rect)
                      .adjusted(kCellPadding + (view ? view->leadingInset(index.column()) : 0), 0,
                                -kCellPadding - (view ? view->trailingInset(index.column()) : 0), 0);
    if (view)
        rect.setRight(std::min<double>(rect.right(), view->coveredFrom(index.row())));
    if (const auto checked = index.data(Qt::CheckStateRole); checked.isValid()) {
        const double side = scaled(18);
        paintCheckBox(*painter, {rect.left() + 4, rect.top(), side, rect.height() - 1},
                      checked.value<Qt::CheckState>());
        rect.setLeft(rect.left() + 4 + side + 10);
    }
    if (rect.width() > 0)
        paintCell(*painter, rect.adjusted(0, 0, 0, -1), index);
    painter->restore();
}

void RowDelegate::paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    if (const auto cell = index.data(CellRole); cell.canConvert<Cell>())
        paintCellParts(painter, rect, cell.value<Cell>(), alignment);
    else
        paintText(painter, rect, index.data(Qt::DisplayRole).toString(), TextRole::Body, Color::Text, alignment);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), scaled(40)};
}

} // namespace branchbook::ui
