// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a card of settings.
#pragma once

#include <QString>

class QWidget;

namespace branchbook::ui {

/// Title and explanation at the left, the control at the right; at least 58 high.
[[nodiscard]] QWidget* settingRow(const QString& title, const QString& explanation, QWidget* control);

} // namespace branchbook::ui
