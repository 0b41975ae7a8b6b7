// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/archive.h"
#include "branchbook/store/journal.h"
#include "branchbook/store/sealed.h"
#include "store/archive_days.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace branchbook;
using namespace branchbook::store;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A branch and a member whose values try what JSON makes hard; one operation, one undone.
void makeBook(const QString& path)
{
    REQUIRE(Session::create(path));
    auto session = Session::open(path, Access::Write);
    REQUIRE(session);
    const auto perform = [&](const char* verb, const auto& work) {
        auto unit = UnitOfWork::begin(**session, {QString::fromLatin1(verb), {}, {}, QDateTime::currentDateTimeUtc()});
        REQUIRE(unit);
        work(**unit);
        REQUIRE((*unit)->commit());
    };
    perform("make", [](UnitOfWork& unit) {
        REQUIRE(unit.insert("branch",
                            {{"id", QStringLiteral("b")},
                             {"rev", qint64{1}},
                             {"name", QStringLiteral("第一\"支部\"\\\n\t\x01𠮷")},
                             {"position", qint64{9007199254740993LL}}}));
        REQUIRE(unit.insert("member",
                            {{"id", QStringLiteral("m")},
                             {"rev", qint64{1}},
                             {"branch_id", QStringLiteral("b")},
                             {"id_number_key", sealKey(QStringLiteral("11010519491231002X"))},
                             {"full_name", QStringLiteral("䶮子")},
                             {"id_number", seal(QStringLiteral("11010519491231002X"))}}));
    });
    perform("rename", [](UnitOfWork& unit) {
        REQUIRE(unit.change("member", QStringLiteral("m"), {{"full_name", QStringLiteral("䶮")}}));
    });
    REQUIRE(undoOp(**session, 2, {QStringLiteral("undo"), {}, {}, QDateTime::currentDateTimeUtc()}));
}

struct Place {
    QTemporaryDir folder;
    [[nodiscard]] QString operator()(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

QString codeOf(const Result<ArchiveCounts>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST_CASE("archive: there and back loses nothing, and the same book gives the same bytes")
{
    const Place place;
    NoProgress progress;
    makeBook(place("a.bbk"));
    {
        auto session = Session::open(place("a.bbk"), Access::Read);
        REQUIRE(session);
        const auto counts = writeArchive(**session, place("a.json"), progress);
        REQUIRE(counts);
        CHECK(counts->value(QStringLiteral("member")) == 1);
        CHECK(counts->value(QStringLiteral("op")) == 3);
        REQUIRE(writeArchive(**session, place("b.json"), progress));
    }
    CHECK(bytesOf(place("a.json")) == bytesOf(place("b.json")));
    const auto made = readArchive(place("a.json"), place("c.bbk"), progress);
    REQUIRE(made);
    CHECK(made->value(QStringLiteral("member")) == 1);
    auto copy = Session::open(place("c.bbk"), Access::Write);
    REQUIRE(copy);
    const auto problems = checkEverything(**copy, progress);
    REQUIRE(problems);
    CHECK(problems->isEmpty());
    REQUIRE(writeArchive(**copy, place("c.json"), progress));
    CHECK(bytesOf(place("c.json")) == bytesOf(place("a.json")));
    // The journal came along: the rename can be repeated in the copy.
    const auto redo = nextRedo(**copy);
    REQUIRE(redo);
    CHECK(redo->verb == QStringLiteral("rename"));
    CHECK(redoOp(**copy, redo->op, {QStringLiteral("redo"), {}, {}, QDateTime::currentDateTimeUtc()}));
}

TEST_CASE("archive: other programs read the sealed columns as text and whole numbers exactly")
{
    const Place place;
    NoProgress progress;
    makeBook(place("a.bbk"));
    auto session = Session::open(place("a.bbk"), Access::Read);
    REQUIRE(session);
    REQUIRE(writeArchive(**session, place("a.json"), progress));
    const QByteArray bytes = bytesOf(place("a.json"));
    CHECK(bytes.contains("\"position\":9007199254740993"));
    const QJsonObject tables = QJsonDocument::fromJson(bytes).object().value(u"tables").toObject();
    const QJsonObject member = tables.value(u"member").toArray().first().toObject();
    CHECK(member.value(u"id_number").toString() == QStringLiteral("11010519491231002X"));
    CHECK(tables.value(u"branch").toArray().first().toObject().value(u"name").toString()
          == QStringLiteral("第一\"支部\"\\\n\t\x01𠮷"));
    CHECK_FALSE(tables.contains(u"row_digest"));
}

TEST_CASE("archive: what is not one, is newer, or was tampered with makes no book")
{
    const Place place;
    NoProgress progress;
    makeBook(place("a.bbk"));
    {
        auto session = Session::open(place("a.bbk"), Access::Read);
        REQUIRE(session);
        REQUIRE(writeArchive(**session, place("a.json"), progress));
    }
    const QByteArray good = bytesOf(place("a.json"));
    const auto attempt = [&](QByteArray bytes) {
        writeFile(place("x.json"), bytes);
        return codeOf(readArchive(place("x.json"), place("x.bbk"), progress));
    };
    CHECK(attempt("") == QStringLiteral("archive.not_one"));
    CHECK(attempt("{}") == QStringLiteral("archive.not_one"));
    CHECK(attempt(good.left(good.size() / 2)) == QStringLiteral("archive.not_one"));
    CHECK(attempt(QByteArray(good).replace("\"schema\":", "\"schema\":9")) == QStringLiteral("archive.too_new"));
    CHECK(attempt(QByteArray(good).replace("\"full_name\"", "\"nickname\"")) == QStringLiteral("archive.row"));
    CHECK(attempt(QByteArray(good).replace("\"member\":[", "\"people\":[")) == QStringLiteral("archive.row"));
    CHECK(attempt(QByteArray(good).replace("\"verb\":\"rename\"", "\"verb\":\"nothing\""))
          == QStringLiteral("archive.inconsistent"));
    CHECK(attempt(QByteArray(good)
                      .replace("\"rev\":1,\"branch_id\":\"b\"", "\"rev\":1.5,\"branch_id\":\"b\"")
                      .replace("\"rev\":3,\"branch_id\":\"b\"", "\"rev\":1.5,\"branch_id\":\"b\""))
          == QStringLiteral("archive.row"));
    CHECK(codeOf(readArchive(QStringLiteral("/dev/zero"), place("x.bbk"), progress))
          == QStringLiteral("archive.unreadable"));
    CHECK(codeOf(readArchive(place("none.json"), place("x.bbk"), progress)) == QStringLiteral("store.not_found"));
    CHECK(codeOf(readArchive(place("a.json"), place("a.bbk"), progress)) == QStringLiteral("store.exists"));
    CHECK(place.files() == QStringList{QStringLiteral("a.bbk"), QStringLiteral("a.json"), QStringLiteral("x.json")});
}

TEST_CASE("archive: a day or a time that no calendar has makes no book, and is told where it stands")
{
    const Place place;
    NoProgress progress;
    makeBook(place("a.bbk"));
    {
        auto session = Session::open(place("a.bbk"), Access::Write);
        REQUIRE(session);
        auto unit = UnitOfWork::begin(**session, {QStringLiteral("meet"), {}, {}, QDateTime::currentDateTimeUtc()});
        REQUIRE(unit);
        REQUIRE(
            (*unit)->change("member", QStringLiteral("m"),
                            {{"birth_date", QStringLiteral("1985-07")}, {"join_date", QStringLiteral("2008-02-29")}}));
        REQUIRE((*unit)->commit());
        REQUIRE(writeArchive(**session, place("a.json"), progress));
    }
    const QByteArray good = bytesOf(place("a.json"));
    const auto attempt = [&](const char* from, const char* to) {
        REQUIRE(good.contains(from));
        writeFile(place("x.json"), QByteArray(good).replace(from, to));
        return readArchive(place("x.json"), place("x.bbk"), progress);
    };
    for (const char* day : {"2026-13-99", "2007-02-29", "2008-2-9", "soon"}) {
        const auto made = attempt("2008-02-29", day);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == QStringLiteral("archive.day"));
        CHECK(made.error().args
              == QStringList{QStringLiteral("member"), QStringLiteral("1"), QStringLiteral("join_date"),
                             QString::fromLatin1(day)});
        CHECK(sentence(made.error()).contains(QString::fromLatin1(day)));
    }
    CHECK(codeOf(attempt("\"1985-07\"", "\"1985-13\"")) == QStringLiteral("archive.day"));
    CHECK_FALSE(QFile::exists(place("x.bbk")));
    // A year alone is one: what is refused is that the journal says otherwise.
    CHECK(codeOf(attempt("\"1985-07\"", "\"1985\"")) == QStringLiteral("archive.changed"));
}

TEST_CASE("archive: which columns hold days, which times, and which anything")
{
    CHECK_FALSE(mayStandInColumn("held_on", u"2026-02-30"));
    CHECK(mayStandInColumn("held_on", u"2024-02-29"));
    CHECK_FALSE(mayStandInColumn("from_month", u"2026-00"));
    CHECK_FALSE(mayStandInColumn("starts_at", u"25:00"));
    CHECK_FALSE(mayStandInColumn("ends_at", u"14:60"));
    CHECK(mayStandInColumn("starts_at", u"14:30"));
    CHECK(mayStandInColumn("published_at", u"党务公开栏")); // a place
    CHECK(mayStandInColumn("from_quarter", u"2026Q2"));
    CHECK(mayStandInColumn("deleted_at", u"2026-08-01"));
    CHECK(mayStandInColumn("deleted_at", u"removed"));
    CHECK_FALSE(mayStandInColumn("deleted_at", u"2026-08-32"));
}
