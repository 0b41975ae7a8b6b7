// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of 反腐倡廉 as of a past day: what had come by then, only looked at.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/integrity/channel_view.h"
#include "ui/integrity/disclosure_view.h"
#include "ui/integrity/education_view.h"
#include "ui/integrity/supervision_view.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/shown_table.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct WatchDayStage : CadreStage<View> {
    WatchDayStage(DemoWindow& demo, const char* tab)
        : CadreStage<View>(demo, QString::fromLatin1(tab), QStringLiteral("integrity"))
    {
    }
    /// The cell of the row whose first one is `title`.
    [[nodiscard]] QString of(const QString& title, int column) const
    {
        for (int row = 0; row < this->rowCount(); ++row) {
            if (this->cell(row, 0) == title)
                return this->cell(row, column);
        }
        return QStringLiteral("none");
    }
};

} // namespace

TEST_CASE("the catalogue of a past day tells what was published and owed then", "[ui][integrity]")
{
    DemoWindow demo;
    const WatchDayStage<DisclosureView> stage(demo, "disclosure");
    REQUIRE(stage.rowCount() == 8);
    stage.showDay(QDate(2026, 9, 15));
    CHECK(stage.rowCount() == 8);
    stage.showDay(QDate(2026, 9, 14)); // 节前廉洁提醒 begins on the 15th
    CHECK(stage.rowCount() == 7);
    stage.showDay(QDate(2026, 7, 6));
    const QString life = QStringLiteral("组织生活情况");
    CHECK(stage.of(life, 5) == QStringLiteral("无意见"));
    stage.showDay(QDate(2026, 7, 5)); // that came back on the 6th
    CHECK(stage.of(life, 5) == QStringLiteral("—"));
    stage.showDay(QDate(2026, 6, 29));
    CHECK(stage.of(life, 4) == QStringLiteral("2026.06.29 已公开"));
    stage.view().showPart(QStringLiteral("notices"));
    CHECK(stage.rowCount() == 11);
    stage.view().showPart(QStringLiteral("open"));
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 6, 28));
    CHECK(stage.rowCount() == 3);
    CHECK(stage.of(life, 4) == QStringLiteral("2026.06.30前"));
    CHECK(stage.of(life, 5) == QStringLiteral("无意见")); // to the notice of the quarter before
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 6, 28));
    checkOnlyLookedAt(stage, QStringLiteral("addDisclosure"));

    stage.showDay(QDate(2026, 1, 4));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(QStringLiteral("到那天为止，公开目录是空的")));
    stage.backToToday(false);
    stage.view().showPart(QStringLiteral("all"));
    CHECK(stage.rowCount() == 8);
}

TEST_CASE("监督反馈 of a past day has no later answer", "[ui][integrity]")
{
    DemoWindow demo;
    const WatchDayStage<SupervisionView> stage(demo, "supervision");
    REQUIRE(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 9, 6));
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 5) == QStringLiteral("—"));
    CHECK(stage.cell(0, 6) == QStringLiteral("—"));
    CHECK(stage.says(QStringLiteral("监督反馈 2 件 · 已答复 1 件")));
    stage.showDay(QDate(2026, 9, 7));
    CHECK(stage.cell(0, 5) == QStringLiteral("9月底前改好"));
    CHECK(stage.cell(0, 6) == QStringLiteral("2026.09.07"));
    stage.showDay(QDate(2026, 9, 2));
    CHECK(stage.rowCount() == 1);
    checkOnlyLookedAt(stage, QStringLiteral("addSupervision"));
    stage.showDay(QDate(2026, 6, 11));
    CHECK(stage.says(QStringLiteral("到那天为止，还没有监督反馈")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 2);
}

TEST_CASE("廉政教育 of a past day is what was held by then", "[ui][integrity]")
{
    DemoWindow demo;
    const WatchDayStage<EducationView> stage(demo, "education");
    REQUIRE(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 7, 10));
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 7, 9));
    CHECK(stage.rowCount() == 1);
    CHECK(stage.cell(0, 2) == QStringLiteral("给党员家属的一封信"));
    checkOnlyLookedAt(stage, QStringLiteral("addLesson"));
    stage.showDay(QDate(2026, 1, 27));
    CHECK(stage.says(QStringLiteral("到那天为止，还没有登记廉政教育")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 2);
}

TEST_CASE("监督渠道 of a past day with what had come in by then", "[ui][integrity]")
{
    DemoWindow demo;
    const WatchDayStage<ChannelView> stage(demo, "channel");
    REQUIRE(stage.rowCount() == 3);
    const QString box = QStringLiteral("一楼大厅意见箱");
    const QString phone = QStringLiteral("监督电话");
    stage.showDay(QDate(2026, 9, 3));
    CHECK(stage.of(phone, 4).contains(QStringLiteral("反馈 1")));
    stage.showDay(QDate(2026, 9, 2));
    CHECK(stage.of(phone, 4).contains(QStringLiteral("反馈 0")));
    CHECK(stage.of(box, 4).contains(QStringLiteral("反馈 1")));
    stage.showDay(QDate(2026, 6, 11));
    CHECK(stage.of(box, 4).contains(QStringLiteral("反馈 0")));
    stage.showDay(QDate(2025, 1, 6));
    CHECK(stage.rowCount() == 3);
    stage.showDay(QDate(2025, 1, 5));
    CHECK(stage.rowCount() == 2);
    checkOnlyLookedAt(stage, QStringLiteral("addChannel"));
    stage.showDay(QDate(2024, 2, 29));
    CHECK(stage.says(QStringLiteral("到那天为止，还没有监督渠道")));
    stage.backToToday(false);
    CHECK(stage.rowCount() == 3);
}

TEST_CASE("what came in through a channel stands whole at 1366 by 768", "[ui][integrity]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    DemoWindow demo;
    const WatchDayStage<ChannelView> stage(demo, "channel");
    demo.window().resize(1366, 768);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    constexpr int kReceived = 4;
    const auto& table = *stage.view().table();
    REQUIRE_FALSE(table.isColumnHidden(kReceived));
    for (int row = 0; row < stage.rowCount(); ++row)
        CHECK(table.columnWidth(kReceived) >= cellWidth(table.model()->index(row, kReceived)) + 2 * kCellPadding);
}
