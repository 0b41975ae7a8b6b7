// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of 反腐倡廉 as of a past day (截至) in the window: looked at, never changed.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/cadres/cadre_stage.h"
#include "ui/integrity/clue_dialogs.h"
#include "ui/integrity/clue_view.h"
#include "ui/integrity/rectification_dialog.h"
#include "ui/integrity/rectification_lists.h"
#include "ui/integrity/rectification_view.h"
#include "ui/integrity/risk_point_dialog.h"
#include "ui/integrity/risk_point_view.h"
#include "ui/kit/choice.h"
#include "ui/kit/shown_table.h"
#include "ui/picture.h"
#include "ui/shell/past_day.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class View>
struct IntegrityDayStage : CadreStage<View> {
    IntegrityDayStage(DemoWindow& demo, const char* tab)
        : CadreStage<View>(demo, QString::fromLatin1(tab), QStringLiteral("integrity"))
    {
    }
    [[nodiscard]] bool offers(const char* name) const
    {
        const auto* found = this->view().template findChild<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found->isVisible();
    }
    /// Neither key nor double click opens anything; the window says why.
    template <class Asked>
    void checkOnlyLooksAt(int row) const
    {
        auto* table = this->view().table();
        table->setCurrentIndex(table->model()->index(row, 0));
        QSignalSpy noticed(&this->test.desk(), &Desk::noticed);
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClick(table, Qt::Key_Return);
        Q_EMIT table->activated(table->currentIndex());
        CHECK(noticed.count() == 3);
        CHECK(std::ranges::all_of(noticed, [](const QVariantList& each) {
            return each.first().toString().contains(QStringLiteral("只能看"));
        }));
        CHECK(this->template isGone<Asked>());
    }
};

} // namespace

TEST_CASE("线索 of a past day stand where they stood, are looked at only, and lead back to today", "[ui][integrity]")
{
    // 2026-02: received on 19 May, handed over with its receipt on 20 May, answered and closed on 12 June
    DemoWindow demo;
    const IntegrityDayStage<ClueView> stage(demo, "clue");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.offers("addClue"));
    const auto actions = stage.view().table()->rowActions().size();
    REQUIRE(actions > 0);

    stage.showDay(QDate(2026, 5, 19));
    REQUIRE(stage.rowCount() == 1); // 2026-01 was closed in March
    CHECK(stage.cell(0, 0) == QStringLiteral("2026-02"));
    CHECK(stage.cell(0, 5) == QStringLiteral("已登记"));
    CHECK(stage.cell(0, 6) == QStringLiteral("没有移交"));
    stage.showDay(QDate(2026, 5, 20));
    CHECK(stage.cell(0, 5) == QStringLiteral("已取回执"));
    CHECK(stage.cell(0, 6).endsWith(QStringLiteral("2026.05.20")));
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 5, 20)); // stands under the printed list
    CHECK_FALSE(stage.everything().contains(QStringLiteral("公务用车"))); // covered as ever
    CHECK(stage.view().table()->rowActions().empty());
    CHECK_FALSE(stage.offers("addClue"));
    stage.checkOnlyLooksAt<ClueDialog>(0);
    stage.view().showPart(QStringLiteral("all"));
    CHECK(stage.rowCount() == 2);
    stage.showDay(QDate(2026, 6, 11));
    CHECK(stage.cell(0, 5) == QStringLiteral("已取回执"));
    stage.showDay(QDate(2026, 6, 12));
    CHECK(stage.cell(0, 5) == QStringLiteral("已了结"));
    CHECK(ClueView::openCount(demo.desk()) == 1); // that of today

    stage.backToToday(true);
    CHECK(stage.rowCount() == 3);
    CHECK(stage.view().table()->rowActions().size() == actions);
    CHECK(stage.offers("addClue"));
    CHECK_FALSE(shownTable(*stage.view().table()).day.isValid());
}

TEST_CASE("线索 before the first of them say so, and a link or a new one is of today", "[ui][integrity]")
{
    DemoWindow demo;
    const IntegrityDayStage<ClueView> stage(demo, "clue");
    const QString nothing = QStringLiteral("到那天为止，还没有收到线索");
    const auto clues = integrity::listClues(demo.desk().book().reader(), demo.desk().branch().id).value();
    stage.showDay(QDate(2026, 2, 26));
    CHECK(stage.rowCount() == 0);
    CHECK(stage.says(nothing));
    stage.backToToday(false);
    CHECK_FALSE(stage.says(nothing));
    CHECK(stage.rowCount() == 1);

    stage.showDay(QDate(2026, 2, 27));
    CHECK(stage.rowCount() == 1);
    demo.desk().showPage(QStringLiteral("integrity"), QStringLiteral("clue:") + clues.first().id.toString());
    CHECK_FALSE(stage.view().pastDay()->isPast());
    CHECK(stage.rowCount() == 3);

    stage.showDay(QDate(2026, 2, 27));
    REQUIRE(stage.view().createOwn());
    CHECK_FALSE(stage.view().pastDay()->isPast());
    (void)stage.dialog<ClueDialog>();
}

TEST_CASE("the bin has no past day", "[ui][integrity]")
{
    DemoWindow demo;
    const auto clues = integrity::listClues(demo.desk().book().reader(), demo.desk().branch().id).value();
    REQUIRE(demo.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return integrity::recycleClue(unit, clues.last().id, {}, demo.desk().today()); // 2026-01, closed
    }));
    const IntegrityDayStage<ClueView> stage(demo, "clue");
    stage.view().showPart(QStringLiteral("bin"));
    REQUIRE(stage.rowCount() == 1);
    stage.showDay(QDate(2026, 5, 20));
    CHECK(stage.cell(0, 0) == QStringLiteral("2026-02")); // those that were open
    auto* chips = stage.view().findChild<FilterChips*>();
    CHECK(chips->current() == QStringLiteral("open"));
    CHECK_FALSE(chips->filled().contains(QStringLiteral("bin")));
    stage.view().showPart(QStringLiteral("all"));
    CHECK(stage.rowCount() == 1);
}

TEST_CASE("专项整治 of a past day: what was closed by then, and the three lists of that day", "[ui][integrity]")
{
    // 违规吃喝自查: 2 March to 29 June; 办公用房…: since 6 July, two lines of 13 July, one closed on 27 August
    DemoWindow demo;
    const IntegrityDayStage<RectificationView> stage(demo, "rectification");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    stage.showDay(QDate(2026, 7, 5));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 5) == QStringLiteral("已结束"));
    stage.showDay(QDate(2026, 6, 28));
    CHECK(stage.cell(0, 5) == QStringLiteral("1 / 1 项已销号"));
    stage.showDay(QDate(2026, 5, 27));
    CHECK(stage.cell(0, 5) == QStringLiteral("0 / 1 项已销号"));
    stage.showDay(QDate(2026, 8, 26));
    REQUIRE(stage.rowCount() == 2);
    CHECK(stage.cell(0, 5) == QStringLiteral("0 / 2 项已销号"));
    CHECK_FALSE(stage.offers("addRectification"));
    REQUIRE(stage.view().table()->rowActions().size() == 1); // the one that changes nothing
    stage.act(0, QStringLiteral("三张清单"));
    const auto& lists = stage.dialog<RectificationListsDialog>();
    CHECK(shownTable(*lists.table()).day == QDate(2026, 8, 26));
    const auto* lines = lists.table()->model();
    REQUIRE(lines->rowCount() == 2);
    for (int row = 0; row < 2; ++row)
        CHECK_FALSE(lines->index(row, 4).data().toString().contains(QStringLiteral("08.27")));
    stage.press(stage.dialog<RectificationListsDialog>(), QStringLiteral("关闭"));
    REQUIRE(stage.isGone<RectificationListsDialog>());
    stage.checkOnlyLooksAt<RectificationDialog>(0);
    stage.showDay(QDate(2026, 8, 27));
    CHECK(stage.cell(0, 5) == QStringLiteral("1 / 2 项已销号"));
    CHECK(stage.view().table()->rowActions().size() == 1); // from one day to another
    stage.showDay(QDate(2026, 3, 1));
    CHECK(stage.says(QStringLiteral("到那天为止，还没有专项整治")));
    stage.backToToday(true);
    CHECK(stage.view().table()->rowActions().size() == 4);
    CHECK(stage.offers("addRectification"));
}

TEST_CASE("风险点 of a past day are those known by then", "[ui][integrity]")
{
    // entered on 5 January (党费管理), 20 June (物资采购, high) and 30 July
    DemoWindow demo;
    const IntegrityDayStage<RiskView> stage(demo, "risk");
    const QAbstractItemModelTester tester(stage.view().table()->model());
    stage.showDay(QDate(2026, 1, 4));
    CHECK(stage.says(QStringLiteral("到那天为止，还没有廉政风险点")));
    stage.showDay(QDate(2026, 6, 19));
    REQUIRE(stage.rowCount() == 1);
    CHECK(stage.cell(0, 0) == QStringLiteral("党费管理"));
    CHECK(stage.says(QStringLiteral("风险点 1 个 · 其中等级高的 0 个")));
    stage.showDay(QDate(2026, 6, 20));
    CHECK(stage.rowCount() == 2);
    CHECK(stage.says(QStringLiteral("风险点 2 个 · 其中等级高的 1 个")));
    CHECK_FALSE(stage.offers("addRiskPoint"));
    CHECK(stage.view().table()->rowActions().empty());
    stage.checkOnlyLooksAt<RiskPointDialog>(0);
    stage.showDay(QDate(2026, 7, 30));
    CHECK(stage.rowCount() == 3);
    stage.showDay(demo.desk().today().addDays(1)); // refused; the window says why
    CHECK(stage.view().pastDay()->day() == QDate(2026, 7, 30));
    stage.backToToday(true);
    CHECK(stage.offers("addRiskPoint"));
}

TEST_CASE("pictures of 反腐倡廉 as of a past day", "[ui][picture][integrity]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "integrity-day"},
        {Scheme::Dark, 1.3, 1024, 700, "integrity-day-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow demo;
    const IntegrityDayStage<ClueView> stage(demo, "clue");
    demo.window().resize(width, height);
    stage.showDay(QDate(2026, 6, 11));
    QCoreApplication::processEvents();
    CHECK(takePicture(demo.window(), QString::fromLatin1(name)) == QStringList());
}
