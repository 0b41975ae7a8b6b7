// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Emptying the bins: nothing younger than 30 days goes, nothing that another record names, and all of it comes back.
#include "branchbook/book/cleanup.h"

#include "book/book_support.h"

#include "support/catch_qt.h"

using namespace book_test;

namespace {

book::MemberId recycled(OpenBook& open, const char16_t* name, QDate on)
{
    const auto id = open.addMember(name).id;
    open.run([&](store::UnitOfWork& unit) { return book::recycleMember(unit, id, on); });
    return id;
}

QStringList titles(const QList<book::CleanupRecord>& records)
{
    QStringList list;
    for (const auto& record : records)
        list << record.title;
    return list;
}

/// A meeting of the first branch at which `member` was, in the bin since `on` or not at all.
void addMeeting(OpenBook& open, book::MemberId member, QDate on)
{
    open.run([&](store::UnitOfWork& unit) -> Result<> {
        store::ColumnValues columns{{"id", QStringLiteral("g-1")},
                                    {"branch_id", open.branch().id.toString()},
                                    {"kind", QStringLiteral("committee")},
                                    {"topic", QStringLiteral("八月支委会")},
                                    {"held_on", QStringLiteral("2026-08-01")},
                                    {"state", QStringLiteral("draft")},
                                    {"entered_on", QStringLiteral("2026-08-01")},
                                    {"late", qint64{0}}};
        if (on.isValid())
            columns.push_back({"deleted_at", on.toString(Qt::ISODate)});
        BB_CHECK(unit.insert("gathering", columns));
        return unit.insert("attendance",
                           {{"gathering_id", QStringLiteral("g-1")},
                            {"member_id", member.toString()},
                            {"position", qint64{0}},
                            {"presence", QStringLiteral("present")},
                            {"member_type", QStringLiteral("正式党员")}});
    });
}

} // namespace

TEST_CASE("on the 30th day a record can go, not a day before; the cleanup is one step that is taken back")
{
    OpenBook open;
    recycled(open, u"陆怀瑾", kToday.addDays(-30));
    recycled(open, u"沈若溪", kToday.addDays(-29));
    open.addMember(u"周砚青");
    const QStringList before = open.content();
    const auto plan = book::planCleanup(open.reader(), kToday).value();
    CHECK(titles(plan.going()) == QStringList{QStringLiteral("陆怀瑾")});
    CHECK(plan.staying().isEmpty());
    CHECK(book::cleanupLine(plan.records.first()) == QStringLiteral("党员和名册：陆怀瑾，2026.08.19 放进回收站"));
    CHECK(open.content() == before); // a plan changes nothing
    open.run([&](store::UnitOfWork& unit) { return book::applyCleanup(unit, plan); });
    CHECK(open.content().filter(QStringLiteral("陆怀瑾")).isEmpty());
    CHECK(open.content().filter(QStringLiteral("沈若溪")).size() == 1);
    CHECK(open.content().filter(QStringLiteral("周砚青")).size() == 1);
    CHECK(open.problems().isEmpty());
    CHECK(book::planCleanup(open.reader(), kToday).value().going().isEmpty());
    REQUIRE(open.book->undo());
    CHECK(open.content() == before);
    CHECK(open.problems().isEmpty());
}

TEST_CASE("whoever was at a meeting stays in the bin as long as the meeting does")
{
    OpenBook open;
    const auto luo = recycled(open, u"罗小满", kToday.addDays(-100));
    addMeeting(open, luo, kToday.addDays(-10));
    const auto plan = book::planCleanup(open.reader(), kToday).value();
    CHECK(plan.going().isEmpty());
    REQUIRE(titles(plan.staying()) == QStringList{QStringLiteral("罗小满")});
    CHECK(book::cleanupLine(plan.staying().first()).contains(QStringLiteral("别的记录用到了它")));
}

TEST_CASE("what only another record names that goes as well, goes with it in one run, and comes back with it")
{
    OpenBook open;
    const auto luo = recycled(open, u"罗小满", kToday.addDays(-100));
    addMeeting(open, luo, kToday.addDays(-60));
    const auto plan = book::planCleanup(open.reader(), kToday).value();
    CHECK(titles(plan.going()) == QStringList{QStringLiteral("八月支委会"), QStringLiteral("罗小满")});
    CHECK(plan.staying().isEmpty());
    REQUIRE(plan.going().first().parts.size() == 1);
    CHECK(plan.going().first().parts.first().first == QStringLiteral("attendance"));
    open.run([&](store::UnitOfWork& unit) { return book::applyCleanup(unit, plan); });
    CHECK(open.problems().isEmpty());
    CHECK(book::planCleanup(open.reader(), kToday).value().records.isEmpty());
    REQUIRE(open.book->undo());
    CHECK(titles(book::planCleanup(open.reader(), kToday).value().going())
          == QStringList{QStringLiteral("八月支委会"), QStringLiteral("罗小满")});
    CHECK(open.problems().isEmpty());
}

TEST_CASE("a part that was put into a bin by itself is cleaned up, once, whether its record goes or stays")
{
    OpenBook open;
    const auto chen = open.addMember(u"陈望北").id;
    const auto addEvent = [&](const QString& id, QDate binned) {
        open.run([&](store::UnitOfWork& unit) {
            return unit.insert("member_event",
                               {{"id", id},
                                {"member_id", chen.toString()},
                                {"kind", QStringLiteral("honour")},
                                {"happened_on", QStringLiteral("2025-07-01")},
                                {"title", QStringLiteral("优秀党员")},
                                {"deleted_at", binned.toString(Qt::ISODate)}});
        });
    };
    addEvent(QStringLiteral("e-1"), kToday.addDays(-40));
    auto plan = book::planCleanup(open.reader(), kToday).value();
    CHECK(titles(plan.going()) == QStringList{QStringLiteral("优秀党员")});
    open.run([&](store::UnitOfWork& unit) { return book::applyCleanup(unit, plan); });
    addEvent(QStringLiteral("e-2"), kToday.addDays(-50)); // before its member
    addEvent(QStringLiteral("e-3"), kToday.addDays(-31)); // after
    open.run([&](store::UnitOfWork& unit) { return book::recycleMember(unit, chen, kToday.addDays(-40)); });
    plan = book::planCleanup(open.reader(), kToday).value();
    CHECK(titles(plan.going()) == QStringList{QStringLiteral("优秀党员"), QStringLiteral("陈望北")});
    open.run([&](store::UnitOfWork& unit) { return book::applyCleanup(unit, plan); });
    CHECK(open.content().filter(QStringLiteral("优秀党员")).isEmpty());
    CHECK(open.problems().isEmpty());
}

TEST_CASE("what is not in a bin is never named")
{
    OpenBook open;
    addMeeting(open, open.addMember(u"罗小满").id, {});
    CHECK(book::planCleanup(open.reader(), kToday.addYears(10)).value().records.isEmpty());
}
