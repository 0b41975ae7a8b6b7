// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Items and steps as rows of the store.
#pragma once

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/query.h"

namespace branchbook::ledger {

/// The row that ledger.list and ledger.load select.
[[nodiscard]] Item itemOf(const store::Query& query);
/// The row that ledger.steps selects.
[[nodiscard]] Step stepOf(const store::Query& query);
/// What a person says of an item: everything but number, stage, closing and day of entry.
[[nodiscard]] store::ColumnValues columnsOf(const Item& item);
/// As they are written, without what has been passed on since.
[[nodiscard]] Result<Item> storedItem(const store::Session& session, ItemId id);
[[nodiscard]] Result<QList<Step>> storedSteps(const store::Session& session, ItemId id);
[[nodiscard]] Result<int> nextNumber(const store::Session& session, book::BranchId branch, Kind kind, int year);

} // namespace branchbook::ledger
