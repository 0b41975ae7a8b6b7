// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A handover is one step: the one ends on the day before, the other begins on the day; undo brings all of it back.
#include "organization/committee_support.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/handover.h"

#include "support/catch_qt.h"

using namespace committee_test;
using organization::Handover;

namespace {

/// A meeting that was held and says who hosted it.
void hosted(Branch& made, QDate day, const QString& host)
{
    gathering::Gathering meeting;
    meeting.branch = made.branch;
    meeting.kind = gathering::Kind::GeneralMeeting;
    meeting.topic = QStringLiteral("学习");
    meeting.heldOn = day;
    meeting.host = host;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, gathering::saveGathering(unit, meeting, kToday));
        return {};
    }));
}

ledger::ItemId raise(Branch& made, const QString& owner, const QString& matter)
{
    ledger::Item item;
    item.branch = made.branch;
    item.kind = ledger::Kind::Task;
    item.matter = matter;
    item.owner = made.member(owner);
    item.ownerName = owner;
    item.raisedOn = QDate(2026, 9, 1);
    ledger::ItemId id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, ledger::raiseItem(unit, item, kToday));
        return {};
    }));
    return id;
}

Handover toFang(const Branch& made, QDate on)
{
    Handover handover;
    handover.post = made.post(QStringLiteral("书记"));
    handover.to = made.member(QStringLiteral("方念慈"));
    handover.on = on;
    return handover;
}

Result<> perform(Branch& made, const Handover& handover)
{
    return made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::handOver(unit, made.branch, handover, kToday));
        return {};
    });
}

} // namespace

TEST_CASE("the post changes hands on the day, with the open matters where wanted")
{
    Branch made;
    made.adopt();
    made.addDuty(QStringLiteral("书记"), {}, QStringLiteral("主持支部工作"));
    const auto open = raise(made, QStringLiteral("周砚青"), QStringLiteral("活动室改造"));
    const auto other = raise(made, QStringLiteral("沈若溪"), QStringLiteral("别人的事"));
    const auto before = made.image();
    Handover handover = toFang(made, kToday);
    handover.items = organization::OpenItems::GoAlong;
    REQUIRE(perform(made, handover));
    CHECK(made.holders(QStringLiteral("书记"), QDate(2026, 9, 17)) == QStringList{QStringLiteral("周砚青")});
    CHECK(made.holders(QStringLiteral("书记")) == QStringList{QStringLiteral("方念慈")});
    CHECK(made.rosterPost(QStringLiteral("周砚青")).isEmpty());
    CHECK(made.rosterPost(QStringLiteral("方念慈")) == QStringLiteral("书记"));
    CHECK(ledger::loadItem(made.reader(), open).value().ownerName == QStringLiteral("方念慈"));
    CHECK(ledger::loadItem(made.reader(), other).value().ownerName == QStringLiteral("沈若溪"));
    CHECK(ledger::listSteps(made.reader(), open).value().last().detail == QStringLiteral("周砚青 → 方念慈"));
    REQUIRE(made.book->undo());
    CHECK(made.image() == before);
    CHECK(ledger::loadItem(made.reader(), open).value().ownerName == QStringLiteral("周砚青"));
}

TEST_CASE("a day to come changes nothing before it and everything on it, with nobody doing anything then")
{
    Branch made;
    made.adopt();
    const QDate day(2026, 10, 8);
    const auto open = raise(made, QStringLiteral("周砚青"), QStringLiteral("活动室改造"));
    const auto given = raise(made, QStringLiteral("周砚青"), QStringLiteral("中途改派的事"));
    const auto before = made.image();
    Handover handover = toFang(made, day);
    handover.items = organization::OpenItems::GoAlong;
    REQUIRE(perform(made, handover));
    CHECK(made.holders(QStringLiteral("书记")) == QStringList{QStringLiteral("周砚青")});
    CHECK(made.holders(QStringLiteral("书记"), day) == QStringList{QStringLiteral("方念慈")});
    CHECK(made.rosterPost(QStringLiteral("周砚青")) == QStringLiteral("支部书记"));
    CHECK(made.rosterPost(QStringLiteral("方念慈")).isEmpty());
    CHECK(made.expectedInCommittee(day).contains(QStringLiteral("方念慈")));
    CHECK(ledger::loadItem(made.reader(), open).value().ownerName == QStringLiteral("周砚青"));
    CHECK(ledger::listSteps(made.reader(), open).value().size() == 1);
    const auto later = raise(made, QStringLiteral("周砚青"), QStringLiteral("交接前新立的事"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return ledger::assignItems(unit, {given}, made.member(QStringLiteral("沈若溪")), QStringLiteral("沈若溪"),
                                   kToday);
    }));
    const auto onDay = [&](QDate on, const auto& check) {
        const QString path = made.book->path();
        made.book.reset();
        made.book = book::Book::open(path, book::OpenMode::Write, on).value();
        check();
    };
    onDay(day.addDays(-1), [&] {
        CHECK(made.rosterPost(QStringLiteral("周砚青")) == QStringLiteral("支部书记"));
        CHECK(ledger::loadItem(made.reader(), open).value().ownerName == QStringLiteral("周砚青"));
    });
    onDay(day, [&] {
        CHECK(made.rosterPost(QStringLiteral("周砚青")).isEmpty());
        CHECK(made.rosterPost(QStringLiteral("方念慈")) == QStringLiteral("书记"));
        const auto rows = book::listMemberRows(made.reader(), {made.branch, false, -1, 0}).value();
        for (const auto& row : rows) {
            if (row.name == u"方念慈")
                CHECK(row.postSince.toIso() == QStringLiteral("2026-10-08"));
        }
        for (const auto item : {open, later})
            CHECK(ledger::loadItem(made.reader(), item).value().owner == made.member(QStringLiteral("方念慈")));
        CHECK(ledger::loadItem(made.reader(), given).value().ownerName == QStringLiteral("沈若溪"));
        const auto step = ledger::listSteps(made.reader(), open).value().last();
        CHECK(step.detail == QStringLiteral("周砚青 → 方念慈"));
        CHECK(step.happenedOn == day);
        // Written over, the way to it stays in the history.
        REQUIRE(made.run([&](store::UnitOfWork& unit) {
            return ledger::assignItems(unit, {open}, made.member(QStringLiteral("周砚青")), QStringLiteral("周砚青"),
                                       day);
        }));
        CHECK(ledger::loadItem(made.reader(), open).value().ownerName == QStringLiteral("周砚青"));
        const auto steps = ledger::listSteps(made.reader(), open).value();
        REQUIRE(steps.size() == 3);
        CHECK(steps[1].detail == QStringLiteral("周砚青 → 方念慈"));
        CHECK(steps[2].detail == QStringLiteral("方念慈 → 周砚青"));
    });
    onDay(day.addDays(1), [&] { // named after the handover, of a matter from before it: he is meant
        ledger::Item late;
        late.branch = made.branch;
        late.matter = QStringLiteral("交接后补记的事");
        late.owner = made.member(QStringLiteral("周砚青"));
        late.ownerName = QStringLiteral("周砚青");
        late.raisedOn = QDate(2026, 9, 1);
        ledger::ItemId id;
        REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, ledger::raiseItem(unit, late, day.addDays(1)));
            return {};
        }));
        CHECK(ledger::loadItem(made.reader(), id).value().ownerName == QStringLiteral("周砚青"));
        REQUIRE(made.book->undo());
    });
    REQUIRE(made.book->undo()); // the assignment of the day
    onDay(kToday, [&] {
        REQUIRE(made.book->undo()); // 中途改派
        REQUIRE(made.book->undo()); // 新立的事
        REQUIRE(made.book->undo()); // the handover
        CHECK(made.image() == before);
    });
    onDay(day, [&] {
        CHECK(made.rosterPost(QStringLiteral("周砚青")) == QStringLiteral("支部书记"));
        CHECK(ledger::loadItem(made.reader(), open).value().ownerName == QStringLiteral("周砚青"));
    });
}

TEST_CASE("a seat that was to end anyway is handed over as it ends")
{
    Branch made;
    made.adopt();
    REQUIRE(made.end(QStringLiteral("书记"), QDate(2026, 9, 17), QStringLiteral("调离")));
    REQUIRE(perform(made, toFang(made, kToday)));
    const auto seats = made.committee().seats;
    for (const Seat& seat : seats) {
        if (seat.name == u"周砚青")
            CHECK(seat.endedWhy == QStringLiteral("调离"));
    }
    CHECK(made.holders(QStringLiteral("书记")) == QStringList{QStringLiteral("方念慈")});
}

TEST_CASE("what cannot be handed over is refused, and nothing is written")
{
    Branch made;
    CHECK(codeOf(organization::outgoing(made.committee(), Handover{}, kToday)) == QStringLiteral("committee.no_term"));
    made.adopt();
    const auto before = made.image();
    Handover handover = toFang(made, kToday);
    handover.to = made.member(QStringLiteral("周砚青"));
    CHECK(codeOf(perform(made, handover)) == QStringLiteral("committee.same_person"));
    handover.to = made.member(QStringLiteral("罗小满"));
    CHECK(codeOf(perform(made, handover)) == QStringLiteral("committee.not_full"));
    CHECK(made.image() == before); // the end of the first is not kept either
    handover = toFang(made, kElected);
    CHECK(codeOf(perform(made, handover)) == QStringLiteral("committee.handover_before")); // nobody the day before
    REQUIRE(made.end(QStringLiteral("书记"), QDate(2026, 9, 1)));
    CHECK(codeOf(perform(made, toFang(made, kToday))) == QStringLiteral("committee.vacant"));
}

TEST_CASE("one handover of a post at a time; the one that is planned is named, and taking it back restores everything")
{
    Branch made;
    made.adopt();
    const QDate day(2026, 10, 8);
    const auto open = raise(made, QStringLiteral("周砚青"), QStringLiteral("活动室改造"));
    const auto before = made.image();
    Handover first = toFang(made, day);
    first.items = organization::OpenItems::GoAlong;
    REQUIRE(perform(made, first));
    Handover second = toFang(made, QDate(2026, 9, 25));
    second.to = made.member(QStringLiteral("沈若溪"));
    for (const QDate on : {QDate(2026, 9, 25), day, day.addDays(5)}) {
        second.on = on;
        const auto refused = perform(made, second);
        CHECK(codeOf(refused) == QStringLiteral("committee.handover_planned"));
        CHECK(refused.error().args
              == QStringList{QStringLiteral("书记"), QStringLiteral("2026-10-08"), QStringLiteral("方念慈")});
    }
    const auto coming = made.committee().holdersOn(first.post, day);
    REQUIRE(coming.size() == 1);
    REQUIRE(
        made.run([&](store::UnitOfWork& unit) { return organization::removeSeat(unit, coming.first().id, kToday); }));
    CHECK(made.image() == before);
    const QString path = made.book->path();
    made.book.reset();
    made.book = book::Book::open(path, book::OpenMode::Write, day).value();
    CHECK(ledger::loadItem(made.reader(), open).value().ownerName == QStringLiteral("周砚青"));
    CHECK(made.holders(QStringLiteral("书记"), day) == QStringList{QStringLiteral("周砚青")});
}

TEST_CASE("taking back the handover to a deputy gives him the other office again")
{
    Branch made;
    made.adopt();
    const auto before = made.image();
    Handover handover = toFang(made, kToday);
    handover.to = made.member(QStringLiteral("韩知秋"));
    REQUIRE(perform(made, handover));
    CHECK(made.holders(QStringLiteral("副书记")).isEmpty());
    const auto seat = made.committee().holdersOn(made.post(QStringLiteral("书记")), kToday).first();
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::removeSeat(unit, seat.id, kToday); }));
    CHECK(made.image() == before);
}

TEST_CASE("a last day that is on record is not written over by a handover, nor moved behind the next one")
{
    Branch made;
    made.adopt();
    REQUIRE(made.end(QStringLiteral("书记"), QDate(2026, 9, 10), QStringLiteral("调离")));
    const auto before = made.image();
    CHECK(codeOf(perform(made, toFang(made, QDate(2026, 9, 1)))) == QStringLiteral("committee.handover_ended"));
    CHECK(made.image() == before);
    REQUIRE(perform(made, toFang(made, QDate(2026, 9, 11))));
    for (const Seat& seat : made.committee().seats) {
        if (seat.name == u"周砚青")
            CHECK(codeOf(made.run([&](store::UnitOfWork& unit) {
                      return organization::endSeat(unit, seat.id, QDate(2026, 9, 15), QStringLiteral("调离"), kToday);
                  }))
                  == QStringLiteral("committee.end_overlaps"));
    }
}

TEST_CASE("a day far back is held against the records since")
{
    Branch made;
    made.adopt();
    const auto doubts = [&](QDate on) {
        return organization::handoverDoubts(made.reader(), made.branch, toFang(made, on), kToday)
            .value()
            .join(QString());
    };
    CHECK_FALSE(doubts(QDate(2026, 9, 1)).contains(QStringLiteral("主持")));
    hosted(made, QDate(2026, 6, 30), QStringLiteral("周砚青"));
    hosted(made, QDate(2026, 9, 10), QStringLiteral("周砚青"));
    hosted(made, QDate(2026, 9, 12), QStringLiteral("沈若溪"));
    CHECK(doubts(QDate(2026, 9, 1)).contains(QStringLiteral("2026-09-01 以后还有 1 次会议或活动记着由周砚青主持")));
    CHECK(doubts(QDate(2026, 6, 1)).contains(QStringLiteral("2026-06-01 以后还有 2 次会议或活动记着由周砚青主持")));
    CHECK_FALSE(doubts(QDate(2026, 9, 11)).contains(QStringLiteral("主持")));
    CHECK_FALSE(doubts(QDate(2025, 9, 19)).contains(QStringLiteral("核对年份")));
    CHECK(doubts(QDate(2025, 9, 18)).contains(QStringLiteral("核对年份"))); // a year on the day
    CHECK(codeOf(perform(made, toFang(made, QDate(2020, 1, 1)))) == QStringLiteral("committee.no_term"));
    CHECK(codeOf(perform(made, toFang(made, kElected))) == QStringLiteral("committee.handover_before"));
    REQUIRE(perform(made, toFang(made, QDate(2026, 3, 1))));
    Handover again = toFang(made, QDate(2026, 2, 1)); // before the period of the one who has the post now
    again.to = made.member(QStringLiteral("沈若溪"));
    CHECK(codeOf(perform(made, again)) == QStringLiteral("committee.handover_ended"));
    again.from = made.member(QStringLiteral("方念慈"));
    CHECK(codeOf(perform(made, again)) == QStringLiteral("committee.handover_before"));
}
