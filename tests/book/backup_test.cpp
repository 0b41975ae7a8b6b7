// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_support.h"

#include "branchbook/base/clock.h"
#include "branchbook/book/backup.h"
#include "branchbook/book/backup_thinning.h"
#include "branchbook/book/book_difference.h"
#include "branchbook/book/book_files.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFileInfo>

#include <random>

#include <unistd.h>

using namespace book_test;
using book::BackupReason;

namespace {

book::BackupMade backUp(const OpenBook& open, BackupReason reason)
{
    NoProgress progress;
    return book::makeBackup(open.reader(), reason, progress).value();
}

} // namespace

TEST_CASE("a copy is a whole book beside the book, found again with its reason")
{
    OpenBook open;
    const book::Member member = open.addMember(u"陆怀瑾");
    const auto made = backUp(open, BackupReason::Asked);
    CHECK(made.rows > 0);
    CHECK(QFileInfo(made.path).absolutePath() == QFileInfo(open.book->path()).absolutePath());
    const auto copy = book::Book::open(made.path, book::OpenMode::ReadOnly).value();
    CHECK(book::loadMember(copy->reader(), member.id).value().name() == QStringLiteral("陆怀瑾"));
    (void)backUp(open, BackupReason::BeforeImport);
    CHECK(QFileInfo(open.book->path()).absoluteDir().exists(QStringLiteral("备份")));
    const auto again = backUp(open, BackupReason::Asked); // within the same second
    CHECK(again.path != made.path);
    const auto found = book::listBackups(open.book->path());
    REQUIRE(found.size() == 3);
    CHECK(std::ranges::count(found, BackupReason::Asked, &book::BackupFile::reason) == 2);
    CHECK(std::ranges::is_sorted(found, std::greater<>(), &book::BackupFile::madeAt));
    for (const auto& each : found)
        CHECK(each.size > 0);
}

TEST_CASE("a copy that its folder does not take names the folder and not the book")
{
    OpenBook open;
    const QFileInfo book(open.book->path());
    const QString folder = book.absolutePath();
    if (::geteuid() == 0) {
        WARN("not tested: root writes everywhere");
        return;
    }
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    NoProgress progress;
    const auto made = book::makeBackup(open.reader(), BackupReason::Asked, progress);
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == QStringLiteral("book.copy_place"));
    CHECK(sentence(made.error()).contains(folder));
    CHECK_FALSE(sentence(made.error()).contains(QStringLiteral("--")));
}

TEST_CASE("copies of another book are not taken for this one's")
{
    OpenBook open;
    NoProgress progress;
    const QString other =
        open.folder.filePath(QFileInfo(open.book->path()).completeBaseName() + QStringLiteral("二.bbk"));
    REQUIRE(open.reader().copyTo(other, progress));
    const auto copy = book::Book::open(other, book::OpenMode::ReadOnly).value();
    REQUIRE(book::makeBackup(copy->reader(), BackupReason::Asked, progress));
    CHECK(book::listBackups(open.book->path()).isEmpty());
    CHECK(book::listBackups(other).size() == 1);
}

TEST_CASE("copies made by themselves are thinned together; those asked for and what a restore kept all stay")
{
    OpenBook open;
    const QString path = open.book->path();
    const QString real = backUp(open, BackupReason::Closing).path;
    const QDateTime first(QDate(2020, 9, 1), QTime(17, 0)); // Tuesday; 1 to 20 September are three weeks and a bit
    for (int day = 0; day < 20; ++day) {
        for (const auto reason :
             {BackupReason::Closing, BackupReason::Idle, BackupReason::Asked, BackupReason::BeforeRestore})
            REQUIRE(QFile::copy(real, book::backupPath(path, reason, first.addDays(day))));
    }
    REQUIRE(QFile::copy(
        real, open.folder.filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".升级前-20200101.bbk"))));
    book::tidyBackups(path);
    const auto left = book::listBackups(path);
    const auto count = [&](BackupReason reason) { return std::ranges::count(left, reason, &book::BackupFile::reason); };
    CHECK(count(BackupReason::Asked) == 20);
    CHECK(count(BackupReason::BeforeRestore) == 20);
    CHECK(count(BackupReason::BeforeMigration) == 1); // the newest one from before an upgrade always stays
    // With that of today: nine more of the newest (20 September back to the 16th, two a day but for the last), the days
    // back to the 15th, and the week that ends on the 13th (today's, and those of the 20th, 13th and 6th are four).
    CHECK(count(BackupReason::Closing) + count(BackupReason::Idle) == 13);
    CHECK(QFileInfo::exists(real));
    CHECK(QFileInfo::exists(book::backupPath(path, BackupReason::Closing, first.addDays(19))));
    CHECK_FALSE(QFileInfo::exists(book::backupPath(path, BackupReason::Closing, first)));
}

TEST_CASE("a copy that was just made stays, though the clock was set back by years")
{
    OpenBook open;
    const QString path = open.book->path();
    const QString real = backUp(open, BackupReason::Closing).path;
    const QDateTime future = systemClock()->now().toLocalTime().addYears(3);
    for (int day = 0; day < 70; ++day)
        REQUIRE(QFile::copy(real, book::backupPath(path, BackupReason::Closing, future.addDays(day))));
    NoProgress progress;
    const auto made = book::backUpBeside(open.reader(), BackupReason::Idle, progress).value();
    const auto left = book::listBackups(path);
    CHECK(left.size() <= book::kMostBackups);
    CHECK(QFileInfo::exists(made.path));
    CHECK(QFileInfo::exists(real)); // it is among the newest of those that are not of the future
    CHECK(left.first().madeAt.date() == future.addDays(69).date());
}

TEST_CASE("what is restored equals what was copied, value for value, at forty random moments", "[random]")
{
    OpenBook open;
    std::mt19937 random(20260918); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same book each time
    NoProgress progress;
    QTemporaryDir elsewhere;
    for (int round = 0; round < 40; ++round) {
        const auto deeds = 1 + random() % 4;
        for (unsigned i = 0; i < deeds; ++i) {
            if (random() % 4 == 0) {
                (void)open.book->undo();
                continue;
            }
            book::Member person = open.addMember(random() % 2 == 0 ? u"陆怀瑾" : u"𠮷田惠子");
            open.run([&](store::UnitOfWork& unit) {
                person.values.set(Field::Remark, QString(static_cast<int>(random() % 3000), u'记'));
                return book::updateMember(unit, person);
            });
        }
        const QString copy = backUp(open, BackupReason::Asked).path;
        const QString to = elsewhere.filePath(QStringLiteral("%1.bbk").arg(round));
        REQUIRE(store::restoreBook(copy, to, store::Existing::Refuse, progress));
        const auto restored = store::Session::open(to, store::Access::Read).value();
        REQUIRE(book::compareBooks(*restored, open.reader(), progress).value().isEmpty());
        REQUIRE(store::listOps(*restored, 1).value().first().op == store::listOps(open.reader(), 1).value().first().op);
        REQUIRE(store::countRows(*restored).value() == store::countRows(open.reader()).value());
    }
}

TEST_CASE("a copy is due where something was written after the last one")
{
    OpenBook open;
    CHECK(book::changedSinceBackup(open.reader()).value());
    const auto later = systemClock()->now().toLocalTime().addSecs(60);
    REQUIRE(QFile::copy(backUp(open, BackupReason::Asked).path,
                        book::backupPath(open.book->path(), BackupReason::Asked, later)));
    CHECK_FALSE(book::changedSinceBackup(open.reader()).value());
    open.addMember(u"陆怀瑾");
    CHECK(book::changedSinceBackup(open.reader()).value()); // though the name of the copy is of a later moment
    NoProgress progress;
    CHECK(book::backUpIfChanged(open.reader(), BackupReason::Closing, progress).value().has_value());
    CHECK_FALSE(book::backUpIfChanged(open.reader(), BackupReason::Closing, progress).value().has_value());
}
