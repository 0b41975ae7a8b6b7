// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book that an earlier program wrote (tests/fixtures/store/schema_1.bbk: a branch, two people, a meeting, one step undone).
#include "branchbook/store/journal.h"
#include "branchbook/store/session.h"
#include "store/migrator.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>
#include <string>

using namespace branchbook;
using namespace branchbook::store;

namespace {

struct OldBook {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("支部.bbk"));

    OldBook()
    {
        REQUIRE(QFile::copy(QStringLiteral(BRANCHBOOK_FIXTURES "/store/schema_1.bbk"), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }
    [[nodiscard]] QStringList files() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

qint64 count(const Session& session, const char* sql)
{
    Query query = session.prepare(sql);
    REQUIRE(query.next().value());
    return query.integer(0);
}

QStringList problemsOf(const Session& session)
{
    NoProgress progress;
    const auto problems = checkEverything(session, progress);
    REQUIRE(problems);
    QStringList list;
    for (const Problem& problem : *problems)
        list.append(problem.code + u' ' + problem.where);
    return list;
}

OpHead step(const QString& verb)
{
    return {verb, QString(), QString(), QDateTime(QDate(2026, 9, 18), QTime(9, 0), Qt::UTC)};
}

/// user_version, as the SQLite file format has it at offset 60.
int versionIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.read(64);
    return qFromBigEndian<qint32>(head.constData() + 60);
}

} // namespace

TEST_CASE("an older book is read as it is, and it is sound")
{
    const OldBook old;
    const QByteArray before = old.bytes();
    {
        const auto reader = Session::open(old.path, Access::Read);
        REQUIRE(reader);
        CHECK((*reader)->schemaVersion() == newestSchemaVersion()); // in memory alone
        CHECK(count(**reader, "SELECT count(*) FROM member") == 2);
        CHECK(count(**reader, "SELECT count(*) FROM waiver") == 0);
        CHECK(problemsOf(**reader).isEmpty());
    }
    CHECK(old.bytes() == before);
    CHECK(versionIn(old.path) == 1);
    CHECK(old.files().size() == 1);
}

TEST_CASE("opening an older book to write walks the road and keeps a copy of what was")
{
    const OldBook old;
    {
        const auto writer = Session::open(old.path, Access::Write);
        REQUIRE(writer);
        CHECK((*writer)->schemaVersion() == newestSchemaVersion());
        CHECK(count(**writer, "SELECT count(*) FROM member") == 2);
        CHECK(count(**writer, "SELECT count(*) FROM waiver") == 0);
        CHECK(problemsOf(**writer).isEmpty());
        const auto beside = Session::open(old.path, Access::Read); // the header still says 1: the step is in the log
        REQUIRE(beside);
        CHECK((*beside)->schemaVersion() == newestSchemaVersion());
    }
    QStringList kept = old.files();
    kept.removeAll(QStringLiteral("支部.bbk"));
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].startsWith(QStringLiteral("支部.升级前-")));
    CHECK(kept[0].endsWith(QStringLiteral(".bbk")));
    const auto copy = Session::open(old.dir.filePath(kept[0]), Access::Read);
    REQUIRE(copy);
    CHECK(versionIn(old.dir.filePath(kept[0])) == 1);
    CHECK(problemsOf(**copy).isEmpty());
    CHECK(count(**copy, "SELECT count(*) FROM op") == 5);
    REQUIRE(Session::open(old.path, Access::Write)); // again: nothing to walk, no second copy
    CHECK(old.files().size() == 2);
}

TEST_CASE("the schema of every version is known by its digest (migrations/schemas.txt; a new step adds its line)")
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(":memory:", &db) == SQLITE_OK);
    for (int version = 1; version <= newestSchemaVersion(); ++version) {
        REQUIRE(migrate(db, version));
        const auto built = schemaDigest(db);
        REQUIRE(built);
        const std::string number = std::to_string(version) + ' '; // what schemas.txt should say is what fails here
        CHECK(number + knownSchemaDigest(version).toStdString() == number + built->toStdString());
    }
    sqlite3_close(db);
}

TEST_CASE("a schema that another program changed is found, a trigger as much as an index that is gone")
{
    const OldBook old;
    {
        const auto writer = Session::open(old.path, Access::Write);
        REQUIRE(writer);
        REQUIRE(problemsOf(**writer).isEmpty());
        const char* foreign = GENERATE("CREATE TRIGGER foreign_one AFTER INSERT ON branch BEGIN SELECT 1; END",
                                       "DROP INDEX member_by_branch");
        REQUIRE(sqlite3_exec((*writer)->native(), foreign, nullptr, nullptr, nullptr) == SQLITE_OK);
        CHECK(problemsOf(**writer) == QStringList{QStringLiteral("schema sqlite_master")});
    }
}

TEST_CASE("steps from before the new format can be undone after it, new tables join journal and digests")
{
    const OldBook old;
    const auto writer = Session::open(old.path, Access::Write);
    REQUIRE(writer);
    const auto last = nextUndo(**writer);
    REQUIRE(last);
    CHECK(last->verb == QStringLiteral("gathering.add"));
    REQUIRE(undoOp(**writer, last->op, step(QStringLiteral("book.undo"))));
    CHECK(count(**writer, "SELECT count(*) FROM gathering") == 0);

    Query branch = (*writer)->prepare("SELECT id FROM branch");
    REQUIRE(branch.next().value());
    auto unit = UnitOfWork::begin(**writer, step(QStringLiteral("agenda.waive")));
    REQUIRE(unit);
    REQUIRE((*unit)->insert("waiver",
                            {{"id", QStringLiteral("w")},
                             {"branch_id", branch.text(0)},
                             {"finding_key", QStringLiteral("k")},
                             {"reason", QStringLiteral("防汛")},
                             {"set_on", QStringLiteral("2026-09-18")}}));
    const auto changes = (*unit)->commit();
    REQUIRE(changes);
    CHECK(problemsOf(**writer).isEmpty());
    REQUIRE((*writer)->prepare("UPDATE waiver SET reason = 'x'").run());
    CHECK(problemsOf(**writer) == QStringList{QStringLiteral("digest waiver")});
    REQUIRE((*writer)->prepare("UPDATE waiver SET reason = '防汛'").run());
    REQUIRE(undoOp(**writer, changes->op, step(QStringLiteral("book.undo"))));
    CHECK(count(**writer, "SELECT count(*) FROM waiver") == 0);
    CHECK(problemsOf(**writer).isEmpty());
}
