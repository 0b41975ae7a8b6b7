// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fractions, working days and Chinese numerals at their edges.
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/wording.h"
#include "branchbook/rules/working_days.h"

#include "rules/chinese.h"
#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::rules;

namespace {

QString roundTrip(const char* text)
{
    const auto figure = Fraction::fromString(QString::fromLatin1(text));
    return figure ? figure->toString() : QStringLiteral("-");
}

const QByteArray kTable = R"({"years":[{"year":2027,"holidays":[{"on":"2027-01-01","name":"元旦"},
{"on":"2027-01-04","name":"元旦"}],"make_up":["2027-01-09"]}]})";

} // namespace

TEST_CASE("figures are read exactly")
{
    CHECK(Fraction::fromString(u"2/4") == Fraction{1, 2});
    CHECK(Fraction::fromString(u"0.005") == Fraction{1, 200});
    CHECK(Fraction::fromString(u"3000") == Fraction{3000, 1});
    CHECK(roundTrip("0.005") == QStringLiteral("0.005"));
    CHECK(roundTrip("1/3") == QStringLiteral("1/3"));
    CHECK(roundTrip("3000.10") == QStringLiteral("3000.1"));
    CHECK(roundTrip("0") == QStringLiteral("0"));
    for (const char* bad : {"", "-1", "+1", "1/0", "1/", "/2", ".5", "5.", "1.0000001", "1e3", " 1", "1,000", "1//2",
                            "99999999999999999999", "0x10"})
        CHECK(roundTrip(bad) == QStringLiteral("-"));
}

TEST_CASE("figures are compared without overflow")
{
    CHECK(Fraction{1, 3} < Fraction{1, 2});
    CHECK(Fraction{2, 3} > Fraction{1, 2});
    CHECK(Fraction{1, 2} <= Fraction{1, 2});
    constexpr qint64 kBig = std::numeric_limits<qint64>::max();
    CHECK(Fraction{kBig, kBig - 1} > Fraction{kBig - 1, kBig - 2 + 1});
    CHECK(Fraction{kBig - 1, kBig} < Fraction{1, 1});
    for (qint64 a = 0; a < 12; ++a) {
        for (qint64 b = 1; b < 12; ++b) {
            for (qint64 c = 0; c < 12; ++c) {
                for (qint64 d = 1; d < 12; ++d)
                    CHECK((Fraction{a, b} < Fraction{c, d}) == (a * d < c * b));
            }
        }
    }
}

TEST_CASE("working days skip weekends, holidays and count what is made up")
{
    const auto days = WorkingDays::read(QStringLiteral("h.json"), kTable);
    REQUIRE(days);
    CHECK(days->kind({2027, 1, 1}) == DayKind::Holiday);
    CHECK(days->holidayName({2027, 1, 1}) == QStringLiteral("元旦"));
    CHECK(days->kind({2027, 1, 2}) == DayKind::Weekend);
    CHECK(days->kind({2027, 1, 9}) == DayKind::MakeUp);
    CHECK(days->kind({2027, 1, 5}) == DayKind::Working);
    // Thursday 31 December 2026: 5, 6, 7, 8 and the worked Saturday 9 January.
    CHECK(days->after({2026, 12, 31}, 5).day == QDate(2027, 1, 9));
    CHECK_FALSE(days->after({2026, 12, 31}, 5).provisional);
    CHECK(days->between({2026, 12, 31}, {2027, 1, 9}) == 5);
    CHECK(days->after({2026, 12, 28}, 1).provisional); // 2026 is not known
    CHECK(days->between({2027, 1, 9}, {2027, 1, 9}) == 0);
}

TEST_CASE("without a table only weekends count, and the result says so")
{
    const auto days = WorkingDays::builtIn();
    REQUIRE(days);
    CHECK_FALSE(days->knows(2026));
    const auto counted = days->after({2026, 9, 28}, 5);
    CHECK(counted.day == QDate(2026, 10, 5));
    CHECK(counted.provisional);
    // Five working days are a week, from whichever day.
    for (QDate day(2026, 1, 5); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        const QDate end = days->after(day, 5).day;
        CHECK(days->between(day, end) == 5);
        CHECK(day.daysTo(end) == (day.dayOfWeek() == 6 ? 6 : day.dayOfWeek() == 7 ? 5 : 7));
    }
}

TEST_CASE("a holiday table with a fault is refused")
{
    const auto code = [](const QByteArray& json) {
        const auto read = WorkingDays::read(QStringLiteral("h.json"), json);
        return read ? QString() : read.error().code + QLatin1Char(' ') + read.error().where;
    };
    CHECK(code(R"({"years":[{"year":2027,"holidays":[{"on":"2026-01-01","name":"元旦"}]}]})")
          == QStringLiteral("rules.value h.json#/years/0/holidays/0/on"));
    CHECK(code(R"({"years":[{"year":2027,"holidays":[],"make_up":["2027-01-05"]}]})") // a Tuesday
          == QStringLiteral("rules.value h.json#/years/0/make_up"));
    CHECK(code(R"({"years":[{"holidays":[]}]})") == QStringLiteral("rules.field_missing h.json#/years/0/year"));
    CHECK(code(R"({"years":[{"year":2027,"holidays":[],"x":1}]})")
          == QStringLiteral("rules.field_unknown h.json#/years/0/x"));
    CHECK(code("{") == QStringLiteral("rules.json h.json#"));
}

TEST_CASE("articles are written in Chinese numerals")
{
    CHECK(chineseArticle(QStringLiteral("5")) == QStringLiteral("第五条"));
    CHECK(chineseArticle(QStringLiteral("10")) == QStringLiteral("第十条"));
    CHECK(chineseArticle(QStringLiteral("12")) == QStringLiteral("第十二条"));
    CHECK(chineseArticle(QStringLiteral("20")) == QStringLiteral("第二十条"));
    CHECK(chineseArticle(QStringLiteral("34")) == QStringLiteral("第三十四条"));
    CHECK(chineseNumber(100) == QStringLiteral("一百"));
    CHECK(chineseNumber(110) == QStringLiteral("一百一十"));
    CHECK(chineseNumber(208) == QStringLiteral("二百零八"));
    CHECK(chineseDay({2026, 8, 31}, {2026, 9, 18}) == QStringLiteral("8月31日"));
    CHECK(chineseDay({2025, 8, 31}, {2026, 9, 18}) == QStringLiteral("2025年8月31日"));
}

TEST_CASE("what a rule asks is said in a few words")
{
    const auto catalogue = Catalogue::builtIn();
    REQUIRE(catalogue);
    const auto words = [&](const char* id) {
        const Rule* rule = catalogue->find(QString::fromLatin1(id), {2026, 9, 18});
        REQUIRE(rule);
        return demandText(*rule);
    };
    CHECK(words("meeting.general.quarterly") == QStringLiteral("每季度1次"));
    CHECK(words("dev.public_notice") == QStringLiteral("不少于5个工作日"));
    CHECK(words("dev.approval_3m") == QStringLiteral("3个月内"));
    CHECK(words("dev.probation_end") == QStringLiteral("满1年"));
    CHECK(words("dev.review_6m") == QStringLiteral("每6个月一次"));
    CHECK(words("vote.general.pass") == QStringLiteral("超过应到会有表决权的1/2"));
    CHECK(words("election.extra_candidates") == QStringLiteral("不少于应选人数的20%"));
    CHECK(words("dues.bracket1_rate") == QStringLiteral("0.5%"));
    CHECK(words("dues.salaried") == QStringLiteral("0.5%至2%"));
    CHECK(words("election.proxy") == QStringLiteral("不可以"));
    CHECK(words("study.hours_32") == QStringLiteral("不少于每年32学时"));
    for (const Rule& rule : catalogue->rules()) {
        CAPTURE(rule.id);
        const QString text = demandText(rule);
        CHECK((std::holds_alternative<VoteRule>(rule.body) || !text.isEmpty()));
        for (const QChar c : text) // no unit and no word without its Chinese
            CHECK_FALSE((c.unicode() < 128 && c.isLetter()));
    }
}
