// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 述职评议: the sample's round with its course and scores, a new one registered, drafted, counted and graded on the page.
#include "branchbook/ledger/ledger_store.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/appraisal/appraisal_count_dialog.h"
#include "ui/appraisal/appraisal_dialogs.h"
#include "ui/appraisal/appraisal_list.h"
#include "ui/appraisal/appraisal_pane.h"
#include "ui/appraisal/appraisal_report_dialog.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/gathering/minutes_box.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/step_track.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

using AppraisalStage = CadreStage<AppraisalList>;

Appraisal roundOf(DemoWindow& demo, int year)
{
    return findAppraisal(demo.desk().book().reader(), demo.desk().branch().id, year).value().value();
}

} // namespace

TEST_CASE("the page 述职评议 in both themes, narrow and with large text", "[ui][picture][appraisal]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    const AppraisalStage stage(demo, QStringLiteral("appraisal"));
    demo.window().resize(width, height);
    const auto picture = [&](const char* what) {
        QCoreApplication::processEvents();
        CHECK(takePicture(demo.window(), QLatin1String(what) + QLatin1String(name)) == QStringList());
    };
    picture("appraisal");
    AppraisalStage::press(stage.view(), QStringLiteral("登记述职评议"));
    picture("appraisal-add");
    stage.dialog<AppraisalDialog>().close();
    CHECK(stage.isGone<AppraisalDialog>());
    stage.act(0, QStringLiteral("录入票数"));
    picture("appraisal-count");
    stage.dialog<AppraisalCountDialog>().close();
    CHECK(stage.isGone<AppraisalCountDialog>());
    stage.act(0, QStringLiteral("述职报告"));
    picture("appraisal-report");
    stage.dialog<AppraisalReportDialog>().close();
}

TEST_CASE("the chosen round: its course above, scores, working and problems beside", "[ui][appraisal]")
{
    DemoWindow demo;
    const AppraisalStage stage(demo, QStringLiteral("appraisal"));
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 1);
    CHECK(stage.cell(0, 0) == QStringLiteral("2025"));
    CHECK(stage.cell(0, 3) == QStringLiteral("91.5"));
    CHECK(stage.cell(0, 4) == QStringLiteral("好"));
    checkTitlesFit(*demo.window().findChild<AppraisalPane*>());
    CHECK(stage.cell(0, 5) == QStringLiteral("2/2"));
    REQUIRE(stage.view().track()->steps().size() == 10);
    CHECK(stage.view().track()->steps().first()->state() == TrackStep::State::Done);
    CHECK(stage.view().track()->steps().last()->state() == TrackStep::State::Current); // 次年复查
    const auto* pane = demo.window().findChild<AppraisalPane*>();
    REQUIRE(pane != nullptr);
    const QString text = pane->text();
    CHECK(text.contains(QStringLiteral("总分 91.5")));
    CHECK(text.contains(QStringLiteral("(94.3×40＋92.5×30＋86.7×30)÷100＝91.5")));
    CHECK(text.contains(QStringLiteral("没有选 1"))); // of the masses
    CHECK(text.contains(QStringLiteral("外业党员集中学习到课率低")));
    CHECK(text.contains(QStringLiteral("反馈的问题：2 个，已整改 2 个")));
    CHECK(pane->nextButton()->text() == QStringLiteral("登记问题"));
}

TEST_CASE("a round is registered, drafted, counted and graded on the page", "[ui][appraisal]")
{
    DemoWindow demo;
    const AppraisalStage stage(demo, QStringLiteral("appraisal"));
    AppraisalStage::press(stage.view(), QStringLiteral("登记述职评议"));
    auto& asked = stage.dialog<AppraisalDialog>();
    CHECK(AppraisalStage::field<LineField>(asked, QStringLiteral("年度")).text() == QStringLiteral("2026"));
    CHECK(AppraisalStage::field<LineField>(asked, QStringLiteral("述职人")).text() == QStringLiteral("周砚青"));
    auto& weights = AppraisalStage::field<LineField>(asked, QStringLiteral("上级/党员/群众的权重"));
    weights.setText(QStringLiteral("50/50"));
    AppraisalStage::press(asked, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<AppraisalDialog>()); // three are asked for
    weights.setText(QStringLiteral("50／50／0"));
    AppraisalStage::press(asked, QStringLiteral("登记"));
    CHECK(stage.isGone<AppraisalDialog>());
    REQUIRE(stage.view().table()->model()->rowCount() == 2);
    CHECK(stage.cell(0, 0) == QStringLiteral("2026"));
    stage.act(0, QStringLiteral("述职报告"));
    auto& report = stage.dialog<AppraisalReportDialog>();
    AppraisalStage::press(report, QStringLiteral("用手册的数字起草"));
    CHECK(report.box()->edit()->toPlainText().contains(QStringLiteral("上年度述职评议反馈问题2个，已整改2个。")));
    AppraisalStage::press(report, QStringLiteral("保存"));
    CHECK(stage.isGone<AppraisalReportDialog>());
    CHECK(roundOf(demo, 2026).report.contains(QStringLiteral("<b>一、基本情况</b>")));
    stage.act(0, QStringLiteral("录入票数"));
    auto& sums = stage.dialog<AppraisalCountDialog>();
    AppraisalStage::field<LineField>(sums, QStringLiteral("发出（张）")).setText(QStringLiteral("7"));
    AppraisalStage::field<LineField>(sums, QStringLiteral("收回（张）")).setText(QStringLiteral("7"));
    AppraisalStage::field<LineField>(sums, QStringLiteral("好（张）")).setText(QStringLiteral("8"));
    AppraisalStage::press(sums, QStringLiteral("保存"));
    CHECK_FALSE(stage.isGone<AppraisalCountDialog>()); // more than came back
    AppraisalStage::field<LineField>(sums, QStringLiteral("好（张）")).setText(QStringLiteral("7"));
    AppraisalStage::press(sums, QStringLiteral("保存"));
    CHECK(stage.isGone<AppraisalCountDialog>());
    CHECK(roundOf(demo, 2026).scoreOf(AppraisalRater::Higher) == 1000);
    CHECK(roundOf(demo, 2026).missing() == QList<AppraisalRater>{AppraisalRater::Members});
    for (int i = 0; i < 3; ++i)
        demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 1);
}

TEST_CASE("a problem of the round is a ledger item, and leads there and back", "[ui][appraisal]")
{
    DemoWindow demo;
    const AppraisalStage stage(demo, QStringLiteral("appraisal"));
    auto* pane = demo.window().findChild<AppraisalPane*>();
    REQUIRE(pane != nullptr);
    pane->nextButton()->click();
    auto& raise = stage.dialog<RaiseDialog>();
    raise.close();
    const Appraisal round = roundOf(demo, 2025);
    REQUIRE(demo.desk().perform(QStringLiteral("appraisal.problem"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id,
               raiseAppraisalProblem(unit, round.id,
                                     {QStringLiteral("流动党员联系记录不全"),
                                      {},
                                      QStringLiteral("沈若溪"),
                                      demo.desk().today(),
                                      demo.desk().today().addDays(30),
                                      {}},
                                     demo.desk().today()));
        return {};
    }));
    CHECK(stage.cell(0, 5) == QStringLiteral("2/3"));
    CHECK(pane->text().contains(QStringLiteral("流动党员联系记录不全")));
    // Where the workbench leads to.
    demo.desk().showPage(QStringLiteral("organization"), QStringLiteral("appraisal:2025"));
    CHECK(stage.view().current()->round.forYear == 2025);
    CHECK(stage.isGone<AppraisalDialog>());
    demo.desk().showPage(QStringLiteral("organization"), QStringLiteral("appraisal:2026"));
    auto& asked = stage.dialog<AppraisalDialog>();
    CHECK(AppraisalStage::field<LineField>(asked, QStringLiteral("年度")).text() == QStringLiteral("2026"));
    CHECK(AppraisalStage::field<LineField>(asked, QStringLiteral("上级/党员/群众的权重")).text()
          == QStringLiteral("40/30/30")); // as the year before
}

TEST_CASE("a round for the committee alone is covered until it is asked for, and again when the page is left",
          "[ui][appraisal]")
{
    DemoWindow demo;
    const AppraisalStage stage(demo, QStringLiteral("appraisal"));
    CHECK(stage.view().revealButton()->isHidden()); // nothing is covered
    Appraisal secret = roundOf(demo, 2025);
    secret.secrecy = DisciplineLevel::Committee;
    REQUIRE(demo.desk().perform(QStringLiteral("appraisal.change"), {}, [&](store::UnitOfWork& unit) {
        return changeAppraisal(unit, secret, {}, demo.desk().today());
    }));
    const auto* pane = demo.window().findChild<AppraisalPane*>();
    REQUIRE(pane != nullptr);
    REQUIRE_FALSE(stage.view().revealButton()->isHidden());
    for (const char16_t* kept : {u"91.5", u"外业党员集中学习到课率低", u"机关党委，"})
        CHECK_FALSE((stage.everything() + pane->text()).contains(QString::fromUtf16(kept)));
    CHECK(stage.cell(0, 3) == QStringLiteral("已遮住"));
    stage.act(0, QStringLiteral("录入票数")); // says that it has to be shown first
    CHECK(stage.isGone<AppraisalCountDialog>());
    stage.view().revealButton()->click();
    CHECK(stage.cell(0, 3) == QStringLiteral("91.5"));
    CHECK(pane->text().contains(QStringLiteral("外业党员集中学习到课率低")));
    demo.desk().showPage(QStringLiteral("members"));
    demo.desk().showPage(QStringLiteral("organization"), QStringLiteral("appraisal"));
    CHECK(stage.cell(0, 3) == QStringLiteral("已遮住"));
}

TEST_CASE("述职评议 of a past day is as far as it was then, and is only looked at", "[ui][appraisal]")
{
    DemoWindow demo;
    const AppraisalStage stage(demo, QStringLiteral("appraisal"));
    const auto* pane = demo.window().findChild<AppraisalPane*>();
    stage.showDay(QDate(2026, 6, 5));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 5) == QStringLiteral("2/2"));
    stage.showDay(QDate(2026, 6, 4));
    CHECK(stage.cell(0, 5) == QStringLiteral("1/2"));
    stage.showDay(QDate(2026, 1, 30));
    CHECK(stage.cell(0, 5) == QStringLiteral("0/2"));
    CHECK(pane->text().contains(QStringLiteral("外业党员集中学习到课率低")));
    stage.showDay(QDate(2026, 1, 29)); // the problems were told on the 30th
    CHECK(stage.cell(0, 5) == QStringLiteral("—"));
    CHECK_FALSE(pane->text().contains(QStringLiteral("外业党员集中学习到课率低")));
    CHECK(stage.cell(0, 4) == QStringLiteral("好"));
    stage.showDay(QDate(2026, 1, 22)); // graded on the 23rd
    CHECK(stage.cell(0, 4) == QStringLiteral("未评定"));
    CHECK(stage.cell(0, 3) == QStringLiteral("91.5"));
    CHECK(stage.view().track()->steps().at(5)->state() == TrackStep::State::Done); // 测评
    CHECK(stage.view().track()->steps().at(6)->state() == TrackStep::State::Current); // 定等
    stage.showDay(QDate(2026, 1, 15)); // told and counted on the 16th
    CHECK(stage.cell(0, 2) == QStringLiteral("定于 2026.01.16"));
    CHECK(stage.cell(0, 3) == QStringLiteral("—"));
    CHECK(pane->text().contains(QStringLiteral("还没有总分")));
    CHECK_FALSE(pane->nextButton()->isVisibleTo(pane));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 1, 15));
    Q_EMIT stage.view().track()->chosen(6);
    CHECK(demo.window().findChild<Dialog*>() == nullptr);
    checkOnlyLookedAt(stage, QStringLiteral("addAppraisal"));

    stage.showDay(QDate(2025, 12, 5)); // the first step
    CHECK(stage.rowCount() == 1);
    stage.showDay(QDate(2025, 12, 4));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止，还没有述职评议")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 1);
    CHECK(stage.cell(0, 4) == QStringLiteral("好"));
}
