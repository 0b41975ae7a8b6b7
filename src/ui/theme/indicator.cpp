// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/indicator.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace branchbook::ui {

namespace {

QRectF centredBox(const QRectF& rect)
{
    const double side = scaled(18);
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

} // namespace

void paintCheckBox(QPainter& painter, const QRectF& rect, Qt::CheckState state, Enabled enabled)
{
    const auto box = centredBox(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool on = state != Qt::Unchecked;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (enabled == Enabled::No) {
        painter.setPen(QPen(color(Color::LineStrong), 1.5));
        painter.setBrush(color(on ? Color::Track : Color::Sunken));
    } else {
        painter.setPen(QPen(color(on ? Color::Accent : Color::Control), 1.5));
        painter.setBrush(color(on ? Color::Accent : Color::Surface));
    }
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (on) {
        const double unit = box.width() / 16.5;
        const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
        painter.setPen(QPen(color(enabled == Enabled::No ? Color::TextDisabled : Color::OnAccent), 1.7 * unit,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (state == Qt::PartiallyChecked)
            painter.drawLine(at(4.6, 8.25), at(11.9, 8.25));
        else
            painter.drawPolyline(QPolygonF{at(4.3, 8.6), at(7, 11.3), at(12.2, 5.6)});
    }
    painter.restore();
}

void paintRadio(QPainter& painter, const QRectF& rect, Qt::CheckState state, Enabled enabled)
{
    const auto box = centredBox(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool off = enabled == Enabled::No;
    if (state == Qt::Unchecked) {
        painter.setPen(QPen(color(off ? Color::LineStrong : Color::Control), 1.5));
        painter.setBrush(color(off ? Color::Sunken : Color::Surface));
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
    } else {
        const double ring = 5.5 * box.width() / 18;
        painter.setPen(QPen(color(off ? Color::TextDisabled : Color::Accent), ring));
        painter.setBrush(color(Color::Surface));
        painter.drawEllipse(box.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
    }
    painter.restore();
}

} // namespace branchbook::ui
