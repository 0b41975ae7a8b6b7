// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 民意测评: the two of the sample with bars and course, one that is announced and counted on the page.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/page_looks.h"
#include "ui/poll/poll_dialogs.h"
#include "ui/poll/poll_list.h"
#include "ui/poll/poll_pane.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLineEdit>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

using PollStage = CadreStage<PollList>;

/// The number of papers with this option in a dialog of sums.
QLineEdit& marksField(QWidget& dialog, const QString& name)
{
    QLineEdit* found = nullptr;
    for (auto* each : dialog.findChildren<QLineEdit*>()) {
        if (each->accessibleName() == name)
            found = each;
    }
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("the page 民意测评 in both themes, narrow and with large text", "[ui][picture][poll]")
{
    const PageLook look = GENERATE(from_range(kPageLooks));
    wear(look);
    DemoWindow demo;
    const PollStage stage(demo, QStringLiteral("poll"));
    const PagePictures picture(demo.window(), look);
    picture("poll");
    PollStage::press(stage.view(), QStringLiteral("登记测评"));
    picture("poll-add");
    stage.dialog<PollDialog>().close();
    CHECK(stage.isGone<PollDialog>());
    stage.act(0, QStringLiteral("录入票数"));
    picture("poll-count");
    stage.dialog<PollCountDialog>().close();
}

TEST_CASE("the chosen poll beside the list: its index, every question, the course of the series", "[ui][poll]")
{
    DemoWindow demo;
    const PollStage stage(demo, QStringLiteral("poll"));
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 2);
    CHECK(stage.cell(0, 0) == QStringLiteral("2026年上半年群众满意度测评"));
    CHECK(stage.cell(0, 4) == QStringLiteral("85.8"));
    const auto* pane = demo.window().findChild<PollPane*>();
    REQUIRE(pane != nullptr);
    const QString text = pane->text();
    CHECK(text.contains(QStringLiteral("指数 85.8")));
    CHECK(text.contains(QStringLiteral("满意=100、比较满意=80、基本满意=60、不满意=0")));
    CHECK(text.contains(QStringLiteral("22 张 57.9%"))); // 22 of 38
    CHECK(text.contains(QStringLiteral("没有回答"))); // one, on the third question
    CHECK(text.contains(QStringLiteral("82.1")));
    checkTitlesFit(*pane);
    // Where the workbench leads to.
    const auto older = listPolls(demo.desk().book().reader(), demo.desk().branch().id).value().last();
    demo.desk().showPage(QStringLiteral("organization"), QStringLiteral("poll:") + older.id.toString());
    CHECK(pane->text().contains(QStringLiteral("指数 82.1")));
}

TEST_CASE("a poll is announced on the page, its sums entered and corrected, all of it undone", "[ui][poll]")
{
    DemoWindow demo;
    const PollStage stage(demo, QStringLiteral("poll"));
    PollStage::press(stage.view(), QStringLiteral("登记测评"));
    auto& asked = stage.dialog<PollDialog>();
    PollStage::press(asked, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<PollDialog>()); // by when?
    PollStage::field<LineField>(asked, QStringLiteral("名称")).setText(QStringLiteral("党员测评"));
    PollStage::field<LineField>(asked, QStringLiteral("准备发出（张）")).setText(QStringLiteral("30"));
    PollStage::field<DateField>(asked, QStringLiteral("什么时候以前收回"))
        .setDate(PartialDate::of(demo.desk().today().addDays(7)));
    auto& options = PollStage::field<LineField>(asked, QStringLiteral("选项和权重"));
    options.setText(QStringLiteral("好＝100，差"));
    PollStage::field<TextField>(asked, QStringLiteral("题目（一行一道）"))
        .edit()
        ->setPlainText(QStringLiteral("班子团结\n\n作风务实\n"));
    PollStage::press(asked, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<PollDialog>()); // 差 has no weight
    options.setText(QStringLiteral("好＝100，差=0"));
    PollStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.isGone<PollDialog>());
    REQUIRE(stage.view().table()->model()->rowCount() == 3);
    CHECK(stage.cell(0, 0) == QStringLiteral("党员测评"));
    stage.act(0, QStringLiteral("录入票数"));
    auto& sums = stage.dialog<PollCountDialog>();
    PollStage::field<LineField>(sums, QStringLiteral("收回（张）")).setText(QStringLiteral("20"));
    marksField(sums, QStringLiteral("第1题，好")).setText(QStringLiteral("15"));
    marksField(sums, QStringLiteral("第1题，差")).setText(QStringLiteral("5"));
    PollStage::press(sums, QStringLiteral("保存"));
    CHECK_FALSE(stage.isGone<PollCountDialog>()); // the second question
    marksField(sums, QStringLiteral("第2题，好")).setText(QStringLiteral("20"));
    PollStage::press(sums, QStringLiteral("保存"));
    CHECK(stage.isGone<PollCountDialog>());
    CHECK(stage.cell(0, 4) == QStringLiteral("87.5")); // 3500 / 40
    stage.act(0, QStringLiteral("录入票数"));
    auto& again = stage.dialog<PollCountDialog>();
    marksField(again, QStringLiteral("第2题，好")).setText(QStringLiteral("19"));
    PollStage::press(again, QStringLiteral("更正"));
    CHECK_FALSE(stage.isGone<PollCountDialog>()); // why?
    PollStage::field<LineField>(again, QStringLiteral("更正原因")).setText(QStringLiteral("数错一张"));
    PollStage::press(again, QStringLiteral("更正"));
    CHECK(stage.isGone<PollCountDialog>());
    CHECK(stage.cell(0, 4) == QStringLiteral("87.2")); // 3400 / 39 = 87.18
    for (int i = 0; i < 3; ++i)
        demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 2);
}

TEST_CASE("民意测评 of a past day is as far as it was then, and is only looked at", "[ui][poll]")
{
    DemoWindow demo;
    const PollStage stage(demo, QStringLiteral("poll"));
    const auto* pane = demo.window().findChild<PollPane*>();
    const auto* count = pane->findChild<QPushButton*>(QStringLiteral("pollCountButton"));
    stage.showDay(QDate(2026, 6, 18));
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 4) == QStringLiteral("85.8"));
    CHECK_FALSE(count->isVisibleTo(pane));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 6, 18));
    stage.showDay(QDate(2026, 6, 17)); // counted on the 18th
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 3) == QStringLiteral("准备发 40 张"));
    CHECK(stage.cell(0, 4) == QStringLiteral("—"));
    CHECK(pane->text().contains(QStringLiteral("还没有统计")));
    CHECK_FALSE(pane->text().contains(QStringLiteral("22 张")));
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.rowCount() == 1);
    stage.view().showPart(QStringLiteral("all"));
    stage.showDay(QDate(2026, 6, 7));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 4) == QStringLiteral("82.1"));
    checkOnlyLookedAt(stage, QStringLiteral("addPoll"));
    CHECK(count->isVisibleTo(pane));

    stage.showDay(QDate(2025, 11, 23));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止，还没有民意测评")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 6, 7));
    demo.desk().showPage(
        QStringLiteral("organization"),
        QStringLiteral("poll:")
            + listPolls(demo.desk().book().reader(), demo.desk().branch().id).value().first().id.toString());
    CHECK_FALSE(stage.view().pastDay()->isPast()); // a link means today
    CHECK(pane->text().contains(QStringLiteral("指数 85.8")));
}
