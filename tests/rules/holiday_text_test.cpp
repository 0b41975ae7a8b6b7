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

TEST_CASE("of a line that is wrong forty characters are shown, however long it is")
{
    const auto years = readHolidayLines(QString(100'000, QChar(u'[')), 2026);
    REQUIRE_FALSE(years);
    CHECK(years.error().code == QStringLiteral("holiday.no_date"));
    CHECK(years.error().args.value(1) == QString(40, QChar(u'[')) + QChar(u'…'));
}

TEST_CASE("the year that the text writes is that of its days")
{
    // 1 Jan 2027 is a Friday (date -d 2027-01-01 +%A)
    const auto newYear = list({"2027-01-01 休 元旦", "2027-01-02 休 元旦", "2027-01-03 休 元旦"});
    CHECK(read("2027年元旦：1月1日（周五）至3日（周日）放") == newYear);
    CHECK(read("2027年元旦：1月1日（周五）至3日（周日）放假。", 2027) == newYear);
    CHECK(read("元旦：2027年1月1日至3日放假，共3天") == newYear);
    CHECK(read("27年元旦：1月1日至3日放假") == newYear);
    CHECK(read("二〇二七年元旦：1月1日至3日放假") == newYear);
    CHECK(read("关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）至3日（周日）放假。") == newYear);
    CHECK(read("2027年：\n1月1日至3日 元旦") == newYear);
    CHECK(read("一、2027年元旦：1月1日放假。\n二、清明节：4月5日放假。")
          == list({"2027-01-01 休 元旦", "2027-04-05 休 清明节"}));
    CHECK(read("元旦：2026年12月31日放假，1月4日补休") == list({"2026-12-31 休 元旦", "2027-01-04 休 元旦"}));
    CHECK(read("元旦：2026年12月31日至1月2日放假")
          == list({"2026-12-31 休 元旦", "2027-01-01 休 元旦", "2027-01-02 休 元旦"}));
}

TEST_CASE("a year in doubt is asked for by line")
{
    CHECK(read("关于2027年放假安排的通知\n一、2026年元旦：1月1日放假。") == list({"holiday.year_differs 2"}));
    CHECK(read("关于2026年和2027年放假安排的通知\n一、元旦：1月1日放假。") == list({"holiday.which_year 2"}));
    CHECK(read("2027年1月1日 元旦\n1月2日 元旦") == list({"holiday.which_year 2"}));
    CHECK(read("明年元旦：1月1日放假") == list({"holiday.which_year 1"}));
    CHECK(read("2026年1月1日 元旦\n1月2日 元旦") == list({"2026-01-01 休 元旦", "2026-01-02 休 元旦"}));
}

TEST_CASE("a weekday that the calendar contradicts is refused by line")
{
    // 1 Oct 2026 is a Thursday, 10 Oct a Saturday (cal 10 2026)
    for (const char* right :
         {"国庆节：10月1日（星期四）", "国庆节：10月1日（周四）", "国庆节：10月1日星期四", "国庆节：周四10月1日",
          "国庆节：10月1日（农历八月廿一、周四）", "2026-10-01,周四,国庆节", "国庆节：10月1日，礼拜四"})
        CHECK(read(right) == list({"2026-10-01 休 国庆节"}));
    for (const char* wrong :
         {"国庆节：10月1日（星期一）", "国庆节：10月1日（周日）", "国庆节：10月1日（周天）", "国庆节：10月1日 星期天",
          "国庆节：周五10月1日", "国庆节：9月30日至10月1日（周五）", "国庆节：10月1日（周五）至2日",
          "国庆节：10月1日至3日（周四至周日）", "国庆节：10月3日、4日（周六、周六）", "国庆节：10月1日，礼拜三",
          "2027年国庆节：10月1日（周四）"})
        CHECK(read(wrong) == list({"holiday.other_weekday 1"}));
    CHECK(read("国庆节：10月3日、4日（周六、周日）") == list({"2026-10-03 休 国庆节", "2026-10-04 休 国庆节"}));
    CHECK(read("国庆节：10月1日至3日（周四、五、六）").size() == 3);
    CHECK(read("国庆节：10月4日（周天）") == list({"2026-10-04 休 国庆节"}));
    CHECK(read("10月1日（周四、周五）") == list({"holiday.stray_weekday 1"}));
    CHECK(read("9月20日、10月10日，上班") == list({"2026-09-20 班", "2026-10-10 班"}));
    const auto told = readHolidayLines(QStringLiteral("\n国庆节：10月1日（星期一）"), 2026);
    REQUIRE_FALSE(told);
    CHECK(sentence(told.error())
          == QStringLiteral("第 2 行把 2026-10-01 写成星期一，日历上那天是星期四。请核对日期和年份。"));
}

TEST_CASE("a whole notice, with its addressees and its signature")
{
    CHECK(read("国务院办公厅关于2027年部分节假日安排的通知\n各省、自治区、直辖市人民政府：\n现将放假调休日期的具体安排"
               "通知如下。\n"
               "一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n国务院办公厅\n2026年11月4日")
          == list({"2027-01-01 休 元旦", "2027-01-02 休 元旦", "2027-01-03 休 元旦"}));
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
