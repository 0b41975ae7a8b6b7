// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 台账 as of a past day (截至) in the window: looked at, printed with its day, never changed.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/banner.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/item_dialogs.h"
#include "ui/ledger/item_pane.h"
#include "ui/ledger/ledger_fixture.h"
#include "ui/ledger/ledger_rows.h"
#include "ui/ledger/ledger_view.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QPushButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QString kDone = QStringLiteral("补修活动室的灯");
const QString kLater = QStringLiteral("重排值班表");

/// Two opinions of the year: one closed in July, after its day, and one raised in July.
struct DayStage : DemoWindow {
    DayStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        const auto done = desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            ledger::Item item;
            item.branch = desk().branch().id;
            item.kind = ledger::Kind::Task;
            item.area = QStringLiteral("conduct");
            item.matter = kDone;
            item.raisedOn = QDate(2026, 5, 11);
            item.dueOn = QDate(2026, 6, 1);
            BB_TRY(const auto id, ledger::raiseItem(unit, item, desk().today()));
            BB_CHECK(ledger::closeItem(unit, id, QDate(2026, 7, 2), QStringLiteral("已换"), desk().today()));
            item.matter = kLater;
            item.raisedOn = QDate(2026, 7, 6);
            item.dueOn = QDate(2026, 8, 1);
            return ledger::raiseItem(unit, item, desk().today()).map([](const auto&) {});
        });
        INFO((done ? std::string() : sentence(done.error()).toStdString()));
        REQUIRE(done);
        desk().showPage(QStringLiteral("conduct"), QStringLiteral("ledger"));
    }
    [[nodiscard]] LedgerView& view() const { return *window().frame()->page()->findChild<LedgerView*>(); }
    [[nodiscard]] int rowOf(const QString& matter) const
    {
        for (int row = 0; row < view().model().rowCount(); ++row) {
            if (view().model().row(row).item.matter == matter)
                return row;
        }
        return -1;
    }
    [[nodiscard]] Banner& banner() const { return *view().findChild<Banner*>(); }
};

} // namespace

TEST_CASE("台账 of a past day has what was raised by then, as it stood then", "[ui][ledger]")
{
    const DayStage stage;
    const int today = stage.view().model().rowCount();
    REQUIRE(stage.rowOf(kDone) >= 0);
    CHECK_FALSE(stage.view().model().row(stage.rowOf(kDone)).item.isOpen());
    CHECK_FALSE(stage.banner().isVisible());

    stage.view().showDay(QDate(2026, 6, 10));
    CHECK(stage.banner().isVisible());
    CHECK(stage.rowOf(kLater) == -1);
    const int row = stage.rowOf(kDone);
    REQUIRE(row >= 0);
    CHECK(stage.view().model().row(row).item.isOpen());
    CHECK(stage.view().model().row(row).dueText() == QStringLiteral("逾期 9 天")); // 1 to 10 June
    CHECK(shownTable(*stage.view().table()).day == QDate(2026, 6, 10)); // stands under the printed list
    CHECK(stage.view().model().rowCount() < today);

    for (auto* each : stage.banner().findChildren<QPushButton*>())
        each->click(); // 回到今天
    CHECK(stage.view().day() == stage.desk().today());
    CHECK(stage.view().model().rowCount() == today);
    CHECK_FALSE(stage.banner().isVisible());
}

TEST_CASE("what is looked at as of a past day is not changed, and a day still to come is refused", "[ui][ledger]")
{
    const DayStage stage;
    stage.view().showDay(QDate(2026, 6, 10));
    stage.view().table()->setCurrentIndex(stage.view().model().index(stage.rowOf(kDone), 1));
    REQUIRE(stage.view().pane()->item() == itemAbout(stage.desk(), kDone).id);
    // what was not done yet is not told in the pane
    CHECK(stage.view().pane()->findChildren<QPushButton*>().size() > 0);
    for (const char* verb : {"重新办理", "恢复"}) {
        for (auto* each : stage.view().pane()->findChildren<QPushButton*>())
            CHECK_FALSE((each->isVisible() && each->text() == QString::fromUtf8(verb)));
    }
    const auto before = itemAbout(stage.desk(), kDone);
    QTest::keyClick(stage.view().table(), Qt::Key_Delete);
    QTest::keyClick(stage.view().table(), Qt::Key_F2);
    CHECK(itemAbout(stage.desk(), kDone) == before);
    CHECK(stage.window().findChild<ChangeItemDialog*>() == nullptr);
    CHECK(stage.rowOf(kDone) >= 0);

    stage.view().showDay(stage.desk().today().addDays(1));
    CHECK(stage.view().day() == QDate(2026, 6, 10)); // as it was; the window says why

    REQUIRE(stage.view().createOwn()); // what is raised now is of today
    CHECK(stage.view().day() == stage.desk().today());
}

TEST_CASE("a day of another year shows the ledger of that year", "[ui][ledger]")
{
    const DayStage stage;
    stage.view().showDay(QDate(2025, 12, 31));
    CHECK(stage.desk().quarter().year == 2025);
    CHECK(stage.rowOf(kDone) == -1);
    CHECK(stage.banner().isVisible());
}

TEST_CASE("pictures of 台账 as of a past day", "[ui][picture][ledger]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "ledger-day"},
        {Scheme::Dark, 1.3, 1024, 700, "ledger-day-dark"},
    }));
    const DayStage stage;
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    stage.window().resize(width, height);
    stage.view().showDay(QDate(2026, 6, 10));
    QCoreApplication::processEvents();
    CHECK(takePicture(stage.window(), QString::fromLatin1(name)) == QStringList());
}
