// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/painted_row.h"

#include "ui/kit/paint.h"

#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kFigureHeight = 22;
constexpr int kDotRoom = 16;
constexpr double kDotRadius = 4.6;

} // namespace

PaintedRow::PaintedRow(const QString& spoken, int height, Paint paint, QWidget* parent)
    : QAbstractButton(parent)
    , m_height(height)
    , m_paint(std::move(paint))
{
    setAccessibleName(spoken);
    setToolTip(spoken);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PaintedRow::sizeHint() const
{
    return {scaled(200), scaled(m_height)};
}

QSize PaintedRow::minimumSizeHint() const
{
    return {scaled(120), scaled(m_height)};
}

void PaintedRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), 6, Color::Hover, Color::None);
    m_paint(painter, rect());
}

FigureButton::FigureButton(const QList<TextRun>& runs, Dot dot, QWidget* parent)
    : QAbstractButton(parent)
    , m_runs(runs)
    , m_dot(dot)
{
    setAccessibleName(words());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FigureButton::sizeHint() const
{
    return {runsWidth(m_runs) + 2 + (m_dot == Dot::None ? 0 : scaled(kDotRoom)), scaled(kFigureHeight)};
}

void FigureButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double left = 0;
    if (m_dot != Dot::None) {
        const double radius = kDotRadius * scaled(100) / 100.0;
        paintPersonDot(painter, {radius + 1, height() / 2.0}, radius, m_dot == Dot::Hollow);
        left = scaled(kDotRoom);
    }
    paintRuns(painter, {left, 0, width() - left, double(height())}, m_runs);
    if (underMouse())
        painter.fillRect(QRectF(left, height() - 2, width() - left - 2, 1), color(Color::Text3));
}

void paintPersonDot(QPainter& painter, const QPointF& centre, double radius, bool behind)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(behind ? Color::WarnSoft : Color::Text3));
    painter.setPen(QPen(color(behind ? Color::WarnSolid : Color::Text3), std::min(1.4, radius / 2)));
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
}

} // namespace branchbook::ui
