// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 废改立: the round of the sample, a new one with a verdict that is taken back.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/institutions/inventory_dialogs.h"
#include "ui/institutions/inventory_view.h"
#include "ui/kit/field.h"
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

struct InventoryStage : CadreStage<InventoryView> {
    explicit InventoryStage(DemoWindow& demo)
        : CadreStage(demo, QStringLiteral("inventory"), QStringLiteral("institutions"))
    {
    }
};

} // namespace

TEST_CASE("the page 废改立 in both themes, narrow and with large text", "[ui][picture][institutions]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    const InventoryStage stage(demo);
    demo.window().resize(width, height);
    QCoreApplication::processEvents();
    CHECK(takePicture(demo.window(), QLatin1String("inventory") + QLatin1String(name)) == QStringList());
}

TEST_CASE("the round of the sample, and a new one with a verdict that is undone", "[ui][institutions]")
{
    DemoWindow demo;
    const InventoryStage stage(demo);
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 10);
    CHECK(stage.cell(0, 2) == QStringLiteral("保留"));
    CHECK(stage.cell(1, 4) == QStringLiteral("没有办完"));
    stage.view().showPart(QStringLiteral("undone"));
    CHECK(stage.view().table()->model()->rowCount() == 5);
    stage.view().showPart(QStringLiteral("all"));
    CHECK(stage.view().createOwn());
    auto& round = stage.dialog<InventoryDialog>();
    InventoryStage::press(round, QStringLiteral("开始"));
    CHECK_FALSE(stage.isGone<InventoryDialog>()); // this name is the sample's
    InventoryStage::field<LineField>(round, QStringLiteral("名称")).setText(QStringLiteral("专项清理"));
    InventoryStage::press(round, QStringLiteral("开始"));
    CHECK(stage.isGone<InventoryDialog>());
    REQUIRE(stage.view().current() != nullptr);
    CHECK(stage.view().current()->title == QStringLiteral("专项清理"));
    CHECK(stage.cell(0, 2) == QStringLiteral("没有结论"));
    stage.act(0, QStringLiteral("定结论"));
    auto& verdict = stage.dialog<VerdictDialog>();
    auto& choice = InventoryStage::field<ComboField>(verdict, QStringLiteral("结论"));
    CHECK(choice.combo()->findText(QStringLiteral("新订")) == -1); // it holds already
    choice.setCode(QStringLiteral("detail"));
    InventoryStage::press(verdict, QStringLiteral("保存"));
    CHECK(stage.isGone<VerdictDialog>());
    CHECK(stage.cell(0, 2) == QStringLiteral("细化"));
    demo.desk().undo();
    CHECK(stage.cell(0, 2) == QStringLiteral("没有结论"));
}
