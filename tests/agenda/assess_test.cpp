// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From records to findings; what is due and when is taken from the regulations (BRANCH2018 arts 11-13, DEV2026 arts 7, 31).
#include "agenda/agenda_support.h"

#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/setting.h"

using namespace agenda_test;
using book::Field;
using gathering_test::Branch;

namespace {

void addPerson(Branch& b, const char16_t* name, const char16_t* type, Field dated, const char16_t* on)
{
    REQUIRE(b.run([&](store::UnitOfWork& unit) -> Result<> {
        book::Member person;
        person.branch = b.branch;
        person.values.set(Field::FullName, QString::fromUtf16(name));
        person.values.set(Field::MemberType, QString::fromUtf16(type));
        person.values.set(dated, QString::fromUtf16(on));
        BB_CHECK(book::insertMember(unit, person));
        return {};
    }));
}

} // namespace

TEST_CASE("a quarter's meeting is late when the quarter is over, due while it runs, done when held")
{
    Branch b;
    REQUIRE(b.save(b.attended(Kind::GeneralMeeting, QDate(2026, 3, 27))));
    REQUIRE(b.save(b.draft(Kind::GeneralMeeting, QDate(2026, 12, 25))));
    const auto all = assessed(b);
    const char* rule = "meeting.general.quarterly";
    CHECK(find(*all, rule, QStringLiteral("2026Q1"))->state == State::Done);
    CHECK(find(*all, rule, QStringLiteral("2026Q1"))->doneOn == QDate(2026, 3, 27));
    CHECK(find(*all, rule, QStringLiteral("2026Q2"))->state == State::Overdue);
    CHECK(find(*all, rule, QStringLiteral("2026Q2"))->due == QDate(2026, 6, 30));
    CHECK(find(*all, rule, QStringLiteral("2026Q3"))->state == State::Due);
    CHECK(find(*all, rule, QStringLiteral("2026Q4"))->state == State::Upcoming);
    CHECK(find(*all, rule, QStringLiteral("2026Q4"))->planned);
    REQUIRE(all->planned.size() == 1);
    CHECK(all->planned[0].heldOn == QDate(2026, 12, 25));
}

TEST_CASE("committee meetings are owed from seven full members on")
{
    Branch b; // four of them
    CHECK(find(*assessed(b), "meeting.committee.monthly", QStringLiteral("2026-08")) == nullptr);
    for (const char16_t* name : {u"甲", u"乙", u"丙"})
        addPerson(b, name, book::kFullMember, Field::JoinDate, u"2001-07-01");
    REQUIRE(find(*assessed(b), "meeting.committee.monthly", QStringLiteral("2026-08")) != nullptr);
    CHECK(find(*assessed(b), "meeting.committee.monthly", QStringLiteral("2026-08"))->state == State::Overdue);
}

TEST_CASE("each group owes its own month")
{
    Branch b;
    gathering::Gathering meeting = b.draft(Kind::GroupMeeting, QDate(2026, 8, 5));
    meeting.group = b.first;
    REQUIRE(b.save(meeting));
    const auto all = assessed(b);
    const char* rule = "meeting.group.monthly";
    CHECK(find(*all, rule, QStringLiteral("2026-08"), QStringLiteral("第一党小组"))->state == State::Done);
    CHECK(find(*all, rule, QStringLiteral("2026-08"), QStringLiteral("第二党小组"))->state == State::Overdue);
}

TEST_CASE("people: the talk a month after the application, the end of the probation a year after the meeting")
{
    Branch b; // 罗小满: 30 September 2025
    addPerson(b, u"苏叶", book::kApplicant, Field::ApplicationDate, u"2026-09-06");
    addPerson(b, u"白月", book::kApplicant, Field::ApplicationDate, u"2026-08");
    const auto all = assessed(b);
    const auto* talk = find(*all, "dev.talk_1m", QStringLiteral("2026-09-06"), QStringLiteral("苏叶"));
    REQUIRE(talk != nullptr);
    CHECK(talk->due == QDate(2026, 10, 6));
    CHECK_FALSE(talk->why.contains(QStringLiteral("只记到月份")));
    const auto* month = find(*all, "dev.talk_1m", QStringLiteral("2026-08-31"), QStringLiteral("白月"));
    REQUIRE(month != nullptr);
    CHECK(month->due == QDate(2026, 9, 30)); // clipped to the month's end
    CHECK(month->why.contains(QStringLiteral("只记到月份")));
    const auto* probation = find(*all, "dev.probation_end", QStringLiteral("2025-09-30"), QStringLiteral("罗小满"));
    REQUIRE(probation != nullptr);
    CHECK(probation->due == QDate(2026, 9, 30));
    CHECK(probation->state == State::Due);
}

TEST_CASE("nothing is owed before the founding day or the day from which the book owes")
{
    Branch b;
    const char* rule = "meeting.general.quarterly";
    CHECK(find(*assessed(b), rule, QStringLiteral("2026Q1")) != nullptr);
    REQUIRE(b.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(book::Branch branch, book::findBranch(unit.session(), QString()));
        branch.founded = PartialDate::of(2026, 2);
        return book::updateBranch(unit, branch);
    }));
    CHECK(assessed(b)->facts.since == QDate(2026, 2, 28));
    REQUIRE(b.run([](store::UnitOfWork& unit) {
        return book::putSetting(unit, agenda::kAgendaFromSetting, QStringLiteral("2026-09-01"));
    }));
    const auto all = assessed(b);
    CHECK(all->facts.since == QDate(2026, 9, 1));
    CHECK(find(*all, rule, QStringLiteral("2026Q1")) == nullptr);
    CHECK(find(*all, rule, QStringLiteral("2026Q2")) == nullptr);
    CHECK(find(*all, rule, QStringLiteral("2026Q4")) != nullptr);
}

TEST_CASE("acts that nobody can enter yet are not called missing")
{
    Branch b;
    const auto all = assessed(b, DateRange{QDate(2025, 1, 1), QDate(2027, 12, 31)});
    for (const Finding& finding : all->findings) {
        CHECK_FALSE(finding.rule->id.startsWith(u"dues."));
        CHECK_FALSE(finding.rule->id.startsWith(u"talk."));
        CHECK_FALSE(finding.rule->id == u"dev.approval_3m");
    }
}

TEST_CASE("the window that list and workbench show; the one in which a key lies")
{
    CHECK(agenda::defaultWindow(kToday) == DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    CHECK(agenda::defaultWindow(QDate(2026, 11, 26)) == DateRange{QDate(2026, 1, 1), QDate(2027, 3, 31)});
    Branch b;
    const auto branch = book::findBranch(b.reader(), QString()).value();
    const auto wide = assessed(b, DateRange{QDate(2024, 1, 1), QDate(2027, 12, 31)});
    REQUIRE_FALSE(wide->findings.empty());
    for (const Finding& finding : wide->findings)
        CHECK(agenda::findFinding(b.reader(), {}, branch, finding.key, kToday));
    CHECK(agenda::findFinding(b.reader(), {}, branch, QStringLiteral("x||2026"), kToday).error().code
          == QStringLiteral("agenda.finding_missing"));
}
