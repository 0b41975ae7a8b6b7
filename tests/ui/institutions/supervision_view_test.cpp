// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 公示传阅, 执行检查, 违规问责, 收发文: those of the sample, a new one of each, and undo.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/institutions/coverage_board.h"
#include "ui/institutions/document_dialogs.h"
#include "ui/institutions/document_view.h"
#include "ui/institutions/inspection_view.h"
#include "ui/institutions/key_field_dialog.h"
#include "ui/institutions/library_list.h"
#include "ui/institutions/library_view.h"
#include "ui/institutions/reader_checks.h"
#include "ui/institutions/reading_dialogs.h"
#include "ui/institutions/reading_view.h"
#include "ui/institutions/supervision_dialogs.h"
#include "ui/institutions/version_dialogs.h"
#include "ui/institutions/violation_view.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/owner_field.h"
#include "ui/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QCoreApplication>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct SupervisionStage : CadreStage<View> {
    SupervisionStage(DemoWindow& demo, const char* tab)
        : CadreStage<View>(demo, QString::fromLatin1(tab), QStringLiteral("institutions"))
    {
    }
};

} // namespace

TEST_CASE("the pages 公示传阅, 执行检查, 违规问责 and 收发文 in both themes, narrow and with large text",
          "[ui][picture][institutions]")
{
    const char* tab = GENERATE("reading", "inspection", "violation", "document");
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    demo.window().show();
    demo.desk().showPage(QStringLiteral("institutions"), QString::fromLatin1(tab));
    demo.window().resize(width, height);
    QCoreApplication::processEvents();
    CHECK(takePicture(demo.window(), QLatin1String(tab) + QLatin1String(name)) == QStringList());
}

TEST_CASE("a check with two findings, and both are gone with it", "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<InspectionView> stage(demo, "inspection");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 3);
    CHECK(stage.cell(2, 4) == QStringLiteral("1 项已办结"));
    CHECK(stage.view().createOwn());
    auto& dialog = stage.dialog<InspectionDialog>();
    stage.press(dialog, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<InspectionDialog>()); // by whom?
    stage.field<LineField>(dialog, QStringLiteral("谁检查的")).setText(QStringLiteral("支委会"));
    stage.field<TextField>(dialog, QStringLiteral("发现的问题"))
        .edit()
        ->setPlainText(QStringLiteral("记录不全\n\n公示晚了"));
    stage.press(dialog, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<InspectionDialog>()); // 执行到位, with two problems
    stage.field<ComboField>(dialog, QStringLiteral("执行情况")).setCode(QStringLiteral("partly"));
    stage.press(dialog, QStringLiteral("登记"));
    CHECK(stage.isGone<InspectionDialog>());
    REQUIRE(stage.view().table()->model()->rowCount() == 4);
    CHECK(stage.cell(0, 4) == QStringLiteral("2 项，2 项在办"));
    demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 3);
}

TEST_CASE("what only the committee may read is not in the list", "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<ViolationView> stage(demo, "violation");
    REQUIRE(stage.view().table()->model()->rowCount() == 2);
    CHECK(stage.everything().contains(QStringLiteral("仅支委")));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("任海洲")));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("党费。")));
    CHECK(stage.view().createOwn());
    auto& dialog = stage.dialog<ViolationDialog>();
    stage.field<ComboField>(dialog, QStringLiteral("谁可以看")).setCode(QStringLiteral("branch"));
    stage.field<TextField>(dialog, QStringLiteral("违反了什么")).edit()->setPlainText(QStringLiteral("没有补课"));
    stage.press(dialog, QStringLiteral("登记"));
    CHECK(stage.isGone<ViolationDialog>());
    CHECK(stage.cell(0, 2) == QStringLiteral("支部"));
    CHECK(stage.cell(0, 4) == QStringLiteral("没有处理"));
    stage.act(0, QStringLiteral("登记处理"));
    auto& account = stage.dialog<AccountDialog>();
    stage.field<LineField>(account, QStringLiteral("由谁决定")).setText(QStringLiteral("支委会"));
    stage.press(account, QStringLiteral("登记处理"));
    CHECK(stage.isGone<AccountDialog>());
    CHECK(stage.cell(0, 4) == QStringLiteral("批评教育"));
    demo.desk().undo();
    CHECK(stage.cell(0, 4) == QStringLiteral("没有处理"));
}

TEST_CASE("the figure leads to the names, and a name that is marked is confirmed", "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<ReadingView> stage(demo, "reading");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 2);
    CHECK(stage.view().createOwn());
    auto& dialog = stage.dialog<ReadingDialog>();
    stage.press(dialog, QStringLiteral("开始"));
    CHECK(stage.isGone<ReadingDialog>());
    REQUIRE(stage.view().table()->model()->rowCount() == 3);
    CHECK(stage.cell(0, 4).startsWith(QStringLiteral("0/")));
    stage.act(0, QStringLiteral("谁读过"));
    auto& readers = stage.dialog<ReadersDialog>();
    stage.press(readers, QStringLiteral("全部勾上"));
    stage.press(readers, QStringLiteral("登记"));
    CHECK(stage.isGone<ReadersDialog>());
    CHECK(stage.cell(0, 5) == QStringLiteral("已收齐"));
    demo.desk().undo();
    CHECK(stage.cell(0, 5) == QStringLiteral("进行中"));
}

TEST_CASE("the library is shown as it stood at the end of an earlier quarter", "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<LibraryList> stage(demo, "library");
    auto& library = *demo.window().findChild<LibraryView*>();
    CHECK(library.period() == PeriodShown::Quarter);
    CHECK(stage.view().shownDay() == demo.desk().today());
    CHECK(stage.cell(1, 5) == QStringLiteral("修订中"));
    demo.desk().setQuarter({2026, 2}); // the revision began in September
    CHECK(stage.view().shownDay() == QDate(2026, 6, 30));
    CHECK(stage.cell(1, 5) == QStringLiteral("现行"));
    demo.desk().setQuarter({2024, 1});
    CHECK(stage.view().table()->model()->rowCount() < 14); // later ones are not there yet
}

TEST_CASE("another column in the coverage board, one less, and back by undo", "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<LibraryList> stage(demo, "library");
    auto& board = *demo.window().findChild<LibraryView*>()->board();
    demo.window().findChild<QPushButton*>(QStringLiteral("keyFieldsButton"))->click();
    auto& dialog = stage.dialog<KeyFieldDialog>();
    stage.field<LineField>(dialog, QStringLiteral("添加一个方面")).setText(QStringLiteral("保密工作"));
    dialog.boxOf(institutions::CoverageField::Election)->setChecked(false);
    dialog.titleOf(institutions::CoverageField::Masses)->setText(QStringLiteral("服务群众"));
    stage.press(dialog, QStringLiteral("保存"));
    CHECK(stage.isGone<KeyFieldDialog>());
    CHECK(board.summary() == QStringLiteral("11 个方面中 1 个还没有登记上级规定，支部细则还缺 2 项"));
    demo.desk().undo();
    CHECK(board.summary() == QStringLiteral("11 个方面都有上级规定，支部细则还缺 2 项"));
}

TEST_CASE("a draft takes its text from an outline", "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<LibraryList> stage(demo, "library");
    for (const auto& each : stage.view().all()) {
        if (each.title == QStringLiteral("换届选举实施办法"))
            stage.view().showInstitution(each.id);
    }
    stage.view().goOn();
    auto& dialog = stage.dialog<VersionDialog>();
    auto& outline = stage.field<ComboField>(dialog, QStringLiteral("照样稿"));
    CHECK(outline.combo()->count() == 2); // that of its field, or none
    outline.combo()->setCurrentIndex(1);
    Q_EMIT outline.chosen(QStringLiteral("election"));
    auto& text = stage.field<TextField>(dialog, QStringLiteral("正文"));
    CHECK(
        text.edit()->toPlainText().contains(QStringLiteral("以应到会人数计算，达到五分之四的，会议有效"))); // ELECT2020
    text.edit()->setPlainText(QStringLiteral("自己写的"));
    Q_EMIT outline.chosen(QStringLiteral("election"));
    CHECK(text.edit()->toPlainText() == QStringLiteral("自己写的"));
    CHECK_FALSE(outline.error().isEmpty());
    dialog.close();
}

TEST_CASE("the table of 违规问责 fills the page where its widest column had to go", "[ui][institutions]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    DemoWindow demo;
    demo.window().resize(1024, 700);
    const SupervisionStage<ViolationView> stage(demo, "violation");
    const auto& table = *stage.view().table();
    REQUIRE(table.isColumnHidden(3)); // 情况
    CHECK(table.horizontalHeader()->length() == table.viewport()->width());
}

TEST_CASE("the list of checks is shown as it is printed, and so are breaches; the bin has nothing to print",
          "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<InspectionView> checks(demo, "inspection");
    checks.view().print();
    auto* paper = demo.window().findChild<Dialog*>();
    REQUIRE(paper != nullptr);
    CHECK(paper->isVisible());
    paper->close();
    CHECK(checks.isGone<Dialog>());
    checks.view().showPart(QStringLiteral("bin"));
    checks.view().print();
    CHECK(checks.isGone<Dialog>());
    const SupervisionStage<ViolationView> breaches(demo, "violation");
    breaches.view().print();
    CHECK_FALSE(breaches.isGone<Dialog>());
}

TEST_CASE("a secret document is refused in the dialog, another is entered, dealt with and taken back",
          "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<DocumentView> stage(demo, "document");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    const auto rows = [&] { return stage.view().table()->model()->rowCount(); };
    REQUIRE(rows() == 5);
    CHECK(stage.view().createOwn());
    auto& dialog = stage.dialog<DocumentDialog>();
    stage.field<LineField>(dialog, QStringLiteral("来文单位（发文写主送单位）")).setText(QStringLiteral("县委"));
    stage.field<LineField>(dialog, QStringLiteral("标题")).setText(QStringLiteral("关于报送名单的通知"));
    stage.field<DateField>(dialog, QStringLiteral("办理期限（不用办的空着）"))
        .setDate(PartialDate::of(demo.desk().today().addDays(5)));
    stage.field<ComboField>(dialog, QStringLiteral("文件上的密级")).setCode(QStringLiteral("secret"));
    stage.press(dialog, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<DocumentDialog>());
    CHECK(rows() == 5);
    stage.field<ComboField>(dialog, QStringLiteral("文件上的密级")).setCode(QStringLiteral("none"));
    stage.press(dialog, QStringLiteral("登记"));
    CHECK(stage.isGone<DocumentDialog>());
    REQUIRE(rows() == 6);
    CHECK(stage.cell(0, 7) == QStringLiteral("待办"));
    stage.view().showPart(QStringLiteral("pending"));
    REQUIRE(rows() == 1);
    stage.act(0, QStringLiteral("登记办理"));
    auto& handling = stage.dialog<DocumentHandlingDialog>();
    stage.press(handling, QStringLiteral("登记办理"));
    CHECK_FALSE(stage.isGone<DocumentHandlingDialog>()); // how?
    stage.field<TextField>(handling, QStringLiteral("办理情况")).edit()->setPlainText(QStringLiteral("已报送"));
    stage.press(handling, QStringLiteral("登记办理"));
    CHECK(stage.isGone<DocumentHandlingDialog>());
    stage.view().showPart(QStringLiteral("received"));
    CHECK(rows() == 4);
    CHECK(stage.cell(0, 7) == QStringLiteral("已办理"));
    stage.view().showPart(QStringLiteral("sent"));
    CHECK(rows() == 2);
    demo.desk().undo();
    stage.view().showPart(QStringLiteral("pending"));
    CHECK(rows() == 1);
    stage.act(0, QStringLiteral("修改"));
    auto& again = stage.dialog<DocumentDialog>();
    stage.field<DateField>(again, QStringLiteral("收发日期")).setDate(PartialDate::of(demo.desk().today().addDays(-9)));
    stage.field<DateField>(again, QStringLiteral("办理期限（不用办的空着）"))
        .setDate(PartialDate::of(demo.desk().today().addDays(-1)));
    stage.press(again, QStringLiteral("保存"));
    CHECK(stage.isGone<DocumentDialog>());
    CHECK(stage.cell(0, 7) == QStringLiteral("逾期"));
    stage.view().showPart(QStringLiteral("all"));
    stage.view().print();
    CHECK_FALSE(stage.isGone<Dialog>());
}

TEST_CASE("a reading of a past day has the confirmations of then, and is only looked at", "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<ReadingView> stage(demo, "reading");
    REQUIRE(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 6, 28));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 5) == QStringLiteral("已结束")); // the one of 2024
    stage.showDay(QDate(2026, 7, 1));
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 4).startsWith(QStringLiteral("0/")));
    CHECK(stage.cell(0, 5) == QStringLiteral("进行中"));
    stage.showDay(QDate(2026, 7, 2));
    CHECK_FALSE(stage.cell(0, 4).startsWith(QStringLiteral("0/")));
    CHECK(stage.cell(0, 5) == QStringLiteral("进行中")); // two have not confirmed
    stage.showDay(QDate(2026, 7, 7));
    CHECK(stage.cell(0, 5) == QStringLiteral("已结束"));
    stage.showDay(QDate(2026, 7, 6));
    CHECK(stage.cell(0, 5) == QStringLiteral("进行中"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 7, 6)); // stands under the printed list
    checkOnlyLookedAt(stage, QStringLiteral("beginReading"));
    REQUIRE(stage.isGone<ReadingDialog>());

    stage.showDay(QDate(2024, 6, 19));
    CHECK(stage.says(QStringLiteral("到那天为止，还没有公示和传阅")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 6, 28));
    demo.desk().showPage(QStringLiteral("institutions"), QStringLiteral("reading:new"));
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.view().pastDay()->isPast()); // what is entered now is of today
    stage.dialog<ReadingDialog>().close();
}

TEST_CASE("the checks of a past day with what was open then, and only looked at", "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<InspectionView> stage(demo, "inspection");
    const auto all = institutions::listInspections(demo.desk().book().reader(), demo.desk().branch().id).value();
    REQUIRE(stage.rowCount() == 3);
    stage.showDay(QDate(2026, 6, 25));
    CHECK(stage.rowCount() == 1);
    stage.showDay(QDate(2026, 6, 26));
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 4, 20));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 4) == QStringLiteral("1 项，1 项在办"));
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.rowCount() == 1);
    stage.showDay(QDate(2026, 4, 21));
    CHECK(stage.rowCount() == 0);
    stage.view().showPart(QStringLiteral("all"));
    CHECK(stage.cell(0, 4) == QStringLiteral("1 项已办结"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 4, 21)); // stands under the printed list
    checkOnlyLookedAt(stage, QStringLiteral("addInspection"));

    stage.showDay(QDate(2026, 3, 26));
    CHECK(stage.says(QStringLiteral("到那天为止，还没有执行检查")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 3);
    stage.showDay(QDate(2026, 3, 27));
    demo.desk().showPage(QStringLiteral("institutions"), QStringLiteral("inspection:") + all.first().id.toString());
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.view().pastDay()->isPast());
    CHECK(stage.rowCount() == 3);
}

TEST_CASE("a breach of a past day was not dealt with yet, and is only looked at", "[ui][institutions]")
{
    DemoWindow demo;
    const SupervisionStage<ViolationView> stage(demo, "violation");
    const auto all = institutions::listViolations(demo.desk().book().reader(), demo.desk().branch().id).value();
    REQUIRE(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 4, 2));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 4) == QStringLiteral("没有处理"));
    CHECK(stage.cell(0, 5) == QStringLiteral("—"));
    stage.showDay(QDate(2026, 4, 3));
    CHECK(stage.cell(0, 4) == QStringLiteral("批评教育"));
    CHECK(stage.cell(0, 5) == QStringLiteral("2026.04.03"));
    stage.showDay(QDate(2026, 5, 14));
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 4) == QStringLiteral("没有处理"));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("任海洲")));
    stage.view().showPart(QStringLiteral("pending"));
    CHECK(stage.rowCount() == 1);
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 5, 14)); // stands under the printed list
    stage.showDay(QDate(2026, 5, 15));
    CHECK(stage.rowCount() == 0);
    stage.view().showPart(QStringLiteral("all"));
    CHECK(stage.rowCount() == 2);
    checkOnlyLookedAt(stage, QStringLiteral("addViolation"));

    stage.showDay(QDate(2026, 3, 26));
    CHECK(stage.says(QStringLiteral("到那天为止，没有违反制度的记录")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 4, 2));
    demo.desk().showPage(QStringLiteral("institutions"), QStringLiteral("violation:") + all.first().id.toString());
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.view().pastDay()->isPast());
    CHECK(stage.rowCount() == 2);
}
