// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/journal.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

QString makeBook(const QTemporaryDir& dir)
{
    const QString path = dir.filePath(QStringLiteral("a.bbk"));
    REQUIRE(Session::create(path));
    const auto writer = Session::open(path, Access::Write).value();
    for (int i = 0; i < 40; ++i) {
        auto unit = UnitOfWork::begin(*writer, {QStringLiteral("setting.put"), {}, {}, QDateTime::currentDateTimeUtc()})
                        .value();
        REQUIRE(
            unit->put("setting", {{"id", QStringLiteral("key%1").arg(i % 25)}, {"value", QString(60, QChar(u'值'))}}));
        REQUIRE(unit->commit());
    }
    return path;
}

qsizetype problemsOf(const QString& path)
{
    const auto session = Session::open(path, Access::Read);
    if (!session)
        return 1;
    NoProgress progress;
    const auto problems = checkEverything(**session, progress);
    return problems ? problems->size() : 1;
}

/// What sqlite3 itself can still read of the whole content, as text. When a step of the schema was applied is a remark that
/// nothing reads and no digest covers.
QByteArray dump(const QString& path)
{
    QByteArray out;
    sqlite3* db = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    for (const char* content : {"* FROM setting", "* FROM op", "* FROM op_change", "* FROM row_digest",
                                "* FROM journal_column", "version, name, sha256 FROM schema_step"}) {
        const QByteArray sql = QByteArray("SELECT ") + content;
        sqlite3_stmt* statement = nullptr;
        int rc = sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr);
        while (rc == SQLITE_OK && (rc = sqlite3_step(statement)) == SQLITE_ROW) {
            rc = SQLITE_OK;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const void* bytes = sqlite3_column_blob(statement, i);
                out += QByteArray(static_cast<const char*>(bytes), sqlite3_column_bytes(statement, i)) + '|';
            }
        }
        out += QByteArray::number(rc == SQLITE_DONE ? 0 : rc);
        sqlite3_finalize(statement);
    }
    sqlite3_close(db);
    return out;
}

/// Fills every page on which the tree of `table` or of an index of it begins with 0x55.
void ruinTable(const QString& path, const char* table)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(db, "SELECT rootpage, page_size FROM sqlite_master, pragma_page_size WHERE tbl_name = ?",
                               -1, &statement, nullptr)
            == SQLITE_OK);
    sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
    QList<std::pair<qint64, qint64>> places; // where it begins, how long it is
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const qint64 size = sqlite3_column_int64(statement, 1);
        places.append({(sqlite3_column_int64(statement, 0) - 1) * size, size});
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    REQUIRE_FALSE(places.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (const auto& [at, size] : places) {
        REQUIRE(file.seek(at));
        REQUIRE(file.write(QByteArray(size, '\x55')) == size);
    }
}

} // namespace

TEST_CASE("a book whose list of columns cannot be read is damaged")
{
    const QTemporaryDir dir;
    const QString path = makeBook(dir);
    ruinTable(path, "journal_column");
    const auto session = Session::open(path, Access::Read);
    REQUIRE(session);
    const auto seen = checkAtGlance(**session); // what the window asks before it shows the book
    REQUIRE_FALSE(seen);
    CHECK(seen.error().kind == ErrorKind::Damaged);
    CHECK(seen.error().code == QStringLiteral("store.damaged"));
}

TEST_CASE("a book without the list of its steps is damaged")
{
    const QTemporaryDir dir;
    const QString path = makeBook(dir);
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
    CHECK(sqlite3_exec(db, "DROP TABLE schema_step", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
    const auto session = Session::open(path, Access::Read);
    REQUIRE_FALSE(session);
    CHECK(session.error().kind == ErrorKind::Damaged);
}

TEST_CASE("a value changed behind the program's back is noticed")
{
    QTemporaryDir dir;
    const QString path = makeBook(dir);
    CHECK(problemsOf(path) == 0);
    for (const char* sql : {"UPDATE setting SET value = 'x' WHERE id = 'key3'", "DELETE FROM setting WHERE id = 'key4'",
                            "INSERT INTO setting VALUES('new', 1, 'y')", "UPDATE op SET verb = 'other' WHERE op = 7",
                            "UPDATE op SET undone = 1 WHERE op = 9",
                            "PRAGMA ignore_check_constraints = 1; UPDATE op SET kind = 'dn' WHERE op = 8",
                            "DELETE FROM op_change WHERE op = 11", "CREATE TABLE extra(a)"}) {
        const QString copy = dir.filePath(QStringLiteral("copy.bbk"));
        QFile::remove(copy);
        REQUIRE(QFile::copy(path, copy));
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open(copy.toUtf8().constData(), &db) == SQLITE_OK);
        REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(db);
        INFO(sql);
        CHECK(problemsOf(copy) > 0);
    }
}

TEST_CASE("a value whose kind alone was changed is noticed")
{
    QTemporaryDir dir;
    const QString path = makeBook(dir);
    {
        const auto writer = Session::open(path, Access::Write).value();
        auto unit = UnitOfWork::begin(*writer, {QStringLiteral("setting.put"), {}, {}, QDateTime::currentDateTimeUtc()})
                        .value();
        REQUIRE(unit->put("setting", {{"id", QStringLiteral("key0")}, {"value", QStringLiteral("改后")}}));
        REQUIRE(unit->commit());
    }
    CHECK(problemsOf(path) == 0);
    // As a flipped bit of a record's head does it: the bytes stay, a text becomes a blob or a blob a text.
    for (const char* sql : {"UPDATE op_change SET digest = CAST(digest AS TEXT) WHERE op = 5",
                            "UPDATE op_change SET after = CAST(after AS TEXT) WHERE op = (SELECT max(op) FROM op)",
                            "UPDATE op_change SET before = CAST(before AS TEXT) WHERE op = (SELECT max(op) FROM op)",
                            "UPDATE op SET content = CAST(content AS TEXT) WHERE op = 7",
                            "UPDATE op SET hash = CAST(hash AS TEXT) WHERE op = 8",
                            "UPDATE op SET verb = CAST(verb AS BLOB) WHERE op = 9",
                            "UPDATE op SET done_at = CAST(done_at AS BLOB) WHERE op = 9",
                            "UPDATE row_digest SET digest = CAST(digest AS TEXT) WHERE key = 'key3'",
                            "UPDATE journal_column SET col = CAST(col AS BLOB) WHERE id = 1",
                            "UPDATE schema_step SET name = CAST(name AS BLOB) WHERE version = 1",
                            "INSERT INTO draft VALUES ('a', '2026-11-30T09:00:00.000Z', x'41')",
                            "INSERT INTO attachment_piece VALUES "
                            "('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 0, 'a')"}) {
        const QString copy = dir.filePath(QStringLiteral("copy.bbk"));
        QFile::remove(copy);
        REQUIRE(QFile::copy(path, copy));
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open(copy.toUtf8().constData(), &db) == SQLITE_OK);
        REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
        INFO(sql);
        CHECK(sqlite3_changes(db) == 1);
        sqlite3_close(db);
        CHECK(problemsOf(copy) > 0);
    }
}

TEST_CASE("no single bit flip that changes what is read goes unnoticed")
{
    QTemporaryDir dir;
    const QString path = makeBook(dir);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray truth = dump(path);
    const QString copy = dir.filePath(QStringLiteral("copy.bbk"));
    quint64 seed = 88172645463325252ULL;
    int effective = 0;
    for (int trial = 0; trial < 800; ++trial) {
        seed ^= seed << 13U;
        seed ^= seed >> 7U;
        seed ^= seed << 17U;
        QByteArray flipped = bytes;
        const auto at = static_cast<qsizetype>(seed % static_cast<quint64>(bytes.size()));
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << ((seed >> 40U) % 8)));
        QFile out(copy);
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(flipped);
        out.close();
        if (dump(copy) == truth)
            continue; // free space, or a byte that SQLite does not read
        ++effective;
        INFO("byte " << at);
        CHECK(problemsOf(copy) > 0);
    }
    CHECK(effective > 30);
}

TEST_CASE("the sentence about a book that another program holds names its file")
{
    const QTemporaryDir dir;
    const QString path = makeBook(dir);
    const auto session = Session::open(path, Access::Write);
    REQUIRE(session);
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto unit =
        UnitOfWork::begin(**session, {QStringLiteral("setting.put"), {}, {}, QDateTime::currentDateTimeUtc()});
    sqlite3_close(other);
    REQUIRE_FALSE(unit);
    CHECK(unit.error().code == QStringLiteral("store.busy"));
    CHECK(sentence(unit.error()).startsWith(QStringLiteral("手册“a.bbk”")));
}

TEST_CASE("a file shorter or longer than its head says is damaged, by whatever little")
{
    const QTemporaryDir dir;
    const QString path = makeBook(dir);
    REQUIRE(problemsOf(path) == 0);
    const qint64 whole = QFileInfo(path).size();
    for (const qint64 change : {-1, -512, -4096, 1, 512, 4096}) {
        const QString copy = dir.filePath(QStringLiteral("copy.bbk"));
        QFile::remove(copy);
        REQUIRE(QFile::copy(path, copy));
        REQUIRE(QFile::resize(copy, whole + change));
        INFO(change);
        CHECK(problemsOf(copy) > 0);
    }
}

TEST_CASE("a book with a log beside it is not called short")
{
    const QTemporaryDir dir;
    const QString path = makeBook(dir);
    const auto writer = Session::open(path, Access::Write).value();
    for (int i = 0; i < 30; ++i) { // pages that only the log has
        auto unit = UnitOfWork::begin(*writer, {QStringLiteral("setting.put"), {}, {}, QDateTime::currentDateTimeUtc()})
                        .value();
        REQUIRE(
            unit->put("setting", {{"id", QStringLiteral("long%1").arg(i)}, {"value", QString(9000, QChar(u'值'))}}));
        REQUIRE(unit->commit());
    }
    REQUIRE(QFileInfo(path + QStringLiteral("-wal")).size() > 0);
    CHECK(problemsOf(path) == 0); // beside the writer
    NoProgress progress;
    CHECK(checkEverything(*writer, progress).value().isEmpty());
    REQUIRE(writer->foldLog());
    CHECK(checkEverything(*writer, progress).value().isEmpty());
    CHECK(problemsOf(path) == 0);
}
