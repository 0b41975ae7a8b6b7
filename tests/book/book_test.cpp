// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_support.h"

#include "branchbook/book/backup.h"
#include "branchbook/book/backup_thinning.h"

#include "branchbook/book/setting.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace book_test;

TEST_CASE("a copy beside the book opens as a book, and the ten newest stay")
{
    OpenBook open;
    open.addMember(u"苗春和");
    const QDir folder(QFileInfo(open.book->path()).absolutePath() + QStringLiteral("/备份"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    const QString stem = QFileInfo(open.book->path()).completeBaseName();
    const auto put = [&](const QString& name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    for (int i = 10; i < 22; ++i) // twelve older ones of one day
        put(stem + QStringLiteral(".导入前-20200101-0000%1.bbk").arg(i));
    put(stem + QStringLiteral(".恢复前-20200101-000000.bbk"));
    put(QStringLiteral("别的.导入前-20200101-000000.bbk"));
    NoProgress progress;
    const auto made = book::backUpBeside(open.reader(), book::BackupReason::BeforeImport, progress);
    INFO((made ? QString() : sentence(made.error())).toStdString());
    REQUIRE(made.has_value());
    CHECK(QFileInfo(made->path).absolutePath() == folder.absolutePath());
    const auto copy = store::Session::open(made->path, store::Access::Read);
    REQUIRE(copy.has_value());
    CHECK(book::listMemberRows(**copy, {})->size() == 1);
    const QStringList left = folder.entryList({stem + QStringLiteral(".导入前-*")}, QDir::Files, QDir::Name);
    CHECK(left.size() == book::BackupKeeping().newest); // that day, week, month and year are among the ten
    CHECK_FALSE(left.contains(stem + QStringLiteral(".导入前-20200101-000012.bbk")));
    CHECK(left.contains(stem + QStringLiteral(".导入前-20200101-000013.bbk")));
    CHECK(folder.entryList({QStringLiteral("*-20200101-000000.bbk")}, QDir::Files).size() == 2);
}

TEST_CASE("a copy that cannot be written is an error and removes nothing")
{
    OpenBook open;
    const QString folder = QFileInfo(open.book->path()).absolutePath() + QStringLiteral("/备份");
    QFile inTheWay(folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    NoProgress progress;
    const auto made = book::backUpBeside(open.reader(), book::BackupReason::BeforeImport, progress);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == QStringLiteral("store.create_failed"));
    CHECK(inTheWay.exists());
}

TEST_CASE("a new book has its branch and its day")
{
    const OpenBook open;
    CHECK(open.branch().name == QStringLiteral("机关第一党支部"));
    CHECK(open.book->today() == kToday);
    CHECK_FALSE(open.book->sampleDay());
    CHECK(open.problems().isEmpty());
    book::BookSetup nameless;
    nameless.branchName = QStringLiteral("　 ");
    const auto refused = book::Book::create(open.folder.filePath(QStringLiteral("b.bbk")), nameless, kToday);
    CHECK(refused.error().code == QStringLiteral("book.name_missing"));
    CHECK_FALSE(QFile::exists(open.folder.filePath(QStringLiteral("b.bbk"))));
}

TEST_CASE("an existing file is never overwritten by a new book")
{
    const OpenBook open;
    book::BookSetup setup;
    setup.branchName = QStringLiteral("另一个");
    CHECK(book::Book::create(open.book->path(), setup).error().code == QStringLiteral("store.exists"));
    CHECK(open.branch().name == QStringLiteral("机关第一党支部"));
}

TEST_CASE("changed says which tables and records to look at again; an idle step says nothing")
{
    OpenBook open;
    QList<store::ChangeSet> heard;
    QObject::connect(open.book.get(), &book::Book::changed, open.book.get(),
                     [&](const store::ChangeSet& changes) { heard.append(changes); });
    const book::Member member = open.addMember(u"沈若溪");
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].tables == QSet<QString>{QStringLiteral("member")});
    CHECK(heard[0].keys.contains(member.id.toString()));
    open.run([&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    CHECK(heard.size() == 1);
    REQUIRE(open.book->undo());
    CHECK(heard.size() == 2);
    CHECK(heard[1].tables.contains(QStringLiteral("member")));
}

TEST_CASE("a step that fails half-way leaves nothing, not even a line in the journal")
{
    OpenBook open;
    const QStringList before = open.content();
    const auto ops = store::listOps(open.reader(), 100).value().size();
    const auto done = open.book->perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = open.branch().id;
        member.values.set(Field::FullName, QStringLiteral("韩知秋"));
        BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        member.values.set(Field::FullName, QString());
        BB_TRY([[maybe_unused]] const auto none, book::insertMember(unit, member));
        return {};
    });
    CHECK(done.error().code == QStringLiteral("book.member_name_missing"));
    CHECK(open.content() == before);
    CHECK(store::listOps(open.reader(), 100).value().size() == ops);
}

TEST_CASE("a number is refused as somebody's name, and an older record that has one can be mended")
{
    OpenBook open;
    const auto run = [&](const book::Book::Work& work) { return open.book->perform(QStringLiteral("test"), {}, work); };
    book::Member member;
    member.branch = open.branch().id;
    member.values.set(Field::FullName, QStringLiteral("11010519491231002X"));
    const auto refused = run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("book.member_name_number"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("“姓名”里有 17 位")));
    CHECK(sentence(refused.error()).contains(QStringLiteral("“身份证号”")));
    CHECK_FALSE(sentence(refused.error()).contains(QStringLiteral("110105"))); // the number itself is repeated nowhere
    member.values.set(Field::FullName, QStringLiteral("韩知秋"));
    book::MemberId id;
    REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, book::insertMember(unit, member));
        return {};
    }));
    auto stored = book::loadMember(open.reader(), id).value();
    stored.values.set(Field::FullName, QStringLiteral("韩知秋13800001111"));
    CHECK(run([&](store::UnitOfWork& unit) { return book::updateMember(unit, stored); }).error().code
          == QStringLiteral("book.member_name_number"));
    REQUIRE(run([&](store::UnitOfWork& unit) { // as a version before wrote it
        return unit.change("member", id.toString(), {{"full_name", QStringLiteral("韩知秋13800001111")}});
    }));
    auto old = book::loadMember(open.reader(), id).value();
    old.values.set(Field::WorkPost, QStringLiteral("科长"));
    CHECK(run([&](store::UnitOfWork& unit) { return book::updateMember(unit, old); }));
}

TEST_CASE("the making of the book is not undone")
{
    OpenBook open;
    CHECK(open.book->undo().error().code == QStringLiteral("store.nothing_to_undo"));
    CHECK(open.book->redo().error().code == QStringLiteral("store.nothing_to_redo"));
    CHECK(open.branch().name == QStringLiteral("机关第一党支部"));
}

TEST_CASE("undo and redo survive closing")
{
    OpenBook open;
    const book::Member member = open.addMember(u"陆怀瑾");
    REQUIRE(open.book->undo());
    open.reopen();
    CHECK(book::countMembers(open.reader(), std::nullopt).value() == 0);
    REQUIRE(open.book->redo());
    CHECK(open.load(member.id).name() == QStringLiteral("陆怀瑾"));
    CHECK(open.problems().isEmpty());
}

TEST_CASE("one writer at a time; a reader changes nothing")
{
    OpenBook open;
    const auto second = book::Book::open(open.book->path(), book::OpenMode::Write);
    CHECK(second.error().kind == ErrorKind::Busy);
    const QString path = open.book->path();
    open.book.reset();
    const auto reader = book::Book::open(path, book::OpenMode::ReadOnly).value();
    CHECK(reader->isReadOnly());
    const auto refused = reader->perform(QStringLiteral("x"), QString(), [](store::UnitOfWork&) { return Result<>(); });
    CHECK(refused.error().kind == ErrorKind::Io);
    CHECK(reader->undo().error().kind == ErrorKind::Io);
    CHECK(reader->saveDraft(QStringLiteral("a"), QStringLiteral("b")).error().kind == ErrorKind::Io);
}

TEST_CASE("drafts stay outside the journal")
{
    OpenBook open;
    open.addMember(u"丁春晓");
    const auto ops = store::listOps(open.reader(), 100).value().size();
    REQUIRE(open.book->saveDraft(QStringLiteral("gathering/new"), QStringLiteral("写到一半")));
    REQUIRE(open.book->saveDraft(QStringLiteral("gathering/new"), QStringLiteral("写到一半多")));
    CHECK(store::listOps(open.reader(), 100).value().size() == ops);
    open.reopen();
    const auto stored = [&] {
        store::Query query = open.reader().query("draft.load");
        const bool row = query.bind("id", QStringLiteral("gathering/new")).next().value();
        return row ? query.text(0) : QString();
    };
    CHECK(stored() == QStringLiteral("写到一半多"));
    REQUIRE(open.book->saveDraft(QStringLiteral("gathering/new"), QString()));
    CHECK(stored().isEmpty());
    CHECK(open.problems().isEmpty());
}

TEST_CASE("a book with a sample day stands still until somebody says otherwise")
{
    OpenBook open;
    open.run([](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kSampleDaySetting, QStringLiteral("2025-03-31"));
    });
    const QString path = open.book->path();
    open.book.reset();
    {
        const auto sample = book::Book::open(path, book::OpenMode::ReadOnly).value();
        CHECK(sample->today() == QDate(2025, 3, 31));
        CHECK(sample->clock().now().date() == QDate(2025, 3, 31));
    }
    const auto told = book::Book::open(path, book::OpenMode::ReadOnly, kToday).value();
    CHECK(told->today() == kToday);
    CHECK(told->sampleDay() == QDate(2025, 3, 31));
}

TEST_CASE("settings: absent, set, not a number")
{
    OpenBook open;
    CHECK(book::loadSetting(open.reader(), book::kLateDaysSetting).value().isEmpty());
    CHECK(book::loadNumber(open.reader(), book::kLateDaysSetting, 7).value() == 7);
    open.run(
        [](store::UnitOfWork& unit) { return book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("10")); });
    CHECK(book::loadNumber(open.reader(), book::kLateDaysSetting, 7).value() == 10);
    open.run([](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("viele"));
    });
    CHECK(book::loadNumber(open.reader(), book::kLateDaysSetting, 7).value() == 7);
}
