// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers as rows of the store.
#pragma once

#include "branchbook/organization/transfer.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// The row that the statements of transfer.sql select.
[[nodiscard]] Transfer transferIn(const store::Query& query);
[[nodiscard]] store::ColumnValues columnsOf(const Transfer& transfer);

} // namespace branchbook::organization
