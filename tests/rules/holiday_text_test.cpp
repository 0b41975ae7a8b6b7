// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days off from lines, from a notice pasted whole, from CSV and JSON; what is wrong is told with its line.
#include "branchbook/rules/holiday_text.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::rules;

namespace {

/// Each day as 休 or 班 with its name, in order.
QStringList read(const char* text, int year = 2026)
{
    const auto years = readHolidayLines(QString::fromUtf8(text), year);
    if (!years)
        return {years.error().code + u' ' + years.error().where};
    QStringList days;
    for (const HolidayYear& each : *years) {
        for (auto it = each.holidays.constBegin(); it != each.holidays.constEnd(); ++it)
            days << (it.key().toString(Qt::ISODate) + QStringLiteral(" 休 ") + it.value()).trimmed();
        for (const QDate day : each.makeUp)
            days << day.toString(Qt::ISODate) + QStringLiteral(" 班");
    }
    days.sort();
    return days;
}

QStringList list(std::initializer_list<const char*> lines)
{
    QStringList all;
    for (const char* line : lines)
        all << QString::fromUtf8(line);
    return all;
}

} // namespace

TEST_CASE("a day, a range, a worked weekend")
{
    CHECK(read("2026-10-01 国庆节") == list({"2026-10-01 休 国庆节"}));
    CHECK(read("10月1日至3日 国庆节")
          == list({"2026-10-01 休 国庆节", "2026-10-02 休 国庆节", "2026-10-03 休 国庆节"}));
    CHECK(read("2026.9.30-10.1 调休") == list({"2026-09-30 休", "2026-10-01 休"}));
    CHECK(read("班 2026-09-20") == list({"2026-09-20 班"}));
    CHECK(read("10月10日上班", 2026) == list({"2026-10-10 班"}));
    CHECK(read("2026年12月31日至2027年1月1日 元旦") == list({"2026-12-31 休 元旦", "2027-01-01 休 元旦"}));
    CHECK(read("\n# 注\n日期,安排,名称\n2026-10-10,班,\n2026-10-01,休,国庆节\n")
          == list({"2026-10-01 休 国庆节", "2026-10-10 班"}));
}

TEST_CASE("a notice is pasted as it reads")
{
    CHECK(read("二、国庆节：10月1日（周四）至3日（周六）放假调休，共3天。9月20日（周日）、10月10日（周六）上班。")
          == list({"2026-09-20 班", "2026-10-01 休 国庆节", "2026-10-02 休 国庆节", "2026-10-03 休 国庆节",
                   "2026-10-10 班"}));
    CHECK(read("国庆节：10月1日至2日放假，10月10日（周六）上班。")
          == list({"2026-10-01 休 国庆节", "2026-10-02 休 国庆节", "2026-10-10 班"}));
    CHECK(read("关于2026年放假安排的通知\n一、元旦：1月1日放假。") == list({"2026-01-01 休 元旦"}));
}

TEST_CASE("what is wrong names its line")
{
    CHECK(read("2026-10-01\n国庆节") == list({"holiday.no_date 2"}));
    CHECK(read("2026-02-30") == list({"holiday.day 1"}));
    CHECK(read("13月1日") == list({"holiday.day 1"}));
    CHECK(read("10月8日至1日") == list({"holiday.order 1"}));
    CHECK(read("2026-01-01至2026-03-01") == list({"holiday.long 1"}));
    CHECK(read("班 2026-10-09") == list({"holiday.weekday 1"})); // a Friday
    CHECK(read("2026-10-10 休\n2026-10-10 班") == list({"holiday.both 2"}));
    CHECK(read("") == list({"holiday.nothing "}));
    CHECK(read("# 只有注释") == list({"holiday.nothing "}));
}

TEST_CASE("the catalogue's JSON is read strictly, and years are merged by day")
{
    const QString json = QStringLiteral(
        R"({"years":[{"year":2026,"holidays":[{"on":"2026-10-01","name":"国庆节"}],"make_up":["2026-10-10"]}]})");
    const auto years = readHolidayFile(QStringLiteral("h.json"), json, 2026);
    REQUIRE(years);
    REQUIRE(years->size() == 1);
    CHECK(years->first().holidays.value({2026, 10, 1}) == QStringLiteral("国庆节"));
    const auto wrong = readHolidayFile(QStringLiteral("h.json"), QStringLiteral(R"({"years":[{"jahr":2026}]})"), 2026);
    REQUIRE_FALSE(wrong);
    CHECK(sentence(wrong.error()).contains(QStringLiteral("h.json#/years/0")));

    HolidayYear before = years->first();
    HolidayYear more;
    more.year = 2026;
    more.holidays.insert({2026, 10, 10}, QStringLiteral("国庆节"));
    const HolidayYear merged = mergeHolidays(before, more);
    CHECK(merged.makeUp.isEmpty());
    CHECK(merged.holidays.size() == 2);
}
