// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 缺课补课 as an obligation: domain-rules §14.1 asks that the absent make up and says no day, so the day is the branch's own.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/makeup.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;
using namespace branchbook::ideology;

namespace {

struct MakeupsDue : Branch {
    MakeupsDue()
    {
        for (const char16_t* name : {u"甲", u"乙", u"丙"})
            people.append(add(QString::fromUtf16(name)));
    }
    QList<book::MemberId> people;

    /// A lesson to which the people at `away` did not come.
    gathering::GatheringId hold(const QString& topic, QDate on, QDate entered, const QList<int>& away)
    {
        gathering::Gathering lesson;
        lesson.branch = branch.id;
        lesson.kind = gathering::Kind::PartyLesson;
        lesson.topic = topic;
        lesson.heldOn = on;
        lesson.attendees = gathering::expectedOn(reader(), branch.id, lesson.kind, std::nullopt, on).value();
        for (gathering::Attendee& each : lesson.attendees) {
            if (!away.contains(int(people.indexOf(each.member))))
                continue;
            each.presence = gathering::Presence::OnLeave;
            each.reason = QStringLiteral("事假");
        }
        gathering::GatheringId id;
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, gathering::saveGathering(unit, lesson, entered));
            return {};
        }));
        return id;
    }
    void makeUp(gathering::GatheringId id, int person)
    {
        Makeup makeup;
        makeup.madeOn = kToday;
        makeup.material = QStringLiteral("学习笔记");
        REQUIRE(run([&](store::UnitOfWork& unit) {
            return recordMakeup(unit, id, people[person], makeup, kToday).map([](auto) {});
        }));
    }
    void setDays(int days)
    {
        catalogue = catalogue.with({{QStringLiteral("study.makeup_days"), QString::number(days), {}, {}, {}}}).value();
    }
    void excuse(int person)
    {
        gathering::StudyExcuse given;
        given.branch = branch.id;
        given.member = people[person];
        given.year = 2026;
        REQUIRE(run(
            [&](store::UnitOfWork& unit) { return gathering::excuseFromStudy(unit, given, kToday).map([](auto) {}); }));
    }
    [[nodiscard]] std::vector<rules::Term> terms() const
    {
        rules::Facts facts;
        REQUIRE(addMakeupFacts({reader(), branch.id, QDate(2026, 1, 1), kToday, catalogue}, facts));
        CHECK(facts.keeps.contains(QStringLiteral("study_makeup")));
        CHECK(facts.things.size() == facts.terms.size());
        for (const auto& thing : facts.things) { // a list of what is due names nobody
            for (const char16_t* name : {u"甲", u"乙", u"丙"})
                CHECK_FALSE(thing.name.contains(QString::fromUtf16(name)));
        }
        return {facts.terms.begin(), facts.terms.end()};
    }
};

} // namespace

TEST_CASE("what was missed is to be made up by the branch's own day, and without one by none", "[makeup]")
{
    MakeupsDue s;
    const auto early = s.hold(QStringLiteral("一课"), QDate(2026, 9, 3), QDate(2026, 9, 4), {0, 1});
    const auto late = s.hold(QStringLiteral("二课"), QDate(2026, 8, 3), QDate(2026, 9, 10), {1}); // entered later
    s.hold(QStringLiteral("三课"), QDate(2026, 9, 5), QDate(2026, 9, 5), {}); // nobody was missing
    CHECK(s.terms().empty());
    s.setDays(15);
    auto due = s.terms();
    REQUIRE(due.size() == 2);
    CHECK(due[0].ref == QStringLiteral("makeup/") + early.toString());
    CHECK(due[0].until == QDate(2026, 9, 19)); // 4 September, when it was entered, and 15 days
    CHECK_FALSE(due[0].settled);
    CHECK(due[1].ref == QStringLiteral("makeup/") + late.toString());
    CHECK(due[1].until == QDate(2026, 9, 25));
    s.makeUp(early, 0);
    CHECK_FALSE(s.terms()[0].settled); // one of two
    s.makeUp(early, 1);
    CHECK(s.terms()[0].settled);
    s.excuse(1); // EDU2019 art. 23: the old and the ill are not asked
    due = s.terms();
    REQUIRE(due.size() == 1);
    CHECK(due[0].settled); // 甲 made the first one up; the second one was missed by 乙 alone
}

TEST_CASE("whoever left the branch has nothing to make up in it", "[makeup]")
{
    MakeupsDue s;
    s.setDays(15);
    s.hold(QStringLiteral("一课"), QDate(2026, 9, 3), QDate(2026, 9, 4), {2});
    REQUIRE(s.terms().size() == 1);
    s.change(s.people[2], [](book::Member& member) {
        member.leftOn = QDate(2026, 9, 10);
        member.leftReason = QStringLiteral("转出");
    });
    CHECK(s.terms().empty());
}

TEST_CASE("what was missed by a past day is made up and confirmed only from its days on", "[makeup]")
{
    MakeupsDue s;
    const auto first = s.hold(QStringLiteral("一课"), QDate(2026, 8, 3), QDate(2026, 8, 4), {0, 1});
    s.hold(QStringLiteral("二课"), QDate(2026, 9, 3), QDate(2026, 9, 4), {2});
    MakeupId made;
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        Makeup makeup;
        makeup.madeOn = QDate(2026, 8, 10);
        makeup.material = QStringLiteral("学习笔记");
        BB_TRY(made, recordMakeup(unit, first, s.people[0], makeup, kToday));
        return confirmMakeup(unit, made, QDate(2026, 8, 20), QStringLiteral("丁"), kToday);
    }));
    const auto on = [&](int month, int day) {
        return listMissedStudyOn(s.reader(), s.branch.id, {QDate(2026, 1, 1), QDate(2026, 12, 31)},
                                 QDate(2026, month, day))
            .value();
    };
    const auto of = [&](const QList<MissedStudy>& list) {
        for (const MissedStudy& each : list) {
            if (each.gathering == first && each.member == s.people[0])
                return each;
        }
        FAIL("not missed");
        return MissedStudy();
    };
    CHECK(on(8, 2).isEmpty());
    CHECK(on(8, 3).size() == 2);
    CHECK(on(9, 2).size() == 2);
    CHECK(on(9, 3).size() == 3);
    CHECK_FALSE(of(on(8, 9)).makeup);
    CHECK(of(on(8, 9)).isOpen());
    REQUIRE(of(on(8, 10)).makeup);
    CHECK(of(on(8, 10)).makeup->material == QStringLiteral("学习笔记"));
    CHECK_FALSE(of(on(8, 19)).makeup->isConfirmed());
    CHECK(of(on(8, 19)).makeup->confirmedBy.isEmpty());
    CHECK(of(on(8, 20)).makeup->confirmedBy == QStringLiteral("丁"));
    CHECK_FALSE(of(on(8, 20)).isOpen());
}

TEST_CASE("a make-up that turned out needless stands in no list of a day before it was made", "[makeup]")
{
    MakeupsDue s;
    const auto id = s.hold(QStringLiteral("一课"), QDate(2026, 9, 3), QDate(2026, 9, 4), {0});
    s.makeUp(id, 0); // kToday, 18 September
    gathering::Gathering lesson = gathering::loadGathering(s.reader(), id).value();
    for (gathering::Attendee& each : lesson.attendees) {
        each.presence = gathering::Presence::Present;
        each.reason.clear();
    }
    REQUIRE(s.run(
        [&](store::UnitOfWork& unit) { return gathering::saveGathering(unit, lesson, kToday).map([](auto) {}); }));
    const DateRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto now = listMissedStudyOn(s.reader(), s.branch.id, year, kToday).value();
    REQUIRE(now.size() == 1);
    CHECK(now.first().needless);
    CHECK(listMissedStudyOn(s.reader(), s.branch.id, year, kToday.addDays(-1)).value().isEmpty());
}
