// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"

#include "ui/theme/icon.h"

#include <QFontMetrics>
#include <QPainter>

namespace branchbook::ui {

namespace {

void paintRingText(QPainter& painter, const QRectF& rect, int done, int total)
{
    const bool compact = rect.width() < 50;
    auto big = fontOf(TextRole::RowTitle);
    auto small = fontOf(TextRole::Caption);
    big.setPixelSize(compact ? 12 : 15);
    small.setPixelSize(compact ? 9 : 12);
    const auto first = QString::number(done);
    const auto second = QStringLiteral("/%1").arg(total);
    const double firstWidth = QFontMetrics(big).horizontalAdvance(first);
    const double secondWidth = QFontMetrics(small).horizontalAdvance(second);
    const double x = rect.center().x() - (firstWidth + secondWidth) / 2;
    const double baseline = rect.center().y() + big.pixelSize() * 0.36;
    painter.setFont(big);
    painter.setPen(color(Color::Text));
    painter.drawText(QPointF(x, baseline), first);
    painter.setFont(small);
    painter.setPen(color(Color::Text3));
    painter.drawText(QPointF(x + firstWidth, baseline), second);
}

} // namespace

void paintRing(QPainter& painter, const QRectF& rect, int done, int total)
{
    const bool complete = total > 0 && done >= total;
    const double stroke = rect.width() < 50 ? 5 : 6;
    const auto circle = rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(complete ? Color::OkSolid : Color::Track), stroke));
    painter.drawEllipse(circle);
    if (!complete && done > 0) {
        painter.setPen(QPen(color(Color::AccentSolid), stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, -int(360.0 * 16 * done / total));
    }
    painter.restore();
    if (complete)
        paintIcon(painter, QStringLiteral("check"), Color::Ok,
                  {rect.center().x() - 10, rect.center().y() - 10, 20, 20});
    else
        paintRingText(painter, rect, done, total);
}

} // namespace branchbook::ui
