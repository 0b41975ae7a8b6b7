// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Friday, 18 September 2026: the days and distances are those of the first page's design.
#include "agenda/agenda_support.h"

#include "branchbook/agenda/finding_text.h"
#include "branchbook/agenda/workbench.h"

using namespace agenda_test;
using agenda::Target;
using agenda::Verb;

namespace {

QStringList titles(const std::vector<agenda::WorkItem>& items)
{
    QStringList list;
    for (const auto& item : items)
        list.append(item.finding->key);
    return list;
}

} // namespace

TEST_CASE("late, this week, this month, and what is left out")
{
    MadeAgenda made;
    made.add("meeting.committee.monthly", QStringLiteral("2026-08"), State::Overdue);
    made.add("meeting.committee.monthly", QStringLiteral("2026-07"), State::Done, 1);
    made.add("meeting.committee.monthly", QStringLiteral("2026-06"), State::Waived);
    Finding& theme = made.add("theme_day.monthly", QStringLiteral("2026-09"), State::Due);
    made.addGathering(Kind::ThemePartyDay, kToday, &theme, QTime(14, 30), QStringLiteral("走进青溪水厂"));
    Finding& group = made.add("meeting.group.monthly", QStringLiteral("2026-09"), State::Due, 0, QStringLiteral("g2"));
    made.addGathering(Kind::GroupMeeting, QDate(2026, 9, 20), &group, {}, QStringLiteral("9月党小组会"),
                      QStringLiteral("g2"));
    made.add("meeting.general.quarterly", QStringLiteral("2026Q3"), State::Due);
    made.add("meeting.committee.monthly", QStringLiteral("2026-10"), State::Upcoming);

    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    CHECK(titles(bench.overdue) == QStringList{QStringLiteral("meeting.committee.monthly||2026-08")});
    CHECK(titles(bench.thisWeek)
          == QStringList{QStringLiteral("theme_day.monthly||2026-09"),
                         QStringLiteral("meeting.group.monthly|g2|2026-09")});
    CHECK(titles(bench.thisMonth) == QStringList{QStringLiteral("meeting.general.quarterly||2026Q3")});
    CHECK(bench.next == QDate(2026, 10, 31));
    CHECK_FALSE(bench.empty());

    CHECK(bench.overdue[0].distance == QStringLiteral("逾期 18 天"));
    CHECK(bench.thisWeek[0].distance == QStringLiteral("今天 14:30"));
    CHECK(bench.thisWeek[1].distance == QStringLiteral("9月20日 周日"));
    CHECK(bench.thisMonth[0].distance == QStringLiteral("还有 12 天"));
    CHECK(bench.thisWeek[0].title.endsWith(QStringLiteral("：走进青溪水厂")));
    CHECK(bench.overdue[0].reason
          == QStringLiteral("一般每月召开1次 · 8月没有记录 · 依据《支部工作条例（试行）》第十二条"));
    CHECK(bench.thisMonth[0].reason
          == QStringLiteral("一般每季度召开1次 · 本季度尚未召开 · 依据《支部工作条例（试行）》第十一条"));
}

TEST_CASE("what the others of a group's month did is said in its line")
{
    MadeAgenda made;
    made.add("meeting.group.monthly", QStringLiteral("2026-09"), State::Done, 1, QStringLiteral("g1"));
    made.add("meeting.group.monthly", QStringLiteral("2026-09"), State::Due, 0, QStringLiteral("g2"));
    made.add("meeting.group.monthly", QStringLiteral("2026-09"), State::Done, 1, QStringLiteral("g3"));
    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    REQUIRE(bench.thisMonth.size() == 1);
    CHECK(bench.thisMonth[0].reason.contains(QStringLiteral("3 个小组已开 2 个")));
}

TEST_CASE("the button leads to the plan, to a new record of the right day, or to the person")
{
    MadeAgenda made;
    Finding& late = made.add("meeting.committee.monthly", QStringLiteral("2026-08"), State::Overdue);
    Finding& open = made.add("meeting.group.monthly", QStringLiteral("2026-09"), State::Due, 0, QStringLiteral("g2"));
    Finding& plan = made.add("meeting.general.quarterly", QStringLiteral("2026Q4"), State::Upcoming);
    const QString ref = made.addGathering(Kind::GeneralMeeting, QDate(2026, 12, 25), &plan);
    Finding& person =
        made.addDeadline("dev.probation_end", QStringLiteral("m1"), QDate(2025, 9, 30), QDate(2026, 9, 30), State::Due);

    const Target missed = agenda::targetOf(made.agenda, late);
    CHECK(missed.what == Target::What::NewGathering);
    CHECK(missed.kind == Kind::CommitteeMeeting);
    CHECK(missed.date == QDate(2026, 8, 31)); // the nearest day of its month
    const Target group = agenda::targetOf(made.agenda, open);
    CHECK(group.date == kToday);
    CHECK(group.group == QStringLiteral("g2"));
    const Target planned = agenda::targetOf(made.agenda, plan);
    CHECK(planned.what == Target::What::Gathering);
    CHECK(gathering::refOf(gathering::GatheringId::fromString(planned.id)) == ref);
    const Target member = agenda::targetOf(made.agenda, person);
    CHECK(member.what == Target::What::Conversion); // the end of a probation
    CHECK(member.id == QStringLiteral("m1"));

    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    CHECK(bench.overdue[0].verb == Verb::RecordLate);
    REQUIRE(bench.thisMonth.size() == 2);
    CHECK(bench.thisMonth[0].verb == Verb::Arrange);
    CHECK(bench.thisMonth[1].verb == Verb::Handle);
    CHECK(bench.thisMonth[1].reason.startsWith(QStringLiteral("必须满1年 · 9月30日期满，不得早于这一天 · 依据")));
    REQUIRE(bench.reminders.size() == 1); // 60 days before, says the rule
    CHECK(bench.reminders[0].finding == &person);
    CHECK(agenda::verbText(Verb::RecordLate) == QStringLiteral("补记"));
    CHECK(agenda::verbText(Verb::Arrange) == QStringLiteral("去安排"));
}

TEST_CASE("whoever has a file of admission is led to it, a debtor to the dues, the month's collection to its list")
{
    MadeAgenda made;
    Finding& review =
        made.addDeadline("dev.review_6m", QStringLiteral("m1"), QDate(2026, 3, 10), QDate(2026, 9, 10), State::Overdue);
    review.refs = {QStringLiteral("admission/f1")};
    Finding& end =
        made.addDeadline("dev.probation_end", QStringLiteral("m2"), QDate(2025, 9, 30), QDate(2026, 9, 30), State::Due);
    end.refs = {QStringLiteral("admission/f2")};
    Finding& debtor =
        made.addDeadline("dues.unpaid_6m", QStringLiteral("m3"), QDate(2026, 6, 1), QDate(2026, 11, 30), State::Due);
    Finding& month = made.add("dues.monthly", QStringLiteral("2026-09"), State::Due, 31);
    month.needed = 38;
    const auto target = [&](const Finding& finding) { return agenda::targetOf(made.agenda, finding); };
    CHECK(target(review).what == Target::What::Admission);
    CHECK(target(review).id == QStringLiteral("m1"));
    CHECK(target(end).what == Target::What::Admission); // the step is written in the file, not in the roster alone
    CHECK(target(debtor).what == Target::What::Dues);
    CHECK(target(debtor).id == QStringLiteral("m3"));
    CHECK(target(month).what == Target::What::Dues);
    CHECK(target(month).id.isEmpty());
    // A month without a payment is told from 150 days before the six are full, then it comes nearer.
    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    REQUIRE(bench.thisMonth.size() == 2);
    CHECK(bench.thisMonth[1].verb == Verb::Register);
    CHECK(bench.thisMonth[1].reason.startsWith(QStringLiteral("应当每月交纳 · 38 人中 31 人已交，还差 7 人 · 依据")));
    month.unknown = 5; // as `dues list` says it
    CHECK(agenda::arrangeWork(made.agenda)
              .thisMonth[1]
              .reason.contains(QStringLiteral("还差 7 人；另有 5 人没有核定基数，不在应交人数里")));
    REQUIRE(bench.reminders.size() == 2);
    CHECK(bench.reminders[1].finding == &debtor);
    CHECK(bench.reminders[1].distance == QStringLiteral("还有 73 天"));
    CHECK(bench.reminders[1].reason.startsWith(QStringLiteral("必须6个月内 · 从6月1日算起，到11月30日 · 依据")));
}

TEST_CASE("a committee's term is counted down in months a year ahead, in days for the last quarter, and is not late")
{
    const auto shown = [](QDate today, QDate end) {
        MadeAgenda made;
        made.agenda.today = today;
        Finding& term = made.add("term.end", QString::number(end.year()), State::Due);
        term.due = end;
        const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
        CHECK(bench.overdue.empty());
        return bench.reminders.empty() ? QString() : bench.reminders[0].distance;
    };
    const QDate end(2026, 10, 31);
    CHECK(shown(QDate(2025, 10, 29), end).isEmpty());
    CHECK(shown(QDate(2025, 10, 31), end) == QStringLiteral("还有 12 个月"));
    CHECK(shown(QDate(2026, 4, 30), end) == QStringLiteral("还有 6 个月"));
    CHECK(shown(QDate(2026, 6, 20), QDate(2026, 12, 15)) == QStringLiteral("还有 5 个多月"));
    CHECK(shown(QDate(2026, 7, 31), end) == QStringLiteral("还有 3 个月"));
    CHECK(shown(QDate(2026, 9, 18), end) == QStringLiteral("还有 43 天"));
}

TEST_CASE("an item of the work plan leads to itself on the committee's page, a vacancy to the term, a duty to itself")
{
    MadeAgenda made;
    Finding& work = made.add("work.plan_due", QStringLiteral("2026-08"), State::Overdue);
    work.refs = {QStringLiteral("work_item/w1")};
    Finding& vacancy = made.add("committee.vacancy", QStringLiteral("2026-08"), State::Overdue);
    vacancy.refs = {QStringLiteral("committee_term/t1")};
    const auto target = [&](const Finding& finding) { return agenda::targetOf(made.agenda, finding); };
    CHECK(target(work).what == Target::What::Committee);
    CHECK(target(work).id == QStringLiteral("work:w1"));
    CHECK(target(vacancy).what == Target::What::Committee);
    CHECK(target(vacancy).id == QStringLiteral("t1"));
    Finding& duty = made.add("committee.duty_nobody", QStringLiteral("2026-08"), State::Overdue);
    duty.refs = {QStringLiteral("duty/d1")};
    CHECK(target(duty).what == Target::What::Committee);
    CHECK(target(duty).id == QStringLiteral("duty:d1"));
    Finding& makeup = made.add("study.makeup_due", QStringLiteral("2026-10-01"), State::Upcoming);
    makeup.refs = {QStringLiteral("makeup/g1")};
    CHECK(target(makeup).what == Target::What::Ideology);
    CHECK(target(makeup).id == QStringLiteral("makeup:g1"));
    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    REQUIRE(bench.overdue.size() == 3);
    CHECK(bench.overdue[0].verb == Verb::Handle);
    CHECK(bench.overdue[0].distance == QStringLiteral("逾期 18 天"));
}

TEST_CASE("a deadline counted from last year says which year")
{
    MadeAgenda made;
    made.addDeadline("dev.talk_1m", QStringLiteral("m1"), QDate(2026, 9, 6), QDate(2026, 9, 25), State::Due);
    made.addDeadline("lost.stop_6m", QStringLiteral("m2"), QDate(2026, 3, 1), QDate(2026, 9, 26), State::Due);
    made.addDeadline("dev.approval_3m", QStringLiteral("m3"), QDate(2025, 12, 31), QDate(2026, 9, 27), State::Due);
    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    REQUIRE(bench.thisMonth.size() == 3);
    CHECK(bench.thisMonth[0].reason.startsWith(QStringLiteral("应当1个月内 · 从9月6日算起，到9月25日 · 依据")));
    CHECK(bench.thisMonth[1].reason.contains(QStringLiteral("9月26日起可以办理")));
    CHECK(bench.thisMonth[2].reason.contains(QStringLiteral("从2025年12月31日算起")));
}

TEST_CASE("a plan whose day went by is to be recorded, and stands with today")
{
    MadeAgenda made;
    Finding& theme = made.add("theme_day.monthly", QStringLiteral("2026-09"), State::Due);
    made.addGathering(Kind::ThemePartyDay, QDate(2026, 9, 11), &theme, QTime(14, 30), QStringLiteral("义务植树"));
    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    REQUIRE(bench.thisWeek.size() == 1);
    CHECK(bench.thisWeek[0].on == kToday);
    CHECK(bench.thisWeek[0].verb == Verb::Record);
    CHECK(bench.thisWeek[0].distance == QStringLiteral("9月11日已过")); // not 今天 14:30: nothing is today
    CHECK(bench.thisWeek[0].plannedOn == QDate(2026, 9, 11));
    CHECK(bench.thisWeek[0].reason.contains(QStringLiteral("原定9月11日，尚未记录")));
}

TEST_CASE("what is planned counts down to the last day all the same, and says for when it is planned")
{
    MadeAgenda made;
    Finding& theme = made.add("theme_day.monthly", QStringLiteral("2026-09"), State::Due);
    made.addGathering(Kind::ThemePartyDay, QDate(2026, 9, 25), &theme);
    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    REQUIRE(bench.thisMonth.size() == 1);
    CHECK(bench.thisMonth[0].distance == QStringLiteral("还有 12 天")); // 30 September
    CHECK(bench.thisMonth[0].reason.contains(QStringLiteral("已安排在9月25日")));
}

TEST_CASE("a group's row says for when it is planned where that is not its day already")
{
    MadeAgenda made;
    for (const char* name : {"g1", "g2"})
        made.add("meeting.group.monthly", QStringLiteral("2026-09"), State::Due, 0, QString::fromLatin1(name));
    made.addGathering(Kind::GroupMeeting, QDate(2026, 9, 20), &made.agenda.findings[0]);
    made.addGathering(Kind::GroupMeeting, QDate(2026, 9, 28), &made.agenda.findings[1]);
    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    REQUIRE(bench.thisWeek.size() == 1);
    CHECK_FALSE(bench.thisWeek[0].reason.contains(QStringLiteral("已安排在")));
    REQUIRE(bench.thisMonth.size() == 1);
    CHECK(bench.thisMonth[0].reason.contains(QStringLiteral("已开 0 个，已安排在9月28日")));
}

TEST_CASE("a figure of the branch's own does not borrow the regulation's word")
{
    MadeAgenda made;
    const rules::Override twice{QStringLiteral("meeting.general.per_quarter"),
                                QStringLiteral("2"),
                                QStringLiteral("上级要求"),
                                {},
                                QDate(2026, 1, 1)};
    made.agenda.rulebook.catalogue = *made.agenda.rulebook.catalogue.with({twice});
    made.add("meeting.general.quarterly", QStringLiteral("2026Q3"), State::Due);
    const agenda::Workbench bench = agenda::arrangeWork(made.agenda);
    REQUIRE(bench.thisMonth.size() == 1);
    CHECK(bench.thisMonth[0].reason
          == QStringLiteral("本支部规定每季度召开2次 · 本季度尚未召开 · 原依据《支部工作条例（试行）》第十一条"));
    CHECK(agenda::citedText(made.agenda, *made.agenda.findings[0].rule)
          == QStringLiteral("本支部规定，原依据《支部工作条例（试行）》第十一条"));
}
