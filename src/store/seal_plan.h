// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a statement's rows are sealed, and where in the row the key stands that they are bound to.
#pragma once

#include "branchbook/base/result.h"
#include "store/book_key.h"

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace branchbook::store {

struct PlannedCell {
    int column = 0;
    QByteArray table;
    QByteArray name;
    std::vector<int> keyColumns; ///< of the row, in key order
    bool text = false; ///< stored as a text
};
using SealPlan = std::vector<PlannedCell>;

/// Null where the statement gives no sealed column. SQLite itself says from which table and column a value comes. A
/// statement that reads a sealed column has to give the key of its row as well: error store.statement (Internal).
[[nodiscard]] Result<std::shared_ptr<const SealPlan>> sealPlan(const Session& session, sqlite3_stmt* statement);
/// The key of the row on which the statement stands.
[[nodiscard]] QByteArray rowKeyOf(const PlannedCell& cell, sqlite3_stmt* statement);

} // namespace branchbook::store
