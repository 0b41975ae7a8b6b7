// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_support.h"

#include "branchbook/ledger/ledger_section.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <QJsonObject>

using namespace ledger_test;

namespace {

book::AreaSection sectionOf(const Branch& made, const QString& area, QDate today = kToday)
{
    book::AreaSection section;
    REQUIRE(ledger::addLedgerSection(made.reader(), made.branch, Quarter{2026, 3}.range(), today, area, section));
    return section;
}

} // namespace

TEST_CASE("an area without matters adds nothing to its section")
{
    Branch made;
    made.raise(made.draft(Kind::Opinion, QStringLiteral("别的领域"), kToday));
    CHECK(sectionOf(made, QStringLiteral("integrity")).parts.empty());
    CHECK(sectionOf(made, QStringLiteral("integrity")).figures.isEmpty());
}

TEST_CASE("the section says how many were closed, are open, are late, and how many were in time")
{
    Branch made;
    const auto inTime =
        made.raise(made.draft(Kind::Problem, QStringLiteral("甲"), QDate(2026, 7, 1), QDate(2026, 8, 1)));
    const auto late = made.raise(made.draft(Kind::Problem, QStringLiteral("乙"), QDate(2026, 7, 1), QDate(2026, 8, 1)));
    made.raise(made.draft(Kind::Problem, QStringLiteral("丙"), QDate(2026, 7, 1), QDate(2026, 9, 10)));
    made.raise(made.draft(Kind::Other, QStringLiteral("丁"), QDate(2026, 7, 1)));
    REQUIRE(made.run(
        [&](auto& unit) { return ledger::closeItem(unit, inTime, QDate(2026, 8, 1), QStringLiteral("好"), kToday); }));
    REQUIRE(made.run(
        [&](auto& unit) { return ledger::closeItem(unit, late, QDate(2026, 8, 2), QStringLiteral("好"), kToday); }));
    const auto section = sectionOf(made, QStringLiteral("organization"));
    REQUIRE(section.parts.size() == 2);
    CHECK(std::get<book::SectionText>(section.parts[0]).text
          == QStringLiteral("台账事项4件，已办结2件，正在办理2件，其中逾期1件，按期办结率33.3%。"));
    REQUIRE(section.people.size() == 1);
    CHECK(section.people.first().number() == 4);
    CHECK(section.people.first().counted.first().name.startsWith(
        QStringLiteral("问题2026-"))); // a number, no words of it
    const auto figures = std::get<book::SectionText>(section.parts[0]).figures;
    REQUIRE(figures.size() == 1);
    CHECK(figures.first() == TextFigure{4, 1, QStringLiteral("ledger:organization")});
    const auto& table = std::get<book::SectionTable>(section.parts[1]);
    CHECK(table.rows[0]
          == QStringList{QStringLiteral("问题整改"), QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1"),
                         QStringLiteral("1"), QStringLiteral("33.3%")});
    CHECK(table.rows[1].last() == QStringLiteral("—"));
    const QJsonObject json = section.figures.value(QStringLiteral("ledger")).toObject();
    CHECK(json.value(QStringLiteral("overdue")).toInt() == 1);
    CHECK(json.value(QStringLiteral("on_time_percent")).toDouble() == 33.3);
}

TEST_CASE("a report of an earlier day tells what was known then: closed later is open")
{
    Branch made;
    const auto id = made.raise(made.draft(Kind::Task, QStringLiteral("甲"), QDate(2026, 7, 1), QDate(2026, 9, 30)));
    REQUIRE(made.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("好"), kToday); }));
    const auto section = sectionOf(made, QStringLiteral("conduct"), QDate(2026, 9, 1));
    CHECK(section.figures.value(QStringLiteral("ledger")).toObject().value(QStringLiteral("open")).toInt() == 1);
}

TEST_CASE("what is due by a day is a term of its area, settled when closed; without a day it is none")
{
    Branch made;
    const auto open =
        made.raise(made.draft(Kind::Problem, QStringLiteral("学习不经常"), QDate(2026, 7, 1), QDate(2026, 9, 30)));
    const auto done = made.raise(made.draft(Kind::Problem, QStringLiteral("乙"), QDate(2026, 7, 1), QDate(2026, 9, 1)));
    made.raise(made.draft(Kind::Problem, QStringLiteral("丙"), QDate(2026, 7, 1)));
    made.raise(made.draft(Kind::Opinion, QStringLiteral("丁"), QDate(2026, 7, 1), QDate(2026, 9, 1)));
    REQUIRE(made.run([&](auto& unit) { return ledger::closeItem(unit, done, kToday, QStringLiteral("好"), kToday); }));
    rules::Facts facts;
    const auto base = rules::ruleBase().value();
    REQUIRE(ledger::addLedgerFacts({made.reader(), made.branch, QDate(2025, 1, 1), kToday, base->catalogue},
                                   QStringLiteral("organization"), facts));
    REQUIRE(facts.terms.size() == 2);
    CHECK(facts.terms[0].what == QStringLiteral("ledger.organization"));
    CHECK(facts.terms[0].until == QDate(2026, 9, 30));
    CHECK_FALSE(facts.terms[0].settled);
    CHECK(facts.terms[0].ref == ledger::refOf(open));
    CHECK(ledger::itemOfRef(facts.terms[0].ref) == open);
    CHECK(ledger::itemOfRef(QStringLiteral("gathering/") + open.toString()).isNull());
    CHECK(facts.terms[1].settled);
    CHECK(facts.things[0].name == QStringLiteral("“学习不经常”"));
    CHECK(facts.keeps.contains(QStringLiteral("ledger.organization")));
}
