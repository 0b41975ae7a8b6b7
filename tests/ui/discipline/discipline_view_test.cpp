// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 处置和处分: covered until asked for; a case goes its course, a sanction is recorded and corrected there.
#include "branchbook/agenda/agenda.h"
#include "branchbook/agenda/workbench.h"
#include "branchbook/organization/discipline_service.h"
#include "branchbook/store/journal.h"
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/agenda/finding_actions.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/discipline/discipline_dialogs.h"
#include "ui/discipline/discipline_fields.h"
#include "ui/discipline/discipline_list.h"
#include "ui/discipline/discipline_pane.h"
#include "ui/discipline/discipline_rows.h"
#include "ui/discipline/discipline_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/owner_field.h"
#include "ui/page_looks.h"
#include "ui/shell/desk.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QMenu>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

struct DisciplineStage : CadreStage<DisciplineList> {
    explicit DisciplineStage(DemoWindow& demo)
        : CadreStage(demo, QStringLiteral("discipline"))
    {
    }
    [[nodiscard]] DisciplinePane& pane() const { return *test.window().findChild<DisciplinePane*>(); }
    [[nodiscard]] int rows() const { return view().table()->model()->rowCount(); }
    void choose(int row) const { view().table()->setCurrentIndex(view().table()->model()->index(row, 0)); }
    void click(const char* name) const
    {
        auto* found = view().findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        found->click();
    }
    static void setWho(QWidget& dialog, const QString& name)
    {
        auto& who = field<OwnerField>(dialog, QStringLiteral("谁"));
        who.combo()->setCurrentIndex(who.combo()->findText(name, Qt::MatchStartsWith));
    }
};

} // namespace

TEST_CASE("the page 处置和处分 in both themes, narrow and with large text", "[ui][picture][discipline]")
{
    const PageLook look = GENERATE(from_range(kPageLooks));
    wear(look);
    DemoWindow demo;
    const DisciplineStage stage(demo);
    const PagePictures picture(demo.window(), look);
    picture("discipline-covered");
    stage.view().revealButton()->click();
    picture("discipline");
    Q_EMIT stage.view().table()->activated(stage.view().table()->model()->index(0, 0)); // a sheet where it is narrow
    picture("discipline-pane");
    stage.choose(1);
    picture("discipline-sanction");
    stage.choose(0);
    stage.act(0, QStringLiteral("登记下一步"));
    picture("discipline-step");
    stage.dialog<DispositionStepDialog>().close();
    CHECK(stage.isGone<DispositionStepDialog>());
    (new DispositionDecideDialog(&stage.view(), demo.desk(), *stage.view().current()))->open();
    picture("discipline-decide");
    stage.dialog<DispositionDecideDialog>().close();
    CHECK(stage.isGone<DispositionDecideDialog>());
    stage.act(1, QStringLiteral("更正"));
    picture("discipline-correct");
    stage.dialog<SanctionDialog>().close();
    CHECK(stage.isGone<SanctionDialog>());
    stage.act(1, QStringLiteral("登记下一步"));
    picture("discipline-report");
    stage.dialog<SanctionDayDialog>().close();
}

TEST_CASE("names and words are covered until they are asked for, and again when the page was left", "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    const auto tells = [&](const char16_t* words) {
        return (stage.everything() + stage.pane().text()).contains(QStringView(words));
    };
    REQUIRE(stage.rows() == 2);
    CHECK(stage.cell(0, 0) == QStringLiteral("限期改正"));
    CHECK(stage.cell(1, 0) == QStringLiteral("警告"));
    for (int row = 0; row < 2; ++row) {
        stage.choose(row);
        CHECK(stage.cell(row, 1) == QStringLiteral("已遮住"));
        for (const char16_t* secret : {u"郑以宁", u"杨树清", u"值班", u"供应商", u"水机纪"})
            CHECK_FALSE(tells(secret));
    }
    stage.act(1, QStringLiteral("更正")); // not before the name is shown
    CHECK(stage.isGone<SanctionDialog>());
    stage.act(0, QStringLiteral("登记下一步"));
    CHECK(stage.isGone<DispositionStepDialog>());
    stage.view().revealButton()->click();
    CHECK(stage.cell(0, 1) == QStringLiteral("郑以宁"));
    CHECK(stage.cell(1, 1) == QStringLiteral("杨树清"));
    CHECK(tells(u"供应商"));
    demo.desk().showPage(QStringLiteral("members"));
    QCoreApplication::processEvents();
    demo.desk().showPage(QStringLiteral("organization"), QStringLiteral("discipline"));
    QCoreApplication::processEvents();
    CHECK_FALSE(tells(u"郑以宁"));
    CHECK_FALSE(tells(u"杨树清"));
}

// EDU2019 art. 30: a year at most; DISC2023: a warning has effect for 12 months, its execution is reported within six (art. 45).
TEST_CASE("what follows and what is due stand beside the list, each with its source", "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    stage.choose(0);
    CHECK(stage.cell(0, 3) == QStringLiteral("执行帮教"));
    CHECK(stage.cell(0, 5) == QStringLiteral("2026.09.28前期满评议，作出结论"));
    const QString first = stage.pane().text();
    CHECK(first.contains(QStringLiteral("2026年6月26日到2026年9月28日")));
    CHECK(first.contains(QStringLiteral("总共不超过1年（《党员教育管理工作条例》第三十条）")));
    CHECK(first.contains(QStringLiteral("还有10天")));
    CHECK(stage.pane().nextButton()->text() == QStringLiteral("登记“期满评议”"));
    stage.choose(1);
    CHECK(stage.cell(1, 3) == QStringLiteral("影响期内"));
    CHECK(stage.cell(1, 5) == QStringLiteral("2026.10.15前向上级报告执行情况"));
    const QString second = stage.pane().text();
    CHECK(second.contains(QStringLiteral("影响期12个月，到2027年4月15日（《纪律处分条例》）")));
    CHECK(second.contains(QStringLiteral("表决权和选举权照常")));
    CHECK(second.contains(QStringLiteral("影响期内不得提任或者进一步使用")));
    CHECK(second.contains(QStringLiteral("《纪律处分条例》第四十五条")));
    CHECK_FALSE(second.contains(QStringLiteral("宣布，"))); // done on 17 April
}

TEST_CASE("the last steps of a case are entered on the page and undone, and no step of the journal has the name",
          "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    stage.view().revealButton()->click();
    stage.act(0, QStringLiteral("登记下一步"));
    auto& step = stage.dialog<DispositionStepDialog>();
    CHECK(DisciplineStage::field<ComboField>(step, QStringLiteral("哪一步")).code() == QStringLiteral("review"));
    DisciplineStage::press(step, QStringLiteral("登记"));
    CHECK(stage.isGone<DispositionStepDialog>());
    CHECK(stage.cell(0, 3) == QStringLiteral("期满评议"));
    CHECK(stage.pane().nextButton()->text() == QStringLiteral("办结"));
    stage.act(0, QStringLiteral("登记下一步"));
    auto& end = stage.dialog<DispositionCloseDialog>();
    auto& outcome = DisciplineStage::field<ComboField>(end, QStringLiteral("结果"));
    CHECK(outcome.combo()->findText(QStringLiteral("已除名")) == -1); // does not go with 限期改正
    outcome.setCode(QStringLiteral("corrected"));
    DisciplineStage::press(end, QStringLiteral("办结"));
    CHECK(stage.isGone<DispositionCloseDialog>());
    CHECK(stage.rows() == 1);
    stage.view().showPart(QStringLiteral("over"));
    REQUIRE(stage.rows() == 1);
    CHECK(stage.cell(0, 3) == QStringLiteral("改正合格"));
    const auto lines = store::listOps(demo.desk().book().reader(), 10).value();
    for (const auto& line : lines)
        CHECK_FALSE(line.label.contains(QStringLiteral("郑以宁")));
    demo.desk().undo();
    demo.desk().undo();
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.rows() == 2);
    CHECK(stage.cell(0, 3) == QStringLiteral("执行帮教"));
}

// EDU2019 art. 30: a year from the meeting of 26 June.
TEST_CASE("another vote and another term keep to the year, and both leave a mark", "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    stage.view().revealButton()->click();
    stage.choose(0);
    (new DispositionDecideDialog(&stage.view(), demo.desk(), *stage.view().current()))->open();
    auto& vote = stage.dialog<DispositionDecideDialog>();
    auto& meeting = DisciplineStage::field<ComboField>(vote, QStringLiteral("哪次党员大会"));
    CHECK(meeting.combo()->count() == 2); // since the case was opened
    auto& until = DisciplineStage::field<DateField>(vote, QStringLiteral("限期改正到哪天为止"));
    until.setDate(PartialDate::of(QDate(2027, 6, 26)));
    DisciplineStage::press(vote, QStringLiteral("登记决定"));
    CHECK_FALSE(stage.isGone<DispositionDecideDialog>()); // that of 18 September voted on no disposition
    meeting.combo()->setCurrentIndex(meeting.combo()->findText(QStringLiteral("2026.06.26"), Qt::MatchStartsWith));
    until.setDate(PartialDate::of(QDate(2027, 6, 27)));
    DisciplineStage::press(vote, QStringLiteral("登记决定"));
    CHECK_FALSE(stage.isGone<DispositionDecideDialog>());
    until.setDate(PartialDate::of(QDate(2027, 6, 26)));
    DisciplineStage::press(vote, QStringLiteral("登记决定"));
    CHECK(stage.isGone<DispositionDecideDialog>());
    CHECK(stage.cell(0, 5) == QStringLiteral("2027.06.26前期满评议，作出结论"));
    CHECK(stage.pane().text().contains(QStringLiteral("重新表决")));

    (new DisciplineTermDialog(&stage.view(), demo.desk(), *stage.view().current()))->open();
    auto& term = stage.dialog<DisciplineTermDialog>();
    DisciplineStage::field<DateField>(term, QStringLiteral("到哪天为止")).setDate(PartialDate::of(QDate(2026, 12, 31)));
    DisciplineStage::press(term, QStringLiteral("更改"));
    CHECK_FALSE(stage.isGone<DisciplineTermDialog>()); // why?
    DisciplineStage::field<LineField>(term, QStringLiteral("为什么改")).setText(QStringLiteral("提前评议"));
    DisciplineStage::press(term, QStringLiteral("更改"));
    CHECK(stage.isGone<DisciplineTermDialog>());
    CHECK(stage.cell(0, 5) == QStringLiteral("2026.12.31前期满评议，作出结论"));
    CHECK(stage.pane().text().contains(QStringLiteral("期限到2027年6月26日"))); // what stood there
    demo.desk().undo();
    demo.desk().undo();
    CHECK(stage.cell(0, 5) == QStringLiteral("2026.09.28前期满评议，作出结论"));
}

TEST_CASE("a case is opened on the page, and a correction of it needs a reason and leaves a mark", "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    stage.click("addDisposition");
    auto& fresh = stage.dialog<DispositionDialog>();
    DisciplineStage::press(fresh, QStringLiteral("立案"));
    CHECK_FALSE(stage.isGone<DispositionDialog>()); // who?
    DisciplineStage::setWho(fresh, QStringLiteral("江雨眠"));
    DisciplineStage::field<TextField>(fresh, QStringLiteral("主要事实"))
        .edit()
        ->setPlainText(QStringLiteral("多次无故缺席"));
    DisciplineStage::press(fresh, QStringLiteral("立案"));
    CHECK(stage.isGone<DispositionDialog>());
    REQUIRE(stage.rows() == 3);
    CHECK(stage.cell(0, 3) == QStringLiteral("发现")); // the newest first
    CHECK(stage.cell(0, 5) == QStringLiteral("登记“调查核实”"));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("江雨眠")));

    stage.view().revealButton()->click();
    stage.choose(0);
    stage.act(0, QStringLiteral("更正"));
    auto& change = stage.dialog<DispositionDialog>();
    DisciplineStage::field<TextField>(change, QStringLiteral("主要事实"))
        .edit()
        ->setPlainText(QStringLiteral("三次无故缺席"));
    DisciplineStage::press(change, QStringLiteral("更正"));
    CHECK_FALSE(stage.isGone<DispositionDialog>()); // why?
    DisciplineStage::field<LineField>(change, QStringLiteral("为什么更正")).setText(QStringLiteral("次数写得不准"));
    DisciplineStage::press(change, QStringLiteral("更正"));
    CHECK(stage.isGone<DispositionDialog>());
    const QString shown = stage.pane().text();
    CHECK(shown.contains(QStringLiteral("三次无故缺席")));
    CHECK(shown.contains(QStringLiteral("多次无故缺席"))); // what stood there
    CHECK(shown.contains(QStringLiteral("次数写得不准")));
    stage.view().revealButton()->click();
    CHECK_FALSE(stage.pane().text().contains(QStringLiteral("无故缺席")));
    demo.desk().undo();
    demo.desk().undo();
    CHECK(stage.rows() == 2);
}

// DISC2023 art. 12: under 留党察看 nobody votes, elects or is elected.
TEST_CASE("a second open case of one person is refused with a sentence, and what was typed stays", "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    const auto open = [&stage] {
        stage.click("addDisposition");
        auto& fresh = stage.dialog<DispositionDialog>();
        DisciplineStage::setWho(fresh, QStringLiteral("江雨眠"));
        DisciplineStage::field<TextField>(fresh, QStringLiteral("主要事实"))
            .edit()
            ->setPlainText(QStringLiteral("多次无故缺席"));
        DisciplineStage::press(fresh, QStringLiteral("立案"));
    };
    open();
    REQUIRE(stage.isGone<DispositionDialog>());
    REQUIRE(stage.rows() == 3);
    open();
    CHECK_FALSE(stage.isGone<DispositionDialog>());
    auto& again = stage.dialog<DispositionDialog>();
    const auto labels = again.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const auto* label) { return label->text().contains(QStringLiteral("没有办结")); }));
    CHECK(DisciplineStage::field<TextField>(again, QStringLiteral("主要事实")).edit()->toPlainText()
          == QStringLiteral("多次无故缺席"));
    CHECK(stage.rows() == 3);
}

TEST_CASE("a sanction that suspends the rights is recorded on the page and says so", "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    stage.click("addSanction");
    auto& fresh = stage.dialog<SanctionDialog>();
    auto& months = DisciplineStage::field<LineField>(fresh, QStringLiteral("留党察看几个月"));
    CHECK(months.isHidden());
    auto& kind = DisciplineStage::field<ComboField>(fresh, QStringLiteral("处分"));
    kind.setCode(QStringLiteral("留党察看"));
    Q_EMIT kind.chosen(kind.code());
    CHECK_FALSE(months.isHidden());
    DisciplineStage::setWho(fresh, QStringLiteral("任海洲"));
    DisciplineStage::field<DateField>(fresh, QStringLiteral("生效日期")).setDate(PartialDate::of(QDate(2026, 3, 10)));
    months.setText(QStringLiteral("25"));
    DisciplineStage::field<LineField>(fresh, QStringLiteral("哪个组织决定的")).setText(QStringLiteral("县纪委"));
    DisciplineStage::press(fresh, QStringLiteral("登记处分"));
    CHECK_FALSE(stage.isGone<SanctionDialog>()); // two years at most
    months.setText(QStringLiteral("18")); // nor a year and a half
    DisciplineStage::press(fresh, QStringLiteral("登记处分"));
    CHECK_FALSE(stage.isGone<SanctionDialog>());
    months.setText(QStringLiteral("12"));
    DisciplineStage::press(fresh, QStringLiteral("登记处分"));
    CHECK(stage.isGone<SanctionDialog>());
    REQUIRE(stage.rows() == 3);
    const int row = 2; // took effect before the warning
    CHECK(stage.cell(row, 0) == QStringLiteral("留党察看"));
    CHECK(stage.cell(row, 3) == QStringLiteral("留党察看中"));
    stage.choose(row);
    CHECK(stage.pane().text().contains(QStringLiteral("现在没有表决权、选举权和被选举权")));
    CHECK(stage.pane().text().contains(QStringLiteral("支部委员会里的职务不再有效，也不能再任")));
    CHECK(stage.pane().text().contains(QStringLiteral("2027年3月10日"))); // when it may be talked about
    stage.view().revealButton()->click();
    stage.act(row, QStringLiteral("登记下一步"));
    DisciplineStage::press(stage.dialog<SanctionDayDialog>(), QStringLiteral("登记")); // 宣布
    CHECK(stage.isGone<SanctionDayDialog>());
    CHECK(stage.pane().nextButton()->text() == QStringLiteral("登记报告"));
    demo.desk().undo();
    demo.desk().undo();
    CHECK(stage.rows() == 2);
}

TEST_CASE("Enter goes from the list into the pane, Esc back; the agenda leads to the case", "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    stage.choose(0);
    stage.view().table()->setFocus();
    QTest::keyClick(stage.view().table(), Qt::Key_Return);
    CHECK(stage.pane().nextButton()->hasFocus());
    QTest::keyClick(stage.pane().nextButton(), Qt::Key_Escape);
    CHECK(stage.view().table()->hasFocus());

    const auto agenda = agenda::assessListed(demo.desk().book().reader(), branchbook::main::makeAreas(),
                                             demo.desk().branch(), demo.desk().today());
    REQUIRE(agenda);
    const auto& findings = (*agenda)->findings;
    for (const auto& [rule, row] : {std::pair(u"disposition.end", 0), std::pair(u"sanction.report_6m", 1)}) {
        const auto found =
            std::ranges::find_if(findings, [&](const auto& each) { return each.rule->id == QStringView(rule); });
        REQUIRE(found != findings.end());
        CHECK_FALSE(found->title.contains(QStringLiteral("郑以宁")));
        CHECK_FALSE(found->title.contains(QStringLiteral("杨树清")));
        const auto target = agenda::targetOf(**agenda, *found);
        CHECK(target.what == agenda::Target::What::Discipline);
        stage.choose(1 - row);
        demo.desk().showPage(QStringLiteral("members"));
        FindingActions actions(demo.desk(), &demo.window());
        actions.open(target);
        QCoreApplication::processEvents();
        REQUIRE(stage.view().current() != nullptr);
        CHECK(stage.view().current()->id() == target.id);
    }
}

// docs/security.md: attachments are not sealed. Both records of the sample are for the committee alone.
TEST_CASE("no scan comes to what is covered; what was announced takes one", "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    const auto openFiles = [&] {
        stage.act(1, QStringLiteral("更多"));
        QAction* files = nullptr;
        for (const auto* menu : stage.view().findChildren<QMenu*>()) {
            for (QAction* each : menu->actions())
                files = each->text().startsWith(QStringLiteral("附件")) ? each : files;
        }
        REQUIRE(files != nullptr);
        files->trigger();
    };
    stage.view().revealButton()->click();
    stage.choose(1);
    openFiles();
    CHECK(stage.isGone<FilesDialog>());

    SanctionRecord record = *stage.view().current()->sanction;
    record.level = DisciplineLevel::Branch;
    const auto rules = disciplineRules(demo.desk());
    REQUIRE(rules);
    REQUIRE(demo.desk().perform(QStringLiteral("sanction.correct"), {}, [&](store::UnitOfWork& unit) {
        return correctSanction(unit, *rules, record, QStringLiteral("已经宣布"), demo.desk().today());
    }));
    openFiles();
    CHECK(stage.dialog<FilesDialog>().files() != nullptr);
}

TEST_CASE("a book without cases says what belongs here and begins one", "[ui][discipline]")
{
    const WindowOfTests test;
    test.window().show();
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("discipline"));
    QCoreApplication::processEvents();
    auto* list = test.window().findChild<DisciplineList*>();
    REQUIRE(list != nullptr);
    CHECK_FALSE(list->table()->isVisible());
    CHECK_FALSE(test.window().findChild<DisciplinePane*>()->isVisible());
    auto* empty = list->findChild<EmptyState*>();
    REQUIRE(empty != nullptr);
    CHECK(empty->isVisible());
    for (auto* each : empty->findChildren<QPushButton*>())
        each->click();
    CHECK(test.window().findChild<DispositionDialog*>() != nullptr);
}

// Found on 11 May, verified on the 25th, voted on 26 June until 28 September; the warning of 15 April was announced on the 17th.
TEST_CASE("处置和处分 of a past day stand as they stood then, covered as ever, and are only looked at",
          "[ui][discipline]")
{
    DemoWindow demo;
    const DisciplineStage stage(demo);
    auto* impose = stage.view().findChild<QPushButton*>(QStringLiteral("addSanction"));
    REQUIRE(impose != nullptr);
    stage.showDay(QDate(2026, 5, 10));
    REQUIRE(stage.rows() == 1);
    CHECK(stage.cell(0, 0) == QStringLiteral("警告"));
    stage.showDay(QDate(2026, 5, 24));
    REQUIRE(stage.rows() == 2);
    CHECK(stage.cell(0, 3) == QStringLiteral("发现"));
    stage.showDay(QDate(2026, 5, 25));
    CHECK(stage.cell(0, 3) == QStringLiteral("调查核实"));
    stage.showDay(QDate(2026, 6, 26));
    CHECK(stage.cell(0, 3) == QStringLiteral("党员大会表决"));
    CHECK(stage.cell(0, 1) == QStringLiteral("已遮住"));
    CHECK(stage.cell(0, 5) == QStringLiteral("2026.09.28前期满评议，作出结论"));
    stage.choose(0);
    CHECK(stage.pane().text().contains(QStringLiteral("还有94天"))); // from 26 June to 28 September
    CHECK_FALSE(stage.pane().nextButton()->isVisibleTo(&stage.pane()));
    CHECK_FALSE(impose->isVisible());
    checkOnlyLookedAt(stage, QStringLiteral("addDisposition"));
    CHECK(impose->isVisible());
    CHECK(stage.isGone<DispositionDialog>());

    stage.showDay(QDate(2026, 4, 14));
    CHECK(stage.rows() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止没有组织处置和党纪处分")));
    stage.backToToday(false);
    CHECK(stage.rows() == 2);
    stage.choose(0);
    CHECK(stage.pane().nextButton()->isVisibleTo(&stage.pane()));
    stage.showDay(QDate(2026, 6, 26));
    stage.view().open(stage.view().current()->id()); // a link means today
    CHECK_FALSE(stage.view().pastDay()->isPast());
}

TEST_CASE("the next step of a case stands whole beside its pane at 1366 by 768", "[ui][discipline]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    DemoWindow demo;
    const DisciplineStage stage(demo);
    demo.window().resize(1366, 768);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    REQUIRE(stage.rows() == 2);
    stage.choose(0);
    QCoreApplication::processEvents();
    const auto& table = *stage.view().table();
    for (int row = 0; row < stage.rows(); ++row) {
        const auto index = table.model()->index(row, kDisciplineNextColumn);
        CHECK(table.columnWidth(kDisciplineNextColumn) >= cellWidth(index) + 2 * kCellPadding);
        CHECK(index.data(Qt::ToolTipRole).toString().startsWith(index.data().toString()));
    }
}
