// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设: its pages on the sample in both themes, a pledge from 提诺 to progress, an answer, what only the committee may read.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/conduct/case_view.h"
#include "ui/conduct/conduct_thin.h"
#include "ui/conduct/opinion_view.h"
#include "ui/conduct/pledge_view.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct ConductStage : CadreStage<View> {
    ConductStage(DemoWindow& demo, const char* tab)
        : CadreStage<View>(demo, QString::fromLatin1(tab), QStringLiteral("conduct"))
    {
    }
};

} // namespace

TEST_CASE("the pages of 作风建设 in both themes, narrow and with large text", "[ui][picture][conduct]")
{
    const char* tab =
        GENERATE("overview", "pledge", "norm", "survey", "call", "opinion", "field", "responsibility", "case", "thin");
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    demo.window().show();
    demo.desk().showPage(QStringLiteral("conduct"), QString::fromLatin1(tab));
    demo.window().resize(width, height);
    QCoreApplication::processEvents();
    CHECK(takePicture(demo.window(), QStringLiteral("conduct-") + QLatin1String(tab) + QLatin1String(name))
          == QStringList());
}

TEST_CASE("a pledge is written down, approved, published and told of, and each step is undone", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductStage<PledgeView> stage(demo, "pledge");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 4); // of the sample, those that are being kept
    CHECK(stage.everything().contains(QStringLiteral("212 / 240 件")));
    CHECK(stage.view().createOwn());
    auto& form = stage.dialog<ConductForm>();
    stage.press(form, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<ConductForm>()); // by when?
    stage.field<LineField>(form, QStringLiteral("承诺事项")).setText(QStringLiteral("每月公开一次账目"));
    stage.field<LineField>(form, QStringLiteral("怎样做到")).setText(QStringLiteral("每月10日前贴公开栏"));
    stage.field<DateField>(form, QStringLiteral("兑现期限")).setDate(PartialDate::of(QDate(2026, 12, 31)));
    stage.press(form, QStringLiteral("登记"));
    CHECK(stage.isGone<ConductForm>());
    stage.view().showPart(QStringLiteral("waiting"));
    REQUIRE(stage.view().table()->model()->rowCount() == 1);
    CHECK(stage.cell(0, 4) == QStringLiteral("待审诺"));
    stage.act(0, QStringLiteral("下一步"));
    auto& approval = stage.dialog<ConductForm>();
    stage.field<LineField>(approval, QStringLiteral("由谁审定")).setText(QStringLiteral("支委会"));
    stage.press(approval, QStringLiteral("审诺通过"));
    CHECK(stage.isGone<ConductForm>());
    CHECK(stage.cell(0, 4) == QStringLiteral("待公示"));
    demo.desk().undo();
    CHECK(stage.cell(0, 4) == QStringLiteral("待审诺"));
    demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 0);
}

TEST_CASE("an opinion of the ledger is answered on its page", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductStage<OpinionView> stage(demo, "opinion");
    REQUIRE(stage.view().table()->model()->rowCount() == 5);
    CHECK(stage.cell(0, 0).startsWith(QStringLiteral("办事大厅取号机")));
    stage.act(0, QStringLiteral("登记答复"));
    auto& form = stage.dialog<ConductForm>();
    stage.field<TextField>(form, QStringLiteral("怎样答复的")).edit()->setPlainText(QStringLiteral("已换大字屏"));
    stage.press(form, QStringLiteral("登记答复"));
    CHECK(stage.isGone<ConductForm>());
    CHECK(stage.cell(0, 4) == QStringLiteral("已答复"));
    demo.desk().undo();
    CHECK(stage.cell(0, 4) != QStringLiteral("已答复"));
}

TEST_CASE("a page of which nothing is open begins with all of it, and an empty subset that is chosen stays",
          "[ui][conduct]")
{
    DemoWindow demo;
    const ConductStage<CaseView> stage(demo, "case");
    CHECK(stage.view().table()->model()->rowCount() == 1); // the case of the sample is closed
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.view().table()->model()->rowCount() == 0);
}

TEST_CASE("of a case for the committee alone the list tells nobody", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductStage<CaseView> stage(demo, "case");
    stage.view().showPart(QStringLiteral("all"));
    REQUIRE(stage.view().table()->model()->rowCount() == 1);
    CHECK(stage.everything().contains(QStringLiteral("仅支委")));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("任海洲")));
}

TEST_CASE("责任追究 of a past day is as far as it was then, and is only looked at", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductStage<CaseView> stage(demo, "case");
    REQUIRE(stage.rowCount() == 1); // closed on 5 June
    stage.showDay(QDate(2026, 6, 5));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 4) == QStringLiteral("已办结"));
    stage.showDay(QDate(2026, 6, 4));
    CHECK(stage.cell(0, 4) == QStringLiteral("待落实"));
    CHECK(stage.cell(0, 3) == QStringLiteral("提醒谈话"));
    stage.showDay(QDate(2026, 5, 24));
    CHECK(stage.cell(0, 4) == QStringLiteral("待处理"));
    CHECK(stage.cell(0, 3) == QStringLiteral("—"));
    stage.showDay(QDate(2026, 5, 21));
    CHECK(stage.cell(0, 4) == QStringLiteral("待核实"));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("任海洲")));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 5, 21));
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.rowCount() == 1);
    checkOnlyLookedAt(stage, QStringLiteral("addCase"));

    stage.showDay(QDate(2026, 5, 19));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止没有责任追究的记录")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 0); // none is open today
    stage.view().showPart(QStringLiteral("all"));
    CHECK(stage.rowCount() == 1);
}

TEST_CASE("what is thin leads to where it is mended", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductStage<ConductThinList> stage(demo, "thin");
    REQUIRE(stage.view().table()->model()->rowCount() > 0);
    CHECK(stage.everything().contains(QStringLiteral("名党员今年还没有承诺")));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("今年还没有支部承诺")));
}
