// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/committee_support.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/area.h"
#include "branchbook/organization/work_problems.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace committee_test;
using organization::WorkItem;

namespace {

WorkItem draft(const Branch& made, int month, const QString& matter)
{
    WorkItem item;
    item.branch = made.branch;
    item.year = 2026;
    item.month = month;
    item.matter = matter;
    return item;
}

organization::WorkItemId add(Branch& made, int month, const QString& matter)
{
    organization::WorkItemId id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::putWork(unit, draft(made, month, matter)));
        return {};
    }));
    return id;
}

QList<WorkItem> plan(const Branch& made)
{
    return organization::listWork(made.reader(), made.branch, 2026).value();
}

} // namespace

TEST_CASE("items stand in their months and are numbered there; a moved one goes to the end of the other month")
{
    Branch made;
    made.adopt();
    add(made, 3, QStringLiteral("甲"));
    add(made, 1, QStringLiteral("乙"));
    add(made, 3, QStringLiteral("丙"));
    auto items = plan(made);
    REQUIRE(items.size() == 3);
    CHECK(items[0].matter == QStringLiteral("乙"));
    CHECK(items[1].position == 1);
    CHECK(items[2].position == 2);
    WorkItem moved = items[0];
    moved.month = 3;
    moved.post = made.post(QStringLiteral("组织委员"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::putWork(unit, moved));
        return {};
    }));
    items = plan(made);
    CHECK(items[2].matter == QStringLiteral("乙"));
    CHECK(items[2].position == 3);
    CHECK(items[2].postTitle == QStringLiteral("组织委员"));
    const auto code = [&](int month, const QString& matter) {
        return codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putWork(unit, draft(made, month, matter)));
            return {};
        }));
    };
    CHECK(code(13, QStringLiteral("x")) == QStringLiteral("work.month"));
    CHECK(code(1, QStringLiteral(" ")) == QStringLiteral("work.matter_missing"));
}

TEST_CASE("an item is done by a record or in words, not in silence and not before its day")
{
    Branch made;
    const auto id = add(made, 8, QStringLiteral("汛期值守"));
    const auto mark = [&](const organization::WorkDone& done) {
        return codeOf(
            made.run([&](store::UnitOfWork& unit) { return organization::markWork(unit, id, done, kToday); }));
    };
    CHECK(plan(made).first().isLate(kToday)); // August is over
    CHECK_FALSE(plan(made).first().isLate(QDate(2026, 8, 31)));
    CHECK(mark({kToday, {}}) == QStringLiteral("work.done_how"));
    CHECK(mark({QDate(2026, 9, 19), QStringLiteral("好")}) == QStringLiteral("work.day_future"));
    CHECK(mark({QDate(2026, 8, 20), {}, QStringLiteral("gathering"), QStringLiteral("x")}).isEmpty());
    CHECK_FALSE(plan(made).first().isLate(kToday));
    REQUIRE(made.run([&](auto& unit) { return organization::unmarkWork(unit, id); }));
    CHECK_FALSE(plan(made).first().isDone());
    REQUIRE(made.run([&](auto& unit) { return organization::recycleWork(unit, id, kToday); }));
    CHECK(plan(made).isEmpty());
}

TEST_CASE("what is said of the year is kept once")
{
    Branch made;
    auto year = organization::loadWorkYear(made.reader(), made.branch, 2026).value();
    CHECK(year.id.isNull());
    year.goal = QStringLiteral("换届平稳有序");
    REQUIRE(made.run([&](auto& unit) { return organization::putWorkYear(unit, year); }));
    year = organization::loadWorkYear(made.reader(), made.branch, 2026).value();
    year.adoptedOn = QDate(2026, 1, 9);
    year.adoptedBy = QStringLiteral("支部委员会会议");
    REQUIRE(made.run([&](auto& unit) { return organization::putWorkYear(unit, year); }));
    const auto stale = year;
    year = organization::loadWorkYear(made.reader(), made.branch, 2026).value();
    CHECK(year.goal == QStringLiteral("换届平稳有序"));
    CHECK(year.adoptedOn == QDate(2026, 1, 9));
    auto changed = stale;
    changed.goal = QStringLiteral("别的");
    CHECK(codeOf(made.run([&](auto& unit) { return organization::putWorkYear(unit, changed); }))
          == QStringLiteral("store.conflict"));
    CHECK(organization::loadWorkYear(made.reader(), made.branch, 2025).value().id.isNull());
}

TEST_CASE("an item of the plan is owed by the last day of its month, until it is marked done")
{
    Branch made;
    const auto owed = [&] {
        rules::Facts facts;
        const auto base = rules::ruleBase().value();
        REQUIRE(organization::makeArea()->addFacts(
            {made.reader(), made.branch, QDate(2025, 1, 1), kToday, base->catalogue}, facts));
        CHECK(facts.keeps.contains(QStringLiteral("work_plan")));
        std::erase_if(facts.terms, [](const rules::Term& term) { return term.what != u"work_plan"; });
        return facts;
    };
    CHECK(owed().terms.empty());
    const auto id = add(made, 2, QStringLiteral("走访慰问"));
    WorkItem next = draft(made, 1, QStringLiteral("审定计划"));
    next.year = 2027;
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::putWork(unit, next).map([](auto) {}); }));
    const auto facts = owed();
    REQUIRE(facts.terms.size() == 2); // of next year, too
    CHECK(facts.terms[0].until == QDate(2026, 2, 28));
    CHECK(facts.terms[0].subject == QStringLiteral("work:") + id.toString());
    CHECK(facts.terms[0].ref == QStringLiteral("work_item/") + id.toString());
    CHECK_FALSE(facts.terms[0].settled);
    CHECK(facts.terms[1].until == QDate(2027, 1, 31));
    CHECK(std::ranges::any_of(facts.things, [&](const rules::Subject& thing) {
        return thing.id == facts.terms[0].subject && thing.name == QStringLiteral("“走访慰问”（没有人负责）");
    }));
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return organization::markWork(unit, id, {QDate(2026, 3, 2), QStringLiteral("补走访")}, kToday);
    }));
    CHECK(owed().terms[0].settled);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::recycleWork(unit, id, kToday); }));
    CHECK(owed().terms.size() == 1);
}

TEST_CASE(
    "an item of the plan that nobody has is told, with who had it; what is done, a post's or an outsider's is not")
{
    Branch made;
    made.adopt();
    add(made, 10, QStringLiteral("慰问"));
    const auto put = [&](const QString& matter, const QString& owner) {
        WorkItem item = draft(made, 11, matter);
        item.ownerName = owner;
        REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::putWork(unit, item).map([](auto) {}); }));
    };
    put(QStringLiteral("走访"), QStringLiteral("沈若溪"));
    put(QStringLiteral("宣讲"), QStringLiteral("张三丰、沈若溪")); // one of them is on no roster: from outside
    WorkItem posted = draft(made, 12, QStringLiteral("总结"));
    posted.post = made.post(QStringLiteral("组织委员"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::putWork(unit, posted).map([](auto) {}); }));
    const auto told = [&](QDate day) {
        QStringList texts;
        const auto people = book::listMemberRowsAsWritten(made.reader(), made.branch, day).value();
        const auto found =
            organization::workProblemsOf(made.reader(), made.branch, made.committee(), people, day).value();
        for (const auto& one : found)
            texts.append(one.text);
        return texts;
    };
    const QString nobody = QStringLiteral("2026年10月的计划事项“慰问”没有写由谁负责。");
    CHECK(told(kToday) == QStringList{nobody});
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person, book::loadMember(unit.session(), made.member(QStringLiteral("沈若溪"))));
        person.leftOn = kToday;
        person.leftReason = QStringLiteral("转出");
        return book::updateMember(unit, person);
    }));
    CHECK(told(kToday)
          == QStringList{
              nobody, QStringLiteral("2026年11月的计划事项“走访”原由沈若溪负责，沈若溪已不在支部，现在没有人负责。")});
    CHECK(told(kToday.addDays(-1)) == QStringList{nobody});
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return organization::markWork(unit, plan(made).first().id, {kToday, QStringLiteral("已走访")}, kToday);
    }));
    CHECK(told(kToday).size() == 1);
}
