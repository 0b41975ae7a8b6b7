// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 三化: points of a month entered and corrected, who is not reviewed, what is refused, the reviewed quarter.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/members/quarter_points.h"
#include "ui/merit/grassroots_dialog.h"
#include "ui/merit/merit_dialogs.h"
#include "ui/merit/merit_import_dialog.h"
#include "ui/merit/merit_paper.h"
#include "ui/merit/merit_view.h"
#include "ui/page_looks.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

using MeritStage = CadreStage<MeritView>;

int rowOfMerit(const MeritStage& stage, const QString& name)
{
    for (int row = 0; row < stage.view().table()->model()->rowCount(); ++row) {
        if (stage.cell(row, 0) == name)
            return row;
    }
    throw std::runtime_error("nobody of that name");
}

const MeritRow& meritRow(const MeritStage& stage, const QString& name)
{
    const auto& model = dynamic_cast<const MeritModel&>(*stage.view().table()->model());
    return model.row(rowOfMerit(stage, name));
}

void typePoints(MeritMonthDialog& dialog, const char* study, const char* work, const char* growth)
{
    MeritStage::field<LineField>(dialog, QStringLiteral("集体学习（满分10）")).setText(QString::fromLatin1(study));
    MeritStage::field<LineField>(dialog, QStringLiteral("岗位实绩（满分30）")).setText(QString::fromLatin1(work));
    MeritStage::field<LineField>(dialog, QStringLiteral("急难任务和培养锻炼（满分10）"))
        .setText(QString::fromLatin1(growth));
}

QString tableOfPoints(const QTemporaryDir& folder, const char* rows)
{
    QFile file(folder.filePath(QStringLiteral("得分.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名,集体学习,岗位实绩,急难任务和培养锻炼\n");
    file.write(rows);
    return file.fileName();
}

bool hasButton(const QWidget& dialog, const QString& text)
{
    for (const auto* each : dialog.findChildren<QPushButton*>()) {
        if (each->text() == text)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("the page 三化 in both themes, narrow and with large text", "[ui][picture][merit]")
{
    const PageLook look = GENERATE(from_range(kPageLooks));
    wear(look);
    DemoWindow demo;
    const MeritStage stage(demo, QStringLiteral("merit"));
    const PagePictures picture(demo.window(), look);
    picture("merit");
    stage.act(rowOfMerit(stage, QStringLiteral("周砚青")), QStringLiteral("录入得分"));
    picture("merit-month");
    stage.dialog<MeritMonthDialog>().close();
    CHECK(stage.isGone<MeritMonthDialog>());
    const auto indicators =
        organization::listMeritIndicators(demo.desk().book().reader(), demo.desk().branch().id).value();
    (new MeritIndicatorDialog(&stage.view(), demo.desk(), indicators.first()))->open();
    picture("merit-indicator");
    stage.dialog<MeritIndicatorDialog>().close();
    CHECK(stage.isGone<MeritIndicatorDialog>());
    (new GrassrootsDialog(&stage.view(), demo.desk(), meritRow(stage, QStringLiteral("方念慈")).person.member,
                          QStringLiteral("方念慈")))
        ->open();
    picture("merit-grassroots");
    stage.dialog<GrassrootsDialog>().close();
    CHECK(stage.isGone<GrassrootsDialog>());
    const QTemporaryDir folder;
    const QString file = tableOfPoints(folder, "周砚青,9,27,8\n没有人,1,1,1\n沈若溪,九,1,1\n");
    (new MeritImportDialog(&stage.view(), demo.desk(), file, Month{2026, 9}))->open();
    picture("merit-import");
    stage.dialog<MeritImportDialog>().close();
    CHECK(stage.isGone<MeritImportDialog>());
    demo.desk().showPage(QStringLiteral("organization"), QStringLiteral("merit:2026Q2"));
    picture("merit-reviewed");
}

TEST_CASE("the points of a month are entered for one person, and refused beyond the full points", "[ui][merit]")
{
    DemoWindow demo;
    const MeritStage stage(demo, QStringLiteral("merit"));
    const QAbstractItemModelTester tester(stage.view().table()->model());
    CHECK(stage.view().table()->model()->headerData(1, Qt::Horizontal).toString() == QStringLiteral("7月"));
    const int row = rowOfMerit(stage, QStringLiteral("周砚青"));
    CHECK(stage.cell(row, 3) == QStringLiteral("缺3项"));
    CHECK(stage.cell(row, 4) == QStringLiteral("—"));
    stage.act(row, QStringLiteral("录入得分"));
    auto& month = stage.dialog<MeritMonthDialog>();
    typePoints(month, "11", "27", "10");
    MeritStage::press(month, QStringLiteral("录入得分"));
    CHECK_FALSE(stage.isGone<MeritMonthDialog>());
    typePoints(month, "9", "27", "10"); // 30 x 9/10 + 50 x 27/30 + 20
    MeritStage::press(month, QStringLiteral("录入得分"));
    CHECK(stage.isGone<MeritMonthDialog>());
    CHECK(stage.cell(row, 3) == QStringLiteral("92.00"));
    CHECK(stage.cell(row, 4).endsWith(QStringLiteral(" 分")));
    demo.desk().undo();
    CHECK(stage.cell(row, 3) == QStringLiteral("缺3项"));
}

TEST_CASE("everybody without points gets the same at once", "[ui][merit]")
{
    DemoWindow demo;
    const MeritStage stage(demo, QStringLiteral("merit"));
    CHECK(stage.view().createOwn());
    auto& month = stage.dialog<MeritMonthDialog>();
    MeritStage::press(month, QStringLiteral("录入得分"));
    CHECK_FALSE(stage.isGone<MeritMonthDialog>()); // nothing typed
    typePoints(month, "10", "30", "10");
    MeritStage::press(month, QStringLiteral("录入得分"));
    CHECK(stage.isGone<MeritMonthDialog>());
    CHECK(stage.cell(rowOfMerit(stage, QStringLiteral("周砚青")), 3) == QStringLiteral("100.00"));
    CHECK(stage.cell(rowOfMerit(stage, QStringLiteral("陈望北")), 3) == QStringLiteral("—")); // is not reviewed
}

TEST_CASE("whoever is not reviewed stands with the reason; too much weight is refused", "[ui][merit]")
{
    DemoWindow demo;
    const MeritStage stage(demo, QStringLiteral("merit"));
    const MeritRow row = meritRow(stage, QStringLiteral("孙桂芬"));
    (new MeritExcuseDialog(&stage.view(), demo.desk(), row.quarter, row.person))->open();
    auto& excuse = stage.dialog<MeritExcuseDialog>();
    MeritStage::press(excuse, QStringLiteral("登记不参评"));
    CHECK_FALSE(stage.isGone<MeritExcuseDialog>());
    MeritStage::field<LineField>(excuse, QStringLiteral("原因")).setText(QStringLiteral("长期病假"));
    MeritStage::press(excuse, QStringLiteral("登记不参评"));
    CHECK(stage.isGone<MeritExcuseDialog>());
    CHECK(stage.cell(rowOfMerit(stage, QStringLiteral("孙桂芬")), 5) == QStringLiteral("不参评：长期病假"));
    (new MeritIndicatorDialog(&stage.view(), demo.desk(), {}))->open();
    auto& indicator = stage.dialog<MeritIndicatorDialog>();
    MeritStage::field<LineField>(indicator, QStringLiteral("指标名称")).setText(QStringLiteral("带头作用"));
    MeritStage::field<LineField>(indicator, QStringLiteral("权重")).setText(QStringLiteral("1"));
    MeritStage::press(indicator, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<MeritIndicatorDialog>());
}

TEST_CASE("a finding leads to its quarter; one that was reviewed opens again only when the review is taken back",
          "[ui][merit]")
{
    DemoWindow demo;
    const MeritStage stage(demo, QStringLiteral("merit:2026Q2"));
    CHECK(demo.desk().quarter() == Quarter{2026, 2});
    CHECK(stage.view().table()->model()->headerData(3, Qt::Horizontal).toString() == QStringLiteral("6月"));
    const int row = rowOfMerit(stage, QStringLiteral("周砚青"));
    CHECK(stage.cell(row, 4).endsWith(QStringLiteral(" 分")));
    stage.act(row, QStringLiteral("录入得分"));
    CHECK(stage.isGone<MeritMonthDialog>());
    const auto quarter = organization::loadMeritQuarter(demo.desk().book().reader(), demo.desk().branch().id, {2026, 2},
                                                        demo.desk().today());
    (new MeritReviewDialog(&stage.view(), demo.desk(), quarter.value()))->open();
    MeritStage::press(stage.dialog<MeritReviewDialog>(), QStringLiteral("撤销评议"));
    CHECK(stage.isGone<MeritReviewDialog>());
    stage.act(row, QStringLiteral("录入得分"));
    CHECK_FALSE(stage.isGone<MeritMonthDialog>());
}

TEST_CASE("points come in from a table as one step, and not at all where a row has a problem", "[ui][merit]")
{
    DemoWindow demo;
    const MeritStage stage(demo, QStringLiteral("merit"));
    const QTemporaryDir folder;
    const QString enter = QStringLiteral("录入得分");
    const int row = rowOfMerit(stage, QStringLiteral("周砚青"));
    const auto open = [&](const char* rows) -> MeritImportDialog& {
        const QString file = tableOfPoints(folder, rows);
        (new MeritImportDialog(&stage.view(), demo.desk(), file, Month{2026, 9}))->open();
        return stage.dialog<MeritImportDialog>();
    };
    auto& wrong = open("周砚青,9,27,10\n没有人,1,1,1\n");
    CHECK(wrong.table().ready() == 1);
    CHECK(wrong.table().problems() == 1);
    CHECK_FALSE(hasButton(wrong, enter));
    MeritStage::press(wrong, QStringLiteral("先不录入"));
    CHECK(stage.isGone<MeritImportDialog>());
    MeritStage::press(open("周砚青,9,27,10\n沈若溪,8,27,10\n"), enter);
    CHECK(stage.isGone<MeritImportDialog>());
    CHECK(stage.cell(row, 3) == QStringLiteral("92.00")); // 30 x 9/10 + 50 x 27/30 + 20
    demo.desk().undo();
    CHECK(stage.cell(row, 3) == QStringLiteral("缺3项"));
    // Rows without a month: the last of the quarter that has begun.
    CHECK(meritImportMonth({2026, 3}, QDate(2026, 8, 20)) == Month{2026, 8});
    CHECK(meritImportMonth({2026, 2}, QDate(2026, 8, 20)) == Month{2026, 6});
}

TEST_CASE("the quarter and what one person is told are printed over the window", "[ui][merit]")
{
    DemoWindow demo;
    const MeritStage stage(demo, QStringLiteral("merit"));
    const auto whole = organization::loadMeritQuarter(demo.desk().book().reader(), demo.desk().branch().id, {2026, 2},
                                                      demo.desk().today())
                           .value();
    const auto isPrinted = [&] {
        auto* paper = demo.window().findChild<Dialog*>(QStringLiteral("paperPreview"));
        if (paper == nullptr)
            return false;
        delete paper;
        return true;
    };
    printMerit(demo.window(), demo.desk(), whole);
    CHECK(isPrinted());
    printMeritOf(demo.window(), demo.desk(), whole, whole.people.first());
    CHECK(isPrinted());
}

TEST_CASE("the pane of a member has the quarters that were reviewed", "[ui][merit]")
{
    DemoWindow demo;
    const MeritStage stage(demo, QStringLiteral("merit"));
    const auto& reader = demo.desk().book().reader();
    QuarterPoints points(&stage.view());
    points.showMember(reader, meritRow(stage, QStringLiteral("周砚青")).person.member, demo.desk().today());
    CHECK_FALSE(points.isHidden());
    QStringList texts;
    for (const auto* each : points.findChildren<QLabel*>())
        texts.append(each->text());
    CHECK(texts.contains(QStringLiteral("2026年第二季度")));
    points.showMember(reader, meritRow(stage, QStringLiteral("陈望北")).person.member, demo.desk().today());
    CHECK(points.isHidden());
}

TEST_CASE("grass-roots experience is entered beside the points, and says whether it is enough", "[ui][merit]")
{
    DemoWindow demo;
    const MeritStage stage(demo, QStringLiteral("merit"));
    const auto member = meritRow(stage, QStringLiteral("沈若溪")).person.member;
    (new GrassrootsDialog(&stage.view(), demo.desk(), member, QStringLiteral("沈若溪")))->open();
    auto& dialog = stage.dialog<GrassrootsDialog>();
    MeritStage::field<DateField>(dialog, QStringLiteral("从哪天起")).setDate(PartialDate::of(QDate(2020, 1, 1)));
    MeritStage::press(dialog, QStringLiteral("登记经历"));
    CHECK_FALSE(stage.isGone<GrassrootsDialog>()); // without a place
    MeritStage::field<LineField>(dialog, QStringLiteral("在哪里")).setText(QStringLiteral("北坡村"));
    MeritStage::press(dialog, QStringLiteral("登记经历"));
    CHECK(stage.isGone<GrassrootsDialog>());
    const auto spells = [&] { return organization::listGrassroots(demo.desk().book().reader(), member).value(); };
    REQUIRE(spells().size() == 1);
    // The last day is entered, and taken away by emptying its field.
    const auto until = [&](PartialDate day) {
        (new GrassrootsDialog(&stage.view(), demo.desk(), member, QStringLiteral("沈若溪")))->open();
        auto& again = stage.dialog<GrassrootsDialog>();
        auto& which = MeritStage::field<ComboField>(again, QStringLiteral("哪一段"));
        which.combo()->setCurrentIndex(1);
        Q_EMIT which.chosen(which.code());
        MeritStage::field<DateField>(again, QStringLiteral("到哪天为止")).setDate(day);
        MeritStage::press(again, QStringLiteral("登记经历"));
        CHECK(stage.isGone<GrassrootsDialog>());
    };
    until(PartialDate::of(QDate(2021, 6, 30)));
    CHECK(spells().front().until == PartialDate::of(QDate(2021, 6, 30)));
    until({});
    CHECK(spells().front().until.isEmpty());
    demo.desk().undo();
    demo.desk().undo();
    demo.desk().undo();
    CHECK(organization::listGrassroots(demo.desk().book().reader(), member).value().isEmpty());
}
