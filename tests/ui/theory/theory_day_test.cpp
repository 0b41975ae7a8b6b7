// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of 思想建设 as of a past day (截至) in the window; days and figures are those of resources/sample.
#include "branchbook/ideology/research_service.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/step_track.h"
#include "ui/shell/files_dialog.h"
#include "ui/study/makeup_list.h"
#include "ui/theory/campaign_view.h"
#include "ui/theory/model_view.h"
#include "ui/theory/output_view.h"
#include "ui/theory/research_view.h"
#include "ui/theory/rotation_view.h"

#include <QAbstractItemModelTester>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct TheoryDayStage : CadreStage<View> {
    TheoryDayStage(DemoWindow& demo, const char* tab)
        : CadreStage<View>(demo, QString::fromLatin1(tab), QStringLiteral("ideology"))
    {
    }
    /// The row with this text in `column`, -1: none.
    [[nodiscard]] int rowWith(const QString& text, int column = 0) const
    {
        for (int row = 0; row < this->rowCount(); ++row) {
            if (this->cell(row, column) == text)
                return row;
        }
        return -1;
    }
    /// Neither key nor double click opens anything; the window says why.
    void checkLookedAt() const
    {
        auto* table = this->view().table();
        REQUIRE(this->rowCount() > 0);
        CHECK(table->rowActions().empty());
        table->setCurrentIndex(table->model()->index(0, 0));
        QSignalSpy noticed(&this->test.desk(), &Desk::noticed);
        QTest::keyClick(table, Qt::Key_F2);
        Q_EMIT table->activated(table->currentIndex());
        CHECK(noticed.count() == 2);
        CHECK(std::ranges::all_of(noticed, [](const QVariantList& each) {
            return each.first().toString().contains(QStringLiteral("只能看"));
        }));
        CHECK(this->test.window().template findChild<Dialog*>() == nullptr);
    }
    /// A double click looks at somebody's page, on a day gone by too.
    void checkLeadsToPerson() const
    {
        auto* table = this->view().table();
        REQUIRE(this->rowCount() > 0);
        QSignalSpy noticed(&this->test.desk(), &Desk::noticed);
        Q_EMIT table->activated(table->model()->index(0, 0));
        CHECK(noticed.count() == 0);
        CHECK_FALSE(this->view().isVisible());
    }
    void part(const char* name) const { this->view().showPart(QString::fromLatin1(name)); }
};

} // namespace

TEST_CASE("课题 of a past day are as far as they were, are looked at only, and lead back to today", "[ui][theory]")
{
    DemoWindow demo;
    const TheoryDayStage<ResearchView> stage(demo, "research");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    const QString water = QStringLiteral("夏季高峰用水怎样保障"); // 8 April, surveyed 18 June, written 7 August
    REQUIRE(stage.rowCount() == 3);
    const int openToday = ResearchView::openCount(demo.desk());
    stage.showDay(QDate(2026, 8, 11));
    CHECK(stage.rowCount() == 2); // the third was chosen on the 12th
    CHECK(ResearchView::openCount(demo.desk()) == openToday);
    stage.showDay(QDate(2026, 8, 7));
    CHECK(stage.cell(stage.rowWith(water), 2) == QStringLiteral("成果"));
    CHECK(stage.cell(stage.rowWith(water), 4).startsWith(QStringLiteral("三个小区")));
    stage.showDay(QDate(2026, 8, 6));
    CHECK(stage.cell(stage.rowWith(water), 2) == QStringLiteral("调研"));
    CHECK(stage.cell(stage.rowWith(water), 4) == QStringLiteral("—"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 8, 6));
    checkOnlyLookedAt(stage, QStringLiteral("addResearch"),
                      {QStringLiteral("附件"), QStringLiteral("打开作决定的会议或台账事项")});

    stage.showDay(QDate(2026, 3, 19));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止还没有调研课题")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 3);
    stage.showDay(QDate(2026, 3, 20));
    CHECK(stage.rowCount() == 1);
    const auto all = ideology::listResearch(demo.desk().book().reader(), demo.desk().branch().id).value();
    demo.desk().showPage(QStringLiteral("ideology"), QStringLiteral("research:") + all.last().id.toString());
    CHECK_FALSE(stage.view().pastDay()->isPast()); // whoever follows a link means today
    CHECK(stage.rowCount() == 3);
}

TEST_CASE("补课 of a past day: made up and confirmed from its days on, and looked at only", "[ui][makeup]")
{
    DemoWindow demo;
    const TheoryDayStage<MakeupList> stage(demo, "makeup");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    const int open = stage.rowCount();
    const auto actions = stage.view().table()->rowActions().size();
    REQUIRE(actions == 2);
    stage.part("all");
    // 丁春晓 missed 11 August, made it up on the 14th, confirmed on the 17th
    const auto stateOn = [&](int day) {
        stage.showDay(QDate(2026, 8, day));
        for (int row = 0; row < stage.rowCount(); ++row) {
            if (stage.cell(row, 0) == QStringLiteral("丁春晓") && stage.cell(row, 2) == QStringLiteral("2026.08.11"))
                return stage.cell(row, 5);
        }
        return QString();
    };
    CHECK(stateOn(10).isEmpty());
    CHECK(stateOn(13) == QStringLiteral("没有补"));
    CHECK(stateOn(14) == QStringLiteral("待确认"));
    CHECK(stateOn(16) == QStringLiteral("待确认"));
    CHECK(stateOn(17) == QStringLiteral("已确认"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 8, 17));
    stage.checkLookedAt();
    stage.showDay(QDate(2026, 1, 1));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止，那一年没有人缺课")));
    stage.backToToday(false);
    CHECK(stage.view().table()->rowActions().size() == actions);
    stage.part("open");
    CHECK(stage.rowCount() == open);
}

TEST_CASE("轮训 of a past day: a batch is held on its last day, and gives a turn from then on", "[ui][theory]")
{
    DemoWindow demo; // the first entered on 10 April and held on 23 April, the second entered on 7 September
    const TheoryDayStage<RotationView> stage(demo, "rotation");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 9, 6));
    CHECK(stage.rowCount() == 1);
    stage.showDay(QDate(2026, 4, 23));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 4).startsWith(QStringLiteral("参加 ")));
    stage.showDay(QDate(2026, 4, 22));
    CHECK(stage.cell(0, 4) == QStringLiteral("没有登记结果"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 4, 22));
    checkOnlyLookedAt(stage, QStringLiteral("addRotation"), {QStringLiteral("打开那次集中培训")});
    stage.showDay(QDate(2026, 4, 9));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止还没有轮训班次")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 2);
    const auto open = [&] {
        stage.view().table()->rowActions().front().act(stage.view().table()->model()->index(0, 0));
    };
    QSignalSpy noticed(&demo.desk(), &Desk::noticed);
    stage.showDay(QDate(2026, 4, 22));
    open();
    CHECK(noticed.count() == 1); // not held yet: that is said
    CHECK(stage.view().isVisible());
    stage.showDay(QDate(2026, 4, 23));
    open();
    CHECK(noticed.count() == 1);
    CHECK_FALSE(stage.view().isVisible());
}

TEST_CASE("轮训名单 of a past day: nobody had a turn before the first batch was held", "[ui][theory]")
{
    DemoWindow demo;
    const TheoryDayStage<TurnsView> stage(demo, "turns");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    stage.part("had");
    const int had = stage.rowCount();
    REQUIRE(had > 0);
    stage.showDay(QDate(2026, 4, 22));
    CHECK(stage.rowCount() == 0);
    stage.showDay(QDate(2026, 4, 23));
    CHECK(stage.rowCount() >= had); // who left later was there then
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 4, 23));
    CHECK(stage.view().table()->rowActions().empty());
    stage.backToToday();
    CHECK(stage.rowCount() == had);
    CHECK(stage.view().table()->rowActions().size() == 1);
    stage.showDay(QDate(2026, 4, 23));
    stage.checkLeadsToPerson();
}

TEST_CASE("年度主题 of a past day: its phase, its measures and problems are those of that day", "[ui][theory]")
{
    DemoWindow demo; // phases finished on 13 March, 30 June and 28 August; measures of 28 August
    const TheoryDayStage<CampaignView> stage(demo, "campaign");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.rowCount() == 4);
    const auto stateOf = [&](int step) { return stage.view().track()->steps()[step]->state(); };
    stage.showDay(QDate(2026, 8, 27));
    CHECK(stage.rowCount() == 0);
    CHECK(stateOf(1) == TrackStep::State::Done);
    CHECK(stateOf(2) == TrackStep::State::Current);
    CHECK(stage.says(QStringLiteral("措施 0 / 0 · 查摆问题 3 个，已整改 1 个")));
    stage.showDay(QDate(2026, 8, 26));
    CHECK(stage.says(QStringLiteral("措施 0 / 0 · 查摆问题 3 个，已整改 0 个")));
    stage.showDay(QDate(2026, 8, 28));
    CHECK(stage.rowCount() == 4);
    CHECK(stateOf(2) == TrackStep::State::Done);
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 8, 28));
    QSignalSpy noticed(&demo.desk(), &Desk::noticed);
    Q_EMIT stage.view().track()->chosen(3);
    CHECK(noticed.count() == 1);
    CHECK(demo.window().findChild<Dialog*>() == nullptr);
    auto* table = stage.view().table();
    REQUIRE(table->rowActions().size() == 1); // what it does is what the double click below does
    CHECK(table->rowActions().front().name == QStringLiteral("打开"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_F2);
    CHECK(noticed.count() == 2);
    stage.showDay(QDate(2026, 2, 25));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止还没有年度主题")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 4);
    stage.showDay(QDate(2026, 8, 28));
    noticed.clear();
    Q_EMIT table->activated(table->model()->index(0, 0));
    CHECK_FALSE(stage.view().isVisible()); // a measure is an item of the ledger: there it leads
    CHECK(noticed.count() == 0);
}

TEST_CASE("先进典型 and 学习成果 of a past day: what there was by then, and looked at only", "[ui][theory]")
{
    DemoWindow demo;
    {
        const TheoryDayStage<RoleModelView> stage(demo, "model"); // 30 June, spread on 1 July; 4 September
        const QAbstractItemModelTester tester(stage.view().table()->model());
        REQUIRE(stage.rowCount() == 2);
        stage.showDay(QDate(2026, 9, 3));
        CHECK(stage.rowCount() == 1);
        stage.showDay(QDate(2026, 7, 1));
        CHECK(stage.cell(0, 3).startsWith(QStringLiteral("1 次")));
        stage.showDay(QDate(2026, 6, 30));
        CHECK(stage.cell(0, 3) == QStringLiteral("还没有宣传"));
        CHECK(stage.says(QStringLiteral("典型 1 个 · 2026年到那天宣传 0 次")));
        CHECK(shownTable(*stage.view().table()).day == QDate(2026, 6, 30));
        checkOnlyLookedAt(stage, QStringLiteral("addRoleModel"));
        stage.showDay(QDate(2026, 6, 29));
        CHECK(stage.says(QStringLiteral("到那天为止还没有先进典型")));
        stage.backToToday(false);
        CHECK(stage.rowCount() == 2);
    }
    {
        const TheoryDayStage<OutputView> stage(demo, "output"); // 27 June, 18 July, 8, 14, 24 August, 2, 4 September
        const QAbstractItemModelTester tester(stage.view().table()->model());
        REQUIRE(stage.rowCount() == 7);
        stage.showDay(QDate(2026, 8, 14));
        CHECK(stage.rowCount() == 4);
        stage.showDay(QDate(2026, 8, 13));
        CHECK(stage.rowCount() == 3);
        CHECK(stage.says(QStringLiteral("2026年到那天 3 项 · 3 人")));
        checkOnlyLookedAt(stage, QStringLiteral("addOutput"), {QStringLiteral("附件")});
        stage.showDay(QDate(2026, 6, 26));
        CHECK(stage.says(QStringLiteral("到那天为止，那一年还没有学习成果")));
        stage.backToToday(false);
        CHECK(stage.rowCount() == 7);
        stage.showDay(QDate(2026, 8, 13));
        const int bare = stage.rowWith(QStringLiteral("纪律处分条例"), 3); // it has no file
        REQUIRE(bare >= 0);
        stage.view().table()->rowActions().front().act(stage.view().table()->model()->index(bare, 0));
        CHECK_FALSE(stage.dialog<FilesDialog>().files()->isVisible()); // and none comes in
        stage.dialog<FilesDialog>().close();
    }
}

TEST_CASE("班子学习 of a past day counts up to that day", "[ui][theory]")
{
    DemoWindow demo;
    const TheoryDayStage<LeadersView> stage(demo, "leaders");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    const auto ownOn = [&](QDate day) {
        stage.showDay(day);
        const int row = stage.rowWith(QStringLiteral("周砚青"));
        REQUIRE(row >= 0);
        return stage.cell(row, 3);
    };
    CHECK(ownOn(QDate(2026, 7, 17)) == QStringLiteral("0"));
    CHECK(ownOn(QDate(2026, 7, 18)) == QStringLiteral("4"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 7, 18));
    CHECK(stage.view().table()->rowActions().empty());
    stage.checkLeadsToPerson();
}
