// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progress.h"

#include <QPainter>

#include <cmath>

namespace branchbook::ui {

namespace {

constexpr int kBusyFrame = 40; // ms
constexpr int kBusyPhases = 130; // steps of the moving part, a hundredth of the bar each, until it is out of sight
constexpr double kBusyPart = 0.3; // of the bar

} // namespace

Ring::Ring(const QString& what, int done, int total, Size size, QWidget* parent)
    : QWidget(parent)
    , m_what(what)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValue(done, total);
}

void Ring::setValue(int done, int total)
{
    m_done = done;
    m_total = total;
    setAccessibleName(tr("%1，已完成 %2 次，共 %3 次").arg(m_what).arg(done).arg(total));
    tellPaintedValue(*this);
    update();
}

QSize Ring::sizeHint() const
{
    return m_size == Size::Standard ? QSize(60, 60) : QSize(44, 44);
}

void Ring::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRing(painter, rect(), m_done, m_total);
}

Bar::Bar(const QString& what, int height, Color fill, QWidget* parent)
    : QWidget(parent)
    , m_what(what)
    , m_height(height)
    , m_fill(fill)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_frames.setInterval(kBusyFrame);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 3) % kBusyPhases;
        update();
    });
}

void Bar::setBusy(const QString& what)
{
    setAccessibleName(what.isEmpty() ? m_what : what);
    if (isBusy())
        return;
    m_phase = 0;
    m_frames.start();
    update();
}

void Bar::setFraction(double fraction)
{
    m_frames.stop();
    m_fraction = fraction;
    setAccessibleName(tr("%1，%2%").arg(m_what).arg(int(std::lround(fraction * 100))));
    tellPaintedValue(*this);
    update();
}

void Bar::setFill(Color fill)
{
    m_fill = fill;
    update();
}

void Bar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isBusy())
        return paintBar(painter, rect(), m_fraction, m_fill);
    paintBar(painter, rect(), 0, m_fill);
    const double left = width() * (m_phase / 100.0 - kBusyPart);
    painter.setClipRect(rect());
    paintBox(painter, QRectF(left, 0, width() * kBusyPart, height()), height() / 2.0, m_fill, Color::None);
}

ThresholdBar::ThresholdBar(const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_what(what)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThresholdBar::setValue(int value, int limit, int total, Color fill)
{
    m_value = value;
    m_total = total;
    m_fraction = total > 0 ? double(value) / total : 0;
    m_limit = total > 0 ? double(limit) / total : 0;
    m_fill = fill;
    setAccessibleName(tr("%1，%2，界限 %3，共 %4").arg(m_what).arg(value).arg(limit).arg(total));
    tellPaintedValue(*this);
    update();
}

void ThresholdBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintThresholdBar(painter, QRectF(rect()).adjusted(0, 4, 0, -4), m_fraction, m_limit, m_fill);
}

StageTrack::StageTrack(int count, int current, const QString& stageName, Color currentFill, QWidget* parent)
    : QWidget(parent)
    , m_count(count)
    , m_current(current)
    , m_name(stageName)
    , m_fill(currentFill)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStage(count, current, stageName, currentFill);
}

void StageTrack::setStage(int count, int current, const QString& stageName, Color currentFill)
{
    m_count = count;
    m_current = current;
    m_name = stageName;
    m_fill = currentFill;
    setAccessibleName(tr("第 %1 步，共 %2 步，%3").arg(qMin(current + 1, count)).arg(count).arg(stageName));
    tellPaintedValue(*this);
    updateGeometry();
    update();
}

QSize StageTrack::sizeHint() const
{
    return {stagesSize(m_count).width() + 8 + textWidth(m_name, TextRole::SmallStrong) + 1,
            lineHeight(TextRole::Small)};
}

void StageTrack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool late = m_fill == Color::WarnSolid;
    paintStages(painter, rect(), m_count, m_current, m_fill);
    paintText(painter, QRectF(rect()).adjusted(stagesSize(m_count).width() + 8, 0, 1, 0), m_name,
              late ? TextRole::SmallStrong : TextRole::Small, late ? Color::Warn : Color::Text2);
}

} // namespace branchbook::ui
