// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_error.h"

#include "branchbook/base/log.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>
#include <vector>

namespace branchbook::store {

namespace {

QString constraintReason(int rc)
{
    switch (rc) {
    case SQLITE_CONSTRAINT_FOREIGNKEY: return QCoreApplication::translate("Errors", "引用的记录不存在");
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY: return QCoreApplication::translate("Errors", "已经有同样的记录");
    case SQLITE_CONSTRAINT_NOTNULL: return QCoreApplication::translate("Errors", "缺少必须有的内容");
    default: return QCoreApplication::translate("Errors", "值不在允许的范围");
    }
}

/// The book that people know by its name.
QString fileOf(sqlite3* db)
{
    const char* path = db != nullptr ? sqlite3_db_filename(db, "main") : nullptr;
    return QFileInfo(QString::fromUtf8(path)).fileName();
}

} // namespace

/// Through SQLite's own descriptor: closing another one of the same file would take SQLite's locks away.
bool readsThrough(sqlite3* db)
{
    constexpr int kPiece = 1 << 18;
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    if (db == nullptr || sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file == nullptr || file->pMethods == nullptr)
        return true; // in memory, or never opened
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return false;
    std::vector<char> piece(kPiece);
    for (sqlite3_int64 at = 0; at < size; at += kPiece) {
        const auto length = static_cast<int>(std::min<sqlite3_int64>(kPiece, size - at));
        const int rc = file->pMethods->xRead(file, piece.data(), length, at);
        if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) // shorter than a moment ago is another matter
            return false;
    }
    return true;
}

QString sqliteReason(int rc)
{
    const auto words = [rc] {
        switch (rc & 0xFF) {
        case SQLITE_CORRUPT: return QCoreApplication::translate("Errors", "文件内容损坏");
        case SQLITE_NOTADB: return QCoreApplication::translate("Errors", "文件开头损坏");
        case SQLITE_IOERR: return QCoreApplication::translate("Errors", "磁盘读写出错，或者 U 盘已经拔出");
        case SQLITE_READONLY: return QCoreApplication::translate("Errors", "磁盘是只读的");
        case SQLITE_CANTOPEN: return QCoreApplication::translate("Errors", "文件打不开");
        case SQLITE_PERM:
        case SQLITE_AUTH: return QCoreApplication::translate("Errors", "没有读写权限");
        case SQLITE_FULL: return QCoreApplication::translate("Errors", "磁盘空间不足");
        case SQLITE_NOMEM: return QCoreApplication::translate("Errors", "内存不足");
        case SQLITE_CONSTRAINT: return constraintReason(rc);
        default: return QCoreApplication::translate("Errors", "存储出错");
        }
    };
    return QCoreApplication::translate("Errors", "%1，代号 %2").arg(words()).arg(rc);
}

Error sqliteError(sqlite3* db, int rc, const QString& what)
{
    const QString detail = sqliteReason(rc);
    const bool isPath = what.contains(u'/'); // names of folders are personal data, names of statements are not
    log(LogLevel::Error,
        QStringLiteral("sqlite %1 at %2: %3")
            .arg(rc)
            .arg(isPath ? QStringLiteral("the book") : what,
                 db != nullptr ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(rc))));
    if ((rc & 0xFF) == SQLITE_IOERR && db != nullptr && sqlite3_system_errno(db) == ENOSPC)
        return {ErrorKind::Io, QStringLiteral("store.disk_full"), {}, what};
    const bool called = (rc & 0xFF) == SQLITE_CORRUPT || (rc & 0xFF) == SQLITE_NOTADB;
    if (called && !readsThrough(db))
        return {ErrorKind::Io, QStringLiteral("store.io"), {sqliteReason(SQLITE_IOERR_READ)}, what};
    switch (rc & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorKind::Busy, QStringLiteral("store.busy"), {fileOf(db)}, what};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {ErrorKind::Damaged, QStringLiteral("store.damaged"), {detail, fileOf(db)}, what};
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
