// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 政治生日 and 光荣在党50年: days known and not, leap days, both bounds of a month, standing by the rule of its time.
#include "branchbook/organization/anniversary.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;
using book::Field;

namespace {

book::MemberId joined(Branch& branch, const char16_t* name, const char16_t* on, const char16_t* full)
{
    return branch.add(QString::fromUtf16(name), [&](book::Member& person) {
        person.values.set(Field::JoinDate, QString::fromUtf16(on));
        person.values.set(Field::FullMemberDate, QString::fromUtf16(full));
    });
}

QStringList namesOf(const QList<PartyBirthday>& list)
{
    QStringList names;
    for (const auto& each : list)
        names.append(each.name);
    return names;
}

} // namespace

TEST_CASE("political birthdays of a month stand by day, those known to the month alone last", "[anniversary]")
{
    Branch s;
    joined(s, u"甲", u"2001-09-28", u"2002-09-28");
    joined(s, u"乙", u"1998-09", u"1999-09");
    joined(s, u"丙", u"2016-09-03", u"2017-09-03");
    joined(s, u"丁", u"2016-10-03", u"2017-10-03");
    joined(s, u"戊", u"2010", u"2011");
    joined(s, u"己", u"2026-09-01", u""); // this year: no birthday yet
    const auto left = joined(s, u"庚", u"2005-09-09", u"2006-09-09");
    s.change(left, [](book::Member& person) {
        person.leftOn = QDate(2026, 8, 1);
        person.leftReason = QStringLiteral("转出");
    });
    const auto list = partyBirthdays(s.reader(), s.branch.id, {2026, 9}).value();
    CHECK(namesOf(list).join(u' ') == QStringLiteral("丙 甲 乙"));
    CHECK(list[0].on == QDate(2026, 9, 3));
    CHECK(list[0].years == 10);
    CHECK_FALSE(list[2].on.isValid());
    CHECK(list[2].years == 28);
}

TEST_CASE("political birthdays by the roster of a past day have whoever was here on it", "[anniversary]")
{
    Branch s;
    joined(s, u"甲", u"2001-09-28", u"2002-09-28");
    s.change(joined(s, u"乙", u"1998-09-05", u"1999-09-05"),
             [](book::Member& person) { person.values.set(Field::TransferInDate, QStringLiteral("2026-08-10")); });
    s.change(joined(s, u"丙", u"2005-09-09", u"2006-09-09"), [](book::Member& person) {
        person.leftOn = QDate(2026, 8, 20);
        person.leftReason = QStringLiteral("转出");
    });
    joined(s, u"丁", u"2025-09-01", u"2026-09-01");
    const auto on = [&](Month month, QDate day) {
        return namesOf(partyBirthdaysOn(s.reader(), s.branch.id, month, day).value()).join(u' ');
    };
    CHECK(on({2026, 9}, QDate(2026, 8, 9)) == QStringLiteral("丁 丙 甲"));
    CHECK(on({2026, 9}, QDate(2026, 8, 10)) == QStringLiteral("丁 乙 丙 甲"));
    CHECK(on({2026, 9}, QDate(2026, 8, 20)) == QStringLiteral("丁 乙 甲"));
    CHECK(on({2025, 9}, QDate(2025, 9, 30)) == QStringLiteral("丙 甲")); // 丁 joined in that month
    CHECK(on({2026, 9}, QDate(2025, 8, 31)) == QStringLiteral("丙 甲")); // … and was no member before
}

TEST_CASE("whoever joined on 29 February has it on the 28th in common years", "[anniversary]")
{
    Branch s;
    joined(s, u"甲", u"2000-02-29", u"2001-02-28");
    CHECK(partyBirthdays(s.reader(), s.branch.id, {2026, 2}).value()[0].on == QDate(2026, 2, 28));
    CHECK(partyBirthdays(s.reader(), s.branch.id, {2028, 2}).value()[0].on == QDate(2028, 2, 29));
}

TEST_CASE("fifty years count from where the standing counts, and a month leaves both bounds", "[anniversary]")
{
    Branch s;
    // Until 11 August 1977 there was no probation: from joining (domain-rules 2.4).
    joined(s, u"甲", u"1976-08-10", u"1976-08-10");
    joined(s, u"乙", u"1976-09", u"1976-09");
    // After it from the day of becoming a full member.
    joined(s, u"丙", u"1979-03-01", u"1980-03-01");
    joined(s, u"丁", u"2010-03-01", u"2011-03-01");
    s.change(joined(s, u"戊", u"1976-05-01", u"1976-05-01"), [](book::Member& person) {
        person.values.set(Field::PartyStandingCorrection, QStringLiteral("-12")); // a year taken off
    });
    const auto list = fiftyYearsInParty(s.reader(), s.catalogue, s.branch.id, kToday, QDate(2030, 12, 31)).value();
    REQUIRE(list.size() == 4);
    CHECK(list[0].name == QStringLiteral("甲"));
    CHECK(list[0].earliest == QDate(2026, 8, 10));
    CHECK(list[0].isReachedOn(kToday));
    CHECK(list[1].name == QStringLiteral("乙"));
    CHECK(list[1].earliest == QDate(2026, 9, 1));
    CHECK(list[1].latest == QDate(2026, 9, 30));
    CHECK(list[1].mayBeReachedOn(kToday));
    CHECK_FALSE(list[1].isReachedOn(kToday));
    CHECK(list[2].name == QStringLiteral("戊"));
    CHECK(list[2].latest == QDate(2027, 5, 1));
    CHECK(list[3].latest == QDate(2030, 3, 1));
    CHECK(fiftyYearsInParty(s.reader(), s.catalogue, s.branch.id, kToday, kToday).value().size() == 2);
}
