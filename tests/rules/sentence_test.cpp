// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What window and command line say alike: admission in one sentence, an ID number on a day, the branch's own rounding.
#include "branchbook/rules/admission.h"
#include "branchbook/rules/dues.h"
#include "branchbook/rules/identity.h"
#include "branchbook/rules/wording.h"
#include "rules/calculator_support.h"

using namespace branchbook;
using namespace branchbook::rules;
using namespace rules_test;

namespace {

QString said(const AdmissionQuestion& question)
{
    const auto result = admissionDates(builtIn(), workingDays(), question, day("2026-09-18"));
    REQUIRE(result);
    return admissionSentence(question, *result);
}

AdmissionQuestion held(const char* code, const char* on)
{
    AdmissionQuestion question;
    question.known.append({QString::fromLatin1(code), day(on)});
    return question;
}

} // namespace

// DEV2026 art. 19: the members' meeting is held within a month after the pre-review.
TEST_CASE("admission in a sentence: the next step, or the one that is wanted")
{
    auto question = held("13", "2026-09-01");
    CHECK(said(question).startsWith(QStringLiteral("“上级党委预审”（第13步）在2026年9月1日。下一步")));
    question.wanted = StepDate{QStringLiteral("15"), day("2026-10-01")};
    const auto onTime = said(question);
    CHECK(onTime.startsWith(QStringLiteral("“党员大会讨论”（第15步）打算在2026年10月1日：最早2026年9月1日，")));
    CHECK(onTime.contains(QStringLiteral("2026年10月1日，来得及。")));
    CHECK(onTime.endsWith(QStringLiteral("预备期到2027年10月1日满，转正日期是2027年10月1日。")));
    question.wanted->on = day("2026-10-02");
    CHECK(said(question).contains(QStringLiteral("来不及")));
    CHECK(said(question).contains(QStringLiteral("2026年10月2日晚于")));
    CHECK_FALSE(said(question).contains(u' '));
}

// Corrections 24: never the day of a late meeting.
TEST_CASE("the sentence gives the end of the probation, whenever the meeting is")
{
    auto question = held("15", "2025-03-31");
    question.extensions.append(6);
    question.known.append({QStringLiteral("23"), day("2026-12-01")});
    CHECK(said(question).contains(QStringLiteral("转正日期是2026年9月30日。")));
}

TEST_CASE("an ID number says no age before its birth date and none where it is wrong")
{
    // The example of GB 11643-1999, annex B: born on 31 December 1949.
    const auto example = QStringLiteral("11010519491231002X");
    CHECK(describeResidentId(example, day("2026-12-30")).age == 76);
    CHECK(describeResidentId(example, day("2026-12-31")).age == 77);
    CHECK_FALSE(describeResidentId(example, day("1949-12-30")).age);
    CHECK(describeResidentId(example, day("1949-12-30")).why == QStringLiteral("号码有效，1949年12月31日出生，女。"));
    const auto wrong = describeResidentId(QStringLiteral("110105194912310021"), day("2026-09-18"));
    CHECK_FALSE(wrong.valid());
    CHECK_FALSE(wrong.why.contains(QStringLiteral("有效，")));
    const auto old = describeResidentId(QStringLiteral("440524800101001"), day("2026-09-18"));
    CHECK(old.why.endsWith(QStringLiteral("15位的旧号码写成18位是440524198001010013。")));
}

// Corrections 53: no national rule; to the fen unless the branch says otherwise.
TEST_CASE("the branch's own rounding holds from its day on")
{
    CHECK(duesRoundingOn(builtIn(), day("2026-09-18")) == DuesRounding::Fen);
    const auto own = builtIn().with({{QStringLiteral("dues.rounding"), QStringLiteral("yuan_up"),
                                      QStringLiteral("通知"), QStringLiteral("书记"), day("2026-07-01")}});
    REQUIRE(own);
    CHECK(duesRoundingOn(*own, day("2026-06-30")) == DuesRounding::Fen);
    CHECK(duesRoundingOn(*own, day("2026-07-01")) == DuesRounding::YuanUp);
    CHECK(demandText(*own->find(u"dues.rounding", day("2026-07-01"))) == QStringLiteral("不足一元进到元"));
}
