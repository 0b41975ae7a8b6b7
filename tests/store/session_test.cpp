// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/session.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

struct Folder {
    QTemporaryDir dir;
    QString book = dir.filePath(QStringLiteral("支部.bbk"));
};

QString codeOf(const Result<std::unique_ptr<Session>>& opened)
{
    return opened ? QStringLiteral("opened") : opened.error().code;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a new book is whole, private and alone in its folder")
{
    Folder f;
    REQUIRE(Session::create(f.book));
    CHECK(QDir(f.dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)
          == QStringList{QStringLiteral("支部.bbk")});
    CHECK((QFile::permissions(f.book) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(Session::create(f.book).error().code == QStringLiteral("store.exists"));
    CHECK(codeOf(Session::open(f.book, Access::Write)) == QStringLiteral("opened"));
}

TEST_CASE("what is not a book is refused and left as it is")
{
    Folder f;
    CHECK(codeOf(Session::open(f.book, Access::Write)) == QStringLiteral("store.not_found"));
    for (const QByteArray& bytes : {QByteArray(), QByteArray("PK\x03\x04 not a book"), QByteArray(5000, 'x')}) {
        writeFile(f.book, bytes);
        CHECK(codeOf(Session::open(f.book, Access::Write)) == QStringLiteral("store.not_a_book"));
        CHECK(readFile(f.book) == bytes);
    }
    CHECK(codeOf(Session::open(f.dir.path(), Access::Read)) == QStringLiteral("store.not_a_book"));
    CHECK(codeOf(Session::open(QStringLiteral("/dev/zero"), Access::Read)) == QStringLiteral("store.not_a_book"));
}

TEST_CASE("a book from a later program is refused byte for byte unchanged")
{
    Folder f;
    REQUIRE(Session::create(f.book));
    QByteArray bytes = readFile(f.book);
    bytes[63] = 99; // user_version, big endian at offset 60
    writeFile(f.book, bytes);
    CHECK(codeOf(Session::open(f.book, Access::Write)) == QStringLiteral("store.too_new"));
    CHECK(readFile(f.book) == bytes);
}

TEST_CASE("a second writer is shut out, also from another process")
{
    Folder f;
    REQUIRE(Session::create(f.book));
    const auto writer = Session::open(f.book, Access::Write);
    REQUIRE(writer);
    CHECK(codeOf(Session::open(f.book, Access::Write)) == QStringLiteral("store.busy"));
    CHECK(codeOf(Session::open(f.book, Access::Read)) == QStringLiteral("opened"));
    const pid_t child = fork();
    if (child == 0) { // a fresh descriptor: what another program would get
        const QByteArray command = "flock -n -x '" + QFile::encodeName(f.book) + "' true";
        _exit(system(command.constData()) == 0 ? 1 : 0);
    }
    int status = -1;
    waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("a session knows that its file went away, came back, or another took its place")
{
    Folder f;
    REQUIRE(Session::create(f.book));
    const auto access = GENERATE(Access::Read, Access::Write);
    const auto session = Session::open(f.book, access);
    REQUIRE(session);
    CHECK_FALSE((*session)->hasMoved());
    const QString other = f.dir.filePath(QStringLiteral("别处.bbk"));
    REQUIRE(QFile::rename(f.book, other));
    CHECK((*session)->hasMoved());
    REQUIRE(QFile::rename(other, f.book));
    CHECK_FALSE((*session)->hasMoved());
    REQUIRE(QFile::rename(f.book, other));
    REQUIRE(QFile::copy(other, f.book)); // as a sync client does
    CHECK((*session)->hasMoved());
    REQUIRE(QFile::remove(f.book));
    REQUIRE(QFile::remove(other));
    CHECK((*session)->hasMoved());
}

TEST_CASE("reading leaves no trace")
{
    Folder f;
    REQUIRE(Session::create(f.book));
    const QByteArray before = readFile(f.book);
    {
        const auto reader = Session::open(f.book, Access::Read);
        REQUIRE(reader);
        Query query = (*reader)->prepare("SELECT count(*) FROM member");
        REQUIRE(query.next().value());
        CHECK(query.integer(0) == 0);
        CHECK_FALSE((*reader)->prepare("DELETE FROM member").run());
    }
    CHECK(readFile(f.book) == before);
    CHECK(QDir(f.dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("what a session keeps of the file is given back, and read again when it is wanted")
{
    Folder f;
    REQUIRE(Session::create(f.book));
    const auto reader = Session::open(f.book, Access::Read);
    REQUIRE(reader);
    const auto count = [&] {
        Query query = (*reader)->prepare("SELECT count(*) FROM sqlite_schema, schema_step");
        REQUIRE(query.next().value());
        return query.integer(0);
    };
    const auto kept = [&] {
        int now = 0;
        int most = 0;
        REQUIRE(sqlite3_db_status((*reader)->native(), SQLITE_DBSTATUS_CACHE_USED, &now, &most, 0) == SQLITE_OK);
        return now;
    };
    const qint64 before = count();
    const int full = kept();
    (*reader)->releaseMemory();
    CHECK(kept() < full);
    CHECK(count() == before);
    const Session::Snapshot snapshot(**reader); // amid reading it is harmless
    CHECK(count() == before);
    (*reader)->releaseMemory();
    CHECK(count() == before);
}

TEST_CASE("a misspelt or forgotten placeholder is an error, not a NULL")
{
    Folder f;
    REQUIRE(Session::create(f.book));
    const auto session = Session::open(f.book, Access::Read);
    REQUIRE(session);
    Query misspelt = (*session)->prepare("SELECT 1 WHERE 1 = :one");
    CHECK(misspelt.bind("won", qint64{1}).next().error().code == QStringLiteral("store.statement"));
    Query forgotten = (*session)->prepare("SELECT 1 WHERE 1 = :one");
    CHECK(forgotten.next().error().code == QStringLiteral("store.statement"));
}
