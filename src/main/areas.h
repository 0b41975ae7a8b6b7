// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The five areas, named once.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::main {

[[nodiscard]] book::Areas makeAreas();

} // namespace branchbook::main
