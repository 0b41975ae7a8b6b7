// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 谈话 in the menu 新建 and in the search over the window.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

void addTalks(Registry& registry);

} // namespace branchbook::ui
