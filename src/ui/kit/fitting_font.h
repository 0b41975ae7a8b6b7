// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A smaller font where a short word must stand whole in a place that does not grow with the text.
#pragma once

#include "ui/theme/theme.h"

#include <QFont>

namespace branchbook::ui {

/// The font of `role`, made smaller down to 10 px until `text` fits into `room`.
[[nodiscard]] QFont fittingFont(TextRole role, const QString& text, double room);

} // namespace branchbook::ui
