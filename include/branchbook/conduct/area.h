// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The area 作风建设 as the rest of the house sees it.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::conduct {

[[nodiscard]] std::shared_ptr<const book::Area> makeArea();

} // namespace branchbook::conduct
