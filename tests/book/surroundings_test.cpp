// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What about the machine is told, and what is not.
#include "branchbook/book/surroundings.h"

#include "book/book_support.h"
#include "branchbook/book/setting.h"

#include "support/catch_qt.h"

#include <QDir>

using namespace book_test;

TEST_CASE("a clock more than a day before the newest step is told with both days, any other is not")
{
    OpenBook open;
    open.addMember(u"陆怀瑾");
    const QDateTime newest = store::listOps(open.reader(), 1).value().first().at;
    CHECK_FALSE(book::clockDoubt(open.reader(), newest).value().has_value());
    CHECK_FALSE(book::clockDoubt(open.reader(), newest.addYears(3)).value().has_value());
    CHECK_FALSE(book::clockDoubt(open.reader(), newest.addSecs(-23 * 3600)).value().has_value()); // another time zone
    const auto doubt = book::clockDoubt(open.reader(), newest.addDays(-400)).value();
    REQUIRE(doubt.has_value());
    CHECK(doubt->code == QStringLiteral("book.clock_behind"));
    for (const QDateTime& at : {newest, newest.addDays(-400)})
        CHECK(sentence(*doubt).contains(PartialDate::of(at.toLocalTime().date()).toChinese()));
    CHECK(book::clockDoubt(open.reader(), newest.addDays(-2)).value().has_value());
    open.run([](store::UnitOfWork& unit) {
        return book::putSetting(unit, book::kSampleDaySetting, QStringLiteral("2026-09-18"));
    });
    CHECK_FALSE(book::clockDoubt(open.reader(), newest.addDays(-400)).value().has_value()); // its day stands still
}

TEST_CASE("a book among synchronised files is told by its name and that of the folder")
{
    const QTemporaryDir home;
    REQUIRE(QDir(home.path()).mkpath(QStringLiteral("OneDrive/党建")));
    const auto doubt = book::placeDoubt(home.filePath(QStringLiteral("OneDrive/党建/支部.bbk")));
    REQUIRE(doubt.has_value());
    CHECK(doubt->code == QStringLiteral("book.place_synced"));
    CHECK(doubt->args == QStringList{QStringLiteral("支部.bbk"), QStringLiteral("OneDrive")});
    CHECK(sentence(*doubt).contains(QStringLiteral("只放备份")));
}
