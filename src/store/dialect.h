// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few words in which SQLite and PostgreSQL differ inside our schema.
#pragma once

#include <QByteArray>

namespace branchbook::store {

/// Fills {blob} and {without_rowid} for SQLite.
[[nodiscard]] inline QByteArray inDialect(QByteArray sql)
{
    return sql.replace("{blob}", "BLOB").replace("{without_rowid}", "WITHOUT ROWID");
}

} // namespace branchbook::store
