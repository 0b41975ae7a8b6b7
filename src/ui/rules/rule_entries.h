// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules in force in the search over the window.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

/// By title, initials of the title, or the regulation it comes from.
void addRuleSearch(Registry& registry);

} // namespace branchbook::ui
