// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_support.h"

#include "branchbook/book/second_place.h"
#include "branchbook/book/setting.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

using namespace book_test;
using book::BackupReason;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct WithStick : OpenBook {
    QTemporaryDir stick;

    WithStick()
    {
        run([&](store::UnitOfWork& unit) { return book::putSecondPlace(unit, stick.path()); });
    }
    book::BackupMade backUp() const
    {
        NoProgress progress;
        return book::backUpBeside(reader(), BackupReason::Idle, progress).value();
    }
    [[nodiscard]] book::SecondPlace place() const { return book::loadSecondPlace(reader()).value(); }
    [[nodiscard]] QList<book::BackupFile> there() const { return book::listSecondPlace(reader()).value(); }
    /// Every file on the stick, hidden ones too.
    [[nodiscard]] QStringList files() const
    {
        const QDir own(book::secondPlaceFolder(reader(), stick.path()).value());
        return own.entryList(QDir::Files | QDir::Hidden);
    }
    /// The stick is pulled out and put in again.
    [[nodiscard]] bool pull() const { return QDir().rename(stick.path(), stick.path() + QStringLiteral("-away")); }
    [[nodiscard]] bool putIn() const { return QDir().rename(stick.path() + QStringLiteral("-away"), stick.path()); }
};

} // namespace

TEST_CASE("without a second place nothing is copied and nobody is reminded")
{
    const OpenBook open;
    CHECK(book::fillSecondPlace(open.reader()).value().isEmpty());
    const auto place = book::loadSecondPlace(open.reader()).value();
    CHECK(place.folder.isEmpty());
    CHECK(place.days == 7);
    CHECK_FALSE(place.isOverdue(systemClock()->now()));
}

TEST_CASE("each copy is put into the second place too, byte for byte, and once")
{
    const WithStick test;
    CHECK(test.place().isOverdue(systemClock()->now())); // nothing came there so far
    const auto made = test.backUp();
    CHECK_FALSE(made.secondFault);
    CHECK(bytesOf(made.second) == bytesOf(made.path));
    CHECK(test.files() == QStringList{QFileInfo(made.path).fileName()});
    const auto place = test.place();
    CHECK(place.reachable);
    CHECK(place.lastAt == test.there().first().madeAt);
    CHECK_FALSE(place.isOverdue(systemClock()->now()));
    CHECK_FALSE(place.isOverdue(place.lastAt.addDays(6)));
    CHECK(place.isOverdue(place.lastAt.addDays(7)));
    CHECK(book::fillSecondPlace(test.reader()).value() == made.second);
    CHECK(test.files().size() == 1);
    const auto copy = book::Book::open(made.second, book::OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK(book::findBranch((*copy)->reader(), QString()).value().id == test.branch().id);
}

TEST_CASE("a stick that was pulled out stops nothing, is told, and gets what it lacks once it is back")
{
    WithStick test;
    const auto first = test.backUp();
    REQUIRE(test.pull());
    test.addMember(u"陆怀瑾");
    const auto second = test.backUp();
    CHECK(QFileInfo::exists(second.path));
    CHECK(second.second.isEmpty());
    REQUIRE(second.secondFault);
    CHECK(second.secondFault->code == QStringLiteral("backup.second_place"));
    CHECK(sentence(*second.secondFault).contains(test.stick.path()));
    CHECK_FALSE(QFileInfo::exists(test.stick.path())); // a place that is away is not made anew on this disk
    const auto away = test.place();
    CHECK_FALSE(away.reachable);
    CHECK(away.lastAt.date() == test.place().lastAt.date()); // known without it, from the note beside the book
    CHECK(away.lastAt.isValid());
    CHECK(away.isOverdue(away.lastAt.addDays(7)));
    REQUIRE(test.putIn());
    const QString filled = book::fillSecondPlace(test.reader()).value();
    CHECK(bytesOf(filled) == bytesOf(second.path));
    CHECK(test.files().size() == 2);
    CHECK(test.files().contains(QFileInfo(first.path).fileName()));
}

TEST_CASE("a second place that cannot be written leaves nothing half done")
{
    WithStick test;
    SECTION("read-only")
    {
        if (::geteuid() == 0) {
            WARN("not tested: root writes everywhere");
            return;
        }
        REQUIRE(QFile::setPermissions(test.stick.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto made = test.backUp();
        CHECK(QFileInfo::exists(made.path));
        REQUIRE(made.secondFault);
        REQUIRE(QFile::setPermissions(test.stick.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    SECTION("a file where the folder should be")
    {
        QFile inTheWay(test.stick.filePath(QStringLiteral("支部手册备份")));
        REQUIRE(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto made = test.backUp();
        CHECK(QFileInfo::exists(made.path));
        REQUIRE(made.secondFault);
        REQUIRE(inTheWay.remove());
    }
    CHECK(test.files().isEmpty());
    CHECK_FALSE(book::fillSecondPlace(test.reader()).value().isEmpty()); // the next good chance
    CHECK(test.files().size() == 1);
}

TEST_CASE("a copy that was cut short on the stick is written anew")
{
    const WithStick test;
    const auto made = test.backUp();
    QFile torn(made.second);
    REQUIRE(torn.resize(4096));
    CHECK(bytesOf(book::fillSecondPlace(test.reader()).value()) == bytesOf(made.path));
}

TEST_CASE("two books of one name do not mix on one stick, and each is thinned alone")
{
    const WithStick test;
    QTemporaryDir elsewhere;
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第二党支部");
    const auto other =
        book::Book::create(elsewhere.filePath(QFileInfo(test.book->path()).fileName()), setup, kToday).value();
    REQUIRE(other->perform(QStringLiteral("test"), {},
                           [&](store::UnitOfWork& unit) { return book::putSecondPlace(unit, test.stick.path()); }));
    NoProgress progress;
    REQUIRE(book::backUpBeside(other->reader(), BackupReason::Idle, progress));
    for (int i = 0; i < 12; ++i)
        (void)test.backUp();
    CHECK(test.there().size() == 10); // of one day
    CHECK(book::listSecondPlace(other->reader()).value().size() == 1);
}

TEST_CASE("a sample has no second place, and says so")
{
    OpenBook open;
    open.run([](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kSampleDaySetting, QStringLiteral("2026-09-18"));
    });
    QTemporaryDir stick;
    const auto put = [&](const QString& folder) {
        return open.book->perform(QStringLiteral("test"), {},
                                  [&](store::UnitOfWork& unit) { return book::putSecondPlace(unit, folder); });
    };
    CHECK(put(stick.path()).error().code == QStringLiteral("backup.second_of_sample"));
    CHECK(book::loadSecondPlace(open.reader()).value().folder.isEmpty());
    CHECK(put({}));
}

TEST_CASE("the book's own folder is no second place")
{
    OpenBook open;
    const auto put = [&](const QString& folder) {
        return open.book->perform(QStringLiteral("test"), {},
                                  [&](store::UnitOfWork& unit) { return book::putSecondPlace(unit, folder); });
    };
    const QString own = QFileInfo(open.book->path()).absolutePath();
    CHECK(put(own).error().code == QStringLiteral("backup.second_inside"));
    REQUIRE(QDir(own).mkpath(QStringLiteral("备份")));
    CHECK(put(own + QStringLiteral("/备份")).error().code == QStringLiteral("backup.second_inside"));
    QTemporaryDir stick;
    CHECK(put(stick.path()));
    CHECK(book::loadSecondPlace(open.reader()).value().folder == stick.path());
    CHECK(put({}));
    CHECK(book::loadSecondPlace(open.reader()).value().folder.isEmpty());
}
