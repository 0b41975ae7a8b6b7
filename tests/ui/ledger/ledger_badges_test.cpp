// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the badges count of the ledger, in the window with the areas of the program: those of the other tests keep nothing.
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/tabs.h"
#include "ui/ledger/ledger_fixture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QRegularExpression>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct RealWindow : DemoWindow {
    RealWindow()
        : DemoWindow(branchbook::main::makeAreas())
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
    }
    /// As somebody hears it who cannot see the badge: 工作台，43 件逾期.
    [[nodiscard]] int late() const
    {
        static const QRegularExpression said(QStringLiteral("^工作台，(\\d+) 件逾期$"));
        for (const auto* list : window().findChildren<NavigationList*>()) {
            for (int i = 0; i < list->model()->rowCount(); ++i) {
                const auto text = list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
                if (const auto found = said.match(text); found.hasMatch())
                    return found.captured(1).toInt();
            }
        }
        return 0;
    }
    [[nodiscard]] int tabCount(const QString& area) const
    {
        desk().showPage(area);
        auto* tabs = window().frame()->page()->tabBar();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == QStringLiteral("台账"))
                return tabs->tabData(i).toInt();
        }
        return -1;
    }
    void perform(const book::Book::Work& work) const
    {
        REQUIRE(desk().book().perform(QStringLiteral("test"), QString(), work));
    }
    [[nodiscard]] ledger::Item raise(const QString& area, QDate due) const
    {
        ledger::Item item;
        item.branch = desk().branch().id;
        item.kind = ledger::Kind::Task;
        item.area = area;
        item.matter = QStringLiteral("试一试") + area + due.toString(Qt::ISODate);
        item.raisedOn = QDate(2026, 9, 1);
        item.dueOn = due;
        perform(
            [&](store::UnitOfWork& unit) { return ledger::raiseItem(unit, item, desk().today()).map([](auto) {}); });
        return itemAbout(desk(), item.matter);
    }
};

} // namespace

TEST_CASE("a late matter of any area counts in the badge of the workbench until it is closed", "[ui][ledger]")
{
    const RealWindow test;
    const int before = test.late();
    REQUIRE(before > 0); // the opinion about the ticket machine is late in the sample
    int late = before;
    for (const char* area : {"ideology", "organization", "conduct", "integrity", "institutions"}) {
        CAPTURE(area);
        const auto item = test.raise(QString::fromLatin1(area), QDate(2026, 9, 17));
        QTRY_COMPARE(test.late(), ++late);
        (void)test.raise(QString::fromLatin1(area), QDate(2026, 9, 18)); // the day itself is in time
        QTest::qWait(20);
        CHECK(test.late() == late);
    }
    const auto item = itemAbout(test.desk(), QStringLiteral("试一试conduct2026-09-17"));
    test.perform([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, item.id, test.desk().today(), QStringLiteral("办好了"), test.desk().today());
    });
    QTRY_COMPARE(test.late(), late - 1);
    test.desk().undo();
    QTRY_COMPARE(test.late(), late);
}

TEST_CASE("the tab of an area's ledger counts what is open there, late or not, and nothing of its neighbours",
          "[ui][ledger]")
{
    const RealWindow test;
    const int conduct = test.tabCount(QStringLiteral("conduct"));
    const int integrity = test.tabCount(QStringLiteral("integrity"));
    CHECK(conduct == 10); // five open opinions of mockup 09, four pledges and a field task
    const auto late = test.raise(QStringLiteral("conduct"), QDate(2026, 9, 17));
    (void)test.raise(QStringLiteral("conduct"), QDate(2026, 12, 1));
    CHECK(test.tabCount(QStringLiteral("conduct")) == conduct + 2);
    CHECK(test.tabCount(QStringLiteral("integrity")) == integrity);
    test.perform([&](store::UnitOfWork& unit) { return ledger::recycleItem(unit, late.id, test.desk().today()); });
    CHECK(test.tabCount(QStringLiteral("conduct")) == conduct + 1);
}
