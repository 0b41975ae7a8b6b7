// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Regular days are held against a calendar of 2026 and 2027.
#include "organization/committee_support.h"

#include "branchbook/gathering/agenda_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/meeting_series.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace committee_test;
using organization::Series;

namespace {

Series secondFriday(const Branch& made)
{
    Series series;
    series.branch = made.branch;
    series.topic = QStringLiteral("{月}月支部委员会会议");
    series.week = 2;
    series.weekday = 5;
    series.startsAt = QTime(15, 0);
    series.place = QStringLiteral("三楼会议室");
    series.agenda = {QStringLiteral("学习传达"), QStringLiteral("检查上次决定落实情况")};
    series.fromOn = QDate(2026, 1, 1);
    return series;
}

} // namespace

TEST_CASE("the n-th weekday, the last one, and a day of the month")
{
    const Branch made;
    Series series = secondFriday(made);
    CHECK(organization::dayOf(series, {2026, 10}) == QDate(2026, 10, 9));
    CHECK(organization::nextOn(series, QDate(2026, 10, 8)) == QDate(2026, 10, 9));
    CHECK(organization::nextOn(series, QDate(2026, 10, 9)) == QDate(2026, 11, 13));
    series.week = 5;
    CHECK(organization::dayOf(series, {2026, 10}) == QDate(2026, 10, 30)); // five Fridays
    CHECK(organization::dayOf(series, {2026, 11}) == QDate(2026, 11, 27)); // four
    series.week.reset();
    series.weekday.reset();
    series.day = 31;
    CHECK(organization::dayOf(series, {2026, 11}) == QDate(2026, 11, 30));
    CHECK(organization::dayOf(series, {2027, 2}) == QDate(2027, 2, 28));
    CHECK(organization::rhythmText(series) == QStringLiteral("每月31日"));
    CHECK(organization::rhythmText(secondFriday(made)) == QStringLiteral("每月第2个星期五"));
    CHECK(organization::dayInMonthText(series) == QStringLiteral("31日"));
    CHECK(organization::dayInMonthText(secondFriday(made)) == QStringLiteral("第2个星期五"));
}

TEST_CASE("every quarter counts from the month in which the series began, and it ends")
{
    const Branch made;
    Series series = secondFriday(made);
    series.everyMonths = 3;
    series.fromOn = QDate(2026, 2, 20); // February's own second Friday is gone
    CHECK(organization::nextOn(series, QDate(2026, 1, 1)) == QDate(2026, 5, 8));
    CHECK(organization::nextOn(series, QDate(2026, 5, 8)) == QDate(2026, 8, 14));
    series.untilOn = QDate(2026, 8, 13);
    CHECK_FALSE(organization::nextOn(series, QDate(2026, 5, 8)).isValid());
}

TEST_CASE("the next one goes into the plan with its standing agenda, month after month")
{
    Branch made;
    organization::SeriesId id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::putSeries(unit, secondFriday(made)));
        return {};
    }));
    const Series series = organization::listSeries(made.reader(), made.branch).value().first();
    CHECK(series.id == id);
    CHECK(series.agenda.size() == 2);
    CHECK(organization::nextFree(made.reader(), series, kToday).value() == QDate(2026, 10, 9));
    const auto plan = [&] {
        gathering::GatheringId planned;
        REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(planned, organization::planNext(unit, series, kToday));
            return {};
        }));
        return gathering::loadGathering(made.reader(), planned).value();
    };
    const auto october = plan();
    CHECK(october.topic == QStringLiteral("10月支部委员会会议"));
    CHECK(october.heldOn == QDate(2026, 10, 9));
    CHECK(october.startsAt == QTime(15, 0));
    CHECK(gathering::titlesOf(october.agenda) == series.agenda);
    CHECK(october.attendees.isEmpty());
    CHECK(plan().heldOn == QDate(2026, 11, 13));
    // A meeting put on another day of the month takes that month's place.
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        gathering::Gathering other;
        other.branch = made.branch;
        other.kind = gathering::Kind::CommitteeMeeting;
        other.topic = QStringLiteral("提前的会");
        other.heldOn = QDate(2026, 12, 2);
        BB_TRY([[maybe_unused]] const auto saved, gathering::saveGathering(unit, other, kToday));
        return {};
    }));
    CHECK(organization::nextFree(made.reader(), series, kToday).value() == QDate(2027, 1, 8));
}

TEST_CASE("the next one of a series begins with what the last one left open and with the standing agenda, each once")
{
    Branch made;
    Series series = secondFriday(made);
    series.agenda = {QStringLiteral("学习传达"), QStringLiteral("修缮活动室")};
    gathering::GatheringId planned;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        gathering::Gathering held;
        held.branch = made.branch;
        held.kind = gathering::Kind::CommitteeMeeting;
        held.topic = QStringLiteral("9月支部委员会会议");
        held.heldOn = QDate(2026, 9, 11);
        held.agenda = gathering::agendaOf(
            {QStringLiteral("购置会议桌"), QStringLiteral("修缮活动室"), QStringLiteral("传达通知")});
        held.agenda[0].matter = gathering::Matter::LargeSpending; // put off
        held.agenda[1].proposer = QStringLiteral("周砚青");
        BB_TRY([[maybe_unused]] const auto saved, gathering::saveGathering(unit, held, kToday));
        gathering::AgendaItem standing;
        standing.title = QStringLiteral("通报党费收缴情况");
        BB_CHECK(gathering::putStandingAgenda(unit, made.branch, held.kind, {standing}));
        BB_TRY(series.id, organization::putSeries(unit, series));
        series.rev = 1;
        BB_TRY(planned, organization::planNext(unit, series, kToday));
        return {};
    }));
    const auto next = gathering::loadGathering(made.reader(), planned).value();
    CHECK(gathering::titlesOf(next.agenda)
          == QStringList{QStringLiteral("购置会议桌"), QStringLiteral("修缮活动室"), QStringLiteral("通报党费收缴情况"),
                         QStringLiteral("学习传达")});
    CHECK(next.agenda[0].matter == gathering::Matter::LargeSpending);
    CHECK(next.agenda[0].carriedFromOn == QDate(2026, 9, 11));
    CHECK(next.agenda[1].proposer == QStringLiteral("周砚青"));
    CHECK_FALSE(next.agenda[3].carriedFrom);
}

TEST_CASE("each group has a series of its own: what another group plans takes none of its months")
{
    Branch made;
    book::PartyGroup first;
    first.branch = made.branch;
    first.name = QStringLiteral("第一党小组");
    book::PartyGroup second = first;
    second.name = QStringLiteral("第二党小组");
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(first.id, book::insertGroup(unit, first));
        BB_TRY(second.id, book::insertGroup(unit, second));
        return {};
    }));
    for (const book::PartyGroup& group : {first, second}) {
        Series series;
        series.branch = made.branch;
        series.kind = gathering::Kind::GroupMeeting;
        series.group = group.id;
        series.groupName = group.name;
        series.topic = organization::usualTopic(series);
        series.day = 10;
        series.agenda = {QStringLiteral("党员季度小结")};
        series.fromOn = QDate(2026, 1, 1);
        REQUIRE(
            made.run([&](store::UnitOfWork& unit) { return organization::putSeries(unit, series).map([](auto) {}); }));
    }
    const auto all = [&] { return organization::listSeries(made.reader(), made.branch).value(); };
    REQUIRE(all().size() == 2);
    const auto of = [&](const QString& name) {
        const auto list = all();
        return *std::ranges::find(list, name, &Series::groupName);
    };
    CHECK(organization::seriesTitle(of(first.name)) == QStringLiteral("第一党小组党小组会"));
    const auto next = [&](const QString& name) {
        return organization::nextFree(made.reader(), of(name), kToday).value();
    };
    CHECK(next(first.name) == QDate(2026, 10, 10));
    gathering::GatheringId planned;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(planned, organization::planNext(unit, of(first.name), kToday));
        return {};
    }));
    const auto meeting = gathering::loadGathering(made.reader(), planned).value();
    CHECK(meeting.group == first.id);
    CHECK(meeting.topic == QStringLiteral("第一党小组 10月党小组会"));
    CHECK(gathering::titlesOf(meeting.agenda) == QStringList{QStringLiteral("党员季度小结")});
    CHECK(next(first.name) == QDate(2026, 11, 10));
    CHECK(next(second.name) == QDate(2026, 10, 10));
    // A group that was given up meets no more; the other one does.
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto groups, book::listGroups(unit.session(), made.branch));
        return book::removeGroup(unit, *std::ranges::find(groups, second.name, &book::PartyGroup::name));
    }));
    CHECK_FALSE(next(second.name).isValid());
    CHECK(codeOf(made.run([&](store::UnitOfWork& unit) {
              return organization::planNext(unit, of(second.name), kToday).map([](auto) {});
          }))
          == QStringLiteral("series.group_gone"));
    CHECK(next(first.name).isValid());
}

TEST_CASE(
    "a second series of the same kind, rhythm and day is refused with the first; another day or a later time is not")
{
    Branch made;
    const auto put = [&](const Series& series) {
        return made.run(
            [&](store::UnitOfWork& unit) { return organization::putSeries(unit, series).map([](auto) {}); });
    };
    REQUIRE(put(secondFriday(made)));
    Series again = secondFriday(made);
    again.topic = QStringLiteral("碰头会");
    again.fromOn = QDate(2026, 9, 1);
    const auto refused = put(again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"series.twice");
    CHECK(refused.error().args
          == QStringList{QStringLiteral("支部委员会会议"), QStringLiteral("每月第2个星期五"), QStringLiteral("1")});
    Series first = organization::listSeries(made.reader(), made.branch).value().first();
    first.place = QStringLiteral("一楼");
    CHECK(put(first)); // itself
    again.week = 4;
    CHECK(put(again));
    again.week = 2;
    again.kind = gathering::Kind::ThemePartyDay;
    CHECK(put(again));
    first = organization::listSeries(made.reader(), made.branch).value().first();
    first.untilOn = QDate(2026, 8, 31);
    REQUIRE(put(first));
    again.kind = gathering::Kind::CommitteeMeeting;
    CHECK(put(again)); // the first one is over by then
}

TEST_CASE("a stroke or a semicolon in the title of a standing item is no detail of it")
{
    Branch made;
    Series series = secondFriday(made);
    series.agenda = {QStringLiteral("学习|讨论"), QStringLiteral("通报; 答疑"), QStringLiteral(" "),
                     QStringLiteral("a=b")};
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::putSeries(unit, series).map([](auto) {}); }));
    CHECK(organization::listSeries(made.reader(), made.branch).value().first().agenda
          == QStringList{QStringLiteral("学习|讨论"), QStringLiteral("通报; 答疑"), QStringLiteral("a=b")});
}

TEST_CASE("a series without a topic, a day or a beginning is refused")
{
    Branch made;
    const auto code = [&](const Series& series) {
        return codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putSeries(unit, series));
            return {};
        }));
    };
    Series series = secondFriday(made);
    series.topic = QStringLiteral(" ");
    CHECK(code(series) == QStringLiteral("series.topic_missing"));
    series = secondFriday(made);
    series.kind = gathering::Kind::GroupMeeting; // of which group?
    CHECK(code(series) == QStringLiteral("series.group"));
    series.group = book::GroupId::make(); // of no group of this branch
    CHECK(code(series) == QStringLiteral("series.group"));
    series.kind = gathering::Kind::CommitteeMeeting;
    CHECK(code(series) == QStringLiteral("series.group_none"));
    series = secondFriday(made);
    series.day = 3; // both ways
    CHECK(code(series) == QStringLiteral("series.day"));
    series = secondFriday(made);
    series.weekday = 8;
    CHECK(code(series) == QStringLiteral("series.day"));
    series = secondFriday(made);
    series.everyMonths = 0;
    CHECK(code(series) == QStringLiteral("series.day"));
    series = secondFriday(made);
    series.fromOn = {};
    CHECK(code(series) == QStringLiteral("series.from_missing"));
    series = secondFriday(made);
    series.untilOn = QDate(2025, 12, 31);
    CHECK(code(series) == QStringLiteral("committee.end_before"));
    for (const QString& line :
         {QStringLiteral("讨论|kind=large_spending|amount=100"), QStringLiteral("讨论 ｜ papers=方案:有"),
          QStringLiteral("讨论；Kind＝report"), QStringLiteral("讨论|sum=3")}) {
        series = secondFriday(made);
        series.agenda.append(line);
        CAPTURE(line.toStdString());
        CHECK(code(series) == QStringLiteral("series.agenda_details"));
    }
    CHECK(organization::listSeries(made.reader(), made.branch).value().isEmpty());
    series = secondFriday(made);
    series.untilOn = QDate(2026, 9, 30);
    CHECK(codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
              BB_TRY([[maybe_unused]] const auto id, organization::planNext(unit, series, kToday));
              return {};
          }))
          == QStringLiteral("series.over"));
}
