// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A journal whose end was cut off by hand: its chain of hashes is whole, and the rows are not as its newest lines left them.
#include "branchbook/store/archive.h"
#include "branchbook/store/journal.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/vault.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

OpHead endHead(const char16_t* verb)
{
    return {QString::fromUtf16(verb), {}, {}, QDateTime::currentDateTimeUtc()};
}

struct Cut {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.bbk"));
    KeyPtr key;

    Cut()
    {
        REQUIRE(Session::create(path));
        perform(u"book.new", [](UnitOfWork& unit) {
            REQUIRE(unit.insert(
                "branch", {{"id", QStringLiteral("b")}, {"name", QStringLiteral("支部")}, {"position", qint64{1}}}));
            for (const char16_t* id : {u"m", u"n", u"o"})
                REQUIRE(unit.insert("member",
                                    {{"id", QString::fromUtf16(id)},
                                     {"branch_id", QStringLiteral("b")},
                                     {"full_name", QStringLiteral("某某")},
                                     {"mobile_phone", seal(QStringLiteral("13900000123"))}}));
        });
    }
    void perform(const char16_t* verb, const std::function<void(UnitOfWork&)>& work) const
    {
        const auto writer = Session::open(path, Access::Write, key).value();
        auto unit = UnitOfWork::begin(*writer, endHead(verb)).value();
        work(*unit);
        REQUIRE(unit->commit());
    }
    void rename(const char16_t* id, const char16_t* name) const
    {
        perform(u"member.edit", [&](UnitOfWork& unit) {
            REQUIRE(unit.change("member", QString::fromUtf16(id), {{"full_name", QString::fromUtf16(name)}}));
        });
    }
    void sealIt()
    {
        NoProgress progress;
        const KdfCost cheap{1ULL << 20, 1};
        auto made = sealBook(path, Secret::of(QStringLiteral("一句自己记得住的话")), endHead(u"passphrase.set"),
                             progress, cheap);
        REQUIRE(made);
        key = made->key;
    }
    /// What somebody does with sqlite3: the newest `steps` go, and all their lines.
    void cutEnd(int steps) const
    {
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
        for (int i = 0; i < steps; ++i)
            REQUIRE(sqlite3_exec(db,
                                 "DELETE FROM op_change WHERE op = (SELECT max(op) FROM op);"
                                 "DELETE FROM op WHERE op = (SELECT max(op) FROM op)",
                                 nullptr, nullptr, nullptr)
                    == SQLITE_OK);
        sqlite3_close(db);
    }
    [[nodiscard]] QStringList problems() const
    {
        const auto session = Session::open(path, Access::Read, key).value();
        NoProgress progress;
        QStringList list;
        const QList<Problem> found = checkEverything(*session, progress).value();
        for (const Problem& problem : found)
            list.append(problem.code + u' ' + problem.where + u' ' + problem.text);
        return list;
    }
};

} // namespace

TEST_CASE("the end of the journal: a step cut off is told by the row that it changed, added or took away")
{
    Cut book;
    SECTION("changed")
    {
        book.rename(u"m", u"改了");
        REQUIRE(book.problems().isEmpty());
        book.cutEnd(1);
        CHECK(book.problems() == QStringList{QStringLiteral("journal member m")});
    }
    SECTION("changed a second time")
    {
        book.rename(u"m", u"改了");
        book.rename(u"m", u"又改了");
        book.cutEnd(1);
        CHECK(book.problems() == QStringList{QStringLiteral("journal member m")});
    }
    SECTION("added, a row without revision too")
    {
        book.perform(u"apart", [](UnitOfWork& unit) {
            REQUIRE(unit.put("member_distinct",
                             {{"first_id", QStringLiteral("m")},
                              {"second_id", QStringLiteral("n")},
                              {"marked_on", QStringLiteral("2026-09-18")},
                              {"facts", QByteArray(16, '\x01')}}));
        });
        book.cutEnd(1);
        const QStringList problems = book.problems();
        REQUIRE(problems.size() == 1);
        CHECK(problems.first().startsWith(QStringLiteral("journal member_distinct m")));
    }
    SECTION("taken away")
    {
        book.perform(u"gone", [](UnitOfWork& unit) { REQUIRE(unit.remove("member", QStringLiteral("o"))); });
        REQUIRE(book.problems().isEmpty());
        book.cutEnd(1);
        CHECK(book.problems() == QStringList{QStringLiteral("journal member o")});
    }
}

TEST_CASE("the end of the journal: undo, redo, what came back, and cutting what changed nothing are sound")
{
    Cut book;
    book.rename(u"m", u"改了");
    book.perform(u"gone", [](UnitOfWork& unit) { REQUIRE(unit.remove("member", QStringLiteral("o"))); });
    {
        const auto writer = Session::open(book.path, Access::Write).value();
        REQUIRE(undoOp(*writer, 3, endHead(u"undo")));
        REQUIRE(undoOp(*writer, 2, endHead(u"undo")));
        REQUIRE(redoOp(*writer, 2, endHead(u"redo")));
    }
    book.perform(u"held", [](UnitOfWork& unit) { REQUIRE(unit.hold("member", QStringLiteral("n"))); });
    CHECK(book.problems().isEmpty());
    book.cutEnd(1); // a line that holds a row says nothing of it
    CHECK(book.problems().isEmpty());
}

TEST_CASE("the end of the journal: in a book with a passphrase, after it was set and before")
{
    Cut book;
    book.rename(u"m", u"改了");
    book.sealIt();
    CHECK(book.problems().isEmpty());
    SECTION("a row that was not touched since then has another revision than its lines tell")
    {
        book.rename(u"n", u"也改了");
        REQUIRE(book.problems().isEmpty());
        book.cutEnd(1);
        CHECK(book.problems() == QStringList{QStringLiteral("journal member n")});
    }
    SECTION("a row that was has another digest")
    {
        book.rename(u"n", u"也改了");
        book.rename(u"n", u"再改了");
        book.cutEnd(1);
        CHECK(book.problems() == QStringList{QStringLiteral("journal member n")});
    }
    SECTION("its archive, where rows stand open and the digests of the lines are of sealed rows, makes a sound book")
    {
        book.rename(u"n", u"也改了");
        NoProgress progress;
        const QString archive = book.folder.filePath(QStringLiteral("a.json"));
        {
            const auto session = Session::open(book.path, Access::Read, book.key).value();
            REQUIRE(writeArchive(*session, archive, progress));
        }
        book.path = book.folder.filePath(QStringLiteral("b.bbk"));
        book.key = nullptr;
        REQUIRE(readArchive(archive, book.path, progress));
        book.rename(u"o", u"后来改的");
        CHECK(book.problems().isEmpty());
    }
}

TEST_CASE("an archive whose row is not as its own journal left it makes no book, and table and row are named")
{
    Cut book;
    book.rename(u"m", u"改了");
    NoProgress progress;
    const QString archive = book.folder.filePath(QStringLiteral("a.json"));
    {
        const auto session = Session::open(book.path, Access::Read).value();
        REQUIRE(writeArchive(*session, archive, progress));
    }
    QFile file(archive);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    REQUIRE(bytes.count("\"full_name\":\"某某\"") == 2);
    const auto at = bytes.indexOf("\"full_name\":\"某某\"");
    bytes.replace(at, QByteArray("\"full_name\":\"某某\"").size(), "\"full_name\":\"别人\"");
    REQUIRE(file.resize(0));
    REQUIRE(file.seek(0));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    const QString target = book.folder.filePath(QStringLiteral("b.bbk"));
    const auto made = readArchive(archive, target, progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::Invalid);
    CHECK(made.error().code == QStringLiteral("archive.changed"));
    CHECK(made.error().args == QStringList{QStringLiteral("a.json"), QStringLiteral("member"), QStringLiteral("n")});
    CHECK(sentence(made.error()).contains(QStringLiteral("member")));
    CHECK_FALSE(QFile::exists(target));
}
