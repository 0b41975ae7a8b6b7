// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/admission.h"

#include "branchbook/base/date.h"
#include "rules/calculator_support.h"

using namespace branchbook;
using namespace branchbook::rules;
using namespace rules_test;

namespace {

struct Step {
    const char* code;
    const char* on;
};

AdmissionQuestion known(std::initializer_list<Step> steps)
{
    AdmissionQuestion question;
    for (const Step& step : steps)
        question.known.append({QString::fromLatin1(step.code), day(step.on)});
    return question;
}

AdmissionResult dates(const AdmissionQuestion& question, const char* today = "2026-09-18")
{
    const auto result = admissionDates(builtIn(), workingDays(), question, day(today));
    INFO((result ? QString() : sentence(result.error())).toStdString());
    REQUIRE(result);
    return *result;
}

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("-");
}

/// "2026-06-01..2026-07-01"
QString span(const AdmissionResult& result, const char* code)
{
    const StepOutlook* step = result.step(QString::fromLatin1(code));
    REQUIRE(step != nullptr);
    return iso(step->earliest.day) + QStringLiteral("..") + iso(step->latest.day);
}

bool conflicts(const AdmissionResult& result, const char* code)
{
    return !result.step(QString::fromLatin1(code))->conflict.isEmpty();
}

} // namespace

TEST_CASE("forwards: a month to the talk, a year to the development target, a month to the meeting, three to approval")
{
    const auto applied = dates(known({{"1", "2026-06-15"}}));
    CHECK(span(applied, "2") == QStringLiteral("2026-06-15..2026-07-15"));
    CHECK(applied.step(u"2")->ruleId == QStringLiteral("dev.talk_deadline"));
    const auto activist = dates(known({{"3", "2026-06-15"}}));
    CHECK(span(activist, "7") == QStringLiteral("2027-06-15..-"));
    CHECK(activist.step(u"7")->ruleId == QStringLiteral("dev.observation_min"));
    // The half year is from review to review: it is no last day of cultivation or of naming mentors.
    CHECK(span(activist, "5") == QStringLiteral("2026-06-15..-"));
    CHECK(span(activist, "6") == QStringLiteral("2026-06-15..-"));
    CHECK_FALSE(conflicts(dates(known({{"3", "2025-01-12"}, {"6", "2026-02-15"}})), "6"));
    CHECK(span(activist, "15").startsWith(QStringLiteral("2027-06-")));
    const auto reviewed = dates(known({{"13", "2026-06-15"}}));
    CHECK(span(reviewed, "15") == QStringLiteral("2026-06-15..2026-07-15"));
    CHECK(reviewed.step(u"15")->ruleId == QStringLiteral("dev.meeting_after_prereview"));
    const auto met = dates(known({{"15", "2026-06-10"}}));
    CHECK(span(met, "17") == QStringLiteral("2026-06-10..2026-09-10"));
    CHECK(span(met, "20") == QStringLiteral("2026-06-10..2026-10-10"));
    CHECK(span(met, "21") == QStringLiteral("2027-06-10..2027-06-10")); // observed for the whole year (art 31)
    CHECK(span(met, "23") == QStringLiteral("2027-06-10..-"));
    CHECK(met.fullMemberDate == day("2027-06-10"));
    auto special = known({{"15", "2026-06-10"}});
    special.approval = ApprovalCase::Special;
    CHECK(span(dates(special), "17") == QStringLiteral("2026-06-10..2026-12-10"));
    CHECK(span(dates(known({{"17", "2026-07-31"}})), "20") == QStringLiteral("2026-07-31..2026-08-31"));
    CHECK(span(dates(known({{"23", "2027-06-12"}})), "24") == QStringLiteral("2027-06-12..2027-09-12"));
}

TEST_CASE("the public notice lasts five working days; the day of posting does not count")
{
    // Monday 8 June to Monday 15 June; a holiday on the Friday between them makes it Tuesday.
    const auto monday = dates(known({{"8+", "2026-06-08"}}));
    CHECK(span(monday, "8++") == QStringLiteral("2026-06-15..-"));
    CHECK(monday.step(u"8++")->ruleId == QStringLiteral("dev.public_notice"));
    CHECK(span(monday, "9") == QStringLiteral("2026-06-15..-"));
    const auto table = WorkingDays().with({2026, {{day("2026-06-12"), QStringLiteral("假日")}}, {}});
    const auto holiday = admissionDates(builtIn(), table, known({{"8+", "2026-06-08"}}), day("2026-06-08")).value();
    CHECK(span(holiday, "8++") == QStringLiteral("2026-06-16..-"));
    CHECK_FALSE(holiday.step(u"8++")->earliest.provisional);
    // A year whose holidays nobody knows yet.
    const auto later = dates(known({{"8+", "2031-06-09"}}));
    CHECK(later.step(u"8++")->earliest.provisional);
    CHECK(later.step(u"8++")->notes.filter(QStringLiteral("暂定")).size() == 1);
    CHECK(conflicts(dates(known({{"8+", "2026-06-08"}, {"8++", "2026-06-12"}})), "8++"));
    CHECK_FALSE(conflicts(dates(known({{"8+", "2026-06-08"}, {"8++", "2026-06-15"}})), "8++"));
}

TEST_CASE("each step by the text of its own day: 2014 until 10 May 2026, 2026 from the 11th")
{
    // Filed above in April: a development target under the old text, without a public notice.
    const auto old = dates(known({{"8", "2026-04-20"}}));
    CHECK_FALSE(old.step(u"8+")->applies);
    CHECK_FALSE(old.step(u"8++")->applies);
    CHECK(span(old, "9") == QStringLiteral("2026-04-20..-"));
    const auto now = dates(known({{"8", "2026-05-11"}}));
    CHECK(now.step(u"8+")->applies);
    CHECK(span(now, "8+") == QStringLiteral("2026-05-11..-"));
    CHECK(span(now, "9") == QStringLiteral("2026-05-18..-"));
    // The month from pre-review to the meeting is new.
    CHECK_FALSE(conflicts(dates(known({{"13", "2026-03-01"}, {"15", "2026-05-10"}})), "15"));
    CHECK(conflicts(dates(known({{"13", "2026-03-01"}, {"15", "2026-05-11"}})), "15"));
    CHECK(conflicts(dates(known({{"13", "2026-06-01"}, {"15", "2026-07-02"}})), "15"));
    CHECK_FALSE(conflicts(dates(known({{"13", "2026-06-01"}, {"15", "2026-07-01"}})), "15"));
    // Still to be held on 20 April: until 10 May under the old text, later only within the month.
    CHECK(span(dates(known({{"13", "2026-04-01"}}), "2026-04-20"), "15") == QStringLiteral("2026-04-01..2026-05-10"));
    CHECK(span(dates(known({{"13", "2026-04-20"}}), "2026-04-21"), "15") == QStringLiteral("2026-04-20..2026-05-20"));
    // No oath deadline before 2026.
    CHECK(span(dates(known({{"17", "2025-01-10"}}), "2025-02-01"), "20").startsWith(QStringLiteral("2025-01-10..")));
    CHECK_FALSE(conflicts(dates(known({{"17", "2025-01-10"}, {"20", "2025-07-01"}})), "20"));
    CHECK(conflicts(dates(known({{"17", "2026-06-10"}, {"20", "2026-07-11"}})), "20"));
}

TEST_CASE("conflicts: order, too early, too late, and what lies between two known steps")
{
    CHECK(conflicts(dates(known({{"13", "2026-07-01"}, {"15", "2026-06-30"}})), "15"));
    const auto hasty = dates(known({{"3", "2025-08-01"}, {"15", "2026-06-10"}}));
    CHECK(conflicts(hasty, "15"));
    CHECK(hasty.step(u"15")->earliest.rules
          == QStringList{QStringLiteral("dev.observation_min"), QStringLiteral("dev.public_notice")});
    CHECK(hasty.step(u"15")->conflict.contains(QStringLiteral("至少1年")));
    const auto early = dates(known({{"15", "2025-08-01"}, {"23", "2026-07-31"}}));
    CHECK(conflicts(early, "23"));
    CHECK(early.step(u"23")->ruleId == QStringLiteral("dev.probation"));
    CHECK(early.step(u"23")->strength == Strength::Must);
    CHECK_FALSE(conflicts(dates(known({{"15", "2025-08-01"}, {"23", "2026-08-01"}})), "23"));
    const auto oath = dates(known({{"17", "2026-06-10"}, {"20", "2026-08-01"}}));
    CHECK(oath.step(u"20")->strength == Strength::Normally);
    CHECK(oath.step(u"20")->conflict.contains(QStringLiteral("一般")));
}

TEST_CASE("a step without a day that lies before one with a day falls under the text of that day")
{
    // Approved and applied for under the text of 2014: neither its oath nor its announcement has a date of 2026.
    const auto closed = dates(known({{"15", "2024-06-10"}, {"17", "2024-07-10"}, {"24", "2025-07-01"}}));
    CHECK(span(closed, "20") == QStringLiteral("2024-07-10..-")); // the month for the oath is new
    CHECK_FALSE(closed.step(u"17+")->applies);
    CHECK(closed.step(u"8")->title == QStringLiteral("报上级党委备案"));
    CHECK_FALSE(closed.step(u"15")->notes.join(u' ').contains(QStringLiteral("1个月")));
    CHECK(dates(known({{"15", "2026-06-10"}})).step(u"8")->title == QStringLiteral("报上级党委同意拟列"));
    // Accepted on 10 June 2025: approved by 10 December at the latest, before there was an announcement to make.
    CHECK_FALSE(dates(known({{"15", "2025-06-10"}})).step(u"17+")->applies);
    CHECK_FALSE(dates(known({{"15", "2025-06-10"}, {"23", "2026-06-12"}})).step(u"17+")->applies);
    CHECK(dates(known({{"15", "2026-02-10"}})).step(u"17+")->applies);
}

TEST_CASE("a file begun before 11 May 2026 says by which text it was judged (corrections 3)")
{
    const auto said = [](const AdmissionResult& result) {
        return result.notes.filter(QStringLiteral("2026年5月11日以前就开始了")).size();
    };
    const auto open = dates(known({{"15", "2025-06-10"}}));
    CHECK(said(open) == 1);
    CHECK(open.step(u"24")->notes.filter(QStringLiteral("按2026年9月18日施行的条文")).size() == 1);
    CHECK(open.step(u"13")->notes.filter(QStringLiteral("施行的条文推算")).isEmpty()); // before the 15th step: 2014
    CHECK(said(dates(known({{"15", "2026-06-10"}}))) == 0);
    CHECK(said(dates(known({{"15", "2024-06-10"}, {"24", "2025-07-01"}, {"25", "2025-07-02"}}))) == 0);
}

TEST_CASE("after an extension the meeting that extended is no breach, and what is next is its approval")
{
    auto question = known({{"15", "2025-06-10"}, {"23", "2026-06-12"}});
    question.extensions = {6};
    const auto result = dates(question);
    CHECK_FALSE(conflicts(result, "23"));
    CHECK(span(result, "21") == QStringLiteral("2026-12-10..2026-12-10")); // observed until the extended end
    CHECK(span(result, "24") == QStringLiteral("2026-06-12..2026-09-12"));
    CHECK(result.fullMemberDate == day("2026-12-10"));
    CHECK(result.notes.filter(QStringLiteral("决定延长预备期的会")).size() == 1);
    const QString said = admissionSentence(question, result);
    CHECK(said.contains(QStringLiteral("下一步“上级党委审批”（第24步）")));
    // Without an extension it is the conversion, and the local notice before it is not what is next.
    question.extensions.clear();
    CHECK(admissionSentence(question, dates(question)).contains(QStringLiteral("（第24步）")));
    CHECK_FALSE(admissionSentence(question, dates(question)).contains(QStringLiteral("23+")));
    // Held on the extended end, the meeting is on conversion; held in the first year it breaks the rule.
    question.extensions = {6};
    question.known.last().on = day("2026-12-10");
    CHECK(dates(question).notes.filter(QStringLiteral("决定延长")).isEmpty());
    CHECK_FALSE(conflicts(dates(question), "23"));
    question.known.last().on = day("2026-06-09");
    CHECK(conflicts(dates(question), "23"));
}

TEST_CASE("observation ends with the probation, and the application is bound to that end (art 31, corrections 25)")
{
    const auto met = known({{"15", "2026-03-27"}});
    // A month before the end is custom; the end itself is a rule. The notice that some branches post comes after it.
    CHECK(span(dates(met), "22") == QStringLiteral("2027-02-27..-"));
    CHECK(dates(met).step(u"22")->earliest.strength == Strength::Setting);
    CHECK(dates(met).step(u"22")->ruleId == QStringLiteral("dev.conversion_application"));
    CHECK(dates(met).step(u"22")->after == QStringList{QStringLiteral("15")});
    CHECK(dates(met).step(u"23")->after.contains(QStringLiteral("21")));
    CHECK(span(dates(met), "23+") == QStringLiteral("2027-02-27..-"));
    const auto with = [&](const char* code, const char* on) {
        AdmissionQuestion question = met;
        question.known.append({QString::fromLatin1(code), day(on)});
        return dates(question, "2027-06-01");
    };
    CHECK(conflicts(with("21", "2026-04-27"), "21"));
    CHECK(with("21", "2026-04-27").step(u"21")->strength == Strength::Must);
    CHECK(conflicts(with("21", "2027-03-26"), "21"));
    CHECK_FALSE(conflicts(with("21", "2027-03-27"), "21"));
    CHECK(conflicts(with("22", "2027-02-26"), "22"));
    CHECK(with("22", "2027-02-26").step(u"22")->strength == Strength::Setting);
    CHECK_FALSE(conflicts(with("22", "2027-02-27"), "22"));
    CHECK_FALSE(conflicts(with("22", "2027-03-20"), "22")); // a week before
    CHECK(with("22", "2026-03-26").step(u"22")->strength == Strength::Must); // before there was a probation
    // Asked about as what-if, what is only unusual keeps nobody.
    AdmissionQuestion wish = met;
    wish.wanted = StepDate{QStringLiteral("22"), day("2027-02-01")};
    CHECK(dates(wish).reachable == true);
    CHECK(conflicts(dates(wish), "22"));
    wish.wanted = StepDate{QStringLiteral("21"), day("2027-02-01")};
    CHECK(dates(wish).reachable == false);
    // By the month's end: a year from the last of March, a month less.
    CHECK(span(dates(known({{"15", "2026-03-31"}})), "22") == QStringLiteral("2027-02-28..-"));
    AdmissionQuestion extended = met;
    extended.extensions = {6};
    CHECK(span(dates(extended), "21") == QStringLiteral("2027-09-27..2027-09-27"));
    CHECK(span(dates(extended), "22") == QStringLiteral("2027-08-27..-"));
    // What was there for the meeting that extended keeps the first end.
    extended.known.append({QStringLiteral("21"), day("2027-03-27")});
    extended.known.append({QStringLiteral("22"), day("2027-03-10")});
    extended.known.append({QStringLiteral("23"), day("2027-03-30")});
    for (const char* code : {"21", "22", "23"})
        CHECK_FALSE(conflicts(dates(extended, "2027-06-01"), code));
}

TEST_CASE("a late meeting or approval never moves the full member date")
{
    const auto late = dates(known({{"15", "2025-06-10"}, {"23", "2026-08-20"}, {"24", "2026-11-01"}}), "2026-11-20");
    CHECK(late.fullMemberDate == day("2026-06-10"));
    CHECK(late.step(u"23")->fullMemberDate == day("2026-06-10"));
    CHECK(late.step(u"24")->fullMemberDate == day("2026-06-10"));
    auto extended = known({{"15", "2025-06-10"}});
    extended.extensions = {6};
    CHECK(dates(extended).fullMemberDate == day("2026-12-10"));
    CHECK(span(dates(extended), "23") == QStringLiteral("2026-12-10..-"));
    for (const int months : {5, 13}) {
        extended.extensions = {months};
        CHECK(refusal(admissionDates(builtIn(), workingDays(), extended, day("2026-09-18")))
                  .startsWith(QStringLiteral("extension-months number.")));
    }
    extended.extensions = {6, 6};
    CHECK(refusal(admissionDates(builtIn(), workingDays(), extended, day("2026-09-18")))
          == QStringLiteral("extension-months admission.extended_twice"));
}

TEST_CASE("a probationary member who was transferred in: six months more to talk it over, the date stays")
{
    auto question = known({{"15", "2025-10-10"}});
    CHECK_FALSE(dates(question).step(u"23++")->applies);
    question.transferredIn = day("2026-08-01");
    const auto result = dates(question);
    CHECK(result.step(u"23++")->applies);
    CHECK(span(result, "23") == QStringLiteral("2026-10-10..2027-04-10"));
    CHECK(span(result, "23++") == QStringLiteral("2026-08-01..2027-04-10")); // the branch that he came to postpones
    CHECK(result.step(u"23")->latest.ruleId == QStringLiteral("dev.transfer_postpone_max"));
    CHECK(result.fullMemberDate == day("2026-10-10"));
    question.transferredIn = day("2026-10-11");
    CHECK(refusal(admissionDates(builtIn(), workingDays(), question, day("2026-11-18")))
          == QStringLiteral("transferred-in admission.transfer_outside"));
}

TEST_CASE("a branch without a committee takes its steps to the members' meeting")
{
    auto question = known({{"3", "2026-06-15"}});
    CHECK_FALSE(dates(question).step(u"12")->actor == QStringLiteral("支部党员大会（没有支部委员会）"));
    question.body = BranchBody::MembersMeeting;
    for (const char16_t* code : {u"3", u"7", u"12", u"23"})
        CHECK(dates(question).step(code)->actor == QStringLiteral("支部党员大会（没有支部委员会）"));
    CHECK_FALSE(dates(question).step(u"8")->actor.contains(QStringLiteral("党员大会")));
}

TEST_CASE("backwards: a wanted meeting tells the last days before it, and whether it can still be")
{
    AdmissionQuestion question = known({{"3", "2026-01-15"}});
    question.wanted = StepDate{QStringLiteral("15"), day("2027-06-30")};
    const auto result = dates(question);
    CHECK(result.reachable == true);
    CHECK(span(result, "13") == QStringLiteral("2027-05-30..2027-06-30"));
    CHECK(span(result, "7").startsWith(QStringLiteral("2027-01-15..")));
    // The wanted day is not bounded by what it asks of the steps before it.
    CHECK(span(result, "15") == QStringLiteral("2027-01-22..-"));
    // Five working days of notice before anything that follows the listing.
    const StepOutlook* notice = result.step(u"8+");
    CHECK(workingDays().after(notice->latest.day, 5).day <= day("2027-06-30"));
    CHECK(workingDays().after(notice->latest.day.addDays(1), 5).day > day("2027-06-30"));
    question.wanted->on = day("2026-12-01"); // a year of observation is over on 2027-01-15 alone
    CHECK(dates(question).reachable == false);
    CHECK(conflicts(dates(question), "15"));
    // Alone, a wanted meeting bounds the activist's decision: a year and the notice before.
    AdmissionQuestion alone;
    alone.wanted = StepDate{QStringLiteral("15"), day("2026-12-01")};
    const auto free = dates(alone);
    CHECK(addMonths(free.step(u"3")->latest.day, 12) <= day("2026-12-01"));
    CHECK(free.reachable == false); // nothing has begun, and a year is needed
}

TEST_CASE("a step still to be taken has the last day that it will be judged by once written (corrections 3)")
{
    // The month for the meeting and that for the oath came with the text of 11 May 2026; every day left falls under it.
    const auto meeting = [](const char* preReview) {
        return span(dates(known({{"13", preReview}}), "2026-05-25"), "15");
    };
    CHECK(meeting("2026-04-20") == QStringLiteral("2026-04-20..2026-05-20"));
    CHECK(meeting("2026-04-05") == QStringLiteral("2026-04-05..2026-05-05"));
    const auto open = dates(known({{"13", "2026-04-05"}}), "2026-05-25");
    CHECK(open.step(u"15")->latest.why.contains(QStringLiteral("第十九条")));
    CHECK(open.step(u"15")->latest.why.contains(QStringLiteral("自2026年5月11日起施行")));
    CHECK(open.step(u"15")->latest.strength == Strength::Should);
    const auto taken = dates(known({{"13", "2026-04-05"}, {"15", "2026-05-25"}}), "2026-05-25");
    CHECK(taken.step(u"15")->latest.day == open.step(u"15")->latest.day);
    CHECK(taken.step(u"15")->conflict.contains(QStringLiteral("2026年5月5日")));
    CHECK(span(dates(known({{"15", "2025-09-30"}, {"17", "2025-12-01"}})), "20")
          == QStringLiteral("2025-12-01..2026-01-01"));
    CHECK(span(dates(known({{"15", "2026-02-10"}, {"17", "2026-04-20"}})), "20")
          == QStringLiteral("2026-04-20..2026-05-20"));
    // Free until the text began: the day before it is the last, and says why.
    const auto before = dates(known({{"13", "2026-04-01"}}), "2026-04-20");
    CHECK(before.step(u"15")->latest.why.contains(QStringLiteral("自2026年5月11日起施行")));
    // What was decided under the old text keeps its three months.
    CHECK(span(dates(known({{"15", "2026-01-10"}}), "2026-05-25"), "17") == QStringLiteral("2026-01-10..2026-04-10"));
    AdmissionQuestion question = known({{"13", "2026-04-05"}});
    question.wanted = StepDate{QStringLiteral("15"), day("2026-05-26")};
    const auto late = dates(question, "2026-05-25");
    CHECK(late.reachable == false);
    CHECK_FALSE(admissionSentence(question, late).contains(QStringLiteral("来得及")));
}

TEST_CASE("the sentence names no day of a month that alone is known, and tells both ends")
{
    AdmissionQuestion late = known({{"15", "2025-08-31"}});
    AdmissionQuestion early = known({{"15", "2025-08-01"}});
    late.known.first().written = early.known.first().written = QStringLiteral("2025年8月");
    const auto byLast = dates(late);
    const auto byFirst = dates(early);
    const QString said = admissionSentence(late, byLast, &byFirst);
    CHECK(said.contains(QStringLiteral("在2025年8月。")));
    // Three months for the approval: from 1 August to 1 November, from 31 August to 30 November.
    CHECK(said.contains(QStringLiteral("最迟2025年11月1日（按月末算是2025年11月30日）")));
    CHECK(said.contains(QStringLiteral("最早2025年8月31日（按月初算是2025年8月1日）")));
    CHECK(said.contains(QStringLiteral("预备期到2026年8月31日（按月初算是2026年8月1日）满")));
    CHECK_FALSE(admissionSentence(late, byLast).contains(QStringLiteral("月初")));
}

TEST_CASE("what cannot be reached says why, and one cause is told once")
{
    AdmissionQuestion question = known({{"3", "2025-03-10"}});
    question.wanted = StepDate{QStringLiteral("15"), day("2026-06-01")};
    const auto late = dates(question, "2026-05-29");
    CHECK(late.reachable == false);
    const QString sentence = admissionSentence(question, late);
    CHECK(sentence.contains(QStringLiteral("来不及：从今天办起最早")));
    CHECK(sentence.contains(QStringLiteral("5个工作日")));
    question = known({{"3", "2025-06-10"}});
    question.wanted = StepDate{QStringLiteral("15"), day("2026-06-15")};
    const QString tight = admissionSentence(question, dates(question, "2026-05-29"));
    CHECK(tight.count(QStringLiteral("没有合适的日子")) == 0); // the wanted step says it itself
    CHECK(tight.count(QStringLiteral("中间至少1年")) == 1);
}

TEST_CASE("age and leaving")
{
    auto question = known({{"1", "2026-06-14"}});
    question.bornOn = day("2008-06-15");
    CHECK(conflicts(dates(question), "1"));
    question.bornOn = day("2008-06-14");
    CHECK_FALSE(conflicts(dates(question), "1"));
    // Before any text on admission was kept the Party constitution asks the same.
    question = known({{"1", "2006-06-14"}});
    question.bornOn = day("1998-06-14");
    CHECK(conflicts(dates(question), "1"));
    CHECK(dates(question).step(u"1")->strength == Strength::Must);
    CHECK(dates(question).step(u"1")->conflict.contains(QStringLiteral("《党章》")));
    question.bornOn = day("1988-06-15");
    CHECK(conflicts(dates(question), "1"));
    question.bornOn = day("1988-06-14");
    CHECK_FALSE(conflicts(dates(question), "1"));
    // Nobody wrote the day of the application: then the first step with a day tells.
    question = known({{"15", "2006-06-14"}});
    question.bornOn = day("1998-06-14");
    CHECK(conflicts(dates(question), "15"));
    question.bornOn = day("1988-06-14");
    CHECK_FALSE(conflicts(dates(question), "15"));
    // No text of that time is kept: the end of the probation is not made up, and that is said.
    CHECK_FALSE(dates(question).probationEnds.isValid());
    CHECK_FALSE(dates(question).step(u"17")->latest.exists());
    CHECK_FALSE(dates(question).step(u"21")->latest.exists());
    CHECK(dates(question).notes.join(QString()).contains(QStringLiteral("没有推算")));
    question = known({{"12", "2026-06-01"}});
    question.leavesOn = day("2026-08-31");
    CHECK(conflicts(dates(question), "12"));
    CHECK(dates(question).step(u"12")->conflict.contains(QStringLiteral("一般")));
    question.leavesOn = day("2026-09-01"); // three months to the day: not within
    CHECK_FALSE(conflicts(dates(question), "12"));
    CHECK(dates(question).notes.isEmpty());
    question.leavesOn = day("2026-05-31"); // gone before the review: one of the two is wrong
    CHECK(dates(question).notes.size() == 1);
}

TEST_CASE("about to leave and no day of the review: what is missing is said, and never nothing")
{
    auto question = known({{"1", "2026-06-14"}});
    for (const char* leaves : {"2026-10-01", "2027-06-01", "2027-09-01", "2030-01-01"}) {
        question.leavesOn = day(leaves);
        const auto result = dates(question);
        INFO(leaves);
        CHECK(result.notes.filter(QStringLiteral("没有写第12步")).size() == 1);
        CHECK(result.step(u"12")->notes.filter(QStringLiteral("没有写第12步")).size() == 1);
    }
    // A year from the application and the notice: the review is in June 2027 at the earliest.
    question.leavesOn = day("2027-08-01");
    CHECK(conflicts(dates(question), "12"));
    question.leavesOn = day("2028-08-01");
    CHECK_FALSE(conflicts(dates(question), "12"));
    // The meeting was in June: a review after it, in September, is not what is judged.
    question = known({{"15", "2026-06-10"}});
    question.leavesOn = day("2026-10-01");
    CHECK_FALSE(conflicts(dates(question), "12"));
}

TEST_CASE("property: month ends and leap days clip, both ways")
{
    for (QDate held = day("2026-05-11"); held < day("2029-06-01"); held = held.addDays(1)) {
        if (held.day() > 2 && held.day() < 26)
            continue; // nothing clips there
        const auto met = dates({{{QStringLiteral("15"), held}}, {}, {}, {}, {}, {}, {}, {}}, "2026-05-11");
        // By hand: the same day of the month, or the last one there is.
        const auto clipped = [&](int months) {
            const int index = held.year() * 12 + held.month() - 1 + months;
            const QDate first(index / 12, index % 12 + 1, 1);
            return QDate(first.year(), first.month(), std::min(held.day(), first.daysInMonth()));
        };
        if (met.fullMemberDate != clipped(12) || met.step(u"17")->latest.day != clipped(3)
            || met.step(u"23")->earliest.day != clipped(12))
            FAIL(held.toString(Qt::ISODate).toStdString());
        // A month after the earliest pre-review the meeting is lawful, and a day earlier it would not be.
        const QDate first = met.step(u"13")->earliest.day;
        if (addMonths(first, 1) < held || addMonths(first.addDays(-1), 1) >= held)
            FAIL("pre-review before " << held.toString(Qt::ISODate).toStdString());
    }
    SUCCEED();
}

TEST_CASE("every day that is offered is lawful: asked again with it, nothing conflicts")
{
    for (const char* begin : {"2026-05-11", "2026-08-31", "2026-12-28", "2027-02-28"}) {
        AdmissionQuestion question = known({{"1", begin}});
        // Walk forward: each step on its first lawful day.
        for (;;) {
            const auto result = dates(question, begin);
            const StepOutlook* next = nullptr;
            for (const StepOutlook& step : result.steps) {
                INFO(step.code.toStdString() << ": " << step.conflict.toStdString());
                CHECK(step.conflict.isEmpty());
                if (next == nullptr && step.applies && !step.given.isValid() && step.earliest.exists())
                    next = &step;
            }
            if (next == nullptr)
                break;
            question.known.append({next->code, next->earliest.day});
        }
        CHECK(question.known.size() >= 28);
    }
}

TEST_CASE("steps that are none are refused")
{
    CHECK(refusal(admissionDates(builtIn(), workingDays(), known({{"26", "2026-01-01"}}), day("2026-09-18")))
          == QStringLiteral("step admission.step_unknown"));
    CHECK(refusal(admissionDates(builtIn(), workingDays(), known({{"3", "2026-01-01"}, {"3", "2026-01-02"}}),
                                 day("2026-09-18")))
          == QStringLiteral("step admission.step_twice"));
}
