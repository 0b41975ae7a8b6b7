// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/journal.h"
#include "branchbook/store/unit_of_work.h"

#include "support/catch_qt.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <future>

using namespace branchbook;
using namespace branchbook::store;

namespace {

struct OpenBook {
    QTemporaryDir dir;
    std::unique_ptr<Session> writer;

    OpenBook()
    {
        const QString path = dir.filePath(QStringLiteral("a.bbk"));
        REQUIRE(Session::create(path));
        writer = Session::open(path, Access::Write).value();
    }
    OpHead head(const char16_t* verb) const
    {
        return {QString::fromUtf16(verb), QString(), QString(), QDateTime::currentDateTimeUtc()};
    }
    void set(const char16_t* id, const QString& value)
    {
        auto unit = UnitOfWork::begin(*writer, head(u"setting.put")).value();
        REQUIRE(unit->put("setting", {{"id", QString::fromUtf16(id)}, {"value", value}}));
        REQUIRE(unit->commit());
    }
    QString all() const
    {
        QStringList rows;
        Query query = writer->prepare("SELECT id, value FROM setting ORDER BY id");
        while (query.next().value())
            rows.append(query.text(0) + u'=' + query.text(1));
        return rows.join(u';');
    }
    void undo()
    {
        const OpEntry next = nextUndo(*writer).value();
        REQUIRE(next.op != 0);
        REQUIRE(undoOp(*writer, next.op, head(u"undo")));
    }
    void redo()
    {
        const OpEntry next = nextRedo(*writer).value();
        REQUIRE(next.op != 0);
        REQUIRE(redoOp(*writer, next.op, head(u"redo")));
    }
    bool sound() const
    {
        NoProgress progress;
        const auto problems = checkEverything(*writer, progress).value();
        for (const Problem& problem : problems)
            UNSCOPED_INFO(problem.code.toStdString()
                          << ' ' << problem.where.toStdString() << ' ' << problem.text.toStdString());
        return problems.isEmpty();
    }
};

} // namespace

TEST_CASE("a unit that is not committed leaves nothing")
{
    OpenBook book;
    {
        auto unit = UnitOfWork::begin(*book.writer, book.head(u"x")).value();
        REQUIRE(unit->put("setting", {{"id", QStringLiteral("a")}, {"value", QStringLiteral("1")}}));
    }
    CHECK(book.all().isEmpty());
    CHECK(nextUndo(*book.writer).value().op == 0);
}

TEST_CASE("undo and redo walk back and forth, and survive a new start")
{
    OpenBook book;
    book.set(u"a", QStringLiteral("1"));
    book.set(u"a", QStringLiteral("2"));
    book.set(u"b", QStringLiteral("3"));
    book.undo();
    book.undo();
    CHECK(book.all() == QStringLiteral("a=1"));
    book.redo();
    CHECK(book.all() == QStringLiteral("a=2"));
    const QString path = book.writer->path();
    book.writer.reset();
    book.writer = Session::open(path, Access::Write).value();
    book.redo();
    CHECK(book.all() == QStringLiteral("a=2;b=3"));
    CHECK(nextRedo(*book.writer).value().op == 0);
    book.undo();
    book.set(u"c", QStringLiteral("4")); // a new step closes the way forward
    CHECK(nextRedo(*book.writer).value().op == 0);
    CHECK(book.sound());
}

TEST_CASE("an old rev is a conflict and changes nothing")
{
    OpenBook book;
    book.set(u"a", QStringLiteral("1"));
    book.set(u"a", QStringLiteral("2"));
    auto unit = UnitOfWork::begin(*book.writer, book.head(u"x")).value();
    CHECK(unit->update("setting", QStringLiteral("a"), 1, {{"value", QStringLiteral("9")}}).error().kind
          == ErrorKind::Conflict);
}

TEST_CASE("undoing an earlier step is refused where a later one touched the same row")
{
    OpenBook book;
    book.set(u"a", QStringLiteral("1"));
    const qint64 first = nextUndo(*book.writer).value().op;
    book.set(u"b", QStringLiteral("2"));
    book.set(u"a", QStringLiteral("3"));
    CHECK(undoOp(*book.writer, first, book.head(u"undo")).error().code == QStringLiteral("store.undo_conflict"));
    CHECK(book.all() == QStringLiteral("a=3;b=2"));
    const qint64 last = nextUndo(*book.writer).value().op;
    REQUIRE(undoOp(*book.writer, last, book.head(u"undo")));
    REQUIRE(undoOp(*book.writer, first, book.head(u"undo"))); // over the untouched second step
    CHECK(book.all() == QStringLiteral("b=2"));
    CHECK(book.sound());
}

TEST_CASE("a row that a later step holds is not turned back under it, and stays as it is")
{
    OpenBook book;
    book.set(u"a", QStringLiteral("1"));
    book.set(u"a", QStringLiteral("2"));
    const qint64 second = nextUndo(*book.writer).value().op;
    {
        auto unit = UnitOfWork::begin(*book.writer, book.head(u"rest")).value();
        REQUIRE(unit->hold("setting", QStringLiteral("a")));
        CHECK(unit->hold("setting", QStringLiteral("b")).error().kind == ErrorKind::NotFound);
        REQUIRE(unit->put("setting", {{"id", QStringLiteral("b")}, {"value", QStringLiteral("on a")}}));
        REQUIRE(unit->commit());
    }
    const qint64 resting = nextUndo(*book.writer).value().op;
    CHECK(book.all() == QStringLiteral("a=2;b=on a"));
    CHECK(undoOp(*book.writer, second, book.head(u"undo")).error().code == QStringLiteral("store.undo_conflict"));
    CHECK(book.sound());
    // Undone and done again it holds as before; undone it lets go.
    book.undo();
    CHECK(book.all() == QStringLiteral("a=2"));
    book.redo();
    CHECK(book.all() == QStringLiteral("a=2;b=on a"));
    CHECK(undoOp(*book.writer, second, book.head(u"undo")).error().code == QStringLiteral("store.undo_conflict"));
    // What is held and changed later: neither is the one that rests on it undone.
    book.set(u"a", QStringLiteral("3"));
    CHECK(undoOp(*book.writer, resting, book.head(u"undo")).error().code == QStringLiteral("store.undo_conflict"));
    book.undo();
    book.undo();
    REQUIRE(undoOp(*book.writer, second, book.head(u"undo")));
    CHECK(book.all() == QStringLiteral("a=1"));
    CHECK(book.sound());
}

TEST_CASE("any walk of changes, undos and redos ends where a plain model says")
{
    OpenBook book;
    QRandomGenerator random(20260918);
    QList<QMap<QString, QString>> past{{}};
    qsizetype now = 0;
    for (int step = 0; step < 400; ++step) {
        const auto dice = random.bounded(10);
        if (dice < 3 && now > 0) {
            book.undo();
            --now;
        } else if (dice < 5 && now + 1 < past.size()) {
            book.redo();
            ++now;
        } else {
            QMap<QString, QString> state = past[now];
            const QString id(QChar(static_cast<char16_t>(u'a' + random.bounded(4))));
            auto unit = UnitOfWork::begin(*book.writer, book.head(u"walk")).value();
            if (state.contains(id) && random.bounded(3) == 0) {
                REQUIRE(unit->remove("setting", id));
                state.remove(id);
            } else {
                state[id] = QString::number(step);
                REQUIRE(unit->put("setting", {{"id", id}, {"value", state[id]}}));
            }
            REQUIRE(unit->commit());
            past.resize(now + 1);
            past.append(state);
            ++now;
        }
        QStringList rows;
        for (auto it = past[now].constBegin(); it != past[now].constEnd(); ++it)
            rows.append(it.key() + u'=' + it.value());
        REQUIRE(book.all() == rows.join(u';'));
    }
    CHECK(book.sound());
}

TEST_CASE("a row made ready on another thread is written as one inserted at once")
{
    OpenBook open;
    const auto insert = [&](const auto& act) {
        auto unit = UnitOfWork::begin(*open.writer, open.head(u"setting.put")).value();
        REQUIRE(act(*unit));
        REQUIRE(unit->commit());
    };
    const auto values = [](const char16_t* id) {
        return ColumnValues{{"id", QString::fromUtf16(id)}, {"value", QStringLiteral("𠮷一")}};
    };
    insert([&](UnitOfWork& unit) { return unit.insert("setting", values(u"one")); });
    insert([&](UnitOfWork& unit) -> Result<> {
        auto ready = std::async(std::launch::async, [&] { return unit.prepare("setting", values(u"two")); }).get();
        if (!ready)
            return fail(ready.error());
        return unit.insert(*ready);
    });
    CHECK(open.all() == QStringLiteral("one=𠮷一;two=𠮷一"));
    Query digests = open.writer->prepare("SELECT count(*) FROM row_digest WHERE tbl = 'setting'");
    REQUIRE(digests.next().value());
    CHECK(digests.integer(0) == 2);
    open.undo();
    CHECK(open.all() == QStringLiteral("one=𠮷一"));
    open.redo();
    CHECK(open.all() == QStringLiteral("one=𠮷一;two=𠮷一"));

    auto unit = UnitOfWork::begin(*open.writer, open.head(u"setting.put")).value();
    CHECK(!unit->prepare("no_such_table", values(u"three")));
    CHECK(!unit->prepare("setting", {{"no_such_column", QStringLiteral("1")}}));
    const auto twice = unit->prepare("setting", values(u"two"));
    REQUIRE(twice);
    CHECK(!unit->insert(*twice)); // its key is there already
}
