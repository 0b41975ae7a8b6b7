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

#include <algorithm>
#include <iterator>

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

/// Every column gets its number once and keeps it for ever, so that old row images stay readable. Only tables that the step
/// names can have new ones: asking all of them after every step was most of the work of making a book.
constexpr const char* kNumberColumns =
    "INSERT INTO journal_column(id, tbl, col)"
    " SELECT (SELECT coalesce(max(id), 0) FROM journal_column) + row_number() OVER (ORDER BY m.name, i.cid), m.name, "
    "i.name"
    " FROM sqlite_master m JOIN pragma_table_info(m.name) i"
    " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND instr(?1, m.name) > 0"
    " AND NOT EXISTS (SELECT 1 FROM journal_column j WHERE j.tbl = m.name AND j.col = i.name)";

Result<> numberColumns(sqlite3* db, const QByteArray& step)
{
    sqlite3_stmt* statement = nullptr;
    int rc = sqlite3_prepare_v2(db, kNumberColumns, -1, &statement, nullptr);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_text(statement, 1, step.constData(), static_cast<int>(step.size()), SQLITE_STATIC);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return rc == SQLITE_DONE ? Result<>() : fail(sqliteError(db, rc, QStringLiteral("journal_column")));
}

Result<> applyStep(sqlite3* db, const MigrationStep& step)
{
    BB_CHECK(execute(db, step.sql));
    BB_CHECK(numberColumns(db, step.sql));
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

namespace {

/// An older book walks step by step, each durable. A new one has nothing to lose: it is made in one piece, once durable.
Result<> walk(sqlite3* db, const QList<MigrationStep>& steps, bool inOnePiece)
{
    for (const MigrationStep& step : steps) {
        if (!inOnePiece || &step == &steps.first())
            BB_CHECK(execute(db, "BEGIN IMMEDIATE"));
        if (auto applied = applyStep(db, step); !applied) {
            (void)execute(db, "ROLLBACK");
            return fail(ErrorKind::Damaged, QStringLiteral("store.migration"), {step.name}, applied.error().where);
        }
        if (!inOnePiece || &step == &steps.last())
            BB_CHECK(execute(db, "COMMIT"));
    }
    return {};
}

} // namespace

Result<> migrate(sqlite3* db, int version)
{
    BB_TRY(const qint64 found, singleNumber(db, "PRAGMA user_version"));
    QList<MigrationStep> steps;
    std::ranges::copy_if(migrationSteps(), std::back_inserter(steps),
                         [&](const MigrationStep& step) { return step.version > found && step.version <= version; });
    return walk(db, steps, found == 0);
}

} // namespace branchbook::store
