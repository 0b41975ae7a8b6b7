// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Matters of members' rights, as rows of the store.
#pragma once

#include "branchbook/institutions/right_matter.h"
#include "branchbook/store/query.h"

namespace branchbook::institutions {

/// Without its key, number, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const RightMatter& matter);
[[nodiscard]] store::ColumnValues columnsOf(RightMatterId matter, qsizetype number, const RightStep& step);

} // namespace branchbook::institutions
