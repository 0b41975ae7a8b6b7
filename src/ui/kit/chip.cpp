// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include <QPainter>
#include <QPainterPath>

namespace branchbook::ui {

Chip::Chip(ChipSpec spec, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpec(spec);
}

void Chip::setSpec(const ChipSpec& spec)
{
    m_spec = spec;
    setAccessibleName(spec.text);
    updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_spec);
}

StatusText::StatusText(ChipSpec spec, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpec(spec);
}

void StatusText::setSpec(const ChipSpec& spec)
{
    m_spec = spec;
    setAccessibleName(spec.text);
    updateGeometry();
    update();
}

QSize StatusText::sizeHint() const
{
    return {chipSize(m_spec).width() - 14, lineHeight(TextRole::Small)};
}

void StatusText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStatus(painter, rect(), m_spec);
}

CountBadge::CountBadge(int count, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_count(count)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountBadge::setCount(int count)
{
    m_count = count;
    setAccessibleName(QString::number(count));
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    return badgeSize(QString::number(m_count));
}

void CountBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), QString::number(m_count), m_tone);
}

Avatar::Avatar(const QString& name, int size, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    update();
}

void Avatar::setPhoto(const QImage& photo)
{
    m_photo = photo;
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_photo.isNull())
        return paintAvatar(painter, rect(), m_name);
    QPainterPath circle;
    circle.addEllipse(rect());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(circle);
    const int side = qMin(m_photo.width(), m_photo.height());
    // Of a tall photo the upper part: there the face is.
    painter.drawImage(rect(), m_photo, QRect((m_photo.width() - side) / 2, (m_photo.height() - side) / 5, side, side));
}

} // namespace branchbook::ui
