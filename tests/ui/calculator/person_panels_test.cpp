// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 谁能表决, 党费, 发展时间, 党龄 and 身份证号 against the articles (domain-rules §2, §2.4, §3, §7, §11).
#include "branchbook/agenda/rulebook_service.h"
#include "support/catch_qt.h"
#include "ui/calculator/calculator_stage.h"
#include "ui/calculator/development_panel.h"
#include "ui/calculator/step_table.h"
#include "ui/picture.h"

#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

QStringList rightsOf(const CalculatorStage& test)
{
    QStringList rights;
    for (const auto& text : test.spoken()) {
        if (text.contains(u'：') && !text.endsWith(u'。'))
            rights.append(text.section(u'：', 1));
    }
    return rights;
}

const QString kYes = QStringLiteral("可以");
const QString kNo = QStringLiteral("不可以");

} // namespace

// §7.3, the table; the last column is 应到会.
TEST_CASE("who may attend, speak, vote, elect and be elected", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("rights"));
    const auto who = QStringLiteral("是什么人");
    const auto limit = QStringLiteral("处分或限制");
    const auto relation = QStringLiteral("组织关系");
    CHECK(rightsOf(test) == QStringList{kYes, kYes, kYes, kYes, kYes, QStringLiteral("计入")});
    CHECK(test.answer().basis.cited == QStringLiteral("《基层组织选举工作条例》第五条"));
    test.choose(relation, QStringLiteral("流动在外，关系在本支部"));
    CHECK(rightsOf(test) == QStringList{kYes, kYes, kYes, kYes, kYes, QStringLiteral("计入")});
    test.choose(relation, QStringLiteral("流动在这里，关系在别处"));
    CHECK(rightsOf(test) == QStringList{kYes, kYes, kNo, kNo, kNo, QStringLiteral("不计")});
    test.choose(relation, QStringLiteral("在本支部"));
    for (const auto& name : {QStringLiteral("留置或逮捕"), QStringLiteral("停止党籍")}) {
        test.choose(limit, name);
        CHECK(rightsOf(test) == QStringList{kNo, kNo, kNo, kNo, kNo, QStringLiteral("不计")});
    }
    test.choose(limit, QStringLiteral("没有"));
    test.choose(who, QStringLiteral("预备党员"));
    CHECK(rightsOf(test) == QStringList{kYes, kYes, kNo, kNo, kNo, QStringLiteral("不计")});
    CHECK(test.answer().sentence.startsWith(QStringLiteral("预备党员参加会议、发表意见，没有表决权")));
    test.choose(who, QStringLiteral("不是党员"));
    CHECK(rightsOf(test) == QStringList{kNo, kNo, kNo, kNo, kNo, QStringLiteral("不计")});
}

// DISC2023: 留党察看 takes the rights until they are restored; its effect then lasts two years more. A warning takes none.
TEST_CASE("a sanction limits rights while it says so, and has effect for longer", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("rights"));
    test.choose(QStringLiteral("处分或限制"), QStringLiteral("留党察看"));
    test.fill(QStringLiteral("处分生效日期"), QStringLiteral("2025.6.1"));
    test.fill(QStringLiteral("留党察看多长"), QStringLiteral("12"));
    CHECK(rightsOf(test) == QStringList{kYes, kYes, kNo, kNo, kNo, QStringLiteral("不计")});
    CHECK(test.answer().sentence.contains(QStringLiteral("还没有恢复党员权利")));
    test.fill(QStringLiteral("恢复权利日期"), QStringLiteral("2026.6.1"));
    CHECK(rightsOf(test) == QStringList{kYes, kYes, kYes, kYes, kYes, QStringLiteral("计入")});
    CHECK(test.answer().sentence.contains(QStringLiteral("到2028年6月1日")));
    test.fill(QStringLiteral("留党察看多长"), QStringLiteral("25")); // at most two years
    CHECK(test.fault().contains(QStringLiteral("留党察看月数是 25")));
    test.fill(QStringLiteral("留党察看多长"), QStringLiteral("12"));
    test.fill(QStringLiteral("恢复权利日期"), QStringLiteral("2025.5.1"));
    CHECK(test.fault().contains(QStringLiteral("早于处分生效日期")));
    test.fill(QStringLiteral("恢复权利日期"), {});
    test.choose(QStringLiteral("处分或限制"), QStringLiteral("警告"));
    CHECK(rightsOf(test) == QStringList{kYes, kYes, kYes, kYes, kYes, QStringLiteral("计入")});
    CHECK(test.answer().sentence.contains(QStringLiteral("影响期")));
}

// Corrections 41: six months and more; both consents; retirees at their home place in elections alone.
TEST_CASE("who may be left out of 应到会 needs the time and both consents", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("rights"));
    test.choose(QStringLiteral("来不了的原因"), QStringLiteral("自费出国"));
    test.fill(QStringLiteral("从哪天起来不了"), QStringLiteral("2026.3.19"));
    test.press(QStringLiteral("上级党组织已经同意不计入"));
    test.press(QStringLiteral("党员大会已经通过不计入"));
    CHECK(rightsOf(test).last() == QStringLiteral("计入")); // a day short of six months
    test.fill(QStringLiteral("从哪天起来不了"), QStringLiteral("2026.3.18"));
    CHECK(rightsOf(test).last() == QStringLiteral("不计"));
    test.press(QStringLiteral("党员大会已经通过不计入"));
    CHECK(rightsOf(test).last() == QStringLiteral("计入"));
    CHECK(test.answer().sentence.contains(QStringLiteral("还缺党员大会通过")));
}

// 《党费收缴、使用和管理的规定》第二条: the rate of the bracket applies to the whole base.
TEST_CASE("dues by the whole base, and by the branch's own rounding", "[ui][calculator]")
{
    CalculatorStage test(QStringLiteral("dues"));
    test.fill(QStringLiteral("每月交纳基数"), QStringLiteral("3000"));
    CHECK(test.answer().heading == QStringLiteral("每月应交 15.00 元"));
    test.fill(QStringLiteral("每月交纳基数"), QStringLiteral("3000.01"));
    CHECK(test.answer().heading == QStringLiteral("每月应交 30.00 元"));
    CHECK(test.answer().sentence.contains(QStringLiteral("全部基数的1%")));
    CHECK_FALSE(test.answer().sentence.contains(u' '));
    CHECK(test.answer().basis.cited == QStringLiteral("《党费收缴、使用和管理的规定》第二条"));
    for (const auto& wrong : {QStringLiteral("-5"), QStringLiteral("3000.001"), QStringLiteral("三千")}) {
        test.fill(QStringLiteral("每月交纳基数"), wrong);
        CHECK(test.fault().contains(QStringLiteral("交纳基数写成")));
        CHECK(test.answer().heading.isEmpty());
    }
    test.fill(QStringLiteral("每月交纳基数"), QStringLiteral("3333"));
    CHECK(test.answer().heading == QStringLiteral("每月应交 33.33 元"));
    CHECK_FALSE(test.answer().basis.local);
    test.choose(QStringLiteral("哪一类党员"), QStringLiteral("离退休党员"));
    CHECK(test.answer().heading == QStringLiteral("每月应交 16.67 元")); // 第五条: 0.5 %, half a fen goes up
    test.choose(QStringLiteral("哪一类党员"), QStringLiteral("学生党员"));
    CHECK(test.answer().heading == QStringLiteral("每月应交 0.20 元"));
    test.choose(QStringLiteral("哪一类党员"), QStringLiteral("农民党员"));
    test.fill(QStringLiteral("支部商定的每月数额（可不填）"), QStringLiteral("1.01"));
    CHECK_FALSE(test.fault().isEmpty());
    QTest::keyClick(test.dialog(), Qt::Key_Escape);

    const rules::Override own{QStringLiteral("dues.rounding"), QStringLiteral("jiao"), QStringLiteral("上级党委通知"),
                              QStringLiteral("书记"), QDate(2026, 1, 1)};
    REQUIRE(test.desk().perform(QStringLiteral("rules.override"), QStringLiteral("取舍"),
                                [&](store::UnitOfWork& unit) { return agenda::setOverride(unit, {}, own); }));
    test.desk().calculate(QStringLiteral("dues"));
    test.choose(QStringLiteral("哪一类党员"), QStringLiteral("按月领取工资的党员"));
    CHECK(test.answer().heading == QStringLiteral("每月应交 33.30 元")); // 3333 was kept
    CHECK(test.answer().basis.local);
    CHECK(test.answer().sentence.contains(QStringLiteral("四舍五入到角")));
}

// DEV2026 art. 31, corrections 22, 24: probation is a year; whoever is converted late counts from its end.
TEST_CASE("admission forwards, backwards and what if", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("development"));
    auto* steps = static_cast<DevelopmentPanel*>(test.dialog()->panel())->steps();
    const auto put = [&](const char* code, const QString& text) {
        auto* edit = steps->dateEdit(QString::fromLatin1(code));
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        typeText(*edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    CHECK(test.answer().sentence.isEmpty());
    put("15", QStringLiteral("2026.6.10"));
    CHECK(test.answer().facts.last().second == QStringLiteral("2027年6月10日"));
    CHECK(test.answer().sentence.contains(QStringLiteral("转正日期是2027年6月10日")));
    put("23", QStringLiteral("2027.6.9")); // a day before the end
    CHECK(steps->conflictLabel(QStringLiteral("23"))->text().contains(QStringLiteral("早于最早的2027年6月10日")));
    put("23", QStringLiteral("2027.8.1"));
    CHECK(steps->conflictLabel(QStringLiteral("23"))->text().isEmpty());
    CHECK(test.answer().facts.last().second == QStringLiteral("2027年6月10日"));
    test.press(QStringLiteral("这个人的情况"));
    test.fill(QStringLiteral("延长预备期"), QStringLiteral("6"));
    CHECK(test.answer().facts.last().second == QStringLiteral("2027年12月10日"));
    test.fill(QStringLiteral("延长预备期"), QStringLiteral("5")); // at least half a year
    CHECK(test.fault().contains(QStringLiteral("延长预备期月数是 5")));
    test.fill(QStringLiteral("延长预备期"), {});
    test.choose(QStringLiteral("想办哪一步"), QStringLiteral("24 上级党委审批"));
    test.fill(QStringLiteral("想在哪天"), QStringLiteral("2027.11.2")); // three months after 1 August end on 1 November
    CHECK(steps->conflictLabel(QStringLiteral("24"))->text().contains(QStringLiteral("2027年11月1日")));
    CHECK(test.answer().heading == QStringLiteral("来不及"));
    test.fill(QStringLiteral("想在哪天"), QStringLiteral("2027.11.1"));
    CHECK(test.answer().heading == QStringLiteral("来得及"));
    CHECK_FALSE(test.answer().sentence.contains(u' '));
}

// §2.4: joined from 1969-04-01 to 1977-08-11 there was no probation; else standing counts from conversion.
TEST_CASE("Party standing in every period", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("standing"));
    test.fill(QStringLiteral("入党日期"), QStringLiteral("1969.3.31"));
    CHECK(test.answer().heading.isEmpty());
    CHECK(test.answer().warnings.first().contains(QStringLiteral("没有转正日期")));
    test.fill(QStringLiteral("转正日期"), QStringLiteral("1970.3.31"));
    CHECK(test.answer().heading == QStringLiteral("党龄 56年5个月")); // to 18 September 2026
    test.fill(QStringLiteral("入党日期"), QStringLiteral("1969.4.1"));
    CHECK(test.answer().heading == QStringLiteral("党龄 57年5个月"));
    test.fill(QStringLiteral("入党日期"), QStringLiteral("2024.9.18"));
    CHECK(test.fault().contains(QStringLiteral("早于入党日期")));
    test.fill(QStringLiteral("转正日期"), QStringLiteral("2025年9月")); // some day of the month
    CHECK(test.answer().heading == QStringLiteral("党龄 11个月至1年"));
    test.fill(QStringLiteral("校正值（没有就不填，减少写负数）"), QStringLiteral("-3"));
    CHECK(test.answer().heading == QStringLiteral("党龄 8个月至9个月"));
    test.fill(QStringLiteral("校正值（没有就不填，减少写负数）"), QStringLiteral("1.5"));
    CHECK(test.fault().contains(QStringLiteral("党龄校正月数写成")));
}

// GB 11643: the numbers of §11.
TEST_CASE("an ID number: check digit, sex, age, the old 15 digits", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("identity"));
    test.fill(QStringLiteral("身份证号"), QStringLiteral("11010519491231002x"));
    CHECK(test.answer().heading == QStringLiteral("号码有效"));
    CHECK(test.answer().sentence.contains(QStringLiteral("1949年12月31日出生，女，到2026年9月18日满76周岁")));
    CHECK_FALSE(test.answer().sentence.contains(QStringLiteral("110105")));
    test.fill(QStringLiteral("身份证号"), QStringLiteral("110105194912310021"));
    CHECK(test.answer().heading.isEmpty());
    CHECK_FALSE(test.fault().isEmpty());
    test.fill(QStringLiteral("身份证号"), QStringLiteral("440524800101001"));
    CHECK(test.answer().facts.last().second == QStringLiteral("440524198001010013"));
    CHECK(test.answer().facts.at(1).second == QStringLiteral("男"));
}
