// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window writes, line by line, as it paints: labels, buttons, cells and everything that paints itself alike.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace branchbook::ui {

/// In logical px of the painted widget.
struct PaintedLine {
    QString text; ///< as it is written: with its dots where it was elided
    QRectF ink; ///< what its letters take, whether it is seen or not
    QRectF seen; ///< where this painter may paint at all; `ink` beyond it is cut off
    QColor pen;
};

/// Everything that `widget` and what stands in it write now. `widget` was shown and laid out.
[[nodiscard]] std::vector<PaintedLine> paintedLines(QWidget& widget);

} // namespace branchbook::ui
