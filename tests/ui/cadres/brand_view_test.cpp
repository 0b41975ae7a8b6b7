// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 党建品牌: its course and activities, one that is entered, the end and the way back, the empty page.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/brand_dialogs.h"
#include "ui/cadres/brand_view.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/kit/field.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/page_looks.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::organization;

namespace {

using BrandStageOf = CadreStage<BrandView>;

} // namespace

TEST_CASE("the page 党建品牌 in both themes, narrow and with large text", "[ui][picture][brand]")
{
    const PageLook look = GENERATE(from_range(kPageLooks));
    wear(look);
    DemoWindow demo;
    const BrandStageOf stage(demo, QStringLiteral("brand"));
    const PagePictures picture(demo.window(), look);
    picture("brand");
    BrandStageOf::press(stage.view(), QStringLiteral("登记下一步"));
    picture("brand-step");
    stage.dialog<BrandStepDialog>().close();
    CHECK(stage.isGone<BrandStepDialog>());
    BrandStageOf::press(stage.view(), QStringLiteral("修改品牌"));
    picture("brand-edit");
    stage.dialog<BrandDialog>().close();
}

TEST_CASE("an activity and a check are entered on the page and undone", "[ui][brand]")
{
    DemoWindow demo;
    const BrandStageOf stage(demo, QStringLiteral("brand"));
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 7); // four steps, three activities
    CHECK(stage.cell(0, 2) == QStringLiteral("防汛志愿服务"));
    CHECK(stage.view().createOwn());
    auto& done = stage.dialog<BrandEvidenceDialog>();
    BrandStageOf::press(done, QStringLiteral("登记"));
    CHECK_FALSE(stage.isGone<BrandEvidenceDialog>()); // what?
    BrandStageOf::field<LineField>(done, QStringLiteral("开展了什么")).setText(QStringLiteral("送水上门"));
    BrandStageOf::press(done, QStringLiteral("登记"));
    CHECK(stage.isGone<BrandEvidenceDialog>());
    CHECK(stage.cell(0, 2) == QStringLiteral("送水上门"));
    BrandStageOf::press(stage.view(), QStringLiteral("登记下一步"));
    auto& step = stage.dialog<BrandStepDialog>();
    auto& stages = BrandStageOf::field<ComboField>(step, QStringLiteral("到哪一步"));
    CHECK(stages.combo()->findText(QStringLiteral("评审")) == -1);
    stages.setCode(QStringLiteral("rechecked"));
    BrandStageOf::press(step, QStringLiteral("登记"));
    CHECK(stage.isGone<BrandStepDialog>());
    CHECK(stage.view().table()->model()->rowCount() == 9);
    demo.desk().undo();
    demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 7);
}

TEST_CASE("a brand that was given up stands among the earlier ones; the page offers another", "[ui][brand]")
{
    DemoWindow demo;
    const BrandStageOf stage(demo, QStringLiteral("brand"));
    const auto brand = listBrands(demo.desk().book().reader(), demo.desk().branch().id).value().first();
    REQUIRE(demo.desk().perform(QStringLiteral("brand.end"), {}, [&](store::UnitOfWork& unit) {
        return endBrand(unit, brand.id, demo.desk().today(), QStringLiteral("换品牌"), demo.desk().today());
    }));
    CHECK(stage.view().table()->model()->rowCount() == 0);
    CHECK(stage.view().createOwn());
    stage.dialog<BrandDialog>().close();
    CHECK(stage.isGone<BrandDialog>());
    stage.view().showPart(QStringLiteral("earlier"));
    REQUIRE(stage.view().table()->model()->rowCount() == 1);
    CHECK(stage.cell(0, 2) == QStringLiteral("一渠清水"));
    CHECK(stage.cell(0, 3) == QStringLiteral("换品牌"));
}

TEST_CASE("党建品牌 of a past day is as far as it was then, and is only looked at", "[ui][brand]")
{
    DemoWindow demo;
    const BrandStageOf stage(demo, QStringLiteral("brand"));
    const auto offers = [&](const char* text) {
        const auto buttons = stage.view().findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [&](const QPushButton* each) {
            return each->isVisible() && each->text() == QString::fromUtf8(text);
        });
    };
    REQUIRE(offers("登记下一步"));
    stage.showDay(QDate(2024, 6, 27));
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 1) == QStringLiteral("评审"));
    CHECK_FALSE(offers("登记下一步"));
    CHECK_FALSE(offers("修改品牌"));
    CHECK(shownTable(*stage.view().table()).day == QDate(2024, 6, 27));
    stage.showDay(QDate(2024, 6, 28));
    REQUIRE(stage.rowCount() == 3);
    CHECK(stage.cell(0, 1) == QStringLiteral("命名"));
    CHECK(stage.cell(0, 3) == QStringLiteral("下次复核 2027.06.28"));
    stage.showDay(QDate(2026, 3, 19));
    CHECK(stage.rowCount() == 4);
    stage.showDay(QDate(2026, 3, 20));
    CHECK(stage.rowCount() == 5);
    checkOnlyLookedAt(stage, QStringLiteral("addBrand"));
    CHECK(offers("登记下一步"));

    stage.showDay(QDate(2024, 3, 7));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("那天没有在用的党建品牌")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 7);
}

TEST_CASE("a brand that was given up since is in use on a past day; of two, the earlier stands among the earlier ones",
          "[ui][brand]")
{
    DemoWindow demo;
    const BrandStageOf stage(demo, QStringLiteral("brand"));
    const auto brand = listBrands(demo.desk().book().reader(), demo.desk().branch().id).value().first();
    const QDate today = demo.desk().today();
    Brand next;
    next.branch = brand.branch;
    next.name = QStringLiteral("清流先锋");
    REQUIRE(demo.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_CHECK(endBrand(unit, brand.id, QDate(2026, 9, 10), QStringLiteral("换品牌"), today));
        return openBrand(unit, next, QDate(2026, 9, 8), today).map([](auto) {});
    }));
    CHECK(stage.rowCount() == 1); // 申报 of the new one
    stage.showDay(QDate(2026, 9, 7));
    CHECK(stage.rowCount() == 7); // the other one, that held then
    stage.showDay(QDate(2026, 9, 8));
    CHECK(stage.rowCount() == 1);
    stage.view().showPart(QStringLiteral("earlier"));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 2) == QStringLiteral("一渠清水"));
    CHECK(stage.cell(0, 1) == QStringLiteral("提升")); // not given up yet
    CHECK(stage.cell(0, 3) == QStringLiteral("—"));
    stage.showDay(QDate(2026, 9, 10));
    CHECK(stage.cell(0, 1) == QStringLiteral("停用"));
    CHECK(stage.cell(0, 3) == QStringLiteral("换品牌"));
}
