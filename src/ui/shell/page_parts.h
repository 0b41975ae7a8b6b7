// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the pages as the search over the window lists them, and what 新建 does in each.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

/// Of an area: its lists of gatherings and the tabs of addAreaTabs(), without recycle bins.
[[nodiscard]] std::vector<PagePart> areaParts(const book::Area& area);
/// Of the page 党员.
[[nodiscard]] std::vector<PagePart> memberPageParts();

} // namespace branchbook::ui
