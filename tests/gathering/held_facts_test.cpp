// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/roster_facts.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/held_facts.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/rules/rule_base.h"
#include "gathering/gathering_support.h"

#include "support/catch_qt.h"

using namespace gathering_test;

namespace {

rules::Facts factsOf(const Branch& b, QDate from = QDate(2025, 1, 1), QDate today = kToday)
{
    rules::Facts facts;
    const auto base = rules::ruleBase().value();
    const book::FactsQuery query{b.reader(), b.branch, from, today, base->catalogue};
    REQUIRE(book::addRosterFacts(query, facts));
    REQUIRE(gathering::addHeldFacts(query, facts));
    return facts;
}

const rules::Occurrence* find(const rules::Facts& facts, gathering::GatheringId id)
{
    for (const rules::Occurrence& one : facts.occurrences) {
        if (one.ref == gathering::refOf(id))
            return &one;
    }
    return nullptr;
}

double hours(const rules::Facts& facts, book::MemberId id, int year)
{
    for (const rules::PeopleFigure& one : facts.figures) {
        for (size_t i = 0; i < facts.people.size(); ++i) {
            if (one.what == u"study.hours" && one.year == year && facts.people[i].id == id.toString() && one.has(i))
                return one.values[i];
        }
    }
    return -1;
}

} // namespace

TEST_CASE("what was held and what is planned, by kind, group and year")
{
    Branch b;
    const auto held = b.save(b.attended(Kind::GeneralMeeting, QDate(2026, 9, 18))).value();
    const auto planned = b.save(b.draft(Kind::ThemePartyDay, QDate(2026, 9, 19))).value();
    Gathering group = b.draft(Kind::GroupMeeting, QDate(2026, 8, 5));
    group.group = b.second;
    const auto ofGroup = b.save(group).value();
    Gathering life = b.attended(Kind::OrganizationalLifeMeeting, QDate(2026, 1, 22));
    life.forYear = 2025;
    const auto forYear = b.save(life).value();
    const auto before = b.save(b.attended(Kind::PartyLesson, QDate(2024, 12, 31))).value();
    const auto gone = b.save(b.attended(Kind::PartyLesson, QDate(2026, 5, 1))).value();
    REQUIRE(b.run([&](store::UnitOfWork& unit) { return gathering::recycleGathering(unit, gone, kToday); }));

    const rules::Facts facts = factsOf(b);
    CHECK(facts.occurrences.size() == 4);
    CHECK(find(facts, before) == nullptr);
    CHECK(find(facts, gone) == nullptr);
    REQUIRE(find(facts, held) != nullptr);
    CHECK(find(facts, held)->what == QStringLiteral("general_meeting"));
    CHECK_FALSE(find(facts, held)->planned);
    CHECK(find(facts, planned)->planned);
    CHECK(find(facts, ofGroup)->subject == b.second.toString());
    CHECK_FALSE(find(facts, ofGroup)->planned); // entered after its day: a record, though nobody is listed
    CHECK(find(facts, forYear)->forYear == 2025);
    CHECK(facts.keeps.contains(QStringLiteral("party_lesson")));
    CHECK(gathering::gatheringOf(gathering::refOf(held)) == held);
    CHECK(gathering::gatheringOf(QStringLiteral("member/") + held.toString()).isNull());
}

TEST_CASE("a plan whose day went by without a record is still a plan")
{
    Branch b;
    const auto id = b.save(b.draft(Kind::PartyLesson, QDate(2026, 9, 10)), QDate(2026, 9, 1)).value();
    CHECK(find(factsOf(b), id)->planned);
    const auto rowHeld = [&] { // lists and report count by the same rule
        return !gathering::listGatherings(b.reader(), {}).value()[0].isPlanned(kToday);
    };
    CHECK_FALSE(rowHeld());
    Gathering recorded = b.load(id);
    recorded.attendees = b.attended(Kind::PartyLesson, QDate(2026, 9, 10)).attendees;
    REQUIRE(b.save(recorded));
    CHECK_FALSE(find(factsOf(b), id)->planned);
    CHECK(rowHeld());
}

TEST_CASE("of who is excused in a year no hours are asked in that year, and they are again once it is taken back")
{
    Branch b;
    const auto fang = b.member(QStringLiteral("方念慈"));
    gathering::StudyExcuse excuse;
    excuse.branch = b.branch;
    excuse.member = fang;
    excuse.year = 2026;
    gathering::StudyExcuseId id;
    REQUIRE(b.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, gathering::excuseFromStudy(unit, excuse, kToday));
        return {};
    }));
    CHECK(hours(factsOf(b), fang, 2026) == -1); // not asked of this one
    CHECK(hours(factsOf(b), fang, 2025) == 0);
    CHECK(hours(factsOf(b), b.member(QStringLiteral("丁春晓")), 2026) == 0);
    REQUIRE(b.run([&](store::UnitOfWork& unit) { return gathering::takeBackStudyExcuse(unit, id); }));
    CHECK(hours(factsOf(b), fang, 2026) == 0);
}

TEST_CASE("class hours of each year for every Party member, and for nobody else")
{
    Branch b;
    Gathering lecture = b.attended(Kind::SpecialLecture, QDate(2026, 3, 5), {QStringLiteral("方念慈")});
    lecture.studyMinutes = 90;
    REQUIRE(b.save(lecture));
    Gathering earlier = b.attended(Kind::SpecialLecture, QDate(2025, 3, 5));
    earlier.studyMinutes = 45;
    REQUIRE(b.save(earlier));
    Gathering later = b.attended(Kind::SpecialLecture, QDate(2026, 9, 19));
    later.studyMinutes = 45;
    REQUIRE(b.save(later));

    Gathering half = b.attended(Kind::SpecialLecture, QDate(2024, 12, 30));
    half.studyMinutes = 113; // 2.5 × 45 = 112.5, kept in whole minutes
    REQUIRE(b.save(half));

    const rules::Facts facts = factsOf(b);
    CHECK(hours(factsOf(b, QDate(2024, 1, 1)), b.member(QStringLiteral("周砚青")), 2024) == 2.5);
    CHECK(hours(facts, b.member(QStringLiteral("周砚青")), 2026) == Approx(2));
    CHECK(hours(facts, b.member(QStringLiteral("周砚青")), 2025) == Approx(1));
    CHECK(hours(facts, b.member(QStringLiteral("方念慈")), 2026) == Approx(0)); // on leave
    CHECK(hours(facts, b.member(QStringLiteral("谭嘉禾")), 2026) == Approx(-1)); // an activist owes no hours
    REQUIRE(b.run(
        [](store::UnitOfWork& unit) { return book::putSetting(unit, book::kClassHourSetting, QStringLiteral("30")); }));
    CHECK(hours(factsOf(b), b.member(QStringLiteral("周砚青")), 2026) == Approx(3));
}
