// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉: the pages of the sample, what they cover, a new record, and undo.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/integrity/channel_view.h"
#include "ui/integrity/clue_dialogs.h"
#include "ui/integrity/clue_view.h"
#include "ui/integrity/disclosure_dialogs.h"
#include "ui/integrity/disclosure_view.h"
#include "ui/integrity/rectification_lists.h"
#include "ui/integrity/rectification_view.h"
#include "ui/integrity/risk_point_dialog.h"
#include "ui/integrity/risk_point_view.h"
#include "ui/integrity/thin_view.h"
#include "ui/kit/field.h"
#include "ui/picture.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct IntegrityStage : CadreStage<View> {
    IntegrityStage(DemoWindow& demo, const char* tab)
        : CadreStage<View>(demo, QString::fromLatin1(tab), QStringLiteral("integrity"))
    {
    }
};

} // namespace

TEST_CASE("the pages of 反腐倡廉 in both themes, narrow and with large text", "[ui][picture][integrity]")
{
    const char* tab = GENERATE("overview", "clue", "disclosure", "education", "rectification", "channel", "supervision",
                               "risk", "thin");
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    demo.window().show();
    demo.desk().showPage(QStringLiteral("integrity"), QString::fromLatin1(tab));
    demo.window().resize(width, height);
    QCoreApplication::processEvents();
    CHECK(takePicture(demo.window(), QStringLiteral("integrity-") + QLatin1String(tab) + QLatin1String(name))
          == QStringList());
}

TEST_CASE("a clue is covered until somebody asks, who reported it always", "[ui][integrity]")
{
    DemoWindow demo;
    const IntegrityStage<ClueView> stage(demo, "clue");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 1); // not closed
    CHECK(stage.cell(0, 0) == QStringLiteral("2026-03"));
    CHECK_FALSE(stage.everything().contains(QStringLiteral("询价")));
    stage.view().revealButton()->click();
    CHECK(stage.cell(0, 3) == QStringLiteral("反映物资询价记录不完整"));
    CHECK(stage.cell(0, 4) == QStringLiteral("未加密")); // the sample has no passphrase
    CHECK_FALSE(stage.everything().contains(QStringLiteral("来信人")));
    demo.desk().showPage(QStringLiteral("workbench"));
    demo.desk().showPage(QStringLiteral("integrity"), QStringLiteral("clue"));
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.everything().contains(QStringLiteral("询价")));
}

TEST_CASE("a clue is registered and handed over, and both are gone with undo", "[ui][integrity]")
{
    DemoWindow demo;
    const IntegrityStage<ClueView> stage(demo, "clue");
    CHECK(stage.view().createOwn());
    auto& dialog = stage.dialog<ClueDialog>();
    stage.press(dialog, QStringLiteral("登记"));
    REQUIRE_FALSE(stage.isGone<ClueDialog>()); // what about, and by whom?
    stage.field<TextField>(dialog, QStringLiteral("反映事项")).edit()->setPlainText(QStringLiteral("反映接待超标"));
    stage.field<LineField>(dialog, QStringLiteral("登记人")).setText(QStringLiteral("贺松年"));
    stage.press(dialog, QStringLiteral("登记"));
    REQUIRE(stage.isGone<ClueDialog>());
    REQUIRE(stage.view().table()->model()->rowCount() == 2);
    CHECK(stage.cell(0, 0) == QStringLiteral("2026-04"));
    stage.act(0, QStringLiteral("登记下一步"));
    auto& step = stage.dialog<ClueStepDialog>();
    stage.field<LineField>(step, QStringLiteral("移交给")).setText(QStringLiteral("局机关纪委"));
    stage.press(step, QStringLiteral("移交线索"));
    REQUIRE(stage.isGone<ClueStepDialog>());
    CHECK(stage.cell(0, 5) == QStringLiteral("已移交"));
    demo.desk().undo();
    demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 1);
}

TEST_CASE("what is not published this period stands out, and is published on the page", "[ui][integrity]")
{
    DemoWindow demo;
    const IntegrityStage<DisclosureView> stage(demo, "disclosure");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 8);
    stage.view().showPart(QStringLiteral("open"));
    REQUIRE(stage.view().table()->model()->rowCount() == 2);
    CHECK(stage.everything().contains(QStringLiteral("组织生活情况")));
    CHECK(stage.everything().contains(QStringLiteral("2026.09.24前")));
    const int row = stage.cell(0, 0) == QStringLiteral("组织生活情况") ? 0 : 1;
    stage.act(row, QStringLiteral("登记公开"));
    auto& dialog = stage.dialog<NoticeDialog>();
    CHECK(stage.field<ComboField>(dialog, QStringLiteral("公开的是哪一期")).code() == QStringLiteral("2026-09-30"));
    stage.press(dialog, QStringLiteral("登记"));
    REQUIRE_FALSE(stage.isGone<NoticeDialog>()); // what, and who approved?
    stage.field<TextField>(dialog, QStringLiteral("公开的内容")).edit()->setPlainText(QStringLiteral("三会一课情况"));
    stage.field<LineField>(dialog, QStringLiteral("谁审核（包括保密审查）")).setText(QStringLiteral("陆怀瑾"));
    stage.field<LineField>(dialog, QStringLiteral("谁批准")).setText(QStringLiteral("支委会"));
    stage.press(dialog, QStringLiteral("登记"));
    REQUIRE(stage.isGone<NoticeDialog>());
    CHECK(stage.view().table()->model()->rowCount() == 1);
    demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 2);
}

TEST_CASE("the three lists of a rectification, and a problem that is put into them", "[ui][integrity]")
{
    DemoWindow demo;
    const IntegrityStage<RectificationView> stage(demo, "rectification");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 2);
    CHECK(stage.cell(0, 5) == QStringLiteral("1 / 2 项已销号"));
    CHECK(stage.cell(1, 5) == QStringLiteral("已结束"));
    stage.act(0, QStringLiteral("列入问题"));
    auto& dialog = stage.dialog<RectificationItemDialog>();
    stage.field<TextField>(dialog, QStringLiteral("问题")).edit()->setPlainText(QStringLiteral("采购没有验收单"));
    stage.press(dialog, QStringLiteral("列入"));
    REQUIRE(stage.isGone<RectificationItemDialog>());
    CHECK(stage.cell(0, 5) == QStringLiteral("1 / 3 项已销号"));
    stage.act(0, QStringLiteral("三张清单"));
    CHECK(stage.dialog<RectificationListsDialog>().table()->model()->rowCount() == 3);
    stage.press(stage.dialog<RectificationListsDialog>(), QStringLiteral("关闭"));
    demo.desk().undo();
    CHECK(stage.cell(0, 5) == QStringLiteral("1 / 2 项已销号"));
}

TEST_CASE("channels show what came in this year, a risk point is entered", "[ui][integrity]")
{
    DemoWindow demo;
    {
        const IntegrityStage<ChannelView> stage(demo, "channel");
        REQUIRE(stage.view().table()->model()->rowCount() == 3);
        CHECK(stage.everything().contains(QStringLiteral("线索 1 · 反馈 1"))); // the telephone
    }
    const IntegrityStage<RiskView> stage(demo, "risk");
    REQUIRE(stage.view().table()->model()->rowCount() == 3);
    CHECK(stage.view().createOwn());
    auto& dialog = stage.dialog<RiskPointDialog>();
    stage.field<LineField>(dialog, QStringLiteral("岗位")).setText(QStringLiteral("工程招标"));
    stage.field<LineField>(dialog, QStringLiteral("风险")).setText(QStringLiteral("围标"));
    stage.field<TextField>(dialog, QStringLiteral("防控措施")).edit()->setPlainText(QStringLiteral("资格审查"));
    stage.press(dialog, QStringLiteral("登记"));
    REQUIRE(stage.isGone<RiskPointDialog>());
    CHECK(stage.view().table()->model()->rowCount() == 4);
    demo.desk().undo();
    CHECK(stage.view().table()->model()->rowCount() == 3);
}

TEST_CASE("what is thin is said aspect by aspect and opened", "[ui][integrity]")
{
    DemoWindow demo;
    const IntegrityStage<IntegrityThinView> stage(demo, "thin");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.view().table()->model()->rowCount() == 8);
    CHECK(stage.cell(4, 0) == QStringLiteral("党务公开"));
    CHECK(stage.cell(4, 2) == QStringLiteral("本期还有 2 项没有公开"));
    CHECK(stage.cell(3, 1) == QStringLiteral("登记 3 件，已了结 2 件"));
    Q_EMIT stage.view().table()->activated(stage.view().table()->model()->index(4, 0));
    QCoreApplication::processEvents();
    CHECK(demo.window().findChild<DisclosureView*>() != nullptr);
}
