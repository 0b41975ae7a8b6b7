// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_support.h"

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;

namespace {

struct Verdict {
    CellSpec cell;
    const char16_t* value;
    const char16_t* code;
    const char16_t* choices;
};

void check(const Verdict& verdict, const ReadContext& context)
{
    const sheet::Cell cell = cellOf(verdict.cell);
    const CellReading reading = readCell(cell, Field::JoinDate, context);
    INFO(cell.text.toString().toStdString());
    CHECK(reading.value == QString::fromUtf16(verdict.value));
    CHECK((reading.problem ? reading.problem->code : QString()) == QString::fromUtf16(verdict.code));
    CHECK(reading.choices.join(u'|') == QString::fromUtf16(verdict.choices));
}

} // namespace

// The expected values are those of domain-rules §10.5 and reliability E4, one row per form.
TEST_CASE("every date form of the list has its verdict")
{
    const std::vector<Verdict> verdicts{
        {u"1985.07", u"1985-07", u"", u""},
        {u"1985.7", u"1985-07", u"", u""},
        {u"1985.1", u"1985-01", u"", u""},
        {u"1985.10", u"1985-10", u"", u""},
        {u"1985.07.01", u"1985-07-01", u"", u""},
        {u"1985-07-01", u"1985-07-01", u"", u""},
        {u"1985-7-1", u"1985-07-01", u"", u""},
        {u"1985/7/1", u"1985-07-01", u"", u""},
        {u"1985/07", u"1985-07", u"", u""},
        {u"1985-07", u"1985-07", u"", u""},
        {u"2019/10/24", u"2019-10-24", u"", u""},
        {u"2019.10", u"2019-10", u"", u""},
        {u"19850701", u"1985-07-01", u"", u""},
        {u"198507", u"1985-07", u"", u""},
        {u"1985", u"1985", u"", u""},
        {u"1985年", u"1985", u"", u""},
        {u"1985年7月", u"1985-07", u"", u""},
        {u"1985年07月01日", u"1985-07-01", u"", u""},
        {u"1985 年 7 月 1 日", u"1985-07-01", u"", u""},
        {u"1985年7月1号", u"1985-07-01", u"", u""},
        {u"一九八五年七月", u"1985-07", u"", u""},
        {u"一九八五年十二月二十一日", u"1985-12-21", u"", u""},
        {u"二〇〇五年十月十日", u"2005-10-10", u"", u""},
        {u"二○○五年一月三十日", u"2005-01-30", u"", u""},
        {u"二零零五年二月廿八日", u"2005-02-28", u"", u""},
        {u"１９８５．０７．０１", u"1985-07-01", u"", u""},
        {u"１９８５年７月１日", u"1985-07-01", u"", u""},
        {u"1985。07。01", u"1985-07-01", u"", u""},
        {u"1985·07", u"1985-07", u"", u""},
        {u"1985.07.", u"1985-07", u"", u""},
        {u"'1985-07-01", u"1985-07-01", u"", u""},
        {u"1991-05-12 00:00:00", u"1991-05-12", u"", u""},
        {u"1991/5/12 0:00", u"1991-05-12", u"", u""},
        {u"1991-05-12T08:30:00", u"1991-05-12", u"", u""},
        // asked, never guessed
        {u"85.7", u"", u"date.two_digit_year", u"1985-07"},
        {u"85年7月", u"", u"date.two_digit_year", u"1985-07"},
        {u"85.07.01", u"", u"date.two_digit_year", u"1985-07-01"},
        {u"05/7/1", u"", u"date.two_digit_year", u"2005-07-01|1905-07-01"},
        {u"850701", u"", u"date.two_digit_year", u"1985-07-01"},
        {u"96.2.29", u"", u"date.two_digit_year", u"1996-02-29"},
        // the year behind day and month: both orders are in use
        {u"07/01/1985", u"", u"date.order", u"1985-01-07|1985-07-01"},
        {u"07.01.1985", u"", u"date.order", u"1985-01-07|1985-07-01"},
        {u"7-1-1985", u"", u"date.order", u"1985-01-07|1985-07-01"},
        {u"07/01/1985 00:00:00", u"", u"date.order", u"1985-01-07|1985-07-01"},
        {u"０７／０１／１９８５", u"", u"date.order", u"1985-01-07|1985-07-01"},
        {u"25/12/1985", u"", u"date.order", u"1985-12-25"},
        {u"12.25.1985", u"", u"date.order", u"1985-12-25"},
        {u"07/07/1985", u"1985-07-07", u"", u""},
        {u"13/25/1985", u"", u"date.impossible", u""},
        {u"00/07/1985", u"", u"date.impossible", u""},
        {u"07/01/12", u"", u"date.order", u"2007-01-12|2012-01-07|2012-07-01"},
        {u"07/01/85", u"", u"date.order", u"1985-01-07|1985-07-01"},
        {u"85/7/1", u"", u"date.two_digit_year", u"1985-07-01"},
        // a month and a day without their year
        {u"07月01日", u"", u"date.unreadable", u""},
        {u"07月01日1985年", u"", u"date.unreadable", u""},
        {u"07.01-1985", u"", u"date.unreadable", u""},
        {u"07/1985", u"", u"date.unreadable", u""},
        // a month by its English name
        {u"Jul 1985", u"", u"date.unreadable", u""},
        {u"1985 JULY", u"", u"date.unreadable", u""},
        {u"Sept. 1985", u"", u"date.unreadable", u""},
        // nothing there
        {u"0000-00-00", u"", u"", u""},
        {u"1900-01-00", u"", u"", u""},
        {u"无", u"", u"", u""},
        {u"/", u"", u"", u""},
        {u"-", u"", u"", u""},
        {u"—", u"", u"", u""},
        {u"空", u"", u"", u""},
        {u"　", u"", u"", u""},
        // no such day
        {u"1900-02-29", u"", u"date.impossible", u""},
        {u"1985.02.30", u"", u"date.impossible", u""},
        {u"1985-13-01", u"", u"date.impossible", u""},
        {u"1985.00", u"", u"date.impossible", u""},
        {u"19850230", u"", u"date.impossible", u""},
        {u"19850700", u"", u"date.impossible", u""},
        {u"198513", u"", u"date.impossible", u""},
        {u"2021年2月29日", u"", u"date.impossible", u""},
        {u"9999-12-31", u"", u"date.implausible", u""},
        {u"1885-07-01", u"", u"date.implausible", u""},
        {u"民国三十八年七月", u"", u"date.era", u""},
        {u"乙丑年七月", u"", u"date.era", u""},
        {u"1985年农历七月初一", u"", u"date.era", u""},
        {u"07-10-88", u"", u"date.order", u"1988-07-10|1988-10-07"},
        {u"7/1/1985", u"", u"date.order", u"1985-01-07|1985-07-01"},
        {u"不详", u"", u"date.unreadable", u""},
        {u"1985?", u"", u"date.unreadable", u""},
        {u"第一党支部", u"", u"date.unreadable", u""},
        {u"19850701123", u"", u"date.unreadable", u""},
        // a mistyped month or day: the rest of the date alone is not what was meant
        {u"1985.O7", u"", u"date.unreadable", u""},
        {u"1985,7", u"", u"date.unreadable", u""},
        {u"1985，7", u"", u"date.unreadable", u""},
        {u"1985.07.O1", u"", u"date.unreadable", u""},
        {u"1985年l2月", u"", u"date.unreadable", u""},
        {u"1985年7月1O日", u"", u"date.unreadable", u""},
        // notes: the date, and a word about the rest
        {u"1985.07(预备)", u"1985-07", u"date.note", u""},
        {u"1985.07（预备）", u"1985-07", u"date.note", u""},
        {u"1985年7月入党", u"1985-07", u"date.note", u""},
        {u"1985年7月（第3批）", u"1985-07", u"date.note", u""},
        {u"1985年底", u"1985", u"date.note", u""},
        {u"1985.07（1985年7月）", u"1985-07", u"date.note", u""},
        // two dates, and dates of which nobody was sure: asked, none is taken
        {u"1985.7 / 1986.1", u"", u"date.several", u"1985-07|1986-01"},
        {u"1985.07-1986.07", u"", u"date.several", u"1985-07|1986-07"},
        {u"1985.07.01—1986.07.01", u"", u"date.several", u"1985-07-01|1986-07-01"},
        {u"1985-1990", u"", u"date.several", u"1985|1990"},
        {u"1985.7/8", u"", u"date.several", u"1985-07"},
        {u"1985.7、86.1", u"", u"date.several", u"1985-07|1986-01"},
        {u"1985年7月或1986年1月", u"", u"date.several", u"1985-07|1986-01"},
        {u"预备1985.07.01转正1986.07.01", u"", u"date.several", u"1985-07-01|1986-07-01"},
        {u"约1985年7月", u"", u"date.about", u"1985-07"},
        {u"约2012年", u"", u"date.about", u"2012"},
        {u"1990年代", u"", u"date.about", u"1990"},
        {u"1990年代初", u"", u"date.about", u"1990"},
        {u"1990s", u"", u"date.about", u"1990"},
        {u"1985年7月左右", u"", u"date.about", u"1985-07"},
        {u"大概1985.07.01", u"", u"date.about", u"1985-07-01"},
        {u"1985.07（待核实）", u"", u"date.about", u"1985-07"},
        // serials, also as text
        {u"31229", u"1985-07-01", u"date.serial", u""},
    };
    for (const Verdict& verdict : verdicts)
        check(verdict, plainContext());
}

TEST_CASE("a date that cannot be taken says what is wrong with it and how to write it")
{
    const auto saidOf = [](const char16_t* text) {
        const CellReading reading = readCell(cellOf(text), book::Field::JoinDate, plainContext());
        REQUIRE(reading.problem);
        return problemText(*reading.problem);
    };
    // 2026 is no leap year, 2024 is one
    CHECK(saidOf(u"2026.2.30").startsWith(QStringLiteral("没有“2026.2.30”这一天：2026年2月只有 28 天。")));
    CHECK(saidOf(u"2024.2.30").contains(QStringLiteral("2024年2月只有 29 天")));
    CHECK(saidOf(u"1980.13").contains(QStringLiteral("一年只有 12 个月，没有 13 月")));
    CHECK(saidOf(u"19850700").contains(QStringLiteral("没有 0 日")));
    CHECK(saidOf(u"13/25/1985").contains(QStringLiteral("没有 13 月")));
    CHECK(saidOf(u"12/32/1985").contains(QStringLiteral("1985年12月只有 31 天")));
    CHECK(saidOf(u"32/12/1985").contains(QStringLiteral("1985年12月只有 31 天")));
    CHECK(saidOf(u"2026.2.30").contains(QStringLiteral("写成 2010.07.01")));
    CHECK(saidOf(u"31/12/1980")
          == QStringLiteral("“31/12/1980”把年份写在最后，先空着。请按年、月、日写成 1980.12.31 的样子。"));
    CHECK(saidOf(u"07/01/1985").contains(QStringLiteral("分不清年、月、日的先后")));
}

TEST_CASE("number and date cells")
{
    const std::vector<Verdict> verdicts{
        {Num{19850701}, u"1985-07-01", u"", u""},
        {Num{198507}, u"1985-07", u"", u""},
        {Num{1985}, u"1985", u"", u""},
        {Num{1985.07}, u"1985-07", u"", u""},
        {Num{1985.07, u"1985.0699999999999"}, u"1985-07", u"", u""},
        {Num{1985.12}, u"1985-12", u"", u""},
        {Num{1985.7}, u"1985-07", u"", u""},
        {Num{1985.2}, u"1985-02", u"", u""},
        {Num{1985.1}, u"", u"date.ambiguous_month", u"1985-01|1985-10"},
        {Num{1985.1, u"1985.0999999999999"}, u"", u"date.ambiguous_month", u"1985-01|1985-10"},
        {Num{1985.13}, u"", u"date.impossible", u""},
        {Num{1985.0701}, u"", u"date.unreadable", u""},
        {Num{85.7}, u"", u"date.two_digit_year", u"1985-07"},
        {Num{85.1}, u"", u"date.unreadable", u""},
        {Num{31229}, u"1985-07-01", u"date.serial", u""},
        {Num{31229.5}, u"1985-07-01", u"date.serial", u""},
        {Num{0}, u"", u"", u""},
        {Num{-5}, u"", u"date.unreadable", u""},
        {Num{7}, u"", u"date.unreadable", u""},
        {Num{60}, u"", u"date.unreadable", u""}, // Excel's 29 February 1900
        {Num{0.5}, u"", u"date.unreadable", u""},
        {Num{1e18}, u"", u"date.unreadable", u""},
        {Num{50179955.99}, u"", u"date.unreadable", u""}, // its hundredths are no int: found by fuzzing
        {Day{u"1985-07-01", 31229}, u"1985-07-01", u"", u""},
        {Day{u"1991-05-12 08:30:00", 33370.354}, u"1991-05-12", u"", u""},
        {Day{u"1986-05-04", 31536}, u"1986-05-04", u"", u""},
        {Bad{u"#REF!"}, u"", u"cell.formula_error", u""},
    };
    for (const Verdict& verdict : verdicts)
        check(verdict, plainContext());
}

TEST_CASE("a date cell says no more than its format shows")
{
    const auto read = [](QStringView text, sheet::DateShown shown) {
        sheet::Cell cell;
        cell.text = text;
        cell.kind = sheet::CellKind::Date;
        cell.shown = shown;
        return readCell(cell, Field::JoinDate, plainContext()).value;
    };
    CHECK(read(u"1985-07-01", sheet::DateShown::Day) == QStringLiteral("1985-07-01"));
    CHECK(read(u"1985-07-01", sheet::DateShown::Month) == QStringLiteral("1985-07"));
    CHECK(read(u"1985-07-15", sheet::DateShown::Month) == QStringLiteral("1985-07-15"));
    CHECK(read(u"1985-01-01", sheet::DateShown::Year) == QStringLiteral("1985"));
    CHECK(read(u"1985-07-01", sheet::DateShown::Year) == QStringLiteral("1985-07-01"));
}

TEST_CASE("the 1904 system counts from another day")
{
    ReadContext context = plainContext();
    context.dateSystem = DateSystem::From1904;
    // 31229 - 1462 = 29767 is 1985-07-01 there (domain-rules §10.5: the systems differ by 1462 days).
    check({Num{29767}, u"1985-07-01", u"date.serial", u""}, context);
    // The plan takes the workbook's own word, whatever the first date cell seems to say.
    sheet::Table old = tableOf({{u"姓名", u"生日"}, {u"甲甲", Num{29767}}});
    old.setDateSystem(DateSystem::From1904);
    const ImportPlan plan = planOf(old);
    PlanValues values(plan, old);
    CHECK(values.of(plan.rows[0]).get(Field::BirthDate) == QStringLiteral("1985-07-01"));
}

TEST_CASE("in a text file 1985.1 may once have been a number")
{
    ReadContext context = plainContext();
    context.typing = CellTyping::Untyped;
    check({u"1985.1", u"", u"date.ambiguous_month", u"1985-01|1985-10"}, context);
    check({u"1985.7", u"1985-07", u"", u""}, context);
    check({u"1985.10", u"1985-10", u"", u""}, context);
    check({u"1985.1.2", u"1985-01-02", u"", u""}, context);
    check({u"1985年1月", u"1985-01", u"", u""}, context);
}
