// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/preview_delegate.h"

#include "ui/roster/preview_model.h"
#include "ui/roster/preview_table.h"
#include "ui/theme/icon.h"

#include <QPainter>

#include <cmath>

namespace branchbook::ui {

namespace {

void paintPreviewGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, RowState state,
                        const PreviewTable* table)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = table && table->hoveredRow() == index.row();
    const QRectF rect = option.rect;
    const bool open = state == RowState::Open;
    painter.fillRect(rect,
                     color(open           ? Color::WarnSoft
                               : selected ? Color::AccentSoft
                               : hovered  ? Color::Hover
                                          : Color::Surface));
    if (index.row() + 1 < index.model()->rowCount())
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Color::Line));
    if (selected && open) {
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), color(Color::WarnSolid));
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Color::WarnSolid));
    } else if (selected && index.column() == 0) {
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color(Color::Accent));
    }
    if (table && table->showsKeyboardFocus() && selected) {
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), color(Color::Focus));
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), color(Color::Focus));
    }
}

void paintState(QPainter& painter, const QRectF& rect, RowState state)
{
    const ChipSpec chip = chipOf(state);
    const QSizeF size(chipSize(chip).width() - 2, chipSize(chip).height()); // 7 px at the sides here
    const QRectF box(rect.left(), std::round(rect.center().y() - size.height() / 2), size.width(), size.height());
    paintBox(painter, box, 6, state == RowState::Open ? Color::Surface : toneFill(chip.tone), Color::None);
    paintStatus(painter, box.adjusted(7, 0, -7, 0), chip);
}

void paintValue(QPainter& painter, const QRectF& rect, const PreviewCell& cell)
{
    const Color tint = cell.faint ? Color::Text3 : Color::Text;
    if (cell.note.isEmpty())
        return paintText(painter, rect, cell.text, TextRole::Body, tint);
    const double first = scaled(18);
    const double second = scaled(16);
    const double top = rect.top() + (rect.height() - first - second) / 2;
    const double side = scaled(12);
    paintText(painter, {rect.left(), top, rect.width(), first}, cell.text.isEmpty() ? QStringLiteral("—") : cell.text,
              TextRole::Body, tint);
    paintIcon(painter, QStringLiteral("alert"), Color::Warn,
              {rect.left(), std::round(top + first + (second - side) / 2), side, side});
    paintText(painter, {rect.left() + side + 3, top + first, rect.width() - side - 3, second}, cell.note,
              TextRole::Caption, Color::Warn);
}

} // namespace

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PreviewModel*>(index.model());
    const PreviewRow& row = model->shown(index.row());
    painter->save();
    paintPreviewGround(*painter, option, index, row.state, qobject_cast<const PreviewTable*>(parent()));
    const QRectF rect = QRectF(option.rect).adjusted(10, 0, -10, -1);
    if (index.column() == PreviewModel::NumberColumn)
        paintText(*painter, rect.adjusted(-10, 0, 4, 0), row.number, TextRole::Body, Color::Text3, Qt::AlignRight);
    else if (index.column() == PreviewModel::StateColumn)
        paintState(*painter, rect, row.state);
    else
        paintValue(*painter, rect, row.cells[std::size_t(index.column() - PreviewModel::FirstSheetColumn)]);
    painter->restore();
}

} // namespace branchbook::ui
