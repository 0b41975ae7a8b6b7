// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pool of reserve cadres, as rows of the store.
#pragma once

#include "branchbook/organization/reserve.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// Without its key, number, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const Reserve& reserve);
[[nodiscard]] store::ColumnValues columnsOf(ReserveId reserve, const ReserveStep& step);
[[nodiscard]] store::ColumnValues columnsOf(ReserveId reserve, const ReserveScore& score);
[[nodiscard]] Result<int> nextReserveNumber(const store::Session& session, book::BranchId branch);

} // namespace branchbook::organization
