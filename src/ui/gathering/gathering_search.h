// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was held in the search over the window: by its topic, by any word of the record, by the name of a paper.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

/// The words of the records are read behind the window; until they are there, topics alone are found.
void addGatheringSearch(Registry& registry);

} // namespace branchbook::ui
