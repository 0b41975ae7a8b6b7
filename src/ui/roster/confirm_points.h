// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import will do, in sentences: the list of step 4.
#pragma once

#include "ui/roster/import_state.h"
#include "ui/theme/theme.h"

namespace branchbook::ui {

struct ImportPoint {
    QString icon;
    Color tint;
    QString text;
    QString tip = {}; ///< what the text cuts off
};
[[nodiscard]] QList<ImportPoint> confirmPoints(const PlanView& view);

} // namespace branchbook::ui
