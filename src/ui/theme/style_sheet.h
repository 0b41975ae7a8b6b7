// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the application's one style sheet from resources/theme/style.qss.in.
#pragma once

#include <QString>

namespace branchbook::ui {

/// Replaces @colour by the token, @px(n) by n px at the current text size, @in(n) by the same less a 1 px border
/// above and below. Unknown names are left as they are (the style test looks for '@').
[[nodiscard]] QString makeStyleSheet();

} // namespace branchbook::ui
