// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/new_book.h"

#include "branchbook/store/journal.h"
#include "branchbook/store/session.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

struct Folder {
    QTemporaryDir dir;
    QString book = dir.filePath(QStringLiteral("支部.bbk"));
    [[nodiscard]] QStringList files() const
    {
        return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

Result<> putSomething(const QString& path)
{
    BB_TRY(const auto session, Session::open(path, Access::Write));
    BB_TRY(const auto unit, UnitOfWork::begin(*session, {QStringLiteral("setting.put"), {}, {}, {}}));
    BB_CHECK(unit->put("setting", {{"id", QStringLiteral("a")}, {"value", QStringLiteral("b")}}));
    BB_TRY([[maybe_unused]] const auto changes, unit->commit());
    return {};
}

void tamper(const QString& path, const char* sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

} // namespace

TEST_CASE("what fails while a book is filled leaves nothing, and names the book that was asked for")
{
    const Folder f;
    QString aside;
    const auto made = makeBook(f.book, [&](const QString& path) -> Result<> {
        aside = path;
        BB_CHECK(putSomething(path));
        return fail(ErrorKind::Io, QStringLiteral("store.io"), {path});
    });
    REQUIRE_FALSE(made);
    CHECK(made.error().args == QStringList{f.book});
    CHECK(aside != f.book);
    CHECK(f.files().isEmpty());
}

TEST_CASE("what was filled is in the one file")
{
    const Folder f;
    REQUIRE(makeBook(f.book, putSomething));
    CHECK(f.files().size() == 1);
    const auto session = Session::open(f.book, Access::Read).value();
    Query query = session->prepare("SELECT count(*) FROM setting");
    REQUIRE(query.next().value());
    CHECK(query.integer(0) == 1);
}

TEST_CASE("beside a left log no book is made: SQLite would mix the two")
{
    const Folder f;
    QFile log(f.book + QStringLiteral("-wal"));
    REQUIRE(log.open(QIODevice::WriteOnly));
    log.write("x");
    log.close();
    const auto made = makeBook(f.book, putSomething);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == QStringLiteral("store.exists"));
    CHECK(f.files().size() == 1);
}

TEST_CASE("a writer that reads along keeps the log from being folded in, and is told so")
{
    const Folder f;
    REQUIRE(makeBook(f.book, putSomething));
    const auto writer = Session::open(f.book, Access::Write).value();
    CHECK(writer->foldLog());
    const auto reader = Session::open(f.book, Access::Read).value();
    const Session::Snapshot snapshot(*reader);
    Query query = reader->prepare("SELECT count(*) FROM setting");
    REQUIRE(query.next().value());
    {
        const auto unit = UnitOfWork::begin(*writer, {QStringLiteral("setting.put"), {}, {}, {}}).value();
        REQUIRE(unit->put("setting", {{"id", QStringLiteral("c")}, {"value", QStringLiteral("d")}}));
        REQUIRE(unit->commit());
    }
    const auto folded = writer->foldLog();
    REQUIRE_FALSE(folded);
    CHECK(folded.error().kind == ErrorKind::Busy);
}

TEST_CASE("a copy of altered rows is no backup")
{
    const Folder f;
    REQUIRE(makeBook(f.book, putSomething));
    tamper(f.book, "UPDATE setting SET value = 'x'");
    const auto session = Session::open(f.book, Access::Read).value();
    NoProgress progress;
    const auto copied = session->copyTo(f.dir.filePath(QStringLiteral("copy.bbk")), progress);
    REQUIRE_FALSE(copied);
    CHECK(copied.error().code == QStringLiteral("store.damaged"));
    CHECK(f.files() == QStringList{QStringLiteral("支部.bbk")});
    CHECK(checkAtOpen(*session).error().kind == ErrorKind::Damaged);
}
