// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of rotation training, research topics, the theme of the year and what came of study.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/gathering/attachment_list.h"
#include "ui/institutions/thin_list.h"
#include "ui/kit/field.h"
#include "ui/kit/step_track.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/owner_field.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/theory/campaign_dialogs.h"
#include "ui/theory/campaign_view.h"
#include "ui/theory/model_view.h"
#include "ui/theory/months_view.h"
#include "ui/theory/output_view.h"
#include "ui/theory/quality_view.h"
#include "ui/theory/research_dialogs.h"
#include "ui/theory/research_view.h"
#include "ui/theory/rotation_dialogs.h"
#include "ui/theory/rotation_view.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QString kTheoryArea = QStringLiteral("ideology");

template <class View>
int rowsOf(const CadreStage<View>& stage)
{
    return stage.view().table()->model()->rowCount();
}

} // namespace

TEST_CASE("the pages of rotation, research, theme and effect in both themes, narrow and with large text",
          "[ui][picture][theory]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    demo.window().show();
    demo.window().resize(width, height);
    for (const char* tab : {"regular", "months", "quality", "output", "leaders", "rotation", "turns", "research",
                            "campaign", "model", "lack"}) {
        INFO(tab);
        demo.desk().showPage(kTheoryArea, QLatin1String(tab));
        QCoreApplication::processEvents();
        CHECK(takePicture(demo.window(), QLatin1String("theory-") + QLatin1String(tab) + QLatin1String(name))
              == QStringList());
    }
}

TEST_CASE("people are named for a batch and its result is recorded on the page, and undone", "[ui][theory]")
{
    DemoWindow demo;
    const CadreStage<RotationView> stage(demo, QStringLiteral("rotation"), kTheoryArea);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(rowsOf(stage) == 2); // the second one is still to come
    stage.view().createOwn();
    auto& made = stage.dialog<RotationDialog>();
    CadreStage<RotationView>::field<LineField>(made, QStringLiteral("名额")).setText(QStringLiteral("两个"));
    CadreStage<RotationView>::press(made, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<RotationDialog>()); // no title, and no number
    CadreStage<RotationView>::field<LineField>(made, QStringLiteral("名称")).setText(QStringLiteral("补训班"));
    CadreStage<RotationView>::field<LineField>(made, QStringLiteral("名额")).setText(QStringLiteral("1"));
    CadreStage<RotationView>::press(made, QStringLiteral("登记"));
    REQUIRE(stage.isGone<RotationDialog>());
    int row = -1;
    for (int i = 0; i < rowsOf(stage); ++i)
        row = stage.cell(i, 0) == QStringLiteral("补训班") ? i : row;
    REQUIRE(row >= 0);
    stage.act(row, QStringLiteral("名单"));
    auto& people = stage.dialog<RotationPeopleDialog>();
    const auto boxes = people.findChildren<QCheckBox*>();
    REQUIRE(boxes.size() > 2);
    boxes[0]->setChecked(true);
    boxes[1]->setChecked(true);
    CadreStage<RotationView>::press(people, QStringLiteral("保存名单"));
    CHECK_FALSE(stage.isGone<RotationPeopleDialog>()); // one place
    boxes[1]->setChecked(false);
    CadreStage<RotationView>::press(people, QStringLiteral("保存名单"));
    REQUIRE(stage.isGone<RotationPeopleDialog>());
    stage.act(row, QStringLiteral("登记结果"));
    auto& held = stage.dialog<RotationHeldDialog>();
    CadreStage<RotationView>::field<LineField>(held, QStringLiteral("每人学时")).setText(QStringLiteral("8"));
    CadreStage<RotationView>::press(held, QStringLiteral("登记"));
    REQUIRE(stage.isGone<RotationHeldDialog>());
    stage.view().showPart(QStringLiteral("held"));
    CHECK(rowsOf(stage) == 2);
    demo.desk().undo();
    QCoreApplication::processEvents();
    stage.view().showPart(QStringLiteral("held"));
    CHECK(rowsOf(stage) == 1);
}

TEST_CASE("who has had no turn stands on the page of turns, thirteen had", "[ui][theory]")
{
    DemoWindow demo;
    const CadreStage<TurnsView> stage(demo, QStringLiteral("turns"), kTheoryArea);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    stage.view().showPart(QStringLiteral("had"));
    CHECK(rowsOf(stage) == 13);
    stage.view().showPart(QStringLiteral("named"));
    CHECK(rowsOf(stage) == 10);
}

// EDU2019 art 23: of the old and ill nothing is asked.
TEST_CASE("somebody who is old is excused on the page of turns, counted there, and asked again by undo", "[ui][theory]")
{
    DemoWindow demo;
    const CadreStage<TurnsView> stage(demo, QStringLiteral("turns"), kTheoryArea);
    stage.view().showPart(QStringLiteral("open"));
    const int open = rowsOf(stage);
    REQUIRE(open > 1);
    const QString name = stage.cell(0, 0);
    const auto choose = [&](const QString& words) {
        stage.act(0, QStringLiteral("更多"));
        auto* menu = stage.view().findChild<QMenu*>();
        REQUIRE(menu != nullptr);
        QAction* found = nullptr;
        for (auto* action : menu->actions())
            found = action->text().contains(words) ? action : found;
        REQUIRE(found != nullptr);
        found->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    };
    choose(QStringLiteral("不作要求（年老）"));
    CHECK(rowsOf(stage) == open - 1);
    stage.view().showPart(QStringLiteral("excused"));
    REQUIRE(rowsOf(stage) == 1);
    CHECK(stage.cell(0, 0) == name);
    CHECK(stage.cell(0, 1) == QStringLiteral("不作要求"));
    choose(QStringLiteral("恢复"));
    CHECK(rowsOf(stage) == 0);
    demo.desk().undo();
    CHECK(rowsOf(stage) == 1);
    demo.desk().undo();
    stage.view().showPart(QStringLiteral("open"));
    CHECK(rowsOf(stage) == open);
}

TEST_CASE("a paper is kept with what came of study, seen in its dialog, and gone by undo", "[ui][theory]")
{
    DemoWindow demo;
    const CadreStage<OutputView> stage(demo, QStringLiteral("output"), kTheoryArea);
    REQUIRE(rowsOf(stage) > 0);
    QTemporaryDir folder;
    QFile paper(folder.filePath(QStringLiteral("心得.txt")));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.write("一次学习的体会");
    paper.close();
    const auto kept = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return stage.dialog<FilesDialog>().findChildren<AttachmentRow*>().size();
    };
    stage.act(0, QStringLiteral("附件"));
    const auto before = kept();
    stage.dialog<FilesDialog>().files()->attach({paper.fileName()});
    QCoreApplication::processEvents();
    CHECK(kept() == before + 1);
    demo.desk().undo();
    QCoreApplication::processEvents();
    CHECK(kept() == before);
}

TEST_CASE("where study is thin stands on its page, and leads to where it is mended", "[ui][theory]")
{
    DemoWindow demo;
    const CadreStage<ThinList> stage(demo, QStringLiteral("lack"), kTheoryArea);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(rowsOf(stage) == 11);
    CHECK(stage.everything().contains(
        QStringLiteral("学时落后的 25 人"))); // the 20 of page 24 and the committee, judged at 56
    stage.view().showPart(QStringLiteral("thin"));
    const int thin = rowsOf(stage);
    CHECK(thin > 0);
    CHECK(thin < 11);
    QSignalSpy asked(&demo.desk(), &Desk::pageAsked);
    Q_EMIT stage.view().table()->activated(stage.view().table()->model()->index(0, 0));
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().at(0).toString() == kTheoryArea);
}

TEST_CASE("a topic goes on with its findings, on the page", "[ui][theory]")
{
    DemoWindow demo;
    const CadreStage<ResearchView> stage(demo, QStringLiteral("research"), kTheoryArea);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(rowsOf(stage) == 3);
    int row = -1;
    for (int i = 0; i < rowsOf(stage); ++i)
        row = stage.cell(i, 0) == QStringLiteral("夏季高峰用水怎样保障") ? i : row;
    REQUIRE(row >= 0);
    CHECK(stage.cell(row, 2) == QStringLiteral("成果"));
    stage.act(row, QStringLiteral("登记下一步"));
    auto& step = stage.dialog<ResearchStepDialog>();
    CadreStage<ResearchView>::press(step, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<ResearchStepDialog>()); // what was decided?
    CadreStage<ResearchView>::field<TextField>(step, QStringLiteral("转化"))
        .edit()
        ->setPlainText(QStringLiteral("六个小区各加一处监测点"));
    CadreStage<ResearchView>::press(step, QStringLiteral("登记"));
    REQUIRE(stage.isGone<ResearchStepDialog>());
    CHECK(stage.everything().contains(QStringLiteral("六个小区各加一处监测点")));
    demo.desk().undo();
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.everything().contains(QStringLiteral("六个小区各加一处监测点")));
}

TEST_CASE("the theme with its phases; a measure needs somebody who answers", "[ui][theory]")
{
    DemoWindow demo;
    const CadreStage<CampaignView> stage(demo, QStringLiteral("campaign"), kTheoryArea);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    CHECK(rowsOf(stage) == 4);
    REQUIRE(stage.view().track()->steps().size() == 5);
    CHECK(stage.view().track()->steps()[2]->state() == TrackStep::State::Done);
    CHECK(stage.view().track()->steps()[3]->state() == TrackStep::State::Current);
    stage.view().createOwn();
    auto& made = stage.dialog<CampaignItemDialog>();
    CadreStage<CampaignView>::field<LineField>(made, QStringLiteral("什么措施"))
        .setText(QStringLiteral("抄表提前通知"));
    CadreStage<CampaignView>::field<DateField>(made, QStringLiteral("完成期限"))
        .setDate(PartialDate::of(QDate(2026, 11, 30)));
    CadreStage<CampaignView>::press(made, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<CampaignItemDialog>()); // who?
    CadreStage<CampaignView>::field<OwnerField>(made, QStringLiteral("责任人"))
        .combo()
        ->setEditText(QStringLiteral("江雨眠"));
    CadreStage<CampaignView>::press(made, QStringLiteral("登记"));
    REQUIRE(stage.isGone<CampaignItemDialog>());
    CHECK(rowsOf(stage) == 5);
    stage.view().showPart(QStringLiteral("problems"));
    CHECK(rowsOf(stage) == 3);
}

TEST_CASE("slips are counted whole, never more than people who were there", "[ui][theory]")
{
    DemoWindow demo;
    const CadreStage<QualityView> stage(demo, QStringLiteral("quality"), kTheoryArea);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    stage.view().showPart(QStringLiteral("rated"));
    CHECK(rowsOf(stage) == 3);
    stage.view().showPart(QStringLiteral("open"));
    const int open = rowsOf(stage);
    REQUIRE(open > 0);
    stage.act(0, QStringLiteral("登记评价"));
    auto& made = stage.dialog<RatingDialog>();
    CadreStage<QualityView>::field<LineField>(made, QStringLiteral("好")).setText(QStringLiteral("999"));
    CadreStage<QualityView>::press(made, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<RatingDialog>());
    CadreStage<QualityView>::field<LineField>(made, QStringLiteral("好")).setText(QStringLiteral("5"));
    CadreStage<QualityView>::press(made, QStringLiteral("登记"));
    REQUIRE(stage.isGone<RatingDialog>());
    stage.view().showPart(QStringLiteral("open"));
    CHECK(rowsOf(stage) == open - 1);
}

TEST_CASE("outputs, leaders, examples and the months have what the sample has", "[ui][theory]")
{
    DemoWindow demo;
    {
        const CadreStage<OutputView> stage(demo, QStringLiteral("output"), kTheoryArea);
        const QAbstractItemModelTester tester(stage.view().table()->model());
        CHECK(rowsOf(stage) == 7);
        stage.act(0, QStringLiteral("去掉"));
        CHECK(rowsOf(stage) == 6);
        demo.desk().undo();
        QCoreApplication::processEvents();
        CHECK(rowsOf(stage) == 7);
    }
    {
        const CadreStage<LeadersView> stage(demo, QStringLiteral("leaders"), kTheoryArea);
        CHECK(rowsOf(stage) == 5); // the committee of page 19
    }
    {
        const CadreStage<RoleModelView> stage(demo, QStringLiteral("model"), kTheoryArea);
        const QAbstractItemModelTester tester(stage.view().table()->model());
        CHECK(rowsOf(stage) == 2);
        stage.view().showPart(QStringLiteral("quiet"));
        CHECK(rowsOf(stage) == 1);
        stage.act(0, QStringLiteral("登记宣传"));
        auto& made = stage.dialog<SpreadDialog>();
        CadreStage<RoleModelView>::press(made, QStringLiteral("登记"));
        CHECK_FALSE(stage.isGone<SpreadDialog>()); // how?
        CadreStage<RoleModelView>::field<LineField>(made, QStringLiteral("方式")).setText(QStringLiteral("宣讲"));
        CadreStage<RoleModelView>::press(made, QStringLiteral("登记"));
        CHECK(stage.isGone<SpreadDialog>());
    }
}

// Group study of page 24: nine of twelve.
TEST_CASE("the months of the study plan and the three 经常", "[ui][theory]")
{
    DemoWindow demo;
    demo.window().show();
    demo.desk().showPage(kTheoryArea, QStringLiteral("months"));
    QCoreApplication::processEvents();
    MonthsView* months = nullptr;
    for (auto* each : demo.window().findChildren<MonthsView*>())
        months = each->isVisible() ? each : months;
    REQUIRE(months != nullptr);
    const auto* model = months->table()->model();
    REQUIRE(model->rowCount() == 7); // the theme days too
    CHECK(model->index(6, 0).data().toString() == gathering::kindTitle(gathering::Kind::ThemePartyDay));
    CHECK(months->factsText().startsWith(QStringLiteral("主题党日已开展 8 次，安排了 11 次")));
    CHECK(model->index(0, 13).data().toString() == QStringLiteral("9/12"));
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("✓")); // 13 January
    CHECK(model->index(0, 12).data().toString() == QStringLiteral("○")); // 8 December
    CHECK(model->index(1, 1).data().toString().isEmpty()); // no training in January
    demo.desk().showPage(kTheoryArea, QStringLiteral("regular"));
    QCoreApplication::processEvents();
    for (auto* each : demo.window().findChildren<MonthsView*>()) {
        if (!each->isVisible())
            continue;
        CHECK(each->table()->model()->rowCount() == 9);
        CHECK(each->factsText().contains(QStringLiteral("轮训：13 / ")));
    }
}

TEST_CASE("the votes of a session are there for the bar, and what came of a topic has the room", "[ui][theory]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    DemoWindow demo;
    demo.window().resize(1366, 768);
    {
        const CadreStage<QualityView> stage(demo, QStringLiteral("quality"), kTheoryArea);
        stage.view().showPart(QStringLiteral("rated"));
        const auto* model = stage.view().table()->model();
        REQUIRE(model->rowCount() == 3);
        // Of the mockup: 好 23, 较好 9, 一般 2.
        CHECK(model->index(0, 5).data(VotesRole).value<ideology::StudyVotes>() == ideology::StudyVotes{23, 9, 2, 0});
        stage.view().showPart(QStringLiteral("open"));
        CHECK(model->index(0, 5).data(VotesRole).value<ideology::StudyVotes>() == ideology::StudyVotes{});
    }
    const CadreStage<ResearchView> stage(demo, QStringLiteral("research"), kTheoryArea);
    const auto& table = *stage.view().table();
    REQUIRE(rowsOf(stage) == 3);
    for (int row = 0; row < 3; ++row) {
        const auto cell = table.model()->index(row, 4).data(CellRole).value<Cell>();
        CAPTURE(cell.text.toStdString());
        CHECK(textWidth(cell.text, TextRole::Body) <= table.columnWidth(4) - 34);
    }
}
