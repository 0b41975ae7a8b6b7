// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 台账 in the menu 新建 and in the search over the window.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

void addLedger(Registry& registry);

} // namespace branchbook::ui
