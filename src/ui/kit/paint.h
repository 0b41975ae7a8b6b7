// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painted primitives of the kit, shared by the widgets and the table delegates.
#pragma once

#include "ui/theme/theme.h"

#include <QMetaType>
#include <QRectF>
#include <QSize>

class QPainter;

namespace branchbook::ui {

enum class Tone { Neutral, Ok, Warn, Info, Gold, Accent, Outline };

/// The text colour and the soft fill of a tone; the fill of Outline is Color::None.
[[nodiscard]] Color toneText(Tone tone);
[[nodiscard]] Color toneFill(Tone tone);

/// A word with an icon: 24 high, soft fill. Empty text = nothing is painted.
struct ChipSpec {
    QString text = {};
    Tone tone = Tone::Neutral;
    QString icon = {}; ///< empty = none
};
[[nodiscard]] QSize chipSize(const ChipSpec& chip);
void paintChip(QPainter& painter, const QRectF& rect, const ChipSpec& chip);
/// The same without fill: icon 14 + word in the tone's colour, left-aligned in `rect`.
void paintStatus(QPainter& painter, const QRectF& rect, const ChipSpec& status);

/// 18 high, at least 20 wide.
[[nodiscard]] QSize badgeSize(const QString& text);
void paintBadge(QPainter& painter, const QRectF& rect, const QString& text, Tone tone);

/// A neutral circle with the family name (the first character of `name`).
void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name);

/// 60 (stroke 6) or 44 (stroke 5) wide; complete = green with a check.
void paintRing(QPainter& painter, const QRectF& rect, int done, int total);
void paintBar(QPainter& painter, const QRectF& rect, double fraction, Color fill);
/// A bar with a 2 px tick at `limit` (0 … 1) that reaches 4 px beyond it.
void paintThresholdBar(QPainter& painter, const QRectF& rect, double fraction, double limit, Color fill);
/// Segments of 16 × 6, 3 apart: `current` is 0-based, those before it are done.
void paintStages(QPainter& painter, const QRectF& rect, int count, int current, Color currentFill);
[[nodiscard]] QSize stagesSize(int count);

/// A box with a border inside `rect`; `fill` and `border` may be Color::None.
void paintBox(QPainter& painter, const QRectF& rect, double radius, Color fill, Color border, double width = 1);
/// The one shadow: offset 0/8, blur 28, around `rect`.
void paintShadow(QPainter& painter, const QRectF& rect);
inline constexpr int kShadowReach = 36; ///< room that a shadow needs around its box

/// Single-line text, vertically centred, elided at the right.
void paintText(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, Color tint,
               Qt::Alignment alignment = Qt::AlignLeft);
[[nodiscard]] int textWidth(const QString& text, TextRole role);

} // namespace branchbook::ui

Q_DECLARE_METATYPE(branchbook::ui::ChipSpec)
