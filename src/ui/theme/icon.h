// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn icons of resources/icons, tinted with a token and with the stroke that suits the size (design §5).
#pragma once

#include "ui/theme/color.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace branchbook::ui {

/// An icon that takes its colour anew whenever it is painted, so that it follows the theme. `name` is the file name
/// without ".svg"; disabled it takes Color::TextDisabled; `checked` is the colour of the On state.
[[nodiscard]] QIcon icon(const QString& name, Color tint = Color::Text2, Color checked = Color::None);
/// `size` in logical px.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& tint, int size, qreal ratio);
/// Fits into `rect`, which should be square.
void paintIcon(QPainter& painter, const QString& name, Color tint, const QRectF& rect);
/// Drops the cache; called when the theme changes.
void forgetIcons();

} // namespace branchbook::ui
