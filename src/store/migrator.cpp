// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "branchbook/base/clock.h"
#include "branchbook/store/session.h"
#include "store/dialect.h"
#include "store/query_state.h"
#include "store/row_codec.h"
#include "store/session_state.h"
#include "store/sqlite_error.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>

namespace branchbook::store {

namespace {

constexpr const char* kFolder = ":/branchbook/migrations";

Result<qint64> singleNumber(sqlite3* db, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    int rc = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    qint64 number = 0;
    if (rc == SQLITE_OK && (rc = sqlite3_step(statement)) == SQLITE_ROW) {
        number = sqlite3_column_int64(statement, 0);
        rc = SQLITE_OK;
    }
    sqlite3_finalize(statement);
    if (rc != SQLITE_OK && rc != SQLITE_DONE)
        return fail(sqliteError(db, rc, QString::fromLatin1(sql)));
    return number;
}

/// Every column gets its number once and keeps it for ever, so that old row images stay readable.
constexpr const char* kNumberColumns =
    "INSERT INTO journal_column(id, tbl, col)"
    " SELECT (SELECT coalesce(max(id), 0) FROM journal_column) + row_number() OVER (ORDER BY m.name, i.cid), m.name, "
    "i.name"
    " FROM sqlite_master m JOIN pragma_table_info(m.name) i"
    " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " AND NOT EXISTS (SELECT 1 FROM journal_column j WHERE j.tbl = m.name AND j.col = i.name)";

Result<> applyStep(sqlite3* db, const MigrationStep& step)
{
    BB_CHECK(execute(db, step.sql));
    BB_CHECK(execute(db, kNumberColumns));
    const QByteArray row =
        QStringLiteral("INSERT INTO schema_step VALUES(%1,'%2','%3','%4')")
            .arg(step.version)
            .arg(step.name, QString::fromLatin1(step.sha256), systemClock()->now().toString(Qt::ISODate))
            .toUtf8();
    BB_CHECK(execute(db, row));
    return execute(db, QByteArray("PRAGMA user_version=") + QByteArray::number(step.version));
}

} // namespace

namespace {

QList<MigrationStep> readSteps()
{
    QList<MigrationStep> steps;
    const QDir folder(QString::fromLatin1(kFolder));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        steps.append({static_cast<int>(name.left(4).toInt()), name.chopped(4), inDialect(text),
                      QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()});
    }
    return steps;
}

/// The built schemas' digests, a line "version digest" each.
QHash<int, QByteArray> readSchemaDigests()
{
    QHash<int, QByteArray> digests;
    QFile file(QString::fromLatin1(kFolder) + QStringLiteral("/schemas.txt"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() == 2)
                digests.insert(words[0].toInt(), words[1]);
        }
    }
    return digests;
}

} // namespace

const QList<MigrationStep>& migrationSteps()
{
    static const QList<MigrationStep> steps = readSteps();
    return steps;
}

QByteArray knownSchemaDigest(int version)
{
    static const QHash<int, QByteArray> digests = readSchemaDigests();
    return digests.value(version);
}

Result<QByteArray> schemaDigest(sqlite3* db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    sqlite3_stmt* statement = nullptr;
    // The indexes of keys have no text of their own, but a name and a table.
    const char* sql = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '') FROM sqlite_master"
                      " ORDER BY type, name";
    int rc = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    while (rc == SQLITE_OK && (rc = sqlite3_step(statement)) == SQLITE_ROW) {
        hash.addData(columnText(statement, 0).toUtf8());
        hash.addData(QByteArray(1, '\n'));
        rc = SQLITE_OK;
    }
    sqlite3_finalize(statement);
    if (rc != SQLITE_DONE)
        return fail(sqliteError(db, rc, QString::fromLatin1(sql)));
    return hash.result().toHex();
}

int newestSchemaVersion()
{
    const auto& steps = migrationSteps();
    return steps.isEmpty() ? 0 : steps.last().version;
}

Result<> migrate(sqlite3* db, int version)
{
    BB_TRY(const qint64 found, singleNumber(db, "PRAGMA user_version"));
    for (const MigrationStep& step : migrationSteps()) {
        if (step.version <= found || step.version > version)
            continue;
        BB_CHECK(execute(db, "BEGIN IMMEDIATE"));
        if (auto applied = applyStep(db, step); !applied) {
            (void)execute(db, "ROLLBACK");
            return fail(ErrorKind::Damaged, QStringLiteral("store.migration"), {step.name}, applied.error().where);
        }
        BB_CHECK(execute(db, "COMMIT"));
    }
    return {};
}

} // namespace branchbook::store
