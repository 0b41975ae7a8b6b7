// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 后备干部: covered until asked for; a nomination, a stage and a score are entered there and undone.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/cadres/reserve_dialogs.h"
#include "ui/cadres/reserve_view.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/owner_field.h"
#include "ui/page_looks.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include "branchbook/store/journal.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

using ReserveStageOf = CadreStage<ReserveView>;

} // namespace

TEST_CASE("the page 后备干部 in both themes, narrow and with large text", "[ui][picture][reserve]")
{
    const PageLook look = GENERATE(from_range(kPageLooks));
    wear(look);
    DemoWindow demo;
    const ReserveStageOf stage(demo, QStringLiteral("reserve"));
    const PagePictures picture(demo.window(), look);
    picture("reserve-covered");
    stage.view().revealButton()->click();
    picture("reserve");
    stage.act(0, QStringLiteral("登记下一步"));
    picture("reserve-step");
    stage.dialog<ReserveStepDialog>().close();
    CHECK(stage.isGone<ReserveStepDialog>());
    stage.act(0, QStringLiteral("登记年度考核"));
    picture("reserve-score");
    stage.dialog<ReserveScoreDialog>().close();
    Q_EMIT stage.view().table()->activated(stage.view().table()->model()->index(0, 0));
    picture("reserve-edit");
    stage.dialog<ReserveDialog>().close();
}

TEST_CASE("the list is covered until it is asked for, and again when the page was left", "[ui][reserve]")
{
    DemoWindow demo;
    const ReserveStageOf stage(demo, QStringLiteral("reserve"));
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 3);
    CHECK_FALSE(stage.everything().contains(QStringLiteral("丁春晓")));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("沈若溪"))); // the mentor
    CHECK_FALSE(stage.everything().contains(QStringLiteral("91")));
    CHECK(stage.cell(0, 0) == QStringLiteral("2号"));
    stage.view().revealButton()->click();
    CHECK(stage.cell(0, 1) == QStringLiteral("丁春晓"));
    CHECK(stage.cell(0, 4) == QStringLiteral("沈若溪"));
    CHECK(stage.cell(0, 5) == QStringLiteral("2025年 91分"));
    demo.desk().showPage(QStringLiteral("members"));
    QCoreApplication::processEvents();
    demo.desk().showPage(QStringLiteral("organization"), QStringLiteral("reserve"));
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.everything().contains(QStringLiteral("丁春晓")));
}

TEST_CASE("a nomination, the next stage and a score are entered on the page and undone", "[ui][reserve]")
{
    DemoWindow demo;
    const ReserveStageOf stage(demo, QStringLiteral("reserve"));
    Q_EMIT stage.view().findChild<QPushButton*>(QStringLiteral("addReserve"))->clicked();
    auto& fresh = stage.dialog<ReserveDialog>();
    ReserveStageOf::press(fresh, QStringLiteral("登记推荐"));
    CHECK_FALSE(stage.isGone<ReserveDialog>()); // who?
    auto& who = ReserveStageOf::field<OwnerField>(fresh, QStringLiteral("谁"));
    who.combo()->setCurrentIndex(who.combo()->findText(QStringLiteral("江雨眠"), Qt::MatchStartsWith));
    ReserveStageOf::press(fresh, QStringLiteral("登记推荐"));
    CHECK_FALSE(stage.isGone<ReserveDialog>()); // for what post?
    ReserveStageOf::field<LineField>(fresh, QStringLiteral("拟任岗位")).setText(QStringLiteral("宣传委员"));
    ReserveStageOf::press(fresh, QStringLiteral("登记推荐"));
    CHECK(stage.isGone<ReserveDialog>());
    REQUIRE(stage.view().table()->model()->rowCount() == 4);
    const int row = 3;
    CHECK(stage.cell(row, 0) == QStringLiteral("5号"));

    stage.act(row, QStringLiteral("登记年度考核")); // not before the pool
    CHECK(stage.isGone<ReserveScoreDialog>());
    stage.act(row, QStringLiteral("登记下一步"));
    auto& step = stage.dialog<ReserveStepDialog>();
    auto& stages = ReserveStageOf::field<ComboField>(step, QStringLiteral("到哪一步"));
    CHECK(stages.combo()->findText(QStringLiteral("培养")) == -1);
    stages.setCode(QStringLiteral("filed"));
    ReserveStageOf::press(step, QStringLiteral("登记"));
    CHECK(stage.isGone<ReserveStepDialog>());
    CHECK(stage.cell(row, 3) == QStringLiteral("入库 2026.09.18"));
    stage.act(row, QStringLiteral("登记年度考核"));
    auto& score = stage.dialog<ReserveScoreDialog>();
    ReserveStageOf::field<LineField>(score, QStringLiteral("得分（0到100）")).setText(QStringLiteral("120"));
    ReserveStageOf::press(score, QStringLiteral("登记得分"));
    CHECK_FALSE(stage.isGone<ReserveScoreDialog>());
    ReserveStageOf::field<LineField>(score, QStringLiteral("得分（0到100）")).setText(QStringLiteral("88"));
    ReserveStageOf::press(score, QStringLiteral("登记得分"));
    CHECK(stage.isGone<ReserveScoreDialog>());
    CHECK(stage.cell(row, 5) == QStringLiteral("2026年已考核"));
    demo.desk().undo();
    demo.desk().undo();
    demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 3);
    const auto lines = store::listOps(demo.desk().book().reader(), 10).value();
    for (const auto& line : lines)
        CHECK_FALSE(line.label.contains(QStringLiteral("江雨眠")));
}

TEST_CASE("the first subset of 后备干部 says that it leaves out who has left, and a link leads to them too",
          "[ui][reserve]")
{
    DemoWindow demo;
    const ReserveStageOf stage(demo, QStringLiteral("reserve"));
    const auto* chips = stage.view().findChild<FilterChips*>();
    REQUIRE(chips != nullptr);
    CHECK(chips->titleOf(chips->current()) == QStringLiteral("没有出库"));
    const auto all = listReserves(demo.desk().book().reader(), demo.desk().branch().id).value();
    const auto gone = std::ranges::find_if(all, [](const Reserve& each) { return !each.isOpen(); });
    REQUIRE(gone != all.end());
    CHECK(stage.rowCount() == int(all.size()) - 1);
    demo.desk().showPage(QStringLiteral("organization"), QStringLiteral("reserve:") + gone->id.toString());
    CHECK(stage.cell(stage.view().table()->currentIndex().row(), 0) == QStringLiteral("%1号").arg(gone->number));
}

TEST_CASE("printing the pool asks first whether names go on paper", "[ui][reserve]")
{
    DemoWindow demo;
    const ReserveStageOf stage(demo, QStringLiteral("reserve"));
    stage.view().print();
    auto* question = demo.window().findChild<Dialog*>(QStringLiteral("reserveNames"));
    REQUIRE(question != nullptr);
    ReserveStageOf::press(*question, QStringLiteral("只印编号"));
    CHECK(demo.window().findChild<Dialog*>(QStringLiteral("paperPreview")) != nullptr);
}

TEST_CASE("后备干部 of a past day stand as they stood then, covered, and are only looked at", "[ui][reserve]")
{
    DemoWindow demo;
    const ReserveStageOf stage(demo, QStringLiteral("reserve"));
    REQUIRE(stage.rowCount() == 3);
    stage.showDay(QDate(2024, 5, 9));
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 0) == QStringLiteral("1号")); // has left the pool since
    CHECK(stage.cell(0, 3) == QStringLiteral("培养 2023.02.10"));
    CHECK(stage.cell(1, 3) == QStringLiteral("公示 2024.04.12"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2024, 5, 9));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("丁春晓")));
    stage.view().revealButton()->click();
    CHECK(stage.cell(1, 1) == QStringLiteral("丁春晓"));
    stage.view().revealButton()->click();
    stage.showDay(QDate(2024, 5, 10));
    CHECK(stage.cell(1, 3) == QStringLiteral("入库 2024.05.10"));
    stage.showDay(QDate(2024, 1, 9));
    CHECK(stage.cell(0, 5) == QStringLiteral("—"));
    stage.showDay(QDate(2024, 1, 10));
    CHECK(stage.cell(0, 5) == QStringLiteral("2023年已考核"));
    stage.showDay(QDate(2024, 9, 5));
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2024, 9, 6));
    CHECK(stage.rowCount() == 1);
    checkOnlyLookedAt(stage, QStringLiteral("addReserve"));

    stage.showDay(QDate(2022, 11, 17));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止后备干部库里还没有人")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 3);
}
