// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/dues.h"

#include "branchbook/rules/number_field.h"
#include "rules/calculator_support.h"

using namespace branchbook;
using namespace branchbook::rules;
using namespace rules_test;

namespace {

DuesResult assessed(DuesClass type, const char* base, DuesRounding rounding = DuesRounding::Fen)
{
    DuesQuestion question;
    question.type = type;
    question.base = *Money::fromString(QString::fromLatin1(base));
    question.rounding = rounding;
    const auto result = assessDues(builtIn(), question, day("2026-09-18"));
    REQUIRE(result);
    return *result;
}

QString due(DuesClass type, const char* base, DuesRounding rounding = DuesRounding::Fen)
{
    return assessed(type, base, rounding).due.toString();
}

/// The article in thousandths of the base, written out once more: fen in, fen out, half up.
qint64 byTheArticle(qint64 fen, bool retired)
{
    const qint64 perMille2 = retired ? (fen <= 500000 ? 1 : 2)
        : fen <= 300000              ? 1
        : fen <= 500000              ? 2
        : fen <= 1000000             ? 3
                                     : 4; // in 1/200
    return (2 * fen * perMille2 + 200) / 400;
}

} // namespace

TEST_CASE("the rate applies to the whole base")
{
    CHECK(due(DuesClass::Salaried, "3000.00") == QStringLiteral("15.00"));
    CHECK(due(DuesClass::Salaried, "3000.01") == QStringLiteral("30.00"));
    CHECK(due(DuesClass::Salaried, "5000") == QStringLiteral("50.00"));
    CHECK(due(DuesClass::Salaried, "5000.01") == QStringLiteral("75.00"));
    CHECK(due(DuesClass::AnnualSalary, "10000") == QStringLiteral("150.00"));
    CHECK(due(DuesClass::SelfEmployed, "10000.01") == QStringLiteral("200.00"));
    CHECK(due(DuesClass::Retired, "5000") == QStringLiteral("25.00"));
    CHECK(due(DuesClass::Retired, "5000.01") == QStringLiteral("50.00"));
    CHECK(due(DuesClass::Salaried, "0") == QStringLiteral("0.00"));
    CHECK(percent(*assessed(DuesClass::Salaried, "0").rate) == QStringLiteral("0.5"));
    CHECK(percent(*assessed(DuesClass::Salaried, "4000").rate) == QStringLiteral("1"));
    CHECK(percent(*assessed(DuesClass::Salaried, "8000").rate) == QStringLiteral("1.5"));
    CHECK(assessed(DuesClass::Salaried, "8000").rule.ruleId == QStringLiteral("dues.bracket3_rate"));
}

TEST_CASE("a yearly salary and own business stand under articles of their own; a bracket leaves out its lower edge")
{
    CHECK(assessed(DuesClass::Salaried, "3000.01").why.contains(QStringLiteral("第二条")));
    CHECK(assessed(DuesClass::AnnualSalary, "8000").why.contains(QStringLiteral("第三条")));
    CHECK(assessed(DuesClass::AnnualSalary, "8000").rule.source.article == QStringLiteral("3"));
    CHECK(assessed(DuesClass::SelfEmployed, "8000").why.contains(QStringLiteral("第四条")));
    CHECK(assessed(DuesClass::Retired, "8000").why.contains(QStringLiteral("第五条")));
    CHECK(assessed(DuesClass::Salaried, "3000.01").why.contains(QStringLiteral("超过3000.00元、5000.00元以下（含）")));
}

TEST_CASE("fixed amounts do not look at the base")
{
    for (const auto type : {DuesClass::Student, DuesClass::LaidOff, DuesClass::Relief}) {
        CHECK(due(type, "9999") == QStringLiteral("0.20"));
        CHECK_FALSE(assessed(type, "9999").rate);
    }
    const DuesResult farmer = assessed(DuesClass::Farmer, "0");
    CHECK(farmer.due.toString() == QStringLiteral("0.20"));
    CHECK(farmer.upTo->toString() == QStringLiteral("1.00"));
    DuesQuestion question;
    question.type = DuesClass::Farmer;
    question.agreed = Money{100};
    CHECK(assessDues(builtIn(), question, day("2026-09-18"))->due.fen == 100);
    question.agreed = Money{101};
    CHECK(refusal(assessDues(builtIn(), question, day("2026-09-18")))
          == QStringLiteral("agreed number.amount_between"));
    question.agreed = Money{19};
    CHECK(refusal(assessDues(builtIn(), question, day("2026-09-18")))
          == QStringLiteral("agreed number.amount_between"));
}

TEST_CASE("rounding is the branch's choice; half up to the fen where nothing is said")
{
    // 0.5 % of 2,001.00 is 10.005; of 2,000.99 it is 10.00495.
    CHECK(due(DuesClass::Salaried, "2001") == QStringLiteral("10.01"));
    CHECK(due(DuesClass::Salaried, "2000.99") == QStringLiteral("10.00"));
    CHECK(due(DuesClass::Salaried, "2010", DuesRounding::Jiao) == QStringLiteral("10.10")); // 10.05
    CHECK(due(DuesClass::Salaried, "2009.99", DuesRounding::Jiao) == QStringLiteral("10.00"));
    CHECK(due(DuesClass::Salaried, "2100", DuesRounding::Yuan) == QStringLiteral("11.00")); // 10.50
    CHECK(due(DuesClass::Salaried, "2099.99", DuesRounding::Yuan) == QStringLiteral("10.00"));
    CHECK(due(DuesClass::Salaried, "2000.01", DuesRounding::FenUp) == QStringLiteral("10.01"));
    CHECK(due(DuesClass::Salaried, "2000.01", DuesRounding::JiaoUp) == QStringLiteral("10.10"));
    CHECK(due(DuesClass::Salaried, "2000.01", DuesRounding::YuanUp) == QStringLiteral("11.00"));
    CHECK(due(DuesClass::Salaried, "2000", DuesRounding::YuanUp) == QStringLiteral("10.00"));
}

TEST_CASE("property: every fen around every edge, and a walk over all bases, agrees with the article written out")
{
    for (const bool retired : {false, true}) {
        const auto agrees = [&](qint64 fen) {
            DuesQuestion question;
            question.type = retired ? DuesClass::Retired : DuesClass::Salaried;
            question.base = Money{fen};
            const auto result = assessDues(builtIn(), question, day("2026-09-18"));
            if (!result || result->due.fen != byTheArticle(fen, retired))
                FAIL("base " << fen << " fen");
        };
        for (const qint64 edge : {300000, 500000, 1000000}) {
            for (qint64 fen = edge - 300; fen <= edge + 300; ++fen)
                agrees(fen);
        }
        for (qint64 fen = 0; fen < 3000000; fen += 997)
            agrees(fen);
    }
    SUCCEED();
}

TEST_CASE("amounts that are none are refused by field")
{
    for (const char* text : {"-1", "12.345", "abc", "", "1e3"})
        CHECK(refusal(readAmount(QString::fromLatin1(text), field::kBase)) == QStringLiteral("base number.money"));
    CHECK(readAmount(QStringLiteral("３，０００.０１"), field::kBase)->fen == 300001); // typed in full width
    for (const char* text : {"-1", "1.5", "", "five", "1e2"})
        CHECK(refusal(readCount(QString::fromLatin1(text), field::kYes)) == QStringLiteral("yes number.whole"));
    // Too much is neither below nought nor no number, and says so.
    CHECK(refusal(readCount(QStringLiteral("99999999999"), field::kYes)) == QStringLiteral("yes number.too_large"));
    CHECK(refusal(readSigned(QStringLiteral("-99999999999"), field::kCorrection))
          == QStringLiteral("correction number.too_large"));
    for (const char* text : {"9999999999999999", "9999999999999999.5", "10000000.01"})
        CHECK(refusal(readAmount(QString::fromLatin1(text), field::kBase)) == QStringLiteral("base number.too_large"));
    CHECK(readCount(QStringLiteral(" ３６ "), field::kYes) == 36);
    CHECK(readSigned(QStringLiteral("-13"), field::kCorrection) == -13);
    CHECK(refusal(readSigned(QStringLiteral("--1"), field::kCorrection)) == QStringLiteral("correction number.signed"));
    DuesQuestion question;
    question.base = Money{-1};
    CHECK(refusal(assessDues(builtIn(), question, day("2026-09-18"))) == QStringLiteral("base number.below"));
}
