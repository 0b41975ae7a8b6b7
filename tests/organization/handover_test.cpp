// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A handover is one step: the one ends on the day before, the other begins on the day; undo brings all of it back.
#include "organization/committee_support.h"

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/handover.h"

#include "support/catch_qt.h"

using namespace committee_test;
using organization::Handover;

namespace {

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
    CHECK(codeOf(perform(made, handover)) == QStringLiteral("committee.vacant")); // nobody the day before
    REQUIRE(made.end(QStringLiteral("书记"), QDate(2026, 9, 1)));
    CHECK(codeOf(perform(made, toFang(made, kToday))) == QStringLiteral("committee.vacant"));
}
