// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames and lines whose look comes from the style sheet.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace branchbook::ui {

/// A frame with a dynamic property kind: card, cardAccent, well, pane, footer, header (style.qss.in).
[[nodiscard]] QFrame* frame(const QString& kind, QWidget* parent = nullptr);
/// A card with a vertical layout; `padding` on all sides, no spacing.
[[nodiscard]] QFrame* card(int padding = 16, QWidget* parent = nullptr);
[[nodiscard]] QVBoxLayout* cardRows(QFrame* card);
/// A row with `box`, of a fixed width, in its middle. An alignment would not do: the height would be that of its text at the
/// width of the whole page, in fewer lines.
[[nodiscard]] QHBoxLayout* centredRow(QWidget* box);
[[nodiscard]] QFrame* horizontalLine(QWidget* parent = nullptr);
[[nodiscard]] QFrame* verticalLine(QWidget* parent = nullptr);

} // namespace branchbook::ui
