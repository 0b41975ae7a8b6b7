// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of the program.
#pragma once

#include "ui/kit/paint.h"
#include "ui/theme/theme.h"

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

} // namespace branchbook::ui
