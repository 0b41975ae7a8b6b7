// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided on the spot, as of a past day.
#include "branchbook/conduct/field_task.h"
#include "conduct/conduct_support.h"

#include "branchbook/ledger/ledger_store.h"

#include "support/catch_qt.h"

using namespace conduct_test;

namespace {

/// Of 10 August, to be seen again by the day.
FieldTask taskFor(const Branch& branch, QDate revisitBy)
{
    FieldTask task;
    task.item = branch.item(u"", QDate(2026, 8, 10), QDate(2026, 9, 30));
    task.place = QStringLiteral("柳湾村二组");
    task.problem = QStringLiteral("夏季水压不足");
    task.decision = QStringLiteral("加装增压泵");
    task.revisitBy = revisitBy;
    return task;
}

} // namespace

TEST_CASE("field tasks of a past day: a revisit that came later is not there yet", "[field]")
{
    Branch s;
    const FieldTask task = taskFor(s, QDate(2026, 9, 10));
    const auto id = s.made<ledger::ItemId>([&](auto& unit) { return recordFieldTask(unit, task, kToday); }).value();
    REQUIRE(s.run([&](auto& unit) {
        return revisitFieldTask(
            unit, id, {QDate(2026, 9, 15), QStringLiteral("石维岳"), QStringLiteral("水压正常"), Solved::Solved, {}},
            kToday);
    }));
    const auto on = [&](int month, int day) {
        return listFieldTasksOn(s.reader(), s.branch, QDate(2026, month, day)).value();
    };
    CHECK(on(8, 9).isEmpty());
    REQUIRE(on(8, 10).size() == 1);
    const FieldTask before = on(9, 14).first();
    CHECK_FALSE(before.isRevisited());
    CHECK_FALSE(before.solved.has_value());
    CHECK(before.finding.isEmpty());
    CHECK(before.revisitedBy.isEmpty());
    CHECK(before.item.isOpen());
    CHECK(before.item.result.isEmpty());
    CHECK(before.wantsRevisit(QDate(2026, 9, 14)));
    CHECK_FALSE(on(9, 10).first().wantsRevisit(QDate(2026, 9, 10))); // the day itself is in time
    const FieldTask after = on(9, 15).first();
    CHECK(after.solved == Solved::Solved);
    CHECK(after.finding == QStringLiteral("水压正常"));
    CHECK(after.item.closedOn == QDate(2026, 9, 15));
    REQUIRE(s.run([&](auto& unit) { return recycleFieldTask(unit, id, kToday); }));
    CHECK(on(8, 10).isEmpty());
}

TEST_CASE("field tasks of a past day: a revisit that solved nothing is there from the day of the next one", "[field]")
{
    Branch s;
    const FieldTask task = taskFor(s, QDate(2026, 8, 31));
    const auto id = s.made<ledger::ItemId>([&](auto& unit) { return recordFieldTask(unit, task, kToday); }).value();
    const auto revisit = [&](QDate on, const char16_t* finding, Solved solved, QDate next) {
        return s.run([&](auto& unit) {
            return revisitFieldTask(unit, id, {on, QStringLiteral("石维岳"), QString::fromUtf16(finding), solved, next},
                                    kToday);
        });
    };
    const auto on = [&](int month, int day) {
        return listFieldTasksOn(s.reader(), s.branch, QDate(2026, month, day)).value().first();
    };
    REQUIRE(revisit(QDate(2026, 9, 3), u"水还是小", Solved::Partly, QDate(2026, 9, 12)));
    CHECK(on(9, 2).finding.isEmpty()); // nobody had gone there
    CHECK(on(9, 2).revisitedBy.isEmpty());
    CHECK(on(9, 12).finding == QStringLiteral("水还是小")); // it was before that day
    CHECK_FALSE(on(9, 12).isRevisited());
    CHECK(loadFieldTask(s.reader(), id).value().finding == QStringLiteral("水还是小"));
}

TEST_CASE("field tasks of a past day: what was solved then and is taken up again since was seen again then", "[field]")
{
    Branch s;
    const FieldTask task = taskFor(s, QDate(2026, 8, 31));
    const auto id = s.made<ledger::ItemId>([&](auto& unit) { return recordFieldTask(unit, task, kToday); }).value();
    REQUIRE(s.run([&](auto& unit) {
        return revisitFieldTask(
            unit, id, {QDate(2026, 9, 1), QStringLiteral("石维岳"), QStringLiteral("水压正常"), Solved::Solved, {}},
            kToday);
    }));
    REQUIRE(s.run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("又没水了"), kToday); }));
    const auto on = [&](int month, int day) {
        return listFieldTasksOn(s.reader(), s.branch, QDate(2026, month, day)).value().first();
    };
    const FieldTask then = on(9, 10);
    CHECK(then.item.closedOn == QDate(2026, 9, 1));
    CHECK(then.revisitedOn == QDate(2026, 9, 1));
    CHECK(then.solved == Solved::Solved);
    CHECK(then.finding == QStringLiteral("水压正常"));
    CHECK_FALSE(then.wantsRevisit(QDate(2026, 9, 10)));
    CHECK_FALSE(on(8, 31).isRevisited());
    CHECK_FALSE(on(9, 18).isRevisited()); // kToday, on which it was taken up again
    CHECK(on(9, 18).item.isOpen());
}
