// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timeline.h"

#include "ui/kit/paint.h"

#include <QPainter>

namespace branchbook::ui {

namespace {

int itemHeight(const TimelineItem& item)
{
    return lineHeight(TextRole::Small) + (item.detail.isEmpty() ? 0 : lineHeight(TextRole::Caption)) + 8;
}

} // namespace

Timeline::Timeline(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setItems(const QList<TimelineItem>& items)
{
    m_items = items;
    QStringList lines;
    for (const auto& item : items)
        lines.append(QStringLiteral("%1 %2").arg(item.date, item.title));
    setAccessibleDescription(lines.join(tr("；")));
    updateGeometry();
    update();
}

QSize Timeline::sizeHint() const
{
    int height = 0;
    for (const auto& item : m_items)
        height += itemHeight(item);
    return {scaled(200), height};
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double line = lineHeight(TextRole::Small);
    double top = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const auto& item = m_items.at(i);
        const double tall = itemHeight(item);
        const double middle = top + line / 2;
        if (i + 1 < m_items.size())
            painter.fillRect(QRectF(4.5, middle + 5, 1, tall - 5), color(Color::LineStrong));
        const bool now = item.state == TimelineItem::State::Now;
        paintBox(painter, {0, middle - 5, 10, 10}, 5, now ? Color::Accent : Color::Surface,
                 now ? Color::Accent : Color::Control, 2);
        const double dateWidth = textWidth(item.date, TextRole::Caption) + 2;
        paintText(painter, {22, top, width() - 22 - dateWidth - 8, line}, item.title, TextRole::Small, Color::Text);
        paintText(painter, {width() - dateWidth, top, dateWidth, line}, item.date, TextRole::Caption, Color::Text3,
                  Qt::AlignRight);
        if (!item.detail.isEmpty())
            paintText(painter, {22, top + line, width() - 22.0, double(lineHeight(TextRole::Caption))}, item.detail,
                      TextRole::Caption, Color::Text3);
        top += tall;
    }
}

} // namespace branchbook::ui
