// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What gatherings add to the window: the pages of two areas, the menu 新建, lines of the search.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

class Preferences;

/// Whether the area keeps gatherings and nothing else so far.
[[nodiscard]] bool keepsGatherings(const QString& area);
[[nodiscard]] Page* makeGatheringPage(Desk& desk, const QString& area, const QString& title, Preferences* preferences);
/// The kinds in the order of mockup 18, the first four with Ctrl+1 … Ctrl+4; and a search by topic.
void addGatherings(Registry& registry);

} // namespace branchbook::ui
