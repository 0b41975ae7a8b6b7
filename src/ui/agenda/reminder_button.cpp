// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/reminder_button.h"

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kSoon = 14;
constexpr int kCompactText = 120;

} // namespace

void paintDayTile(QPainter& painter, const QRectF& rect, qint64 days, int months)
{
    const bool soon = days <= kSoon;
    paintBox(painter, rect, 8, soon ? Color::AccentSoft : Color::NeutralSoft, Color::None);
    auto number = fontOf(TextRole::CardHeading);
    if (rect.height() < scaled(34))
        number = fontOf(TextRole::PanelTitle);
    const auto caption = fontOf(TextRole::Caption);
    const QString count = QString::number(months > 0 ? months : days);
    const QString unit = months > 0 ? ReminderButton::tr("个月") : ReminderButton::tr("天");
    const int wide = QFontMetrics(number).horizontalAdvance(count);
    const double left = rect.center().x() - (wide + 2 + QFontMetrics(caption).horizontalAdvance(unit)) / 2.0;
    const double baseline = rect.center().y() + number.pixelSize() * 0.36;
    painter.setPen(color(soon ? Color::AccentText : Color::Text2));
    painter.setFont(number);
    painter.drawText(QPointF(left, baseline), count);
    painter.setFont(caption);
    painter.drawText(QPointF(left + wide + 2, baseline), unit);
}

ReminderButton::ReminderButton(const QString& title, const QString& day, qint64 days, Size size, QWidget* parent)
    : QAbstractButton(parent)
    , m_day(day)
    , m_days(days)
    , m_size(size)
{
    setText(title);
    setToolTip(tr("%1，%2到期").arg(title, day));
    setAccessibleName(tr("%1，还有%2天，%3到期").arg(title).arg(days).arg(day));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ring", 4);
    setSizePolicy(size == Size::Row ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ReminderButton::setMonths(int months)
{
    m_months = months;
    if (months > 0)
        setAccessibleName(tr("%1，还有%2个月，%3到期").arg(text()).arg(months).arg(m_day));
    update();
}

QSize ReminderButton::sizeHint() const
{
    if (m_size == Size::Row)
        return {scaled(220), scaled(38) + 16 + (m_line ? 1 : 0)};
    return {scaled(48) + 8 + std::min(scaled(kCompactText), textWidth(text(), TextRole::Small) + 2), scaled(30)};
}

void ReminderButton::paintCompact(QPainter& painter) const
{
    const QRectF tile(0, 0, scaled(48), height());
    paintDayTile(painter, tile, m_days, m_months);
    paintText(painter, {tile.right() + 8, 0, width() - tile.right() - 8, double(height())}, text(), TextRole::Small,
              Color::Text);
}

void ReminderButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_size == Size::Compact)
        return paintCompact(painter);
    if (underMouse())
        painter.fillRect(rect().adjusted(1, 0, -1, -1), color(Color::Hover));
    if (m_line)
        painter.fillRect(0, 0, width(), 1, color(Color::Line));
    const QRectF tile(16, 8 + (m_line ? 1 : 0), scaled(54), scaled(38));
    paintDayTile(painter, tile, m_days, m_months);
    const double side = scaled(16);
    const double left = tile.right() + 12;
    const double room = width() - left - 12 - side - 8;
    const double first = scaled(20);
    const double top = tile.center().y() - (first + scaled(18)) / 2;
    paintText(painter, {left, top, room, first}, text(), TextRole::Body, Color::Text);
    paintText(painter, {left, top + first, room, double(scaled(18))}, tr("%1到期").arg(m_day), TextRole::Caption,
              Color::Text2);
    paintIcon(painter, QStringLiteral("chevron-right"), Color::Text2,
              {width() - 12 - side, tile.center().y() - side / 2, side, side});
}

bool ReminderButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace branchbook::ui
