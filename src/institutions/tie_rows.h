// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ties to the masses, as rows of the store.
#pragma once

#include "branchbook/institutions/tie.h"
#include "branchbook/store/query.h"

namespace branchbook::institutions {

/// Without its key, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const Tie& tie);
[[nodiscard]] store::ColumnValues columnsOf(TieId tie, const TieVisit& visit);

} // namespace branchbook::institutions
