// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that are filled from records, in the search over the window: 入党志愿书, 民主评议登记表, those of the book itself.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

/// By title or its initials; chosen there, it is shown in its list.
void addFormSearch(Registry& registry);

} // namespace branchbook::ui
