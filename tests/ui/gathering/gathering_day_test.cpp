// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of gatherings as of a past day (截至) in the window: looked at, printed with its day, never changed.
#include "support/catch_qt.h"
#include "ui/gathering/gathering_list.h"
#include "ui/gathering/gathering_page.h"
#include "ui/gathering/meeting_fixture.h"
#include "ui/kit/choice.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/shell/area_browser.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest/QTest>

#include <algorithm>
#include <stdexcept>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const QString kEarlyPlan = QStringLiteral("早就约好的支委会");

/// The quarter of addQuarter(), all of it entered on 18 September, and a meeting of 29 September that was planned on the 1st.
struct GatheringDayStage : WindowOfTests {
    gathering::GatheringId meeting;

    GatheringDayStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        addPeople(desk().book());
        meeting = addMeeting(desk().book());
        addQuarter(desk().book());
        const auto plan = newRecord(desk().book(), gathering::Kind::CommitteeMeeting, kEarlyPlan, QDate(2026, 9, 29));
        REQUIRE(desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
            return gathering::saveGathering(unit, plan, QDate(2026, 9, 1)).map([](auto) {});
        }));
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        desk().showPage(QStringLiteral("organization"), QStringLiteral("list:0"));
    }
    [[nodiscard]] GatheringPage& page() const { return *qobject_cast<GatheringPage*>(window().frame()->page()); }
    [[nodiscard]] GatheringList& list() const
    {
        for (auto* each : page().findChildren<GatheringList*>()) {
            if (each->isVisible())
                return *each;
        }
        throw std::runtime_error("no list");
    }
    [[nodiscard]] QAbstractItemModel& rows() const { return *list().table()->model(); }
    void show(QDate day) const { list().past()->show(day); }
    /// Days of the rows, from above.
    [[nodiscard]] QString days() const
    {
        QStringList found;
        for (int row = 0; row < rows().rowCount(); ++row)
            found.append(text(row, GatheringColumn::Day).mid(5)); // without the year
        return found.join(u' ');
    }
    [[nodiscard]] QString text(int row, GatheringColumn column) const
    {
        return rows().index(row, int(column)).data().toString();
    }
    [[nodiscard]] int countOnTab() const { return page().tabBar()->tabData(page().tabBar()->currentIndex()).toInt(); }
    /// The chosen segment of the tab: its title, with the count where it has one.
    [[nodiscard]] QString shownPart() const
    {
        auto* parts = page().findChild<AreaBrowser*>()->parts();
        return parts->findChildren<QAbstractButton*>().at(parts->current())->text();
    }
    [[nodiscard]] bool says(const char* words) const
    {
        return std::ranges::any_of(list().findChildren<QLabel*>(), [&](const QLabel* each) {
            return each->isVisible() && each->text() == QString::fromUtf8(words);
        });
    }
    /// 回到今天, of the banner or below the sentence of an empty list.
    void backToToday(bool ofBanner = true) const
    {
        const auto buttons = list().findChildren<QPushButton*>();
        for (auto* each : buttons) {
            if (each->isVisible() && each->text() == QStringLiteral("回到今天")
                && list().past()->banner()->isAncestorOf(each) == ofBanner)
                return each->click();
        }
        FAIL("no way back");
    }
};

} // namespace

TEST_CASE("the list of a past day has what was held by then and what was planned by then", "[ui][gathering]")
{
    const GatheringDayStage stage;
    const QString today = stage.days();
    CHECK(today == QStringLiteral("09.29 09.28 09.18 09.16 09.15 07.08"));
    CHECK(stage.text(5, GatheringColumn::State) == QStringLiteral("已归档")); // on 18 September
    CHECK_FALSE(stage.list().past()->banner()->isVisible());
    const int count = stage.countOnTab();
    const QString title = stage.page().findChild<AreaBrowser*>()->currentTitle();
    const QString counted = QStringLiteral("%1 %2").arg(title).arg(stage.list().count());
    REQUIRE(count >= stage.list().count());
    REQUIRE(stage.shownPart() == counted);

    stage.show(QDate(2026, 9, 15));
    CHECK(stage.list().past()->banner()->isVisible());
    CHECK(stage.days() == QStringLiteral("09.29 09.15 07.08")); // that of the 28th was planned on the 18th
    CHECK(stage.text(0, GatheringColumn::State) == QStringLiteral("计划"));
    CHECK(stage.text(1, GatheringColumn::State) == QStringLiteral("草稿"));
    CHECK(stage.text(2, GatheringColumn::State) == QStringLiteral("草稿")); // not archived yet
    CHECK(shownTable(*stage.list().table()).day == QDate(2026, 9, 15)); // stands under the printed list
    CHECK(stage.countOnTab() == -1); // that of today would speak against the list
    CHECK(stage.shownPart() == title);
    stage.show(QDate(2026, 9, 14));
    CHECK(stage.days() == QStringLiteral("09.29 07.08"));
    stage.show(QDate(2026, 9, 1));
    CHECK(stage.days() == QStringLiteral("09.29 07.08"));
    stage.show(QDate(2026, 8, 31));
    CHECK(stage.days() == QStringLiteral("07.08"));
    stage.show(QDate(2026, 7, 8));
    CHECK(stage.days() == QStringLiteral("07.08"));
    stage.show(QDate(2026, 7, 7));
    CHECK(stage.days().isEmpty());

    stage.show(QDate(2026, 9, 15));
    stage.backToToday();
    CHECK_FALSE(stage.list().past()->isPast());
    CHECK(stage.countOnTab() == count);
    CHECK(stage.shownPart() == counted);
    CHECK(stage.days() == today);
    CHECK(stage.text(5, GatheringColumn::State) == QStringLiteral("已归档"));
    CHECK_FALSE(stage.list().past()->banner()->isVisible());
}

TEST_CASE("nothing of a past day is opened or thrown away, and what is begun is of today", "[ui][gathering]")
{
    const GatheringDayStage stage;
    auto* table = stage.list().table();
    CHECK(table->rowActions().size() == 3);
    stage.show(QDate(2026, 9, 15));
    REQUIRE(stage.rows().rowCount() == 3);
    CHECK(table->rowActions().empty());
    table->setCurrentIndex(stage.rows().index(1, 0));
    table->setFocus();
    QSignalSpy noticed(&stage.desk(), &Desk::noticed);
    const auto isTold = [&] {
        return noticed.count() == 1 && noticed.takeFirst().first().toString().contains(QStringLiteral("只能看"));
    };
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(isTold());
    CHECK(stage.rows().rowCount() == 3);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(isTold());
    CHECK(stage.page().editor() == nullptr);

    stage.show(stage.desk().today().addDays(1));
    CHECK(stage.list().past()->day() == QDate(2026, 9, 15)); // as it was; the window says why

    auto* past = stage.list().past();
    REQUIRE(stage.page().createOwn());
    CHECK(stage.page().editor() != nullptr);
    CHECK_FALSE(past->isPast());
    CHECK(table->rowActions().size() == 3);
}

TEST_CASE("a link to a gathering leads to today", "[ui][gathering]")
{
    const GatheringDayStage stage;
    stage.show(QDate(2026, 6, 30));
    REQUIRE(stage.desk().quarter() == Quarter{2026, 2});
    auto* past = stage.list().past();
    stage.desk().showPage(QStringLiteral("organization"), stage.meeting.toString());
    CHECK(stage.page().editor() != nullptr);
    CHECK_FALSE(past->isPast());
    CHECK(stage.desk().quarter() == Quarter{2026, 3});
}

TEST_CASE("a day of another quarter shows that quarter, and today the one of before", "[ui][gathering]")
{
    const GatheringDayStage stage;
    REQUIRE(stage.desk().quarter() == Quarter{2026, 3});
    stage.show(QDate(2026, 6, 30));
    CHECK(stage.desk().quarter() == Quarter{2026, 2});
    CHECK(stage.days().isEmpty());
    CHECK(stage.says("到那天为止，这个季度还没有记录"));
    stage.show(QDate(2025, 12, 31)); // from one to the other
    CHECK(stage.desk().quarter() == Quarter{2025, 4});
    stage.backToToday(false);
    CHECK(stage.desk().quarter() == Quarter{2026, 3}); // it is every page's
    CHECK(stage.rows().rowCount() == 6);
    CHECK_FALSE(stage.says("到那天为止，这个季度还没有记录"));

    stage.show(QDate(2026, 6, 30));
    stage.desk().setQuarter({2026, 1}); // by hand: there it stays
    stage.backToToday();
    CHECK(stage.desk().quarter() == Quarter{2026, 1});
}

TEST_CASE("a second tab's past day brings the first back to today, as the quarter is one for all", "[ui][gathering]")
{
    const GatheringDayStage stage;
    stage.show(QDate(2026, 6, 30));
    auto* first = stage.list().past();
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("list:1"));
    auto* second = stage.list().past();
    REQUIRE(second != first);
    CHECK_FALSE(second->isPast());
    second->show(QDate(2026, 3, 31));
    CHECK(stage.desk().quarter() == Quarter{2026, 1});
    CHECK(second->day() == QDate(2026, 3, 31));
    CHECK_FALSE(first->isPast());
    second->show({});
    CHECK(stage.desk().quarter() == Quarter{2026, 3});
}

TEST_CASE("another branch has its gatherings of today, in the quarter of before", "[ui][gathering]")
{
    const GatheringDayStage stage;
    book::Branch other;
    other.id = book::BranchId::make();
    other.name = QStringLiteral("机关第二党支部");
    other.position = 1;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {},
                                 [&](store::UnitOfWork& unit) { return book::insertBranch(unit, other); }));
    stage.show(QDate(2026, 6, 30));
    stage.desk().setBranch(other.id);
    CHECK_FALSE(stage.list().past()->isPast());
    CHECK(QTest::qWaitFor([&] { return stage.desk().quarter() == Quarter{2026, 3}; }));
}

TEST_CASE("更多 of the list asks for a day gone by", "[ui][gathering]")
{
    const GatheringDayStage stage;
    auto* more = stage.list().findChild<QPushButton*>(QStringLiteral("listMore"));
    REQUIRE(more != nullptr);
    REQUIRE(more->isVisible());
    more->click();
    const auto* menu = more->findChild<QMenu*>();
    REQUIRE(menu != nullptr);
    const auto actions = menu->actions();
    CHECK(std::ranges::any_of(
        actions, [](const QAction* each) { return each->text() == QStringLiteral("看过去某一天的会议和活动…"); }));
}

TEST_CASE("no step is taken back by key while a list in sight is of a past day", "[ui][gathering]")
{
    GatheringDayStage stage;
    QSignalSpy noticed(&stage.desk(), &Desk::noticed);
    const auto last = stage.desk().nextUndo().op;
    REQUIRE(last > 0);
    stage.show(QDate(2026, 9, 15));
    QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage.desk().nextUndo().op == last);
    REQUIRE(noticed.count() == 1);
    CHECK(noticed.takeFirst().first().toString().contains(QStringLiteral("回到今天")));
    stage.backToToday();
    QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(noticed.isEmpty());
    CHECK(stage.desk().nextUndo().op != last);
}
