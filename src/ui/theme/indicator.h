// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The check mark and the radio button, for the style and for delegates.
#pragma once

#include <QRectF>
#include <Qt>

class QPainter;

namespace branchbook::ui {

enum class Enabled { No, Yes };

/// 18 × 18, centred in `rect`.
void paintCheckBox(QPainter& painter, const QRectF& rect, Qt::CheckState state, Enabled enabled = Enabled::Yes);
void paintRadio(QPainter& painter, const QRectF& rect, Qt::CheckState state, Enabled enabled = Enabled::Yes);

} // namespace branchbook::ui
