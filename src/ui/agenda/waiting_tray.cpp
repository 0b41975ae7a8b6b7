// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/waiting_tray.h"

#include "ui/agenda/month_board.h"
#include "ui/guidance/guide.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace branchbook::ui {

WaitingItem::WaitingItem(const MonthMark& mark, QWidget* parent)
    : QAbstractButton(parent)
    , m_mark(mark)
{
    setText(mark.text);
    setAccessibleName(tr("%1，%2，安排日期 按钮").arg(mark.text, mark.detail));
    setToolTip(tr("%1：拖到某一天，按 Ctrl+方向键移到日历上，或按 Enter 写日期").arg(mark.text));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setFixedHeight(WaitingItem::sizeHint().height());
}

QSize WaitingItem::sizeHint() const
{
    return {scaled(200), scaled(37) + 12};
}

void WaitingItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, underMouse() ? Color::Hover : Color::Surface, Color::Line);
    const double side = scaled(16);
    paintIcon(painter, QStringLiteral("drag"), Color::Text3, {6, (height() - side) / 2, side, side});
    const double left = 6 + side + 8;
    const double room = width() - left - 10;
    paintText(painter, {left, 6, room, double(scaled(20))}, m_mark.text, TextRole::Body, Color::Text);
    paintText(painter, {left, 6.0 + scaled(20), room, double(scaled(17))}, m_mark.detail, TextRole::Caption,
              m_mark.kind == MonthMark::Kind::Overdue ? Color::Warn : Color::Text3);
}

void WaitingItem::keyPressEvent(QKeyEvent* event)
{
    const int days = event->key() == Qt::Key_Left ? -1
        : event->key() == Qt::Key_Right           ? 1
        : event->key() == Qt::Key_Up              ? -7
        : event->key() == Qt::Key_Down            ? 7
                                                  : 0;
    if (days != 0 && (event->modifiers() & Qt::ControlModifier) != 0)
        Q_EMIT nudged(days);
    else
        QAbstractButton::keyPressEvent(event);
}

void WaitingItem::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void WaitingItem::mouseMoveEvent(QMouseEvent* event)
{
    const auto far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) == 0 || !far)
        return QAbstractButton::mouseMoveEvent(event);
    setDown(false);
    auto* drag = new QDrag(window()); // this item may be gone when the drop has been taken
    auto* what = new QMimeData;
    what->setData(QString::fromLatin1(kPlanMime), QByteArray("plan:") + m_mark.key.toUtf8());
    drag->setMimeData(what);
    drag->setPixmap(grab());
    Q_EMIT dragBegun();
    drag->exec(Qt::MoveAction);
}

WaitingTray::WaitingTray(QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(6);
}

void WaitingTray::show(const MonthData& month)
{
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(8);
    row->addWidget(label(tr("等待安排"), TextRole::PanelTitle));
    row->addWidget(new CountBadge(int(month.waiting.size()), Tone::Neutral));
    row->addStretch(1);
    if (!month.waiting.isEmpty())
        row->addWidget(label(tr("拖到某一天即可"), TextRole::Caption, Ink::Text3));
    m_rows->addWidget(head);
    for (const auto& mark : month.waiting) {
        auto* item = new WaitingItem(mark);
        item->setProperty(kRuleKeyProperty, mark.key);
        m_rows->addWidget(item);
        connect(item, &WaitingItem::dragBegun, this, &WaitingTray::dragBegun);
        connect(item, &WaitingItem::nudged, this, [this, mark](int days) { Q_EMIT nudged(mark, days); });
        connect(item, &QAbstractButton::clicked, this, [this, item, mark] { Q_EMIT chosen(mark, item); });
    }
    if (month.waiting.isEmpty())
        m_rows->addWidget(paragraph(tr("到下月底要办的都有日子了。"), TextRole::Small, Ink::Text2));
}

} // namespace branchbook::ui
