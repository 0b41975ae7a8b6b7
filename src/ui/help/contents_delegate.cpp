// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/contents_delegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace branchbook::ui {

void ContentsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(HelpPageRole).toBool())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const auto* style = row.widget ? row.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &row, row.widget) + 1; // as the style itself
    const QRect place =
        style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget).adjusted(margin, 0, -margin, 0);
    const QString title = row.text;
    row.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget); // the ground: hover, choice, focus
    auto bold = fontOf(TextRole::Body);
    bold.setBold(true);
    painter->save();
    painter->setFont(bold);
    painter->setPen(color(row.state.testFlag(QStyle::State_Selected) ? Color::AccentText : Color::Text));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(title, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace branchbook::ui
