// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of an area stand in groups: few enough for one row, and every part is still reached by its name and the keyboard.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/gathering/gathering_list.h"
#include "ui/kit/choice.h"
#include "ui/kit/tabs.h"
#include "ui/shell/area_browser.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QFrame>
#include <QPushButton>
#include <QSet>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct GroupStage {
    explicit GroupStage(const char* area)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        demo.window().show();
        demo.window().activateWindow();
        show(area);
    }
    DemoWindow demo;

    void show(const char* area, const QString& argument = {}) const
    {
        demo.desk().showPage(QString::fromLatin1(area), argument);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] Page& page() const { return *demo.window().frame()->page(); }
    [[nodiscard]] AreaBrowser& browser() const { return *page().findChild<AreaBrowser*>(); }
    [[nodiscard]] Tabs& tabs() const { return *browser().tabs(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int i = 0; i < tabs().count(); ++i)
            titles.append(tabs().tabText(i));
        return titles;
    }
    [[nodiscard]] QString tab() const { return tabs().tabText(tabs().currentIndex()); }
    [[nodiscard]] QAbstractButton& segment(int index) const
    {
        return *browser().parts()->findChildren<QAbstractButton*>().at(index);
    }
};

} // namespace

TEST_CASE("no area has more tabs than a window of 1366 shows", "[ui][tabs]")
{
    const auto [area, titles] = GENERATE(table<const char*, QStringList>({
        {"organization",
         {QStringLiteral("组织生活"), QStringLiteral("支部班子"), QStringLiteral("发展党员"),
          QStringLiteral("换届选举"), QStringLiteral("党费"), QStringLiteral("评议"), QStringLiteral("谈心与问题"),
          QStringLiteral("干部与联系"), QStringLiteral("处置和处分"), QStringLiteral("台账"),
          QStringLiteral("回收站")}},
        {"ideology",
         {QStringLiteral("总览"), QStringLiteral("学习计划"), QStringLiteral("学习与党课"), QStringLiteral("理论考试"),
          QStringLiteral("学习成效"), QStringLiteral("培训轮训"), QStringLiteral("调研课题"),
          QStringLiteral("年度主题"), QStringLiteral("台账"), QStringLiteral("回收站")}},
        {"institutions",
         {QStringLiteral("制度库"), QStringLiteral("废改立"), QStringLiteral("公示传阅"), QStringLiteral("执行检查"),
          QStringLiteral("收发文"), QStringLiteral("党员权利"), QStringLiteral("联系群众"), QStringLiteral("哪里薄弱"),
          QStringLiteral("台账")}},
    }));
    const GroupStage stage(area);
    CHECK(stage.titles() == titles);
    CHECK_FALSE(stage.tabs().findChild<QPushButton*>()->isVisible()); // 更多
}

TEST_CASE("every part of an area is reached by its name", "[ui][tabs]")
{
    const char* area = GENERATE("ideology", "organization", "conduct", "integrity", "institutions");
    CAPTURE(area);
    const GroupStage stage(area);
    CHECK_FALSE(stage.tabs().findChild<QPushButton*>()->isVisible());
    std::vector<AreaTab> tabs;
    addAreaTabs(QString::fromLatin1(area), tabs);
    for (const AreaTab& each : tabs) {
        CAPTURE(each.id);
        stage.show(area, each.id);
        CHECK(stage.browser().currentTitle() == each.title);
        CHECK(stage.tab() == (each.group.isEmpty() ? each.title : each.group));
        REQUIRE(stage.browser().view() != nullptr);
        CHECK(stage.browser().view()->isVisible());
        REQUIRE((stage.browser().parts() != nullptr) == !each.group.isEmpty());
        if (auto* parts = stage.browser().parts()) {
            CHECK(parts->isVisible());
            CHECK(parts->accessibleName() == each.group);
            CHECK(stage.segment(parts->current()).accessibleName().startsWith(each.title));
            CHECK(parts->findChildren<QAbstractButton*>().size() == parts->count());
        }
    }
}

TEST_CASE("the parts of a tab are chosen with the arrows, and the choice stays", "[ui][tabs]")
{
    GroupStage stage("organization");
    stage.show("organization", QStringLiteral("evaluation"));
    REQUIRE(stage.browser().parts()->count() == 6);
    stage.segment(0).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&stage.segment(0), Qt::Key_Right);
    QTest::keyClick(&stage.segment(1), Qt::Key_Right);
    CHECK(stage.browser().currentTitle() == QStringLiteral("民意测评"));
    CHECK(stage.segment(2).hasFocus());
    stage.tabs().setCurrentIndex(0);
    CHECK(stage.browser().currentTitle() == QStringLiteral("支部会议"));
    stage.tabs().setCurrentIndex(5);
    CHECK(stage.browser().currentTitle() == QStringLiteral("民意测评"));
    CHECK(stage.browser().parts()->current() == 2);
    CHECK(stage.demo.preferences().value(QStringLiteral("tabs/organization/evaluation")).toInt() == 2);
    // A link does not change what the user chose for the next time.
    stage.show("organization", QStringLiteral("diagnosis"));
    CHECK(stage.browser().parts()->current() == 4);
    CHECK(stage.demo.preferences().value(QStringLiteral("tabs/organization/evaluation")).toInt() == 2);
}

TEST_CASE("from the tabs the way leads over the parts to the content", "[ui][tabs]")
{
    const GroupStage stage("organization");
    stage.tabs().setFocus(Qt::TabFocusReason);
    REQUIRE(stage.tabs().hasFocus());
    QTest::keyClick(&stage.tabs(), Qt::Key_Tab);
    CHECK(stage.segment(0).hasFocus());
    QTest::keyClick(&stage.segment(0), Qt::Key_Tab);
    CHECK_FALSE(stage.tabs().hasFocus());
    auto* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    CHECK_FALSE(stage.browser().parts()->isAncestorOf(focus)); // one stop
    CHECK(stage.browser().current()->isAncestorOf(focus));
}

TEST_CASE("a tab counts what its parts count together", "[ui][tabs]")
{
    const GroupStage stage("organization");
    int sum = 0;
    QStringList words;
    for (auto* list : stage.page().findChildren<GatheringList*>()) {
        sum += list->count();
        words.append(QString::number(list->count()));
    }
    REQUIRE(sum > 0);
    REQUIRE(stage.browser().parts()->count() == 4);
    CHECK(stage.tabs().tabData(0).toInt() == sum);
    CHECK(stage.tabs().accessibleTabName(0) == QStringLiteral("组织生活，%1").arg(sum));
    QStringList told; // the lists are not found in the order of the parts
    for (int i = 0; i < 4; ++i)
        told.append(stage.segment(i).text().section(u' ', -1));
    words.sort();
    told.sort();
    CHECK(told == words);
    CHECK(stage.tabs().tabData(int(stage.titles().indexOf(QStringLiteral("党费")))).toInt() == -1);
}

TEST_CASE("the line under a view's corner goes on with that of the tabs", "[ui][tabs]")
{
    const GroupStage stage("organization");
    stage.demo.window().resize(1366, 768);
    stage.show("organization", QStringLiteral("committee"));
    const auto ends = stage.browser().findChildren<QFrame*>();
    const auto end = std::find_if(ends.begin(), ends.end(), [](const QFrame* each) {
        return each->property("kind") == QStringLiteral("tabEnd") && each->isVisible();
    });
    REQUIRE(end != ends.end());
    const auto bottomOf = [&](const QWidget& widget) {
        return widget.mapTo(&stage.browser(), QPoint(0, widget.height())).y();
    };
    CHECK(bottomOf(**end) == bottomOf(stage.tabs()));
    const auto lines = (*end)->findChildren<QFrame*>(QString(), Qt::FindDirectChildrenOnly);
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [](const QFrame* each) { return each->property("kind") == QStringLiteral("line"); });
    REQUIRE(line != lines.end());
    CHECK(bottomOf(**line) == bottomOf(stage.tabs()));
}

TEST_CASE("the switch of a tab's parts stands at one height, whatever corner the part has", "[ui][tabs]")
{
    const GroupStage stage("organization");
    const auto size = GENERATE(QSize(1366, 768), QSize(1024, 700));
    CAPTURE(size.width());
    stage.demo.window().resize(size);
    stage.show("organization", QStringLiteral("evaluation"));
    REQUIRE(stage.browser().parts() != nullptr);
    QSet<int> tops;
    for (int part = 0; part < stage.browser().parts()->count(); ++part) {
        stage.segment(part).click();
        QCoreApplication::processEvents();
        tops.insert(stage.browser().parts()->mapTo(&stage.browser(), QPoint(0, 0)).y());
    }
    CHECK(tops.size() == 1);
}
