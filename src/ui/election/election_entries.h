// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Elections in the menu 新建 and in the search.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

void addElections(Registry& registry);

} // namespace branchbook::ui
