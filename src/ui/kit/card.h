// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames and lines whose look comes from the style sheet.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace branchbook::ui {

/// A frame with a dynamic property kind: card, cardAccent, well, pane, footer, header (style.qss.in).
[[nodiscard]] QFrame* frame(const QString& kind, QWidget* parent = nullptr);
/// A card with a vertical layout; `padding` on all sides, no spacing.
[[nodiscard]] QFrame* card(int padding = 16, QWidget* parent = nullptr);
[[nodiscard]] QVBoxLayout* cardRows(QFrame* card);
[[nodiscard]] QFrame* horizontalLine(QWidget* parent = nullptr);
[[nodiscard]] QFrame* verticalLine(QWidget* parent = nullptr);

} // namespace branchbook::ui
