// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 帮我算 as a dialog: ways in, keys, what is kept, pictures beside mockup 27.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/calculator/calculator_list.h"
#include "ui/calculator/calculator_stage.h"
#include "ui/calculator/development_panel.h"
#include "ui/calculator/open_calculator.h"
#include "ui/calculator/step_table.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell_frame.h"

#include <QPushButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

TEST_CASE("the search opens each calculator over whatever page is open", "[ui][calculator]")
{
    CalculatorStage test;
    test.desk().search();
    auto* search = test.window().findChild<SearchPalette*>()->findChild<QLineEdit*>();
    typeText(*search, QStringLiteral("算党费"));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(test.dialog());
    CHECK(test.dialog()->list()->current() == QStringLiteral("dues"));
    CHECK(QApplication::focusWidget() == test.dialog()->panel()->firstField());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(test.dialog());
    // Before anything is typed there is one way in; each calculator answers to its own words, and to their initials.
    const Registry registry = makeRegistry(areasOfTests(), themeOfTests(), test.preferences());
    CHECK(actionItems(test.desk(), registry, {}).last().title == QStringLiteral("帮我算"));
    CHECK(actionItems(test.desk(), registry, QStringLiteral("sdf")).first().title == QStringLiteral("算党费"));
    for (const auto& info : calculators())
        CHECK(actionItems(test.desk(), registry, info.command).size() == 1);
}

TEST_CASE("arrows choose the calculator and the kind, Enter goes on to the fields", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("vote"));
    auto* list = test.dialog()->list();
    list->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 1; i < calculators().size(); ++i) {
        QTest::keyClick(list, Qt::Key_Down);
        CHECK(list->current() == calculators()[i].id);
        CHECK(test.dialog()->panel()->objectName() == calculators()[i].id);
        CHECK(list->hasFocus());
    }
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == test.edit(QStringLiteral("应到会有表决权")));
}

TEST_CASE("Tab goes from the list through the fields to the footer and stays in the dialog", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("vote"));
    test.dialog()->list()->setFocus(Qt::TabFocusReason);
    QStringList names;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(test.dialog()->isAncestorOf(QApplication::focusWidget()));
        names.append(QApplication::focusWidget()->accessibleName());
    }
    CHECK(names
          == QStringList{QStringLiteral("大会表决"), QStringLiteral("应到会有表决权"), QStringLiteral("实到会"),
                         QStringLiteral("赞成"), QStringLiteral("反对"), QStringLiteral("按哪天的规定"),
                         QStringLiteral("清空"), QStringLiteral("关上")});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(test.dialog()->list()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("关上"));
}

TEST_CASE("behind the last figure of an election comes the first candidate", "[ui][calculator]")
{
    const CalculatorStage test(QStringLiteral("election"));
    auto* voters = test.edit(QStringLiteral("投票人数（可不填）"));
    voters->setFocus(Qt::TabFocusReason);
    QTest::keyClick(voters, Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("第 1 名候选人"));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("去掉第 1 名候选人"));
}

TEST_CASE("what was typed stays for the session, Enter loses nothing, 清空 begins again", "[ui][calculator]")
{
    CalculatorStage test(QStringLiteral("vote"));
    test.press(QStringLiteral("接收和转正"));
    test.fill(QStringLiteral("应到会有表决权"), QStringLiteral("36"));
    REQUIRE(test.dialog()); // Enter in a field
    test.press(QStringLiteral("会前书面意见"));
    test.fill(QStringLiteral("书面赞成"), QStringLiteral("2"));
    QTest::keyClick(test.edit(QStringLiteral("赞成")), Qt::Key_Escape);
    REQUIRE_FALSE(test.dialog());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    test.desk().calculate();
    CHECK(test.dialog()->list()->current() == QStringLiteral("vote"));
    CHECK(test.edit(QStringLiteral("应到会有表决权"))->text() == QStringLiteral("36"));
    CHECK(test.edit(QStringLiteral("书面赞成"))->text() == QStringLiteral("2"));
    CHECK(test.answer().basis.cited.contains(QStringLiteral("《发展党员工作细则》")));
    QTest::mouseClick(test.dialog()->clearButton(), Qt::LeftButton);
    CHECK(test.edit(QStringLiteral("应到会有表决权"))->text().isEmpty());
    CHECK(test.answer().basis.cited == QStringLiteral("《支部工作条例（试行）》第十一条"));
    QTest::keyClick(test.dialog(), Qt::Key_Escape);
    test.desk().calculate(QStringLiteral("vote"));
    CHECK(test.edit(QStringLiteral("应到会有表决权"))->text().isEmpty());
}

TEST_CASE("an ID number is not kept", "[ui][calculator]")
{
    CalculatorStage test(QStringLiteral("identity"));
    test.fill(QStringLiteral("身份证号"), QStringLiteral("11010519491231002X"));
    QTest::keyClick(test.dialog(), Qt::Key_Escape);
    test.desk().calculate(QStringLiteral("identity"));
    CHECK(test.edit(QStringLiteral("身份证号"))->text().isEmpty());
}

TEST_CASE("candidates come back with their rows", "[ui][calculator]")
{
    CalculatorStage test(QStringLiteral("election"));
    test.press(QStringLiteral("再加一名候选人"));
    test.fill(QStringLiteral("第 4 名候选人"), QStringLiteral("丁四"));
    test.press(QStringLiteral("去掉第 2 名候选人"));
    QTest::keyClick(test.dialog(), Qt::Key_Escape);
    test.desk().calculate(QStringLiteral("election"));
    CHECK(test.edit(QStringLiteral("第 3 名候选人"))->text() == QStringLiteral("丁四"));
    QTest::mouseClick(test.dialog()->clearButton(), Qt::LeftButton);
    CHECK(test.edit(QStringLiteral("第 3 名候选人"))->text().isEmpty());
}

namespace {

/// Numbers as in mockup 27, and something to see in every other panel.
void fillForPicture(CalculatorDialog& dialog, const QString& panel)
{
    dialog.showPanel(panel);
    const auto type = [&](const QString& name, const QString& text) {
        const auto all = dialog.panel()->findChildren<QLineEdit*>();
        for (auto* each : all) {
            if (each->accessibleName() == name) {
                each->setFocus();
                each->selectAll();
                typeText(*each, text);
                QTest::keyClick(each, Qt::Key_Return);
            }
        }
    };
    const auto put = [&](const QStringList& pairs) {
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            type(pairs[i], pairs[i + 1]);
    };
    if (panel == u"vote") {
        const auto buttons = dialog.panel()->findChildren<QAbstractButton*>();
        for (auto* each : buttons) {
            if (each->text() == QStringLiteral("接收和转正"))
                each->click();
        }
        put({QStringLiteral("应到会有表决权"), QStringLiteral("36"), QStringLiteral("实到会"), QStringLiteral("33"),
             QStringLiteral("反对"), QStringLiteral("0"), QStringLiteral("赞成"), QStringLiteral("32")});
    } else if (panel == u"election") {
        put({QStringLiteral("应到会有选举权"),
             QStringLiteral("36"),
             QStringLiteral("实到会"),
             QStringLiteral("33"),
             QStringLiteral("发出选票"),
             QStringLiteral("33"),
             QStringLiteral("收回选票"),
             QStringLiteral("33"),
             QStringLiteral("有效票"),
             QStringLiteral("32"),
             QStringLiteral("应选名额"),
             QStringLiteral("2"),
             QStringLiteral("第 1 名候选人"),
             QStringLiteral("周砚青"),
             QStringLiteral("第 1 名候选人赞成票"),
             QStringLiteral("30"),
             QStringLiteral("第 2 名候选人"),
             QStringLiteral("沈若溪"),
             QStringLiteral("第 2 名候选人赞成票"),
             QStringLiteral("17"),
             QStringLiteral("第 3 名候选人"),
             QStringLiteral("陆怀瑾"),
             QStringLiteral("第 3 名候选人赞成票"),
             QStringLiteral("17")});
    } else if (panel == u"dues") {
        put({QStringLiteral("每月交纳基数"), QStringLiteral("4680.50")});
    } else if (panel == u"standing") {
        put({QStringLiteral("入党日期"), QStringLiteral("2008.6"), QStringLiteral("转正日期"),
             QStringLiteral("2009.6")});
    } else if (panel == u"quota") {
        put({QStringLiteral("正式党员"), QStringLiteral("36")});
    } else if (panel == u"identity") {
        put({QStringLiteral("身份证号"), QStringLiteral("440524800101001")});
    } else if (panel == u"development") {
        auto* steps = static_cast<DevelopmentPanel*>(dialog.panel())->steps();
        put({steps->dateEdit(QStringLiteral("3"))->accessibleName(), QStringLiteral("2025.6.10"),
             steps->dateEdit(QStringLiteral("7"))->accessibleName(), QStringLiteral("2026.6.9")});
    }
    dialog.panel()->firstField()->setFocus(Qt::TabFocusReason);
    for (int level = 0; level < 6; ++level)
        QCoreApplication::processEvents(); // heights that follow from widths travel up one layout at a time
}

} // namespace

TEST_CASE("mockup 27 and every other panel, light and dark, in three sizes", "[ui][picture][calculator]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Light, 1.3, 1366, 768, "-large"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow test;
    test.window().resize(width, height);
    test.window().show();
    (void)QTest::qWaitForWindowExposed(&test.window());
    test.window().activateWindow();
    test.desk().calculate();
    auto* dialog = test.window().findChild<CalculatorDialog*>();
    REQUIRE(dialog);
    for (const auto& info : calculators()) {
        fillForPicture(*dialog, info.id);
        CAPTURE(info.id);
        CHECK(takePicture(test.window(), QStringLiteral("27-calculator-%1%2").arg(info.id, QString::fromLatin1(name)))
              == QStringList());
    }
}
