// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session_state.h"
#include "store/sqlite_error.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <atomic>

namespace branchbook::store {

namespace {

QString freshConnectionName()
{
    static std::atomic<int> counter{0};
    return QStringLiteral("branchbook-%1").arg(++counter);
}

QString uriOf(const QString& path)
{
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))
        + QStringLiteral("?immutable=1");
}

/// A book may come from a stranger: no trust in its schema, every page's cells checked, no double-quoted strings.
Result<> harden(sqlite3* db)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    return execute(db, "PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA mmap_size=0;");
}

} // namespace

Result<> execute(sqlite3* db, const QByteArray& sql)
{
    if (const int rc = sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr); rc != SQLITE_OK)
        return fail(sqliteError(db, sqlite3_extended_errcode(db), QString::fromUtf8(sql.left(60))));
    return {};
}

Result<> connectTo(Session::State& state, Medium medium)
{
    state.connection = freshConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), state.connection);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (medium == Medium::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    database.setConnectOptions(options);
    database.setDatabaseName(medium == Medium::Immutable    ? uriOf(state.path)
                                 : medium == Medium::Memory ? QStringLiteral(":memory:")
                                                            : state.path);
    if (!database.isValid() || !database.open())
        return fail(ErrorKind::Io, QStringLiteral("store.open_failed"),
                    {state.path, sqliteReason(database.lastError().nativeErrorCode().toInt())}, state.path);
    const QVariant handle = database.driver()->handle();
    state.db = *static_cast<sqlite3* const*>(handle.constData());
    if (state.leavesLog) // a connection that only reads folds the log all the same when it is the last to go
        sqlite3_db_config(state.db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    BB_CHECK(harden(state.db));
    if (state.access == Access::Write)
        return execute(
            state.db,
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_size=-16384;");
    if (medium != Medium::Ordinary)
        return {};
    return execute(state.db, "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0;");
}

Session::State::~State()
{
    tables.reset();
    cache.clear();
    db = nullptr;
    if (!connection.isEmpty()) {
        QSqlDatabase::database(connection, false).close();
        QSqlDatabase::removeDatabase(connection);
    }
}

} // namespace branchbook::store
