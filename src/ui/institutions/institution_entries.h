// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The branch's institutions in the search over the window.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

/// By title, initials of the title, or category.
void addInstitutionSearch(Registry& registry);

} // namespace branchbook::ui
