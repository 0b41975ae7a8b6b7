// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of 作风建设 as they stood on a day gone by.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/conduct/call_view.h"
#include "ui/conduct/field_view.h"
#include "ui/conduct/norm_view.h"
#include "ui/conduct/opinion_view.h"
#include "ui/conduct/pledge_view.h"
#include "ui/conduct/responsibility_view.h"
#include "ui/conduct/survey_view.h"
#include "ui/kit/shown_table.h"

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct ConductDayStage : CadreStage<View> {
    ConductDayStage(DemoWindow& demo, const char* tab)
        : CadreStage<View>(demo, QString::fromLatin1(tab), QStringLiteral("conduct"))
    {
    }
    void showPart(const char* part) const { this->view().showPart(QString::fromLatin1(part)); }
};

} // namespace

TEST_CASE("公开承诺 of a past day are as far as they were then, and are only looked at", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductDayStage<PledgeView> stage(demo, "pledge");
    REQUIRE(stage.rowCount() == 4); // the fifth was rated on 26 June
    const int open = PledgeView::openCount(demo.desk());
    stage.showDay(QDate(2026, 6, 26));
    CHECK(stage.rowCount() == 4);
    stage.showDay(QDate(2026, 6, 25));
    CHECK(stage.rowCount() == 5);
    CHECK(stage.cell(0, 3) == QStringLiteral("52 / 240 件"));
    CHECK(stage.cell(1, 3) == QStringLiteral("18 / 18 项"));
    CHECK(stage.cell(1, 4) == QStringLiteral("践诺中"));
    CHECK(PledgeView::openCount(demo.desk()) == open); // that is of today
    stage.showDay(QDate(2026, 6, 19));
    CHECK(stage.cell(1, 3) == QStringLiteral("6 / 18 项"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 6, 19));
    stage.showDay(QDate(2026, 3, 6));
    CHECK(stage.rowCount() == 0);
    stage.showPart("waiting");
    CHECK(stage.rowCount() == 5);
    CHECK(stage.cell(0, 4) == QStringLiteral("待公示"));
    stage.showDay(QDate(2026, 3, 4));
    CHECK(stage.cell(0, 4) == QStringLiteral("待审诺"));
    checkOnlyLookedAt(stage, QStringLiteral("addPledge"));

    stage.showDay(QDate(2026, 2, 25));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止还没有公开承诺")));
    stage.backToToday(false);
    stage.showPart("open");
    CHECK(stage.rowCount() == 4);
}

TEST_CASE("意见办理 of a past day: answers and ends of later days are not there yet", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductDayStage<OpinionView> stage(demo, "opinion");
    REQUIRE(stage.rowCount() == 5);
    stage.showDay(QDate(2026, 8, 29));
    CHECK(stage.rowCount() == 6);
    CHECK(stage.cell(0, 0).startsWith(QStringLiteral("办事大厅取号机")));
    stage.showDay(QDate(2026, 8, 28));
    REQUIRE(stage.rowCount() == 7); // one is closed the day after
    CHECK(stage.cell(0, 0) == QStringLiteral("河道垃圾清运不及时"));
    CHECK(stage.cell(0, 3) == QStringLiteral("反馈"));
    CHECK(stage.cell(0, 4) == QStringLiteral("认可"));
    stage.showDay(QDate(2026, 8, 27));
    CHECK(stage.cell(0, 4) == QStringLiteral("—"));
    stage.showDay(QDate(2026, 8, 25));
    CHECK(stage.cell(0, 3) == QStringLiteral("整改"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 8, 25));
    checkOnlyLookedAt(stage, QStringLiteral("addOpinion"), {QStringLiteral("在台账里打开")});
    stage.showDay(QDate(2026, 5, 10));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止还没有意见")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 5);
    stage.showDay(QDate(2026, 8, 25));
    stage.view().table()->rowActions().front().act(stage.view().table()->model()->index(0, 0));
    CHECK_FALSE(stage.view().isVisible()); // the ledger is only looked at there
}

TEST_CASE("座谈征询 of a past day are those held by then", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductDayStage<CallView> stage(demo, "call");
    REQUIRE(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 8, 5));
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 8, 4));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 0) == QStringLiteral("服务对象意见征询"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 8, 4));
    checkOnlyLookedAt(stage, QStringLiteral("addCall"));
    stage.showDay(QDate(2026, 5, 10));
    CHECK(stage.says(QStringLiteral("到那天为止还没有座谈会和意见征询")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 2);
}

TEST_CASE("责任清单 of a past day has who answered then", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductDayStage<ResponsibilityView> stage(demo, "responsibility");
    REQUIRE(stage.rowCount() == 4);
    const auto lines = conduct::listResponsibilities(demo.desk().book().reader(), demo.desk().branch().id).value();
    const QDate from(2026, 9, 1);
    REQUIRE(demo.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return conduct::handOnResponsibility(unit, lines.last().id, {{}, QStringLiteral("江雨眠"), from},
                                             demo.desk().today())
            .map([](auto) {});
    }));
    REQUIRE(lines.last().matter == QStringLiteral("一次性告知"));
    REQUIRE(stage.rowCount() == 4);
    CHECK(stage.cell(3, 2) == QStringLiteral("江雨眠"));
    stage.showDay(from);
    CHECK(stage.cell(3, 2) == QStringLiteral("江雨眠"));
    stage.showDay(from.addDays(-1));
    REQUIRE(stage.rowCount() == 4);
    CHECK(stage.cell(3, 2) == QStringLiteral("方念慈"));
    CHECK(stage.cell(3, 4) == QStringLiteral("2026.01.01 – 2026.08.31"));
    stage.showDay(from.addDays(-2));
    CHECK(stage.cell(3, 4) == QStringLiteral("2026.01.01"));
    CHECK(shownTable(*stage.view().table()).day == from.addDays(-2));
    stage.showPart("all");
    CHECK(stage.rowCount() == 4);
    checkOnlyLookedAt(stage, QStringLiteral("addResponsibility"));
    CHECK(stage.rowCount() == 5); // both of them
    stage.showDay(QDate(2025, 12, 31));
    CHECK(stage.says(QStringLiteral("到那天为止还没有责任清单")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 5);
}

TEST_CASE("行为规范 of a past day: the version in force, and who had signed", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductDayStage<NormView> stage(demo, "norm");
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 5) != QStringLiteral("0 人"));
    stage.showDay(QDate(2026, 3, 12));
    CHECK(stage.cell(0, 5) != QStringLiteral("0 人"));
    stage.showDay(QDate(2026, 3, 11));
    CHECK(stage.cell(0, 5) == QStringLiteral("0 人"));
    stage.showDay(QDate(2026, 3, 1));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 1) == QStringLiteral("第2版"));
    stage.showDay(QDate(2026, 2, 28));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 1) == QStringLiteral("第1版"));
    stage.showPart("all");
    CHECK(stage.rowCount() == 1);
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 2, 28));
    checkOnlyLookedAt(stage, QStringLiteral("addNorm"), {QStringLiteral("打印清单和签名表")});
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2025, 2, 28));
    CHECK(stage.says(QStringLiteral("到那天为止还没有行为规范")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 2);
}

TEST_CASE("作风测评 of a past day is counted or not yet", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductDayStage<SurveyView> stage(demo, "survey");
    REQUIRE(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 6, 19));
    CHECK(stage.cell(0, 2) == QStringLiteral("91 / 96 张"));
    stage.showDay(QDate(2026, 6, 18));
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 2) == QStringLiteral("没有统计"));
    CHECK(stage.cell(0, 5) == QStringLiteral("—"));
    stage.showDay(QDate(2026, 6, 7));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 2) == QStringLiteral("87 / 96 张"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 6, 7));
    checkOnlyLookedAt(stage, QStringLiteral("addSurvey"));
    stage.showDay(QDate(2025, 11, 30));
    CHECK(stage.says(QStringLiteral("到那天为止还没有作风测评")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 2);
}

TEST_CASE("一线事项 of a past day: a revisit of a later day is not there yet", "[ui][conduct]")
{
    DemoWindow demo;
    const ConductDayStage<FieldView> stage(demo, "field");
    stage.showPart("all");
    REQUIRE(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 8, 20));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 0) == QStringLiteral("枫桥社区"));
    stage.showDay(QDate(2026, 7, 3));
    CHECK(stage.cell(0, 4) == QStringLiteral("已解决"));
    stage.showPart("open");
    CHECK(stage.rowCount() == 0);
    stage.showDay(QDate(2026, 7, 2));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 4) == QStringLiteral("2026.07.05 以前回访"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 7, 2));
    checkOnlyLookedAt(stage, QStringLiteral("addField"));
    stage.showDay(QDate(2026, 6, 11));
    CHECK(stage.says(QStringLiteral("到那天为止还没有一线事项")));
    stage.backToToday(false);
    CHECK(stage.cell(0, 0) == QStringLiteral("柳湾村二组"));
}
