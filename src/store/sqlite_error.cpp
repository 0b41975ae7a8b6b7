// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_error.h"

#include "branchbook/base/log.h"

#include <sqlite3.h>

namespace branchbook::store {

Error sqliteError(sqlite3* db, int rc, const QString& what)
{
    const QString detail = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sqlite3_errstr(rc))).arg(rc);
    log(LogLevel::Error,
        QStringLiteral("sqlite %1 at %2: %3")
            .arg(rc)
            .arg(what, db != nullptr ? QString::fromUtf8(sqlite3_errmsg(db)) : detail));
    switch (rc & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorKind::Busy, QStringLiteral("store.busy"), {}, what};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {ErrorKind::Damaged, QStringLiteral("store.damaged"), {detail}, what};
    case SQLITE_FULL: return {ErrorKind::Io, QStringLiteral("store.disk_full"), {}, what};
    case SQLITE_IOERR: return {ErrorKind::Io, QStringLiteral("store.io"), {detail}, what};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return {ErrorKind::Io, QStringLiteral("store.no_access"), {detail}, what};
    case SQLITE_INTERRUPT: return {ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, what};
    case SQLITE_CONSTRAINT: return {ErrorKind::Refused, QStringLiteral("store.constraint"), {detail}, what};
    default: return {ErrorKind::Internal, QStringLiteral("store.statement"), {detail}, what};
    }
}

} // namespace branchbook::store
