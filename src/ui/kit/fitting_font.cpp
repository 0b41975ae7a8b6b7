// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fitting_font.h"

#include <QFontMetricsF>

namespace branchbook::ui {

namespace {

constexpr int kLeastPixels = 10;

} // namespace

QFont fittingFont(TextRole role, const QString& text, double room)
{
    auto font = fontOf(role);
    while (QFontMetricsF(font).horizontalAdvance(text) > room && font.pixelSize() > kLeastPixels)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace branchbook::ui
