// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a dialog's inputs hold.
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace branchbook::ui {

/// What was put into an input; nothing for what is no input, or only shows (a masked number).
[[nodiscard]] std::optional<QString> enteredIn(const QWidget& widget);

} // namespace branchbook::ui
