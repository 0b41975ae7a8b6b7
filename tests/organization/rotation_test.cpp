// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rotation training: quota, turns, hours that count as those of every session do. (Stands here for the branch that it shares.)
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/ideology/rotation_service.h"
#include "branchbook/ideology/study_pace.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;
using namespace branchbook::ideology;

namespace {

const QDate kBatchDay(2026, 9, 11);

struct Rotations : Branch {
    Rotations()
    {
        for (const char16_t* name : {u"甲", u"乙", u"丙", u"丁"})
            people.append(add(QString::fromUtf16(name)));
        change(people[3], [](book::Member& person) {
            person.values.set(book::Field::PartyPost, QStringLiteral("书记"));
            person.values.set(book::Field::PartyPostStart, QStringLiteral("2024-01-01"));
        });
    }
    QList<book::MemberId> people;

    [[nodiscard]] Rotation batch(const QString& title, std::optional<int> quota = {}) const
    {
        Rotation made;
        made.branch = branch.id;
        made.title = title;
        made.from = kBatchDay.addDays(-2);
        made.until = kBatchDay;
        made.quota = quota;
        return made;
    }
    Result<RotationId> open(const Rotation& batch)
    {
        RotationId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openRotation(unit, batch, kToday));
            return {};
        }));
        return id;
    }
    Result<> name(RotationId id, const QList<int>& which)
    {
        QList<book::MemberId> chosen;
        for (const int each : which)
            chosen.append(people[each]);
        return run([&](store::UnitOfWork& unit) { return nameForRotation(unit, id, chosen, kToday); });
    }
    Result<> hold(RotationId id, const RotationHeld& held)
    {
        return run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto made, holdRotation(unit, id, held, kToday));
            return {};
        });
    }
    [[nodiscard]] Turn turn(int person) const
    {
        const DateRange cycle = rotationCycle(catalogue, kToday).value();
        const auto turns = loadTurns(reader(), catalogue, branch.id, cycle, kToday).value();
        for (const Turn& each : turns) {
            if (each.member == people[person])
                return each;
        }
        FAIL("not among the turns");
        return {};
    }
    [[nodiscard]] TurnFigures figures() const
    {
        const DateRange cycle = rotationCycle(catalogue, kToday).value();
        return turnFigures(loadTurns(reader(), catalogue, branch.id, cycle, kToday).value());
    }
    [[nodiscard]] rules::Facts facts() const
    {
        rules::Facts made;
        REQUIRE(addRotationFacts({reader(), branch.id, QDate(2026, 1, 1), kToday, catalogue}, made));
        return made;
    }
};

const rules::Term* termOf(const rules::Facts& facts, const QString& what)
{
    for (const rules::Term& term : facts.terms) {
        if (term.what == what)
            return &term;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a batch that cannot be is refused", "[rotation]")
{
    Rotations s;
    const auto refused = [&](auto spoil) {
        Rotation batch = s.batch(QStringLiteral("第一期"));
        spoil(batch);
        return codeOf(s.open(batch));
    };
    CHECK(refused([](Rotation& batch) { batch.title = QStringLiteral("  "); })
          == QStringLiteral("rotation.title_missing"));
    CHECK(refused([](Rotation& batch) { batch.place = QString(121, u'长'); }) == QStringLiteral("rotation.text_long"));
    CHECK(refused([](Rotation& batch) { batch.from = {}; }) == QStringLiteral("rotation.day_missing"));
    CHECK(refused([](Rotation& batch) { batch.until = batch.from.addDays(-1); })
          == QStringLiteral("rotation.day_order"));
    CHECK(refused([](Rotation& batch) { batch.quota = 0; }) == QStringLiteral("rotation.quota"));
    CHECK(refused([](Rotation& batch) { batch.quota = 10001; }) == QStringLiteral("rotation.quota"));
    CHECK(refused([](Rotation& batch) { batch.quota = 10000; }) == QString());
}

TEST_CASE("no more are named than there are places, and nobody from elsewhere", "[rotation]")
{
    Rotations s;
    const RotationId id = s.open(s.batch(QStringLiteral("第一期"), 2)).value();
    REQUIRE(s.name(id, {0, 1}));
    CHECK(codeOf(s.name(id, {2})) == QStringLiteral("rotation.full"));
    CHECK(codeOf(s.name(id, {1})) == QStringLiteral("rotation.nobody")); // is named already
    Rotation batch = loadRotation(s.reader(), id).value();
    CHECK(batch.freePlaces() == 0);
    batch.quota = 1;
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return changeRotation(unit, batch); }))
          == QStringLiteral("rotation.full"));
    const auto gone = s.add(QStringLiteral("戊"), [](book::Member& person) {
        person.values.set(book::Field::MemberType, QStringLiteral("入党申请人"));
        person.values.set(book::Field::JoinDate, QString());
        person.values.set(book::Field::FullMemberDate, QString());
    });
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return nameForRotation(unit, id, {gone}, kToday); }))
          == QStringLiteral("rotation.stranger"));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return dropFromRotation(unit, id, s.people[2]); }))
          == QStringLiteral("rotation.not_named"));
}

// 18 class hours of 45 minutes: 810 minutes. Asked for: 32 of a member (EDU2019 art 20), 56 of the secretary (PLAN).
TEST_CASE("who came had a turn and the hours, who did not has neither", "[rotation]")
{
    Rotations s;
    const RotationId id = s.open(s.batch(QStringLiteral("第一期"))).value();
    REQUIRE(s.name(id, {0, 1, 3}));
    CHECK(s.turn(0).nextTitle == QStringLiteral("第一期"));
    CHECK(s.figures().named == 3);
    REQUIRE(s.hold(id, {810, {{s.people[1], QStringLiteral("病假")}}}));
    const Rotation held = loadRotation(s.reader(), id).value();
    CHECK(held.isHeld());
    CHECK(held.minutes == 810);
    CHECK(held.cameCount() == 2);
    CHECK(s.turn(0).lastOn == kBatchDay);
    CHECK(s.turn(0).hours == 18.0);
    CHECK(s.turn(0).target == 32.0);
    CHECK(s.turn(3).target == 56.0);
    CHECK(s.turn(3).onCommittee);
    CHECK_FALSE(s.turn(1).hadTurn());
    CHECK(s.turn(1).hours == 0.0);
    CHECK(s.turn(1).nextTitle.isEmpty());
    CHECK(s.figures().all == 4);
    CHECK(s.figures().open() == 2);
    // The same minutes as the function that counts 32 and 56 everywhere.
    const auto totals = gathering::studyTotals(s.reader(), s.branch.id, {QDate(2026, 1, 1), kToday}, kToday).value();
    int minutes = 0;
    for (const auto& total : totals)
        minutes += total.minutes;
    CHECK(minutes == 2 * 810);
    CHECK(codeOf(s.name(id, {2})) == QStringLiteral("rotation.held"));
    // Its record goes: no turn, no hours.
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return gathering::recycleGathering(unit, *held.gathering, kToday); }));
    CHECK_FALSE(s.turn(0).hadTurn());
    CHECK(s.turn(0).hours == 0.0);
    CHECK_FALSE(loadRotation(s.reader(), id).value().isHeld());
}

TEST_CASE("a batch is not recorded before it is over, without people or with a wrong time", "[rotation]")
{
    Rotations s;
    Rotation later = s.batch(QStringLiteral("第二期"));
    later.until = kToday.addDays(1);
    const RotationId id = s.open(later).value();
    REQUIRE(s.name(id, {0}));
    CHECK(codeOf(s.hold(id, {90, {}})) == QStringLiteral("rotation.not_over"));
    const RotationId empty = s.open(s.batch(QStringLiteral("第一期"))).value();
    CHECK(codeOf(s.hold(empty, {90, {}})) == QStringLiteral("rotation.nobody"));
    REQUIRE(s.name(empty, {0}));
    CHECK(codeOf(s.hold(empty, {0, {}})) == QStringLiteral("rotation.minutes"));
    CHECK(codeOf(s.hold(empty, {3 * 24 * 60 + 1, {}})) == QStringLiteral("rotation.minutes")); // three days long
    CHECK(codeOf(s.hold(empty, {90, {{s.people[1], QStringLiteral("事假")}}})) == QStringLiteral("rotation.not_named"));
    CHECK(s.hold(empty, {90, {}}));
}

TEST_CASE("a training that is in the book already becomes the batch's record, once", "[rotation]")
{
    Rotations s;
    gathering::Gathering training;
    training.branch = s.branch.id;
    training.kind = gathering::Kind::IntensiveTraining;
    training.topic = QStringLiteral("党校集训");
    training.heldOn = kBatchDay;
    training.studyMinutes = 360;
    training.attendees = gathering::expectedOn(s.reader(), s.branch.id, training.kind, std::nullopt, kBatchDay).value();
    training.attendees.last().presence = gathering::Presence::Absent;
    gathering::GatheringId record;
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(record, gathering::saveGathering(unit, training, kToday));
        return {};
    }));
    const auto attach = [&](RotationId id) {
        return s.run([&](store::UnitOfWork& unit) { return attachRotation(unit, id, record); });
    };
    const RotationId id = s.open(s.batch(QStringLiteral("第一期"))).value();
    REQUIRE(attach(id));
    const Rotation batch = loadRotation(s.reader(), id).value();
    CHECK(batch.people.size() == 3);
    CHECK(batch.cameCount() == 3);
    CHECK(s.figures().had == 3);
    CHECK(codeOf(attach(s.open(s.batch(QStringLiteral("第二期"))).value()))
          == QStringLiteral("rotation.gathering_taken"));
}

TEST_CASE("what the agenda hears: a batch to be recorded, and the turns of the year", "[rotation]")
{
    Rotations s;
    CHECK(s.facts().terms.empty()); // nobody who keeps no batches is asked for turns
    const RotationId id = s.open(s.batch(QStringLiteral("第一期"))).value();
    auto facts = s.facts();
    const auto* batch = termOf(facts, QStringLiteral("rotation_batch"));
    REQUIRE(batch != nullptr);
    CHECK(batch->until == kToday.addDays(10)); // entered today, after it was over
    CHECK_FALSE(batch->settled);
    const auto* turns = termOf(facts, QStringLiteral("rotation_turns"));
    REQUIRE(turns != nullptr);
    CHECK(turns->until == QDate(2026, 12, 31));
    CHECK_FALSE(turns->settled);
    REQUIRE(s.name(id, {0, 1, 2, 3}));
    REQUIRE(s.hold(id, {90, {}}));
    facts = s.facts();
    CHECK(termOf(facts, QStringLiteral("rotation_batch"))->settled);
    CHECK(termOf(facts, QStringLiteral("rotation_turns"))->settled);
}

TEST_CASE("a cycle of one year is told as that year, hours as class hours", "[rotation]")
{
    CHECK(cycleWords({QDate(2026, 1, 1), QDate(2026, 12, 31)}) == QStringLiteral("2026年"));
    CHECK(cycleWords({QDate(2025, 1, 1), QDate(2027, 12, 31)}) == QStringLiteral("2025年至2027年"));
    Rotations s;
    const RotationId id = s.open(s.batch(QStringLiteral("甲班"))).value();
    REQUIRE(s.name(id, {0}));
    const auto tooLong = s.hold(id, {500 * 45, {}});
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().args == QStringList{QStringLiteral("500"), QStringLiteral("96")}); // three days of 24 hours
    CHECK(sentence(tooLong.error()).contains(QStringLiteral("500 学时")));
}

TEST_CASE("the days of a batch are bounded", "[rotation]")
{
    Rotations s;
    Rotation batch = s.batch(QStringLiteral("甲班"));
    batch.from = QDate(1026, 9, 9);
    CHECK(codeOf(s.open(batch)) == QStringLiteral("day.early"));
    batch.from = kBatchDay;
    batch.until = QDate(2206, 9, 11);
    CHECK(codeOf(s.open(batch)) == QStringLiteral("day.far"));
}

TEST_CASE("of the old and the ill no turn and no hours are asked; what they studied counts", "[rotation]")
{
    Rotations s;
    const auto excuse = [&](int person, int year) {
        gathering::StudyExcuse made;
        made.branch = s.branch.id;
        made.member = s.people[person];
        made.year = year;
        made.ground = gathering::ExcuseGround::Ill;
        return codeOf(s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, gathering::excuseFromStudy(unit, made, kToday));
            return {};
        }));
    };
    CHECK(excuse(0, 1920) == QStringLiteral("study_excuse.year"));
    CHECK(excuse(0, 2032) == QStringLiteral("study_excuse.year"));
    CHECK(s.figures().open() == 4);
    CHECK(excuse(0, 2026).isEmpty());
    CHECK(excuse(0, 2026) == QStringLiteral("study_excuse.there"));
    CHECK(excuse(1, 2025).isEmpty()); // another year
    CHECK(s.turn(0).excused == gathering::ExcuseGround::Ill);
    CHECK(s.turn(0).target == 0);
    CHECK_FALSE(s.turn(1).excused);
    CHECK(s.figures().excused == 1);
    CHECK(s.figures().open() == 3);
    const auto pace = loadStudyPace(s.reader(), s.catalogue, s.branch.id, 2026, kToday).value();
    CHECK(pace.people.size() == 4);
    CHECK(pace.excused() == 1);
    CHECK(pace.behind() == 3);
    const RotationId id = s.open(s.batch(QStringLiteral("甲班"))).value();
    REQUIRE(s.name(id, {0}));
    REQUIRE(s.hold(id, {90, {}}));
    CHECK(s.turn(0).hadTurn());
    CHECK(s.figures().had == 1); // came all the same
    CHECK(s.figures().excused == 0);
    CHECK(s.figures().open() == 3);
}

TEST_CASE("the report of the quarter tells batches and turns", "[rotation]")
{
    Rotations s;
    const auto section = [&] {
        book::AreaSection made;
        REQUIRE(addRotationSection(
            {s.reader(), s.branch.id, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, s.catalogue}, made));
        return made;
    };
    CHECK(section().parts.empty());
    const RotationId id = s.open(s.batch(QStringLiteral("第%1期"))).value(); // a title may hold a %
    REQUIRE(s.name(id, {0, 1}));
    REQUIRE(s.hold(id, {90, {{s.people[1], QStringLiteral("病假")}}}));
    const auto made = section();
    REQUIRE(made.parts.size() == 1);
    CHECK(
        std::get<book::SectionText>(made.parts.front()).text
        == QStringLiteral("本期轮训1期：“第%1期”应训2人，参加1人。本轮（2026年）党员4人，已轮训1人，还没有轮到3人。"));
    CHECK(made.figures.value(u"rotation").toObject().value(u"open").toInt() == 3);
}

// 18 class hours of 45 minutes: 810 minutes. The batch is from 9 to 11 September and was entered on the 18th.
TEST_CASE("batches and turns of a past day: known from its entry or its first day on, held on its last", "[rotation]")
{
    Rotations s;
    const RotationId id = s.open(s.batch(QStringLiteral("第一期"))).value();
    REQUIRE(s.name(id, {0, 1}));
    REQUIRE(s.hold(id, {810, {{s.people[1], QStringLiteral("病假")}}}));
    Rotation later = s.batch(QStringLiteral("第二期"));
    later.from = later.until = QDate(2026, 10, 20);
    REQUIRE(s.open(later));
    const auto on = [&](int day) { return listRotationsOn(s.reader(), s.branch.id, QDate(2026, 9, day)).value(); };
    CHECK(on(8).isEmpty());
    REQUIRE(on(9).size() == 1);
    const Rotation before = on(10).first();
    CHECK_FALSE(before.isHeld());
    CHECK(before.minutes == 0);
    CHECK(before.cameCount() == 0);
    CHECK(before.people.size() == 2); // as now
    CHECK(before.people.last().reason.isEmpty());
    const Rotation held = on(11).first();
    CHECK(held.isHeld());
    CHECK(held.minutes == 810);
    CHECK(held.cameCount() == 1);
    CHECK(on(17).size() == 1);
    CHECK(on(18).size() == 2); // entered on the day
    const auto turnOn = [&](int day) {
        const QDate then(2026, 9, day);
        const auto turns =
            loadTurns(s.reader(), s.catalogue, s.branch.id, rotationCycle(s.catalogue, then).value(), then).value();
        for (const Turn& each : turns) {
            if (each.member == s.people[0])
                return each;
        }
        FAIL("not among the turns");
        return Turn();
    };
    CHECK(turnOn(8).nextTitle.isEmpty());
    CHECK_FALSE(turnOn(10).hadTurn());
    CHECK(turnOn(10).nextTitle == QStringLiteral("第一期"));
    CHECK(turnOn(10).hours == 0.0);
    CHECK(turnOn(11).lastOn == kBatchDay);
    CHECK(turnOn(11).hours == 18.0);
    CHECK(on(11).first().heldOn == kBatchDay);
    Rotation moved = on(11).first(); // its gathering has another day since
    moved.heldOn = QDate(2026, 9, 14);
    CHECK_FALSE(standingOn(moved, QDate(2026, 9, 13)).isHeld());
    CHECK(standingOn(moved, QDate(2026, 9, 14)).isHeld());
}

TEST_CASE("a batch gives its turns when it is over, whatever day its record has", "[rotation]")
{
    Rotations s;
    gathering::Gathering training;
    training.branch = s.branch.id;
    training.kind = gathering::Kind::IntensiveTraining;
    training.topic = QStringLiteral("第一期");
    training.heldOn = kBatchDay;
    training.studyMinutes = 360;
    training.attendees = gathering::expectedOn(s.reader(), s.branch.id, training.kind, std::nullopt, kBatchDay).value();
    Rotation batch = s.batch(QStringLiteral("第一期"));
    batch.until = kToday.addDays(1);
    const RotationId id = s.open(batch).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto record, gathering::saveGathering(unit, training, kToday));
        return attachRotation(unit, id, record);
    }));
    CHECK_FALSE(s.turn(0).hadTurn());
    CHECK(listRotationsOn(s.reader(), s.branch.id, kBatchDay).value().first().isHeld());
}

TEST_CASE("who came to a batch that is not over is named for it, whoever did not is not", "[rotation]")
{
    Rotations s;
    Rotation batch = s.batch(QStringLiteral("第一期"));
    batch.until = kToday.addDays(1);
    const RotationId id = s.open(batch).value();
    REQUIRE(s.name(id, {0, 1, 2, 3}));
    gathering::Gathering training;
    training.branch = s.branch.id;
    training.kind = gathering::Kind::IntensiveTraining;
    training.topic = QStringLiteral("第一期");
    training.heldOn = kBatchDay;
    training.studyMinutes = 360;
    training.attendees = gathering::expectedOn(s.reader(), s.branch.id, training.kind, std::nullopt, kBatchDay).value();
    for (gathering::Attendee& person : training.attendees) {
        if (person.member == s.people[1])
            person.presence = gathering::Presence::Absent;
    }
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto record, gathering::saveGathering(unit, training, kToday));
        return attachRotation(unit, id, record);
    }));
    CHECK_FALSE(s.turn(0).hadTurn()); // when it is over
    CHECK(s.turn(0).nextTitle == QStringLiteral("第一期"));
    CHECK(s.turn(1).nextTitle.isEmpty());
    CHECK(s.figures().named == 3);
    const DateRange cycle = rotationCycle(s.catalogue, batch.until).value();
    const auto over = loadTurns(s.reader(), s.catalogue, s.branch.id, cycle, batch.until).value();
    CHECK(turnFigures(over).had == 3);
    CHECK(turnFigures(over).named == 0);
}

TEST_CASE("the report of a quarter has a batch that was recorded for a later day as it stood then", "[rotation]")
{
    Rotations s;
    const RotationId id = s.open(s.batch(QStringLiteral("第一期"))).value(); // until 11 September
    gathering::Gathering training;
    training.branch = s.branch.id;
    training.kind = gathering::Kind::IntensiveTraining;
    training.topic = QStringLiteral("第一期");
    training.heldOn = QDate(2026, 9, 15);
    training.studyMinutes = 360;
    training.attendees =
        gathering::expectedOn(s.reader(), s.branch.id, training.kind, std::nullopt, training.heldOn).value();
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto record, gathering::saveGathering(unit, training, kToday));
        return attachRotation(unit, id, record);
    }));
    const auto textOn = [&](int day) {
        book::AreaSection made;
        REQUIRE(addRotationSection(
            {s.reader(), s.branch.id, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, QDate(2026, 9, day), s.catalogue},
            made));
        REQUIRE(made.parts.size() == 1);
        return std::get<book::SectionText>(made.parts.front()).text;
    };
    CHECK(textOn(14)
          == QStringLiteral("本期轮训1期：“第一期”安排4人。本轮（2026年）党员4人，已轮训0人，还没有轮到4人。"));
    CHECK(
        textOn(15)
        == QStringLiteral("本期轮训1期：“第一期”应训4人，参加4人。本轮（2026年）党员4人，已轮训4人，还没有轮到0人。"));
}
