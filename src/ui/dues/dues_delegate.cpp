// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_delegate.h"

#include "ui/dues/dues_model.h"
#include "ui/kit/table_view.h"
#include "ui/theme/icon.h"

#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kMonthsOfQuarter = 3;

Color markTint(const QString& mark)
{
    if (mark == u"check")
        return Color::Ok;
    return mark == u"minus" ? Color::Text3 : Color::Warn;
}

} // namespace

DuesDelegate::DuesDelegate(TableView& table, const DuesModel& model)
    : RowDelegate(&table)
    , m_table(table)
    , m_model(model)
{
}

void DuesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ticked(option);
    if (index.siblingAtColumn(DuesModel::Check).data(Qt::CheckStateRole) == Qt::Checked)
        ticked.state |= QStyle::State_Selected;
    RowDelegate::paint(painter, ticked, index);
}

void DuesDelegate::paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    const int month = index.column() - DuesModel::FirstMonth;
    const bool isMonth = month >= 0 && index.column() < DuesModel::Total;
    const QRectF whole = rect.adjusted(-kCellPadding, 0, kCellPadding, 0);
    const bool isCurrent = m_table.showsKeyboardFocus() && m_table.currentIndex() == index;
    if (isMonth && month + 1 == m_model.month())
        painter.fillRect(whole.adjusted(0, m_table.currentIndex().row() == index.row() ? 2 : 0, 0, 0),
                         color(Color::AccentSoft));
    if (index.column() >= DuesModel::FirstMonth && month % kMonthsOfQuarter == 0)
        painter.fillRect(QRectF(whole.left(), whole.top(), 1, whole.height()), color(Color::Line));
    if (isMonth) {
        const QString mark = index.data(DuesModel::MarkRole).toString();
        const double side = scaled(16);
        if (!mark.isEmpty())
            paintIcon(painter, mark, markTint(mark),
                      {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side});
    } else {
        RowDelegate::paintCell(painter, rect, index);
    }
    if (!isCurrent)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Color::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(whole.adjusted(3, 5, -3, -5), 6, 6);
}

} // namespace branchbook::ui
