// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From records to findings; what is due and when is taken from the regulations (BRANCH2018 arts 11-13, DEV2026 arts 7, 31).
#include "agenda/agenda_support.h"

#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/setting.h"

#include <algorithm>

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
    CHECK(month->due == QDate(2026, 9, 1)); // at the latest: from the month's first day, the cautious end
    CHECK(month->why.contains(QStringLiteral("只记到月份，按月初算；按月末算是9月30日")));
    CHECK_FALSE(month->why.contains(QStringLiteral("8月31日"))); // a day that the book does not say
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

// 《支部工作条例（试行）》第十一条: a members' meeting in every quarter. What was missed in the old year is missed in the new
// one too, until somebody records it or says why.
TEST_CASE("a story of New Year: what was late stays listed until it is recorded or explained")
{
    Branch b;
    const char* rule = "meeting.general.quarterly";
    for (const QDate held : {QDate(2025, 3, 28), QDate(2025, 6, 27), QDate(2025, 9, 26), QDate(2025, 12, 26),
                             QDate(2026, 3, 27), QDate(2026, 6, 26)})
        REQUIRE(b.save(b.attended(Kind::GeneralMeeting, held)));
    const auto stateOn = [&](QDate day, const QString& period) -> std::optional<State> {
        const auto all = listed(b, day);
        const Finding* finding = find(*all, rule, period);
        return finding == nullptr ? std::nullopt : std::optional(finding->state);
    };
    CHECK(stateOn(QDate(2026, 12, 31), QStringLiteral("2026Q4")) == State::Due);
    CHECK(stateOn(QDate(2026, 12, 31), QStringLiteral("2026Q3")) == State::Overdue);
    CHECK(stateOn(QDate(2027, 1, 1), QStringLiteral("2026Q3")) == State::Overdue);
    CHECK(stateOn(QDate(2027, 1, 1), QStringLiteral("2026Q4")) == State::Overdue);
    CHECK(stateOn(QDate(2027, 12, 31), QStringLiteral("2026Q3")) == State::Overdue); // over the whole next year
    CHECK_FALSE(stateOn(QDate(2027, 1, 1), QStringLiteral("2026Q2"))); // done: nothing to list from an old year
    REQUIRE(b.save(b.attended(Kind::GeneralMeeting, QDate(2026, 12, 25)), QDate(2027, 1, 5)));
    CHECK_FALSE(stateOn(QDate(2027, 1, 5), QStringLiteral("2026Q4")));
    REQUIRE(b.run([&](store::UnitOfWork& unit) {
        return agenda::waive(
            unit, b.branch,
            {QStringLiteral("meeting.general.quarterly||2026Q3"), QStringLiteral("全员防汛"), {}, QDate(2027, 1, 5)});
    }));
    CHECK_FALSE(stateOn(QDate(2027, 1, 5), QStringLiteral("2026Q3")));
}

TEST_CASE("a new book is not flooded; its own beginning, its oldest record and agenda.from decide how far back it asks")
{
    Branch b; // made now, with nothing held yet
    const auto overdue = [&](QDate day) {
        QStringList periods;
        const auto all = listed(b, day);
        for (const Finding& finding : all->findings) {
            if (finding.state == State::Overdue && finding.rule->id == u"meeting.general.quarterly")
                periods << finding.period;
        }
        return periods;
    };
    CHECK(overdue(kToday) == QStringList{QStringLiteral("2026Q1"), QStringLiteral("2026Q2")});
    REQUIRE(b.save(b.attended(Kind::GeneralMeeting, QDate(2025, 9, 26)))); // somebody copies an older record into it
    CHECK(overdue(kToday) == QStringList{QStringLiteral("2025Q4"), QStringLiteral("2026Q1"), QStringLiteral("2026Q2")});
    const auto from = [&](const char* day) {
        REQUIRE(b.run([&](store::UnitOfWork& unit) {
            return book::putSetting(unit, agenda::kAgendaFromSetting, QString::fromLatin1(day));
        }));
    };
    from("2024-10-01"); // further back than last year: the branch wants it so
    CHECK(overdue(kToday).first() == QStringLiteral("2024Q4"));
    CHECK(overdue(kToday).size() == 6); // 2024Q4, three of 2025, two of 2026
    from("2026-04-01");
    CHECK(overdue(kToday) == QStringList{QStringLiteral("2026Q2")});
}

// docs/rules.md: nothing before 1 January of the book's year is asked, in whatever view.
TEST_CASE("the years before a new book are not late in the year's page either")
{
    Branch b;
    const auto late = [&](int year) {
        const auto all = assessed(b, DateRange{QDate(year, 1, 1), QDate(year + 1, 12, 31)});
        return std::ranges::count_if(all->findings, [year](const Finding& finding) {
            return finding.state == State::Overdue && finding.begins.year() == year;
        });
    };
    CHECK(late(2025) == 0);
    CHECK(late(2026) > 0);
    REQUIRE(b.save(b.attended(Kind::GeneralMeeting, QDate(2023, 9, 26)))); // an older record opens the time after it
    CHECK(late(2025) > 0);
    CHECK(late(2022) == 0);
}

// 《发展党员工作细则》第三十一条: the probation's end is a day that is in the book, whatever the book's own age.
TEST_CASE("a deadline of last year that nobody met is listed in a book made this year")
{
    Branch b;
    addPerson(b, u"林向晚", book::kProbationaryMember, Field::JoinDate, u"2024-10-18");
    const auto all = listed(b, kToday);
    const Finding* end = find(*all, "dev.probation_end", QStringLiteral("2024-10-18"), QStringLiteral("林向晚"));
    REQUIRE(end != nullptr);
    CHECK(end->due == QDate(2025, 10, 18));
    CHECK(end->state == State::Overdue);
}

TEST_CASE("a plan of last year that was never recorded is what its late line opens, and no event of the calendar")
{
    Branch b;
    REQUIRE(b.save(b.attended(Kind::GeneralMeeting, QDate(2026, 3, 27))));
    REQUIRE(b.save(b.draft(Kind::GeneralMeeting, QDate(2026, 12, 25)))); // written in September, for December
    REQUIRE(b.save(b.draft(Kind::PartyLesson, QDate(2026, 12, 26))));
    const auto all = listed(b, QDate(2027, 1, 10));
    const Finding* late = find(*all, "meeting.general.quarterly", QStringLiteral("2026Q4"));
    REQUIRE(late != nullptr);
    CHECK(late->state == State::Overdue);
    CHECK(all->window.first == QDate(2027, 1, 1));
    CHECK(std::ranges::any_of(all->planned, [](const auto& row) { return row.heldOn == QDate(2026, 12, 25); }));
}
