// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The printed ledger: numbers with their year, days that were put off, results of what is closed alone.
#include "branchbook/report/ledger_document.h"

#include "support/catch_qt.h"

using namespace branchbook;

namespace {

const QDate kToday(2026, 9, 18);

ledger::Item itemOf(int year, int number)
{
    ledger::Item item;
    item.kind = ledger::Kind::Problem;
    item.number = number;
    item.raisedOn = QDate(year, 8, 1);
    item.matter = QStringLiteral("学习不经常");
    item.measure = QStringLiteral("每周学一次");
    item.stage = QStringLiteral("整改");
    return item;
}

report::Table tableOf(const QList<ledger::Item>& items)
{
    const report::Document document =
        report::ledgerDocument({QStringLiteral("机关第一党支部"), QStringLiteral("organization"), 2026, items, kToday});
    for (const auto& block : document.blocks) {
        if (const auto* table = std::get_if<report::Table>(&block))
            return *table;
    }
    return {};
}

} // namespace

TEST_CASE("two items of one number and different years are told apart on paper")
{
    const report::Table table = tableOf({itemOf(2025, 7), itemOf(2026, 7)});
    REQUIRE(table.rows.size() == 2);
    const QString mark = ledger::kindTitle(itemOf(2026, 7).kind).left(2); // each kind counts for itself
    CHECK(table.rows[0][0] == mark + QStringLiteral("2025-7"));
    CHECK(table.rows[1][0] == mark + QStringLiteral("2026-7"));
}

TEST_CASE("an item that was taken up again prints what is being done, not the result of then")
{
    ledger::Item open = itemOf(2026, 1);
    open.result = QStringLiteral("已改好");
    ledger::Item closed = open;
    closed.closedOn = kToday;
    const report::Table table = tableOf({open, closed});
    CHECK(table.rows[0].last() == QStringLiteral("每周学一次"));
    CHECK(table.rows[1].last() == QStringLiteral("已改好"));
}

TEST_CASE("a due day that was missed and changed is printed beside the new one and counts as late")
{
    ledger::Item item = itemOf(2026, 1);
    item.dueOn = QDate(2026, 10, 20);
    item.dueChanges = {{QDate(2026, 9, 10), QDate(2026, 10, 20), QDate(2026, 9, 15)}};
    const report::Table table = tableOf({item});
    CHECK(table.rows[0][6] == QStringLiteral("2026.10.20\n原定2026.09.10"));
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes[0].contains(QStringLiteral("按期办结率0.0%")));
    CHECK(table.notes[0].contains(QStringLiteral("过了原定期限才改期，不算按期办结")));
}
