// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon_tile.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace branchbook::ui {

namespace {

struct TileShape {
    int icon;
    double radius;
};

TileShape tileShape(int size)
{
    if (size >= 56)
        return {32, 16};
    if (size >= 48)
        return {24, 12};
    return {size >= 34 ? 20 : 16, 8};
}

} // namespace

IconTile::IconTile(QString iconName, Tone tone, int size, QWidget* parent)
    : QWidget(parent)
    , m_icon(std::move(iconName))
    , m_tone(tone)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconTile::setLook(const QString& iconName, Tone tone)
{
    m_icon = iconName;
    m_tone = tone;
    update();
}

QSize IconTile::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void IconTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto shape = tileShape(m_size);
    paintBox(painter, rect(), shape.radius, toneFill(m_tone), Color::None);
    const double side = scaled(shape.icon);
    paintIcon(painter, m_icon, toneText(m_tone),
              {std::round((width() - side) / 2), std::round((height() - side) / 2), side, side});
}

} // namespace branchbook::ui
