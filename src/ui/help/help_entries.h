// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the search over the window.
#pragma once

namespace branchbook::ui {

struct Registry;

/// 打开手册（使用说明）, and 使用说明：党费 … by the titles of its chapters. After everything that is done by name.
void addManual(Registry& registry);

} // namespace branchbook::ui
