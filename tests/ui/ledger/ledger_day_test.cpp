// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 台账 as of a past day (截至) in the window: looked at, printed with its day, never changed.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/kit/timeline.h"
#include "ui/ledger/item_pane.h"
#include "ui/ledger/ledger_fixture.h"
#include "ui/ledger/ledger_rows.h"
#include "ui/ledger/ledger_view.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_turn.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

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
    void choose(const QString& matter) const
    {
        REQUIRE(rowOf(matter) >= 0);
        view().table()->setCurrentIndex(view().model().index(rowOf(matter), 1));
    }
    /// What the pane offers to do with the item that is chosen.
    [[nodiscard]] bool offers(const char* name) const
    {
        return view().pane()->findChild<QPushButton*>(QString::fromLatin1(name))->isVisibleTo(view().pane());
    }
    [[nodiscard]] QString history() const { return view().pane()->findChild<Timeline*>()->accessibleDescription(); }
    [[nodiscard]] bool says(const char* text) const
    {
        const auto labels = view().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* each) { return each->isVisible() && each->text() == QString::fromUtf8(text); });
    }
    /// 回到今天, of the banner or below the sentence of an empty list.
    void backToToday(bool ofBanner = true) const
    {
        const auto buttons = view().findChildren<QPushButton*>();
        for (auto* each : buttons) {
            if (each->isVisible() && each->text() == QStringLiteral("回到今天")
                && banner().isAncestorOf(each) == ofBanner)
                return each->click();
        }
        FAIL("no way back");
    }
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
    stage.choose(kDone);
    CHECK(stage.offers("reopenItem")); // today it is closed
    CHECK(stage.history().contains(QStringLiteral("2026.07.02")));
    stage.choose(kLater);
    CHECK(stage.offers("closeItem"));
    CHECK(stage.offers("nextStage"));
    stage.view().showDay(QDate(2026, 6, 10));
    stage.choose(kDone);
    REQUIRE(stage.view().pane()->item() == itemAbout(stage.desk(), kDone).id);
    CHECK(stage.view().model().row(stage.rowOf(kDone)).item.isOpen());
    for (const char* name : {"nextStage", "closeItem", "reopenItem", "restoreItem"}) {
        INFO(name);
        CHECK_FALSE(stage.offers(name));
    }
    CHECK_FALSE(stage.history().contains(QStringLiteral("2026.07.02"))); // what was not done yet is not told
    CHECK(stage.history().contains(QStringLiteral("2026.05.11")));
    const auto before = itemAbout(stage.desk(), kDone);
    QSignalSpy noticed(&stage.desk(), &Desk::noticed);
    const auto isTold = [&] {
        return noticed.count() == 1 && noticed.takeFirst().first().toString().contains(QStringLiteral("只能看"));
    };
    QTest::keyClick(stage.view().table(), Qt::Key_Delete);
    CHECK(isTold());
    QTest::keyClick(stage.view().table(), Qt::Key_F2);
    CHECK(isTold());
    Q_EMIT stage.view().pane()->closeAsked(before.id); // whoever comes by another way
    CHECK(isTold());
    Q_EMIT stage.view().pane()->reopenAsked(before.id);
    CHECK(isTold());
    Q_EMIT stage.view().pane()->nextAsked(before.id);
    CHECK(isTold());
    Q_EMIT stage.view().pane()->restoreAsked(before.id);
    CHECK(isTold());
    CHECK(itemAbout(stage.desk(), kDone) == before);
    CHECK(stage.window().findChild<Dialog*>() == nullptr);
    CHECK(stage.rowOf(kDone) >= 0);

    stage.view().showDay(stage.desk().today().addDays(1));
    CHECK(stage.view().day() == QDate(2026, 6, 10)); // as it was; the window says why

    REQUIRE(stage.view().createOwn()); // what is raised now is of today
    CHECK(stage.view().day() == stage.desk().today());
}

TEST_CASE("a day of another year shows the ledger of that year, and today the one of before", "[ui][ledger]")
{
    const DayStage stage;
    const Quarter before = stage.desk().quarter();
    REQUIRE(before.year == 2026);
    stage.view().showDay(QDate(2025, 12, 31));
    CHECK(stage.desk().quarter().year == 2025);
    CHECK(stage.rowOf(kDone) == -1);
    CHECK(stage.banner().isVisible());
    stage.view().showDay(QDate(2025, 6, 30)); // from one to the other
    stage.backToToday();
    CHECK(stage.desk().quarter() == before); // it is every page's
    CHECK(stage.rowOf(kDone) >= 0);

    stage.view().showDay(QDate(2025, 12, 31));
    stage.desk().setQuarter({2025, 2}); // by hand: there it stays
    stage.backToToday();
    CHECK(stage.desk().quarter() == Quarter{2025, 2});
}

TEST_CASE("the desk goes back to its quarter once the last list of a past day does", "[ui][ledger]")
{
    const DayStage stage;
    Desk& desk = stage.desk();
    QObject owner;
    PastTurn ofQuarter(desk, PastTurn::Span::Quarter, &owner);
    PastTurn ofYear(desk, PastTurn::Span::Year, &owner);
    const Quarter before = desk.quarter();
    CHECK(ofQuarter.turnTo(QDate(2025, 2, 1)));
    CHECK(desk.quarter() == Quarter{2025, 1});
    CHECK(ofYear.turnTo(QDate(2024, 5, 1)));
    CHECK(desk.quarter() == Quarter{2024, 2});
    CHECK_FALSE(ofQuarter.turnTo({})); // the other one's day is shown on
    CHECK(desk.quarter() == Quarter{2024, 2});
    CHECK(ofYear.turnTo({}));
    CHECK(desk.quarter() == before);

    CHECK(ofYear.turnTo(QDate(2024, 5, 1)));
    desk.setQuarter({2023, 1}); // by hand
    CHECK_FALSE(ofYear.turnTo({}));
    CHECK(desk.quarter() == Quarter{2023, 1});
}

TEST_CASE("another branch is shown as of today, in the year of before", "[ui][ledger]")
{
    const DayStage stage;
    book::Branch other;
    other.id = book::BranchId::make();
    other.name = QStringLiteral("机关第二党支部");
    other.position = 1;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {},
                                 [&](store::UnitOfWork& unit) { return book::insertBranch(unit, other); }));
    const Quarter before = stage.desk().quarter();
    stage.view().showDay(QDate(2025, 12, 31));
    stage.desk().setBranch(other.id);
    CHECK(stage.view().day() == stage.desk().today());
    CHECK(QTest::qWaitFor([&] { return stage.desk().quarter() == before; }));
}

TEST_CASE("where a past day has no items, the way out leads to today", "[ui][ledger]")
{
    const DayStage stage;
    stage.view().showDay(QDate(2026, 6, 10));
    stage.desk().setQuarter({2020, 1}); // what is open goes on into later years
    REQUIRE(stage.view().model().rowCount() == 0);
    CHECK_FALSE(stage.says("没有符合条件的事项")); // none is set
    CHECK(stage.says("到那天为止，这一年还没有台账事项"));
    stage.backToToday(false);
    CHECK(stage.view().day() == stage.desk().today());
    CHECK_FALSE(stage.says("到那天为止，这一年还没有台账事项"));

    stage.desk().setQuarter({2026, 3});
    stage.view().showDay(QDate(2026, 6, 10));
    REQUIRE(stage.view().model().rowCount() > 0);
    static_cast<QLineEdit*>(stage.view().filterField())->setText(QStringLiteral("谁也没有记过"));
    CHECK(stage.says("没有符合条件的事项"));
}

TEST_CASE("a link to an item leads to what can be done with it now", "[ui][ledger]")
{
    const DayStage stage;
    stage.view().showDay(QDate(2026, 6, 10));
    REQUIRE(stage.rowOf(kDone) >= 0);
    stage.desk().showPage(QStringLiteral("conduct"),
                          QStringLiteral("ledger:") + itemAbout(stage.desk(), kDone).id.toString());
    CHECK(stage.view().day() == stage.desk().today());
    CHECK(stage.view().pane()->item() == itemAbout(stage.desk(), kDone).id);
    CHECK(stage.offers("reopenItem"));
}

TEST_CASE("the PDF of a past day has the day in its name", "[ui][ledger]")
{
    const DayStage stage;
    const auto named = [&] {
        stage.view().exportFile();
        const auto dialogs = stage.view().findChildren<QFileDialog*>();
        REQUIRE_FALSE(dialogs.isEmpty());
        auto* files = dialogs.last();
        const QString name = QFileInfo(files->selectedFiles().value(0)).fileName();
        files->reject();
        return name;
    };
    CHECK_FALSE(named().contains(QStringLiteral("截至")));
    stage.view().showDay(QDate(2026, 6, 10));
    CHECK(named().endsWith(QStringLiteral("（截至2026-06-10）.pdf")));
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
