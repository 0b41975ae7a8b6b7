// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/date.h"
#include "branchbook/base/period.h"

#include "support/catch_qt.h"

using namespace branchbook;

TEST_CASE("a partial date keeps its precision")
{
    CHECK(PartialDate::fromIso(u"1985-07").toIso() == u"1985-07");
    CHECK(PartialDate::fromIso(u"1985-07").precision() == Precision::Month);
    CHECK(PartialDate::fromIso(u"1985").earliest() == QDate(1985, 1, 1));
    CHECK(PartialDate::fromIso(u"1985").latest() == QDate(1985, 12, 31));
    CHECK(PartialDate::fromIso(u"1984-02").latest() == QDate(1984, 2, 29));
    for (const auto* bad : {u"1985-13", u"1985-02-30", u"1985-7", u"1985-00", u"85-07", u"1985-07-00", u""})
        CHECK(PartialDate::fromIso(bad).isEmpty());
}

TEST_CASE("typed dates are read in every form a person writes")
{
    const QDate today(2026, 9, 18);
    for (const auto* text : {u"2026.9.18", u"2026-09-18", u"2026/9/18", u"20260918", u"2026年9月18日", u"9月18日",
                             u"今天", u"２０２６．９．１８"})
        CHECK(parseTypedDate(text, today) == PartialDate::of(2026, 9, 18));
    CHECK(parseTypedDate(u"1 Mar 2024", today) == PartialDate::of(2024, 3, 1));
    CHECK(parseTypedDate(u"March 2024", today) == PartialDate::of(2024, 3));
    CHECK_FALSE(parseTypedDate(u"31 Feb 2024", today));
    CHECK(parseTypedDate(u"1985年7月", today) == PartialDate::of(1985, 7));
    CHECK(parseTypedDate(u"1985.07", today) == PartialDate::of(1985, 7));
    for (const auto* text : {u"2026.13.1", u"2026-02-29", u"明年", u"85.7", u"9.18", u"20260900", u"", u"2026--9"})
        CHECK_FALSE(parseTypedDate(text, today));
}

TEST_CASE("full years are counted only where the precision decides them")
{
    CHECK(fullYears(PartialDate::of(2000, 2, 29), QDate(2026, 2, 28)) == 25);
    CHECK(fullYears(PartialDate::of(2000, 2, 29), QDate(2026, 3, 1)) == 26);
    CHECK(fullYears(PartialDate::of(1985, 7), QDate(2026, 9, 18)) == 41);
    CHECK_FALSE(fullYears(PartialDate::of(1985, 9), QDate(2026, 9, 18)));
    CHECK_FALSE(fullYears(PartialDate::of(2027), QDate(2026, 9, 18)));
}

TEST_CASE("months are added and clipped to the month's end")
{
    CHECK(addMonths(QDate(2024, 2, 29), 12) == QDate(2025, 2, 28));
    CHECK(addMonths(QDate(2026, 1, 31), 1) == QDate(2026, 2, 28));
}

TEST_CASE("a day in a paper about a year names another year, and has no leading noughts")
{
    CHECK(dayIn(QDate(2026, 9, 8), 2026) == QStringLiteral("9月8日"));
    CHECK(dayIn(QDate(2027, 3, 1), 2026) == QStringLiteral("2027年3月1日"));
    CHECK(dayIn({}, 2026).isEmpty());
}

TEST_CASE("quarters know their days and names")
{
    const auto q3 = Quarter::fromString(u"2026Q3");
    REQUIRE(q3);
    CHECK(q3->range() == DateRange{QDate(2026, 7, 1), QDate(2026, 9, 30)});
    CHECK(q3->toChinese() == QStringLiteral("2026年第三季度"));
    CHECK(q3->next() == Quarter{2026, 4});
    CHECK(Quarter{2026, 1}.previous() == Quarter{2025, 4});
    CHECK(Quarter::of(QDate(2026, 12, 31)) == Quarter{2026, 4});
    for (const auto* bad : {u"2026Q5", u"2026Q0", u"Q32026", u"2026-3"})
        CHECK_FALSE(Quarter::fromString(bad));
}
