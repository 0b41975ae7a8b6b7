// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 转入转出 and 流动党员 as of a past day (截至): looked at, printed with the day, never changed.
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/course/away_view.h"
#include "ui/course/transfer_dialogs.h"
#include "ui/course/transfers_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/members/members_page.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/ui_fixture.h"

#include "branchbook/organization/transfer_service.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr int kAwayPart = 2;
constexpr int kTransfersPart = 4;
constexpr int kContactColumn = 5; ///< of those elsewhere
constexpr int kStateColumn = 5; ///< of transfers
constexpr int kEndColumn = 6;

struct CourseDayStage : DemoWindow {
    explicit CourseDayStage(int tab)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        desk().showPage(QStringLiteral("members"));
        window().findChild<MembersPage*>()->tabBar()->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] TransfersView& transfers() const { return *window().findChild<TransfersView*>(); }
    [[nodiscard]] AwayView& away() const { return *window().findChild<AwayView*>(); }
    /// What the row of `name` has in `column`; nobody where there is no such row.
    [[nodiscard]] static QString at(const TableView& table, const QString& name, int column)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == name)
                return table.model()->index(row, column).data().toString();
        }
        return QStringLiteral("nobody");
    }
    [[nodiscard]] static bool offers(const QWidget& view, const char* name)
    {
        return view.findChild<QPushButton*>(QString::fromLatin1(name))->isVisible();
    }
    [[nodiscard]] static bool says(const QWidget& view, const QString& text)
    {
        const auto labels = view.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* each) { return each->isVisible() && each->text() == text; });
    }
    /// 回到今天, of the banner or below the sentence of an empty list.
    static void backToToday(const QWidget& view, bool ofBanner)
    {
        const auto buttons = view.findChildren<QPushButton*>();
        for (auto* each : buttons) {
            if (each->isVisible() && each->text() == QStringLiteral("回到今天")
                && view.findChild<Banner*>()->isAncestorOf(each) == ofBanner)
                return each->click();
        }
        FAIL("no way back");
    }
    /// Each way by which the row would be changed is told to be none.
    void isOnlyLookedAt(TableView& table) const
    {
        QSignalSpy noticed(&desk(), &Desk::noticed);
        const auto isTold = [&] {
            return noticed.count() == 1 && noticed.takeFirst().first().toString().contains(QStringLiteral("只能看"));
        };
        CHECK(table.rowActions().empty());
        QTest::keyClick(&table, Qt::Key_F2);
        CHECK(isTold());
        Q_EMIT table.activated(table.model()->index(0, 0));
        CHECK(isTold());
        CHECK(window().findChild<Dialog*>() == nullptr);
    }
    /// What 更多 of the list offers.
    [[nodiscard]] static QStringList moreOf(const QWidget& view)
    {
        auto* more = view.findChild<QPushButton*>(QStringLiteral("listMore"));
        more->click();
        auto* menu = more->findChild<QMenu*>();
        REQUIRE(menu != nullptr);
        QStringList texts;
        const auto actions = menu->actions();
        for (const auto* each : actions)
            texts << each->text();
        menu->close();
        return texts;
    }
    [[nodiscard]] organization::Transfer transferOf(const QString& name) const
    {
        const auto all = organization::listTransfers(desk().book().reader(), desk().branch().id).value();
        for (const auto& each : all) {
            if (each.memberName == name)
                return each;
        }
        FAIL("nobody of the name");
        return {};
    }
};

const QString kLin = QStringLiteral("林远舟");
const QString kChen = QStringLiteral("陈望北");
const QString kXu = QStringLiteral("徐若谷");

} // namespace

TEST_CASE("转入转出 of a past day has each transfer as it stood then", "[ui][course]")
{
    const CourseDayStage stage(kTransfersPart);
    auto& view = stage.transfers();
    TableView& table = *view.table();
    REQUIRE(table.model()->rowCount() == 4);
    REQUIRE(view.openCount() == 2); // 徐若谷, 钟书远
    const auto lin = [&](QDate day, int column) {
        view.pastDay().show(day);
        return CourseDayStage::at(table, kLin, column);
    };
    CHECK(lin(QDate(2026, 3, 1), kStateColumn) == QStringLiteral("nobody"));
    CHECK(table.model()->rowCount() == 1); // 沈若溪, of 2019
    CHECK(view.findChild<Banner*>()->isVisible());
    CHECK(lin(QDate(2026, 3, 2), kStateColumn) == QStringLiteral("申请"));
    CHECK(lin(QDate(2026, 5, 5), kStateColumn) == QStringLiteral("在途 · 还剩 0 天")); // 60 days after 6 March
    CHECK(lin(QDate(2026, 5, 7), kStateColumn) == QStringLiteral("超期 2 天"));
    CHECK(CourseDayStage::at(table, kLin, kEndColumn) == QStringLiteral("—"));
    CHECK(view.openCount() == 2); // the tab counts today's
    CHECK(shownTable(table).day == QDate(2026, 5, 7)); // stands under the printed list
    CHECK(lin(QDate(2026, 5, 8), kStateColumn) == QStringLiteral("退回"));
    CHECK(CourseDayStage::at(table, kLin, kEndColumn) == QStringLiteral("2026.05.08"));

    CourseDayStage::backToToday(view, true);
    CHECK_FALSE(view.pastDay().isPast());
    CHECK(table.model()->rowCount() == 4);
    CHECK_FALSE(view.findChild<Banner*>()->isVisible());
    CHECK_FALSE(shownTable(table).day.isValid());
    CHECK(CourseDayStage::moreOf(view).contains(QStringLiteral("看过去某一天的转接…")));
}

TEST_CASE("transfers of a past day are looked at; what is entered or followed is of today", "[ui][course]")
{
    const CourseDayStage stage(kTransfersPart);
    auto& view = stage.transfers();
    TableView& table = *view.table();
    CHECK(table.rowActions().size() == 4);
    CHECK(CourseDayStage::offers(view, "transferOut"));
    view.pastDay().show(QDate(2026, 5, 7));
    CHECK_FALSE(CourseDayStage::offers(view, "transferOut"));
    CHECK_FALSE(CourseDayStage::offers(view, "transferIn"));
    stage.isOnlyLookedAt(table);
    QSignalSpy noticed(&stage.desk(), &Desk::noticed);
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(noticed.count() == 1);
    CHECK(table.model()->rowCount() == 2);

    view.create(organization::TransferDirection::In);
    CHECK_FALSE(view.pastDay().isPast());
    CHECK(table.rowActions().size() == 4);
    CHECK(CourseDayStage::offers(view, "transferOut"));
    REQUIRE(stage.window().findChild<TransferDialog*>() != nullptr);
    stage.window().findChild<TransferDialog*>()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    view.pastDay().show(QDate(2026, 5, 7));
    stage.desk().showPage(QStringLiteral("members"), QStringLiteral("transfer:") + stage.transferOf(kXu).id.toString());
    CHECK_FALSE(view.pastDay().isPast());
    CHECK(table.model()->index(table.currentIndex().row(), 0).data().toString() == kXu);
}

TEST_CASE("the bin of transfers has no past day, nor has another branch", "[ui][course]")
{
    const CourseDayStage stage(kTransfersPart);
    auto& view = stage.transfers();
    const auto id = stage.transferOf(kXu).id;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return organization::recycleTransfer(unit, id, stage.desk().today());
    }));
    auto& chips = *view.findChild<FilterChips*>();
    REQUIRE(chips.filled().contains(QStringLiteral("bin")));
    chips.setCurrent(QStringLiteral("bin"));
    view.pastDay().show(QDate(2026, 9, 17));
    CHECK_FALSE(chips.filled().contains(QStringLiteral("bin")));
    CHECK(chips.current() == QStringLiteral("all"));
    CHECK(CourseDayStage::at(*view.table(), kXu, 0) == QStringLiteral("nobody"));
    CHECK(view.table()->model()->rowCount() == 3);

    book::Branch other;
    other.id = book::BranchId::make();
    other.name = QStringLiteral("机关第二党支部");
    other.position = 1;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {},
                                 [&](store::UnitOfWork& unit) { return book::insertBranch(unit, other); }));
    stage.desk().setBranch(other.id);
    CHECK_FALSE(view.pastDay().isPast());
    CHECK(view.table()->model()->rowCount() == 0);
}

TEST_CASE("流动党员 of a past day has who was elsewhere and the contacts until then", "[ui][course]")
{
    const CourseDayStage stage(kAwayPart);
    auto& view = stage.away();
    TableView& table = *view.table();
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.rowActions().size() == 3);
    const auto lastContact = [&](const QString& name, QDate day) {
        view.pastDay().show(day);
        return CourseDayStage::at(table, name, kContactColumn);
    };
    CHECK(lastContact(kLin, QDate(2026, 2, 25)) == QStringLiteral("没有记录"));
    CHECK(view.findChild<Banner*>()->isVisible());
    CHECK(lastContact(kChen, QDate(2026, 4, 9)) == QStringLiteral("nobody"));
    CHECK(lastContact(kChen, QDate(2026, 4, 10)) == QStringLiteral("没有记录"));
    CHECK(lastContact(kChen, QDate(2026, 5, 6)) == QStringLiteral("2026.05.06"));
    CHECK(lastContact(kLin, QDate(2026, 6, 14)) == QStringLiteral("2026.03.20"));
    CHECK(lastContact(kLin, QDate(2026, 6, 15)) == QStringLiteral("2026.06.15"));
    CHECK(shownTable(table).day == QDate(2026, 6, 15));
    CHECK_FALSE(CourseDayStage::offers(view, "addAway"));
    stage.isOnlyLookedAt(table);

    CourseDayStage::backToToday(view, true);
    CHECK_FALSE(view.pastDay().isPast());
    CHECK(CourseDayStage::at(table, kChen, kContactColumn) == QStringLiteral("2026.08.12"));
    CHECK(CourseDayStage::offers(view, "addAway"));
    CHECK(table.rowActions().size() == 3);
    CHECK(CourseDayStage::moreOf(view).contains(QStringLiteral("看过去某一天的外出情况…")));

    const auto all =
        organization::listAway(stage.desk().book().reader(), stage.desk().branch().id, stage.desk().today()).value();
    REQUIRE(all.first().id != organization::AwayId());
    view.pastDay().show(QDate(2026, 2, 25));
    stage.desk().showPage(QStringLiteral("members"), QStringLiteral("away:") + all.first().id.toString());
    CHECK_FALSE(view.pastDay().isPast());
    CHECK(table.model()->index(table.currentIndex().row(), 0).data().toString() == all.first().memberName);
}

TEST_CASE("a tab of the roster has no count of today while its list is of a past day", "[ui][course]")
{
    const CourseDayStage stage(kAwayPart);
    const auto& tabs = *stage.window().findChild<MembersPage*>()->tabBar();
    const int away = tabs.tabData(kAwayPart).toInt();
    const int everybody = tabs.tabData(0).toInt();
    REQUIRE(away > 0);
    REQUIRE(everybody > 0);
    stage.away().pastDay().show(QDate(2026, 2, 25));
    CHECK(tabs.tabData(kAwayPart).toInt() == -1);
    CHECK(tabs.tabData(0).toInt() == everybody); // another tab's, of today
    stage.away().pastDay().show({});
    CHECK(tabs.tabData(kAwayPart).toInt() == away);
}

TEST_CASE("where a past day has nobody, the way out leads to today", "[ui][course]")
{
    const bool isAway = GENERATE(false, true);
    const CourseDayStage stage(isAway ? kAwayPart : kTransfersPart);
    const QWidget& view = isAway ? static_cast<const QWidget&>(stage.away()) : stage.transfers();
    auto& past = isAway ? stage.away().pastDay() : stage.transfers().pastDay();
    auto& table = isAway ? *stage.away().table() : *stage.transfers().table();
    const QString sentence =
        isAway ? QStringLiteral("到那天为止，没有外出的党员") : QStringLiteral("到那天为止，还没有组织关系转接");
    past.show(QDate(2019, 3, 17)); // the day before the first transfer was asked for
    REQUIRE(table.model()->rowCount() == 0);
    CHECK(CourseDayStage::says(view, sentence));
    CourseDayStage::backToToday(view, false);
    CHECK_FALSE(past.isPast());
    CHECK(table.model()->rowCount() > 0);
    CHECK_FALSE(CourseDayStage::says(view, sentence));
}

TEST_CASE("pictures of 转入转出 and 流动党员 as of a past day", "[ui][picture][course]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "-day"},
        {Scheme::Dark, 1.3, 1024, 700, "-day-dark"},
    }));
    const CourseDayStage stage(kTransfersPart);
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    stage.window().resize(width, height);
    const auto picture = [&](const char* what) {
        QCoreApplication::processEvents();
        CHECK(takePicture(stage.window(), QLatin1String(what) + QLatin1String(name)) == QStringList());
    };
    stage.transfers().pastDay().show(QDate(2026, 5, 7));
    picture("03-transfers");
    stage.window().findChild<MembersPage*>()->tabBar()->setCurrentIndex(kAwayPart);
    stage.away().pastDay().show(QDate(2026, 6, 15));
    picture("03-away");
}
