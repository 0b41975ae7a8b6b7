// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Items and steps as rows of the store.
#pragma once

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/query.h"

namespace branchbook::ledger {

/// A value that stands in one line of a list, whatever was pasted: line breaks, tabs and runs of spaces become one space.
[[nodiscard]] QString oneLine(const QString& text);
/// The row that ledger.list and ledger.load select.
[[nodiscard]] Item itemOf(const store::Query& query);
/// The row that ledger.steps selects.
[[nodiscard]] Step stepOf(const store::Query& query);
/// What a person says of an item: everything but number, stage, closing and day of entry.
[[nodiscard]] store::ColumnValues columnsOf(const Item& item);
[[nodiscard]] Result<int> nextNumber(const store::Session& session, book::BranchId branch, Kind kind, int year);

} // namespace branchbook::ledger
