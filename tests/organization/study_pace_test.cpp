// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员学时: 32 a year (EDU2019 art 20), divided over the days; the expected figures are worked out by hand.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/ideology/study_pace.h"
#include "branchbook/ideology/thin.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace dues_test;
using namespace branchbook::ideology;

namespace {

/// 甲 has 23 hours of the year, 乙 22, 丙 who is retired none.
struct Pace : Branch {
    Pace()
    {
        first = add(QStringLiteral("甲"));
        second = add(QStringLiteral("乙"));
        third = add(QStringLiteral("丙"),
                    [](book::Member& person) { person.values.set(book::Field::IsRetired, QStringLiteral("1")); });
        study(QDate(2026, 3, 10), 22 * 45, {first, second});
        study(QDate(2026, 9, 11), 45, {first});
    }
    book::MemberId first;
    book::MemberId second;
    book::MemberId third;

    void study(QDate on, int minutes, const QList<book::MemberId>& came)
    {
        gathering::Gathering record;
        record.branch = branch.id;
        record.kind = gathering::Kind::IntensiveTraining;
        record.topic = QStringLiteral("学习");
        record.heldOn = on;
        record.studyMinutes = minutes;
        record.attendees = gathering::expectedOn(reader(), branch.id, record.kind, std::nullopt, on).value();
        for (auto& person : record.attendees) {
            if (!came.contains(person.member))
                person.presence = gathering::Presence::Absent;
        }
        REQUIRE(run(
            [&](store::UnitOfWork& unit) { return gathering::saveGathering(unit, record, kToday).map([](auto) {}); }));
    }
    [[nodiscard]] StudyPace at(int year, QDate today = kToday) const
    {
        return loadStudyPace(reader(), catalogue, branch.id, year, today).value();
    }
};

} // namespace

TEST_CASE("whoever has fewer hours than the days so far make is behind, the fewest first", "[study_pace]")
{
    const Pace s;
    const StudyPace pace = s.at(2026);
    CHECK(pace.target == 32);
    // 18 September is day 31+28+31+30+31+30+31+31+18 = 261 of 365: 32 × 261 / 365 = 22.88.
    CHECK(pace.due == Approx(22.9));
    CHECK(pace.basis.contains(QStringLiteral("党员教育管理工作条例")));
    CHECK(pace.basis.endsWith(QStringLiteral("第二十条")));
    REQUIRE(pace.people.size() == 3);
    CHECK(pace.people[0].member == s.third);
    CHECK(pace.people[0].hours == 0);
    CHECK(pace.people[0].retired);
    CHECK(pace.people[1].member == s.second);
    CHECK(pace.people[1].hours == 22);
    CHECK(pace.people[2].hours == 23);
    CHECK(pace.behind() == 2);
    CHECK(pace.behindRetired() == 1);
    const auto first = pace.behindFirst();
    REQUIRE(first.size() == 2);
    CHECK(first[0].member == s.second); // the retired one has fewer hours, and comes last
    CHECK(first[1].member == s.third);
    CHECK_FALSE(pace.isBehind(pace.people[2]));
}

TEST_CASE("a year that is over asks for all its hours, one to come for none", "[study_pace]")
{
    const Pace s;
    const StudyPace before = s.at(2025);
    CHECK(before.due == 32);
    CHECK(before.behind() == 3);
    const StudyPace later = s.at(2027);
    CHECK(later.due == 0);
    CHECK(later.behind() == 0);
    CHECK(later.people.size() == 3);
    const StudyPace whole = s.at(2026, QDate(2027, 2, 1));
    CHECK(whole.due == 32);
    CHECK(whole.behind() == 3); // 23 of 32 are not enough
    CHECK(s.at(2026, QDate(2026, 1, 1)).due == Approx(0.1)); // 32 / 365 = 0.09
}

TEST_CASE("before the rule was in force nobody is behind", "[study_pace]")
{
    const Pace s;
    const StudyPace old = s.at(2018); // in force since 6 May 2019
    CHECK(old.target == 0);
    CHECK(old.due == 0);
    CHECK(old.basis.isEmpty());
    CHECK(old.behind() == 0);
}

TEST_CASE("of secretary and committee members 56 hours are asked", "[study_pace]")
{
    Pace s;
    const auto secretary = s.add(QStringLiteral("丁"), [](book::Member& person) {
        person.values.set(book::Field::PartyPost, QStringLiteral("党支部书记"));
    });
    s.study(QDate(2026, 4, 10), 20 * 45, {s.second, secretary});
    s.study(QDate(2026, 4, 11), 20 * 45, {s.second, secretary});
    const auto lineOf = [&](const StudyPace& pace, book::MemberId id) {
        return *std::ranges::find(pace.people, id, [](const StudyPaceLine& line) { return line.member; });
    };
    const StudyPace pace = s.at(2026);
    CHECK(pace.leaderTarget == 56);
    CHECK(pace.leaderDue == Approx(40)); // 56 × 261 / 365 = 40.04
    CHECK(lineOf(pace, secretary).hours == 40);
    CHECK(lineOf(pace, secretary).target == 56);
    CHECK_FALSE(pace.isBehind(lineOf(pace, secretary))); // as much as is shown as asked
    const StudyPace tomorrow = s.at(2026, QDate(2026, 9, 19)); // 56 × 262 / 365 = 40.20
    CHECK(tomorrow.leaderDue == Approx(40.2));
    CHECK(tomorrow.isBehind(lineOf(tomorrow, secretary)));
    CHECK_FALSE(pace.isBehind(lineOf(pace, s.first)));
    CHECK(lineOf(pace, s.second).target == 32);
    CHECK(pace.behind() == 1); // 丙 has none
    CHECK(pace.onPace() == 3);
    CHECK_FALSE(lineOf(s.at(2026, QDate(2026, 9, 17)), secretary).target == 32);
    CHECK_FALSE(s.at(2026, QDate(2026, 9, 17)).isBehind(lineOf(s.at(2026, QDate(2026, 9, 17)), secretary))); // 39.89
}

TEST_CASE("the area says where study is thin, with the names, and leaves out who is excused", "[study_pace]")
{
    Pace s;
    const auto spotOf = [&](const char16_t* what) {
        const book::SectionQuery query{s.reader(), s.branch.id, Quarter{2026, 3}.range(), kToday, s.catalogue};
        const auto spots = listThinSpots(query).value();
        REQUIRE(spots.size() == 11);
        CHECK(spots.first().isThin()); // the thin ones first
        const auto found =
            std::ranges::find(spots, QString::fromUtf16(what), [](const book::ThinSpot& spot) { return spot.what; });
        REQUIRE(found != spots.end());
        return *found;
    };
    CHECK(spotOf(u"hours").names == QStringList{QStringLiteral("丙"), QStringLiteral("乙")});
    // Of the five forms and the lesson there was intensive training alone.
    CHECK(spotOf(u"forms").names.size() == 5);
    CHECK(spotOf(u"theme").isThin());
    // In March 丙 missed one session, in September 乙 and 丙 another.
    CHECK(spotOf(u"makeup").state.contains(QStringLiteral("没有补的 3 人次")));
    CHECK_FALSE(spotOf(u"leaders").isThin()); // there is no committee
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        gathering::StudyExcuse excuse;
        excuse.branch = s.branch.id;
        excuse.member = s.third;
        excuse.year = 2026;
        BB_TRY([[maybe_unused]] const auto id, gathering::excuseFromStudy(unit, excuse, kToday));
        return {};
    }));
    CHECK(spotOf(u"hours").names == QStringList{QStringLiteral("乙")});
    const auto inJanuary = [&](const char16_t* what) {
        const book::SectionQuery query{s.reader(), s.branch.id, Quarter{2027, 1}.range(), QDate(2027, 1, 3),
                                       s.catalogue};
        const auto spots = listThinSpots(query).value();
        return *std::ranges::find(spots, QString::fromUtf16(what),
                                  [](const book::ThinSpot& spot) { return spot.what; });
    };
    CHECK_FALSE(inJanuary(u"hours").isThin()); // by days everybody would be behind
    CHECK(inJanuary(u"makeup").isThin()); // what was missed in 2026 is still open
    CHECK(inJanuary(u"makeup").state.contains(QStringLiteral("去年没有补的还有 1 人次")));
    CHECK_FALSE(spotOf(u"turns").names.contains(QStringLiteral("丙")));
    CHECK(spotOf(u"makeup").state.contains(QStringLiteral("没有补的 1 人次")));
}

TEST_CASE("hours of a past day: what was held by then, for who was there, beside what the days until then make",
          "[study_pace]")
{
    Pace s;
    const auto newcomer = s.add(QStringLiteral("丁"), [](book::Member& person) {
        person.values.set(book::Field::TransferInDate, QStringLiteral("2026-04-01"));
        person.values.set(book::Field::PartyPost, QStringLiteral("党支部书记"));
        person.values.set(book::Field::PartyPostStart, QStringLiteral("2026-05-01"));
    });
    s.change(s.second, [](book::Member& person) {
        person.values.set(book::Field::IsFloating, QStringLiteral("1"));
        person.values.set(book::Field::FloatingStart, QStringLiteral("2026-05-01"));
    });
    const auto lineOn = [&](book::MemberId id, QDate day) -> std::optional<StudyPaceLine> {
        const StudyPace pace = s.at(2026, day);
        const auto found = std::ranges::find(pace.people, id, &StudyPaceLine::member);
        return found == pace.people.end() ? std::nullopt : std::optional(*found);
    };
    CHECK(lineOn(s.first, QDate(2026, 3, 9))->hours == 0);
    CHECK(lineOn(s.first, QDate(2026, 3, 10))->hours == 22); // on the day itself
    CHECK(lineOn(s.first, QDate(2026, 9, 10))->hours == 22);
    CHECK(lineOn(s.first, QDate(2026, 9, 11))->hours == 23);
    CHECK(s.at(2026, QDate(2026, 3, 9)).due == Approx(6)); // 32 × 68 / 365 = 5.96
    CHECK(s.at(2026, QDate(2026, 3, 9)).behind() == 3); // nobody has any
    CHECK(s.at(2026, QDate(2026, 3, 10)).behind() == 1); // 丙
    CHECK_FALSE(lineOn(newcomer, QDate(2026, 3, 31)));
    REQUIRE(lineOn(newcomer, QDate(2026, 4, 1)));
    CHECK(lineOn(newcomer, QDate(2026, 4, 30))->target == 32);
    CHECK(lineOn(newcomer, QDate(2026, 5, 1))->target == 56);
    CHECK_FALSE(lineOn(s.second, QDate(2026, 4, 30))->floating);
    CHECK(lineOn(s.second, QDate(2026, 5, 1))->floating);
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        gathering::StudyExcuse excuse;
        excuse.branch = s.branch.id;
        excuse.member = s.third;
        excuse.year = 2026;
        BB_TRY([[maybe_unused]] const auto id, gathering::excuseFromStudy(unit, excuse, kToday));
        return {};
    }));
    CHECK(lineOn(s.third, QDate(2026, 3, 10))->excused); // it is for the year
}
