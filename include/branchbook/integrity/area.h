// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The area 反腐倡廉 as the rest of the house sees it.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::integrity {

[[nodiscard]] std::shared_ptr<const book::Area> makeArea();

} // namespace branchbook::integrity
