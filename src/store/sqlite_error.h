// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's result codes as our errors.
#pragma once

#include "branchbook/base/error.h"

#include <QString>

struct sqlite3;

namespace branchbook::store {

/// The error that `db` reports for result code `rc`; `what` names the statement or file, never data.
[[nodiscard]] Error sqliteError(sqlite3* db, int rc, const QString& what);
/// A result code in words for people, with the code itself.
[[nodiscard]] QString sqliteReason(int rc);

/// Whether every byte of the file can be read: SQLite calls a file damaged also where the disk gives nothing (a stick that was pulled
/// out, a bad sector), and then a backup is not the way out. True for a book in memory.
[[nodiscard]] bool readsThrough(sqlite3* db);

} // namespace branchbook::store
