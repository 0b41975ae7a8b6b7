// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/calculator_list.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace branchbook::ui {

namespace {

enum CalculatorRole { CalculatorIdRole = Qt::UserRole, CalculatorIconRole, CalculatorLineRole };
constexpr int kEntryHeight = 52;
constexpr int kEntryGap = 2;

class CalculatorDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool keyboard = false;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, scaled(kEntryHeight) + kEntryGap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRectF box = QRectF(option.rect).adjusted(0, 0, 0, -kEntryGap);
        const bool on = option.state & QStyle::State_Selected;
        if (on) {
            paintBox(*painter, box, 6, Color::AccentSoft, Color::None);
            painter->fillRect(QRectF(box.left(), box.top(), 3, box.height()), color(Color::Accent));
        } else if (option.state & QStyle::State_MouseOver) {
            paintBox(*painter, box, 6, Color::Pressed, Color::None);
        }
        if (keyboard && (option.state & QStyle::State_HasFocus))
            paintBox(*painter, box, 6, Color::None, Color::Focus, 2);
        const double side = scaled(20);
        paintIcon(*painter, index.data(CalculatorIconRole).toString(), on ? Color::AccentText : Color::Text2,
                  {box.left() + 10, box.center().y() - side / 2, side, side});
        const double left = box.left() + 10 + side + 10;
        const double tall = scaled(20);
        const double small = scaled(18);
        const double top = box.center().y() - (tall + small) / 2;
        const double wide = box.right() - left - 4;
        paintText(*painter, {left, top, wide, tall}, index.data(Qt::DisplayRole).toString(),
                  on ? TextRole::BodyStrong : TextRole::Body, on ? Color::Text : Color::Text2);
        paintText(*painter, {left, top + tall, wide, small}, index.data(CalculatorLineRole).toString(),
                  TextRole::Caption, Color::Text3);
    }
};

CalculatorDelegate& calculatorEntries(const QListWidget& list)
{
    return *static_cast<CalculatorDelegate*>(list.itemDelegate());
}

} // namespace

CalculatorList::CalculatorList(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("算什么"));
    setItemDelegate(new CalculatorDelegate(this));
    setProperty("kind", QStringLiteral("navigation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT chosen(current()); });
    connect(this, &QListWidget::activated, this, [this] { Q_EMIT entered(current()); });
}

void CalculatorList::addEntry(const QString& id, const QString& title, const QString& line, const QString& icon)
{
    auto* item = new QListWidgetItem(title);
    item->setData(CalculatorIdRole, id);
    item->setData(CalculatorIconRole, icon);
    item->setData(CalculatorLineRole, line);
    item->setData(Qt::AccessibleTextRole, shownClauses({title, line}));
    const QSignalBlocker quiet(this);
    addItem(item);
}

void CalculatorList::select(const QString& id)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(CalculatorIdRole) == id)
            setCurrentRow(i);
    }
}

QString CalculatorList::current() const
{
    return currentItem() ? currentItem()->data(CalculatorIdRole).toString() : QString();
}

void CalculatorList::focusInEvent(QFocusEvent* event)
{
    const auto reason = event->reason();
    calculatorEntries(*this).keyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    QListWidget::focusInEvent(event);
    viewport()->update();
}

void CalculatorList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace branchbook::ui
