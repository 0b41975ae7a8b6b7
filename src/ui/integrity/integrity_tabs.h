// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of 反腐倡廉.
#pragma once

#include "ui/shell/area_tab.h"

namespace branchbook::ui {

void addIntegrityTabs(std::vector<AreaTab>& tabs);

} // namespace branchbook::ui
