// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample on 18 September 2026. What is late is counted by hand from its list of gatherings: no committee meeting in
// August, as mockups 01 and 02 have it.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QDate>

#include <algorithm>

using namespace cli_test;

namespace {

QJsonArray inState(const QJsonArray& list, const char* state)
{
    QJsonArray found;
    for (const QJsonValue& value : list) {
        if (value.toObject().value(u"state").toString() == QLatin1StringView(state))
            found.append(value);
    }
    return found;
}

QJsonObject withKey(const QJsonArray& list, const QString& key)
{
    for (const QJsonValue& value : list) {
        if (value.toObject().value(u"key").toString() == key)
            return value.toObject();
    }
    return {};
}

const QString kAugust = QStringLiteral("meeting.committee.monthly||2026-08");

} // namespace

TEST_CASE("the re-election is in the list twelve and six months ahead, whatever the window, and not late")
{
    const Desk desk; // the term ends on 31 October 2026
    const auto term = [&](const char* day) {
        for (const QJsonValue& value : desk.array(QStringLiteral("agenda list --on ") + QLatin1StringView(day))) {
            if (value.toObject().value(u"rule_id").toString() == u"term.end")
                return value.toObject();
        }
        return QJsonObject();
    };
    CHECK(term("2025-10-29").isEmpty());
    CHECK(term("2025-10-31").value(u"why").toString().contains(QStringLiteral("还有12个月")));
    CHECK(term("2026-04-30").value(u"why").toString().contains(QStringLiteral("还有6个月")));
    CHECK(term("2026-04-30").value(u"state").toString() == QStringLiteral("due"));
}

TEST_CASE("agenda list: what is late, due and to come, by due day, each with its source")
{
    const Desk desk;
    const QJsonArray list = desk.array(QStringLiteral("agenda list"));
    CHECK(names(inState(list, "overdue"), QStringLiteral("rule_id"))
          == QStringList{QStringLiteral("meeting.committee.monthly"), QStringLiteral("work.plan_due"),
                         QStringLiteral("ledger.conduct_due")}); // page 01, and what that meeting was to prepare
    const QJsonObject august = withKey(list, kAugust);
    CHECK(august.value(u"title").toString() == QStringLiteral("8月支部委员会会议"));
    CHECK(august.value(u"area").toString() == QStringLiteral("organization"));
    CHECK(august.value(u"subject").toString() == QStringLiteral("机关第一党支部"));
    CHECK(august.value(u"period").toString() == QStringLiteral("2026-08"));
    CHECK(august.value(u"due").toString() == QStringLiteral("2026-08-31"));
    CHECK(august.value(u"strength").toString() == QStringLiteral("normally"));
    CHECK(august.value(u"source").toObject().value(u"doc").toString() == QStringLiteral("BRANCH2018"));
    CHECK(august.value(u"source").toObject().value(u"article").toString() == QStringLiteral("12"));
    CHECK(august.value(u"why").toString().contains(QStringLiteral("一般")));
    CHECK_FALSE(august.value(u"provisional").toBool());
    QString last;
    for (const QJsonValue& value : list) {
        const QJsonObject one = value.toObject();
        for (const char16_t* key : {u"rule_id", u"title", u"area", u"subject", u"period", u"due", u"state", u"strength",
                                    u"source", u"why", u"key", u"provisional"})
            CHECK(one.contains(QStringView(key)));
        CHECK(one.value(u"due").toString() >= last);
        last = one.value(u"due").toString();
        CHECK(QDate::fromString(last, Qt::ISODate).isValid());
    }
    CHECK(last == QStringLiteral("2026-12-31"));
}

TEST_CASE("agenda list is chosen by the due day, and --on decides the state")
{
    const Desk desk;
    const QJsonArray august = desk.array(QStringLiteral("agenda list --from 2026-08-31 --to 2026-08-31"));
    // Committee, three groups, theme day, dues; a phase of the year's theme, what the catalogue of disclosure asks of dues,
    // of the ledger the water, the river, the purchase and the study rules, and two items of the work plan.
    CHECK(august.size() == 14);
    CHECK(withKey(august, kAugust).value(u"state").toString() == QStringLiteral("overdue"));
    const auto stateOn = [&](const char* day) {
        return withKey(desk.array(QStringLiteral("agenda list --from 2026-08-01 --to 2026-08-31 --on ")
                                  + QString::fromLatin1(day)),
                       kAugust)
            .value(u"state")
            .toString();
    };
    CHECK(stateOn("2026-07-31") == QStringLiteral("upcoming"));
    CHECK(stateOn("2026-08-01") == QStringLiteral("due"));
    CHECK(stateOn("2026-08-31") == QStringLiteral("due"));
    CHECK(stateOn("2026-09-01") == QStringLiteral("overdue"));
    CHECK(desk(QStringLiteral("agenda list --from 2026-09-01 --to 2026-08-31")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("agenda list --from heute")).exitCode == kRefused);
}

TEST_CASE("what was late last year stays in the list, and nothing else of it")
{
    const Desk desk;
    const QJsonArray list = desk.array(QStringLiteral("agenda list --on 2027-01-08"));
    CHECK(withKey(list, kAugust).value(u"state").toString() == QStringLiteral("overdue"));
    CHECK(withKey(list, kAugust).value(u"title").toString().contains(QStringLiteral("2026年8月")));
    for (const QJsonValue& value : list) {
        const QJsonObject one = value.toObject();
        if (one.value(u"due").toString() < QStringLiteral("2027-01-01"))
            CHECK(one.value(u"state").toString() == QStringLiteral("overdue"));
    }
}

TEST_CASE("recording what was late makes it done; a plan does not")
{
    const Desk desk;
    const auto state = [&](const QString& key) {
        return withKey(desk.array(QStringLiteral("agenda list")), key).value(u"state").toString();
    };
    REQUIRE(desk(QStringLiteral("gathering add --kind committee_meeting --date 2026-08-28 --topic T")).exitCode
            == kDone);
    CHECK(state(kAugust) == QStringLiteral("done"));
    const QString october = QStringLiteral("meeting.committee.monthly||2026-10");
    REQUIRE(desk(QStringLiteral("gathering add --kind committee_meeting --date 2026-10-09 --topic T")).exitCode
            == kDone);
    CHECK(state(october) == QStringLiteral("upcoming"));
    CHECK(withKey(desk.array(QStringLiteral("agenda list")), october).value(u"planned").toBool());
}

TEST_CASE("what is marked done in the work plan is owed no more; a vacancy is late from the last day in the post")
{
    const Desk desk;
    const auto late = [&] {
        return names(inState(desk.array(QStringLiteral("agenda list")), "overdue"), QStringLiteral("rule_id"));
    };
    REQUIRE(late().contains(QStringLiteral("work.plan_due")));
    REQUIRE(desk(QStringLiteral("committee plan-done --month 2026-08 --number 1 --note 改在9月18日会后研究")).exitCode
            == kDone);
    CHECK_FALSE(late().contains(QStringLiteral("work.plan_due")));
    CHECK_FALSE(late().contains(QStringLiteral("committee.vacancy")));
    REQUIRE(desk(QStringLiteral("committee end --post 组织委员 --date 2026-08-31 --reason 调离")).exitCode == kDone);
    const QJsonArray list = inState(desk.array(QStringLiteral("agenda list")), "overdue");
    const auto found = std::find_if(list.begin(), list.end(), [](const QJsonValue& value) {
        return value.toObject().value(u"rule_id").toString() == QStringLiteral("committee.vacancy");
    });
    REQUIRE(found != list.end());
    CHECK((*found).toObject().value(u"due").toString() == QStringLiteral("2026-08-31"));
    CHECK((*found).toObject().value(u"title").toString() == QStringLiteral("组织委员职务空缺"));
}

TEST_CASE("agenda waive needs a reason and a finding, and can be undone")
{
    const Desk desk;
    const Run bare = desk(QStringLiteral("agenda waive --json"), {kAugust});
    CHECK(bare.exitCode == kRefused);
    CHECK(bare.errorCode() == QStringLiteral("agenda.reason_missing"));
    const Run unknown = desk(QStringLiteral("agenda waive nothing||2026 --reason 防汛 --json"));
    CHECK(unknown.exitCode == kNotFound);
    CHECK(unknown.errorCode() == QStringLiteral("agenda.finding_missing"));
    CHECK(desk(QStringLiteral("agenda waive meeting.committee.monthly||2026-09 --reason 防汛")).exitCode == kRefused);

    const QJsonObject waived = desk.object(QStringLiteral("agenda waive --reason 全员防汛值守 --by 周砚青"), {kAugust});
    CHECK(waived.value(u"state").toString() == QStringLiteral("waived"));
    CHECK(waived.value(u"waived_because").toString() == QStringLiteral("全员防汛值守"));
    CHECK(names(inState(desk.array(QStringLiteral("agenda list")), "overdue"), QStringLiteral("rule_id"))
          == QStringList{QStringLiteral("work.plan_due"), QStringLiteral("ledger.conduct_due")});
    CHECK(desk.object(QStringLiteral("agenda unwaive"), {kAugust}).value(u"state").toString()
          == QStringLiteral("overdue"));
    CHECK(desk(QStringLiteral("agenda unwaive"), {kAugust}).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(withKey(desk.array(QStringLiteral("agenda list")), kAugust).value(u"state").toString()
          == QStringLiteral("waived"));
    CHECK(desk.object(QStringLiteral("book check")).value(u"ok").toBool());
}

TEST_CASE("rules override: stricter or local figures with a reason; a Must is not loosened")
{
    const Desk desk;
    const auto lesson = [&] {
        return withKey(desk.array(QStringLiteral("agenda list")), QStringLiteral("lesson.quarterly||2026Q3"));
    };
    CHECK(lesson().value(u"state").toString() == QStringLiteral("done"));
    const QJsonObject set = desk.object(
        QStringLiteral("rules override meeting.lesson.per_quarter --value 2 --reason 县委要求 --by 周砚青"));
    CHECK(set.value(u"value").toString() == QStringLiteral("2"));
    CHECK(set.value(u"value_before").toString() == QStringLiteral("1"));
    CHECK(set.value(u"title").toString() == QStringLiteral("党课每季度次数"));
    CHECK(set.value(u"unit").toString() == QStringLiteral("times"));
    CHECK(lesson().value(u"state").toString() == QStringLiteral("due"));
    CHECK(lesson().value(u"needed").toInt() == 2);
    CHECK(desk(QStringLiteral("rules override meeting.lesson.per_quarter --remove")).exitCode == kDone);
    CHECK(lesson().value(u"state").toString() == QStringLiteral("done"));
    const Run none = desk(QStringLiteral("rules override meeting.lesson.per_quarter --remove"));
    CHECK(none.exitCode == kNotFound);
    CHECK(none.err.contains(QStringLiteral("“党课每季度次数”"))); // its name and not its id
    CHECK(desk(QStringLiteral("rules override meeting.lesson.per_quarter --value 2")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("rules override meeting.lesson.per_quarter")).exitCode == kUsage);
    const Run loose = desk(QStringLiteral("rules override vote.general.quorum --value 1/3 --reason 人少 --json"));
    CHECK(loose.exitCode == kRefused);
    CHECK(loose.errorCode() == QStringLiteral("rules.looser_than_must"));
    CHECK(loose.err.contains(QStringLiteral("第十一条")));
}

TEST_CASE("rules override tells title and unit, before and after, and in the journal too")
{
    const Desk desk;
    const Run set = desk(QStringLiteral("rules override term.reminder_months --value 8 --reason 早些准备"));
    REQUIRE(set.exitCode == kDone);
    CHECK(set.out.contains(QStringLiteral("6个月 → ")));
    CHECK(set.out.contains(QStringLiteral("8个月")));
    CHECK(set.out.contains(QStringLiteral("整本手册")));
    CHECK_FALSE(set.out.contains(QStringLiteral("term.reminder_months")));
    const QJsonArray journal = desk.array(QStringLiteral("book journal --limit 1"));
    CHECK_FALSE(journal.first().toObject().value(u"label").toString().contains(QStringLiteral("term.")));
    const Run back = desk(QStringLiteral("rules override term.reminder_months --remove"));
    CHECK(back.out.contains(QStringLiteral("8个月 → ")));
    const Run half = desk(QStringLiteral("rules override term.reminder_months --value 0.5 --reason 半年"));
    CHECK(half.exitCode == kRefused);
    CHECK(half.err.contains(QStringLiteral("6个月")));
}

TEST_CASE("a calculator uses the figures of the book that is named, and no book where none is")
{
    const Desk desk;
    const QString dues = QStringLiteral("rules dues --class salaried --base 3333"); // 1 %
    CHECK(desk.object(dues).value(u"due").toString() == QStringLiteral("33.33"));
    (void)desk.object(QStringLiteral("rules override dues.rounding --value jiao --reason 上级通知"));
    CHECK(desk.object(dues).value(u"due").toString() == QStringLiteral("33.30"));
    CHECK(desk.object(dues + QStringLiteral(" --rounding fen")).value(u"due").toString() == QStringLiteral("33.33"));
    const Run without = run(dues.split(u' ') + QStringList{QStringLiteral("--json")});
    CHECK(without.object().value(u"due").toString() == QStringLiteral("33.33"));
    // A stricter quorum of the committee: two thirds of five are four.
    (void)desk.object(QStringLiteral("rules override vote.committee.quorum --value 2/3 --reason 县委要求"));
    const QString vote = QStringLiteral("rules vote --kind committee --entitled 5 --present 3 --yes 3 --no 0");
    CHECK(desk.object(vote).value(u"needed_present").toInt() == 4);
    CHECK_FALSE(desk.object(vote).value(u"quorum").toBool());
}

TEST_CASE("agenda export writes a calendar, twice the same, and says where it cannot")
{
    const Desk desk;
    const QString path = desk.path(QStringLiteral("a.ics"));
    const QJsonObject done = desk.object(QStringLiteral("agenda export"), {path});
    const QByteArray text = bytesOf(path);
    CHECK(text.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(done.value(u"events").toInt() == text.count("BEGIN:VEVENT\r\n"));
    CHECK(text.contains("DTSTART;TZID=Asia/Shanghai:20260920T160000\r\n")); // 第二党小组会 of the sample
    CHECK(text.contains("DTSTART;VALUE=DATE:20260831\r\n"));
    REQUIRE(desk(QStringLiteral("agenda export"), {path}).exitCode == kDone);
    CHECK(bytesOf(path) == text);
    CHECK(desk(QStringLiteral("agenda export"), {desk.path(QStringLiteral("no/a.ics"))}).exitCode == kIo);
}

// 《支部工作条例（试行）》第十一条 says once a quarter; twice is what this branch was told to do.
TEST_CASE("a figure of the branch's own is told as such, with the regulation it departs from")
{
    const Desk desk;
    (void)desk.object(QStringLiteral("rules override meeting.general.per_quarter --value 2 --reason 上级要求"));
    const QJsonArray list = desk.array(QStringLiteral("agenda list"));
    const QJsonObject own = withKey(list, QStringLiteral("meeting.general.quarterly||2026Q3"));
    CHECK(own.value(u"overridden").toBool());
    CHECK(own.value(u"why").toString().startsWith(QStringLiteral("本支部规定每季度")));
    CHECK(own.value(u"source").toObject().value(u"text").toString()
          == QStringLiteral("本支部规定，原依据《支部工作条例（试行）》第十一条"));
    const QJsonObject other = withKey(list, kAugust);
    CHECK_FALSE(other.value(u"overridden").toBool());
    CHECK(other.value(u"why").toString().startsWith(QStringLiteral("一般每月")));
}

// The sample by hand: mockup 02 has the committee late in August, held in July and September.
TEST_CASE("agenda compare: the plan of a quarter beside what took place")
{
    const Desk desk;
    const QJsonObject plan = desk.object(QStringLiteral("agenda compare --quarter 2026Q3"));
    CHECK(plan.value(u"from").toString() == QStringLiteral("2026-07-01"));
    QJsonObject committee;
    for (const QJsonValue& value : plan.value(u"rows").toArray()) {
        if (value.toObject().value(u"kind").toString() == u"committee_meeting")
            committee = value.toObject();
    }
    CHECK(committee.value(u"needed").toInt() == 3);
    CHECK(committee.value(u"held").toInt() == 2);
    CHECK(committee.value(u"missing").toInt() == 1);
    const QJsonObject year = desk.object(QStringLiteral("agenda compare --year 2026"));
    CHECK(year.value(u"to").toString() == QStringLiteral("2026-12-31"));
    CHECK(year.value(u"rows").toArray().size() > plan.value(u"rows").toArray().size()); // those of the year
}
