// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_support.h"

#include "branchbook/base/clock.h"
#include "branchbook/book/backup.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFileInfo>

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

TEST_CASE("of the copies made by themselves the last ten stay; those asked for all stay")
{
    OpenBook open;
    const QString path = open.book->path();
    const QString real = backUp(open, BackupReason::Closing).path;
    const QDateTime first(QDate(2026, 9, 1), QTime(17, 0));
    for (int day = 0; day < 12; ++day) {
        for (const auto reason : {BackupReason::Closing, BackupReason::Asked})
            REQUIRE(QFile::copy(real, book::backupPath(path, reason, first.addDays(day))));
    }
    book::tidyBackups(path, BackupReason::Closing);
    book::tidyBackups(path, BackupReason::Asked);
    const auto left = book::listBackups(path);
    CHECK(std::ranges::count(left, BackupReason::Closing, &book::BackupFile::reason) == book::kBackupsKept);
    CHECK(std::ranges::count(left, BackupReason::Asked, &book::BackupFile::reason) == 12);
    CHECK(QFileInfo::exists(real));
    CHECK_FALSE(QFileInfo::exists(book::backupPath(path, BackupReason::Closing, first)));
}

TEST_CASE("a copy is due where something was written after the last one")
{
    OpenBook open;
    CHECK(book::changedSinceBackup(open.reader()).value());
    const auto later = systemClock()->now().toLocalTime().addSecs(60);
    REQUIRE(QFile::copy(backUp(open, BackupReason::Asked).path,
                        book::backupPath(open.book->path(), BackupReason::Asked, later)));
    CHECK_FALSE(book::changedSinceBackup(open.reader()).value());
}
