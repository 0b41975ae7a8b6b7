// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of the program, and the tile with an icon that cards and rows begin with.
#pragma once

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QPainter>
#include <QWidget>

namespace branchbook::ui {

/// A red rounded square with the character 支.
class Mark final : public QWidget
{
public:
    explicit Mark(int size, QWidget* parent = nullptr)
        : QWidget(parent)
    {
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), width() * 0.235, Color::Accent, Color::None);
        auto font = fontOf(TextRole::Hero);
        font.setPixelSize(width() * 8 / 15);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("支"));
    }
};

/// 48 (icon 24, radius 12) or 34 (icon 20, radius 8).
class IconTile final : public QWidget
{
public:
    IconTile(QString iconName, int size, Color fill, Color tint, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_icon(std::move(iconName))
        , m_fill(fill)
        , m_tint(tint)
    {
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double side = width() >= 48 ? 24 : 20;
        paintBox(painter, rect(), width() >= 48 ? 12 : 8, m_fill, Color::None);
        paintIcon(painter, m_icon, m_tint, {(width() - side) / 2, (height() - side) / 2, side, side});
    }

private:
    QString m_icon;
    Color m_fill;
    Color m_tint;
};

} // namespace branchbook::ui
