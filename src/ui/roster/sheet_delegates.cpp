// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/sheet_delegates.h"

#include "ui/kit/paint.h"
#include "ui/roster/column_counts.h"
#include "ui/roster/head_model.h"
#include "ui/theme/icon.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace branchbook::ui {

namespace {

class HeadDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool header = index.data(HeadModel::HeaderRowRole).toBool();
        const QRectF rect = option.rect;
        painter->fillRect(rect, color(header ? Color::InfoSoft : Color::Surface));
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Color::Line));
        painter->fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), color(Color::Line));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(color(Color::Focus), 2));
            painter->drawRect(rect.adjusted(1, 1, -2, -2));
        }
        paintText(*painter, rect.adjusted(8, 0, -8, 0), index.data().toString(),
                  header ? TextRole::SmallStrong : TextRole::Small, Color::Text);
    }
};

/// Letters and numbers of the sheet, flat.
class HeadHeader final : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;
    [[nodiscard]] QSize sizeHint() const override
    {
        return orientation() == Qt::Horizontal ? QSize(QHeaderView::sizeHint().width(), scaled(28))
                                               : QSize(scaled(44), QHeaderView::sizeHint().height());
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->fillRect(rect, color(Color::Sunken));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Color::Line));
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), color(Color::Line));
        paintText(*painter, rect, model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
                  TextRole::Caption, Color::Text3, Qt::AlignHCenter);
    }
};

} // namespace

QString sheetDetail(const SheetLook& look)
{
    QStringList parts;
    if (look.hidden)
        parts << SheetDelegate::tr("隐藏的工作表");
    if (look.error)
        parts << SheetDelegate::tr("读不出来");
    else if (look.head && look.head->rowCount() == 0)
        parts << SheetDelegate::tr("空的");
    else if (look.layout)
        parts << SheetDelegate::tr("第 %1 行是表头，认出 %2 列")
                     .arg(look.layout->firstHeaderRow)
                     .arg(importedColumns(*look.layout));
    else if (look.head)
        parts << SheetDelegate::tr("没有找到表头");
    return parts.join(SheetDelegate::tr(" · "));
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(200), scaled(54)};
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRectF rect = option.rect;
    const bool on = option.state & QStyle::State_Selected;
    painter->fillRect(rect,
                      color(on                                           ? Color::AccentSoft
                                : option.state & QStyle::State_MouseOver ? Color::Hover
                                                                         : Color::Surface));
    if (on)
        painter->fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color(Color::Accent));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(color(Color::Focus), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    const double side = scaled(20);
    paintIcon(*painter, QStringLiteral("table"), on ? Color::AccentText : Color::Text2,
              {rect.left() + 15, std::round(rect.center().y() - side / 2), side, side});
    const double left = rect.left() + 15 + side + 10;
    const double first = lineHeight(TextRole::Body);
    const double second = lineHeight(TextRole::Caption);
    const double top = rect.center().y() - (first + second) / 2;
    paintText(*painter, {left, top, rect.right() - left - 10, first}, index.data().toString(),
              on ? TextRole::BodyStrong : TextRole::Body, Color::Text);
    paintText(*painter, {left, top + first, rect.right() - left - 10, second}, index.data(DetailRole).toString(),
              TextRole::Caption, Color::Text3);
    painter->restore();
}

QTableView* makeHeadTable(HeadModel& model)
{
    auto* table = new QTableView;
    table->setHorizontalHeader(new HeadHeader(Qt::Horizontal, table));
    table->setVerticalHeader(new HeadHeader(Qt::Vertical, table));
    table->setModel(&model);
    table->setItemDelegate(new HeadDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setCornerButtonEnabled(false);
    table->setWordWrap(false);
    for (auto* header : {table->horizontalHeader(), table->verticalHeader()}) {
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    return table;
}

void fitHeadColumns(QTableView& table)
{
    table.verticalHeader()->setMinimumSectionSize(scaled(34));
    table.verticalHeader()->setDefaultSectionSize(scaled(34));
    table.horizontalHeader()->setMinimumSectionSize(scaled(48));
    const auto* model = table.model();
    const int rows = std::min(model->rowCount(), 20);
    for (int column = 0; column < model->columnCount(); ++column) {
        int width = scaled(56);
        for (int row = 0; row < rows; ++row) {
            const QString text = model->index(row, column).data().toString();
            if (text.size() <= 24) // a title over the whole sheet says nothing about its column
                width = std::max(width, textWidth(text, TextRole::SmallStrong) + 18);
        }
        table.setColumnWidth(column, std::min(width, scaled(220)));
    }
}

} // namespace branchbook::ui
