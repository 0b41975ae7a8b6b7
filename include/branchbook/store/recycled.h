// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the recycle bins, and what refers to it.
#pragma once

#include "branchbook/store/session.h"

#include <QDate>
#include <QList>

namespace branchbook::store {

struct RecycledRow {
    QString table;
    QString key;
    QDate since; ///< the day it was put there
};
/// Every row of a table with `deleted_at` in which that is `until` or earlier, table by table, oldest first. Error: Io.
[[nodiscard]] Result<QList<RecycledRow>> recycledRows(const Session& session, QDate until);

struct RowName {
    QString table;
    QString key; ///< composite keys are joined by kKeySeparator
};
/// The rows that name row `key` of `table` by a foreign key, whether they stand in a bin or not. `table` has a key of one
/// column. Error: Io.
[[nodiscard]] Result<QList<RowName>> rowsReferringTo(const Session& session, const QString& table, const QString& key);

} // namespace branchbook::store
