// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book that is opened at a glance and checked as a whole afterwards.
#include "book/book_support.h"

#include "branchbook/book/setting.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace book_test;

namespace {

/// Stops at the first question.
class Stop final : public Progress
{
public:
    bool advance(qint64, qint64, const QString&) override { return false; }
};

/// A closed book of a few people, each of them put in by a step of its own.
QString closedBook(OpenBook& open)
{
    for (const char16_t* name : {u"陆怀瑾", u"沈若溪", u"丁春晓"})
        open.addMember(name);
    open.run([](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kOperatorSetting, QStringLiteral("陆怀瑾"));
    });
    const QString path = open.book->path();
    open.book.reset();
    return path;
}

Result<std::unique_ptr<book::Book>> openLater(const QString& path)
{
    return book::Book::open(path, book::OpenMode::Write, kToday, book::Checking::Later);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

constexpr char kOtherDay[] = "UPDATE member SET join_date = '2000-01-01' WHERE full_name = '丁春晓'";

} // namespace

TEST_CASE("a sound book owes its check until it has passed, and is written all the while")
{
    OpenBook open;
    const QString path = closedBook(open);
    open.book = openLater(path).value();
    CHECK(open.book->owesCheck());
    NoProgress progress;
    CHECK(open.book->checkRecords(progress));
    open.addMember(u"罗小满");
    CHECK(open.book->checkRecords(progress));
    CHECK(open.problems().isEmpty());
}

TEST_CASE("what a glance shows is refused at once")
{
    OpenBook open;
    const QString path = closedBook(open);
    const char* sql =
        GENERATE("UPDATE setting SET value = '沈若溪' WHERE value = '陆怀瑾'", "UPDATE branch SET name = '别的支部'",
                 "UPDATE schema_step SET sha256 = 'x' WHERE version = 1");
    INFO(sql);
    tamper(path, sql);
    CHECK(openLater(path).error().kind == ErrorKind::Damaged);
}

TEST_CASE("half of a file is refused at once")
{
    OpenBook open;
    const QString path = closedBook(open);
    REQUIRE(QFile::resize(path, QFile(path).size() / 2));
    CHECK(openLater(path).error().kind == ErrorKind::Damaged);
}

TEST_CASE("damage found later: nothing is written any more, and the file stays as it is")
{
    OpenBook open;
    const QString path = closedBook(open);
    tamper(path, kOtherDay);
    CHECK(book::Book::open(path, book::OpenMode::Write, kToday).error().kind == ErrorKind::Damaged);
    const QByteArray before = bytesOf(path);
    open.book = openLater(path).value();
    NoProgress progress;
    const auto checked = open.book->checkRecords(progress);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == QStringLiteral("store.damaged"));
    const auto add = open.book->perform(QStringLiteral("x"), QString(), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("9"));
    });
    CHECK(add.error() == checked.error());
    CHECK(open.book->undo().error().kind == ErrorKind::Damaged);
    CHECK(open.book->redo().error().kind == ErrorKind::Damaged);
    CHECK(open.book->saveDraft(QStringLiteral("a"), QStringLiteral("b")).error().kind == ErrorKind::Damaged);
    CHECK(book::countMembers(open.reader(), std::nullopt).value() == 3); // looking on is still of use
    open.book.reset();
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a step under way when damage is found is rolled back; what was saved before stays in the log")
{
    OpenBook open;
    const QString path = closedBook(open);
    tamper(path, kOtherDay);
    open.book = openLater(path).value();
    open.addMember(u"罗小满");
    const QByteArray before = bytesOf(path);
    const auto done = open.book->perform(QStringLiteral("x"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        BB_CHECK(book::putSetting(unit, book::kLateDaysSetting, QStringLiteral("9")));
        NoProgress progress;
        CHECK_FALSE(open.book->checkRecords(progress));
        return {};
    });
    CHECK(done.error().kind == ErrorKind::Damaged);
    CHECK(book::loadSetting(open.reader(), book::kLateDaysSetting).value().isEmpty());
    open.book.reset();
    CHECK(bytesOf(path) == before);
    CHECK(QFile(path + QStringLiteral("-wal")).size() > 0);
    open.book = openLater(path).value();
    CHECK(book::countMembers(open.reader(), std::nullopt).value() == 4);
}

TEST_CASE("a check that is told to stop says so and blames nobody")
{
    OpenBook open;
    const QString path = closedBook(open);
    tamper(path, kOtherDay);
    open.book = openLater(path).value();
    Stop stop;
    CHECK(open.book->checkRecords(stop).error().kind == ErrorKind::Cancelled);
    open.addMember(u"罗小满");
}
