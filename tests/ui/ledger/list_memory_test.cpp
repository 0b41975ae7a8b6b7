// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list comes back as it was left, by the mouse of somebody who used it, on a page made anew.
#include "ui/shell/list_memory.h"

#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/choice.h"
#include "ui/ledger/ledger_rows.h"
#include "ui/ledger/ledger_view.h"
#include "ui/shell/area_page.h"
#include "ui/shell/saved_filters.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The ledger of 作风建设 on a page of its own.
struct LedgerPageOfTests {
    explicit LedgerPageOfTests(DemoWindow& test)
        : page(test.desk(), QStringLiteral("conduct"), QStringLiteral("作风建设"), &test.preferences())
    {
        page.resize(1366, 700);
        page.open(QStringLiteral("ledger"));
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
        QApplication::processEvents();
    }
    [[nodiscard]] LedgerView& view() const { return *page.findChild<LedgerView*>(); }
    [[nodiscard]] FilterChips& chips() const { return *view().findChild<FilterChips*>(); }
    [[nodiscard]] TableView& table() const { return *view().findChild<TableView*>(); }
    [[nodiscard]] int width(LedgerColumn column) const { return table().header()->sectionSize(int(column)); }
    [[nodiscard]] int left(LedgerColumn column) const { return table().header()->sectionViewportPosition(int(column)); }
    void chooseChip(const QString& text) const
    {
        for (auto* chip : chips().findChildren<QAbstractButton*>()) {
            if (chip->text() == text)
                return chip->click();
        }
        FAIL("no chip " << text.toStdString());
    }
    void clickHead(LedgerColumn column) const
    {
        QTest::mouseClick(table().header()->viewport(), Qt::LeftButton, {},
                          QPoint(left(column) + width(column) / 2, 12));
    }
    [[nodiscard]] QLineEdit& search() const { return *view().findChild<QLineEdit*>(QStringLiteral("ledgerFilter")); }
    /// What the menu of 常用筛选 offers and lets be done: `wanted` is carried out where it is among it.
    QStringList filters(const QString& wanted = {}) const
    {
        auto* saved = view().findChild<QPushButton*>(QStringLiteral("savedFilters"));
        REQUIRE(saved != nullptr);
        saved->click();
        auto* menu = saved->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(menu != nullptr);
        QStringList offered;
        QAction* found = nullptr;
        const auto actions =
            menu->actions() + (menu->findChild<QMenu*>() ? menu->findChild<QMenu*>()->actions() : QList<QAction*>());
        for (auto* action : actions) {
            if (action->isEnabled() && !action->isSeparator() && !action->menu())
                offered << action->text();
            if (action->text() == wanted && action->isEnabled())
                found = action; // of two, that which takes it away
        }
        if (found)
            found->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return offered;
    }
    /// What 存为常用 says of itself; empty: nothing keeps it from being chosen.
    QString whyNotKept() const
    {
        auto* saved = view().findChild<QPushButton*>(QStringLiteral("savedFilters"));
        saved->click();
        auto* menu = saved->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(menu != nullptr);
        QString why;
        for (const auto* action : menu->actions()) {
            if (action->text() == QStringLiteral("存为常用") && !action->isEnabled())
                why = menu->toolTipsVisible() ? action->toolTip() : QString();
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return why;
    }
    /// By its right edge.
    void draw(LedgerColumn column, int px) const
    {
        auto* head = table().header()->viewport();
        const QPoint from(left(column) + width(column) - 2, 12);
        const QPoint to = from + QPoint(px, 0);
        QTest::mousePress(head, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(head->mapToGlobal(to)), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(head, &move);
        QTest::mouseRelease(head, Qt::LeftButton, {}, to);
    }

    AreaPage page;
};

} // namespace

TEST_CASE("a list comes back with its part, its order and the widths that were drawn", "[ui][lists]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    DemoWindow test;
    int kind = 0;
    int owner = 0;
    {
        const LedgerPageOfTests shown(test);
        CHECK(shown.chips().current() == QStringLiteral("all"));
        CHECK(shown.table().header()->sorting().column == -1);
        shown.chooseChip(QStringLiteral("未办结"));
        shown.clickHead(LedgerColumn::Due);
        shown.clickHead(LedgerColumn::Due);
        kind = shown.width(LedgerColumn::Kind);
        owner = shown.width(LedgerColumn::Owner);
        shown.draw(LedgerColumn::Kind, 30);
        CHECK(shown.width(LedgerColumn::Kind) == kind + 30);
        CHECK(shown.width(LedgerColumn::Owner) == owner);
        shown.view().findChild<QLineEdit*>(QStringLiteral("ledgerFilter"))->setText(QStringLiteral("沈若溪"));
    }
    const LedgerPageOfTests again(test);
    CHECK(again.chips().current() == QStringLiteral("open"));
    CHECK(again.table().header()->sorting().column == int(LedgerColumn::Due));
    CHECK(again.table().header()->sorting().order == Qt::DescendingOrder);
    CHECK(again.width(LedgerColumn::Kind) == kind + 30);
    CHECK(again.width(LedgerColumn::Owner) == owner);
    for (int row = 0; row < again.table().model()->rowCount(); ++row)
        CHECK(again.view().shownItems().at(row).isOpen());
    // A name that was looked for lies in no file beside the book.
    CHECK(again.view().findChild<QLineEdit*>(QStringLiteral("ledgerFilter"))->text().isEmpty());
}

TEST_CASE("a list never begins with its bin, nor with a part that it does not have", "[ui][lists]")
{
    DemoWindow test;
    {
        const LedgerPageOfTests shown(test);
        shown.chooseChip(QStringLiteral("逾期"));
        shown.chooseChip(QStringLiteral("回收站"));
    }
    CHECK(LedgerPageOfTests(test).chips().current() == QStringLiteral("overdue"));
    test.preferences().setValue(QStringLiteral("lists/conduct/ledger/0/part"), QStringLiteral("gone"));
    test.preferences().setValue(QStringLiteral("lists/conduct/ledger/0/sortColumn"), 99);
    const LedgerPageOfTests again(test);
    CHECK(again.chips().current() == QStringLiteral("all"));
    CHECK(again.table().header()->sorting().column == -1);
}

TEST_CASE("what is looked for again and again is kept in the book and comes back by one choice", "[ui][lists]")
{
    const QString keep = QStringLiteral("存为常用");
    const QString mine = QStringLiteral("未办结 · 食堂");
    DemoWindow test;
    {
        const LedgerPageOfTests shown(test);
        CHECK(shown.filters().isEmpty()); // nothing is saved and nothing is looked for
        CHECK(shown.whyNotKept() == QStringLiteral("先在搜索框里写要找的字，再存为常用。"));
        shown.chooseChip(QStringLiteral("未办结"));
        CHECK(shown.filters().isEmpty()); // a chip alone is one click already
        shown.search().setText(QStringLiteral(" 食堂 "));
        CHECK(shown.filters(keep) == QStringList{keep});
        CHECK(shown.filters() == QStringList{mine, mine}); // to look, and to take it away; not to save it twice
        CHECK(shown.whyNotKept() == QStringLiteral("这个筛选已经在常用里。"));
        shown.search().setText(QStringLiteral("值班"));
        CHECK(shown.whyNotKept().isEmpty());
        shown.search().setText(QStringLiteral("食堂"));
    }
    const auto kept = loadFilters(test.desk().book().reader(), QStringLiteral("conduct.ledger"));
    REQUIRE(kept);
    CHECK(*kept == QList{SavedFilter{QStringLiteral("open"), QStringLiteral("食堂")}});
    const LedgerPageOfTests again(test);
    again.chooseChip(QStringLiteral("全部"));
    CHECK(again.search().text().isEmpty());
    auto* saved = again.view().findChild<QPushButton*>(QStringLiteral("savedFilters"));
    saved->click();
    saved->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly)->actions().first()->trigger();
    saved->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly)->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(again.chips().current() == QStringLiteral("open"));
    CHECK(again.search().text() == QStringLiteral("食堂"));
    (void)again.filters(mine);
    CHECK(loadFilters(test.desk().book().reader(), QStringLiteral("conduct.ledger")).value().isEmpty());
    test.desk().undo();
    CHECK(loadFilters(test.desk().book().reader(), QStringLiteral("conduct.ledger")).value().size() == 1);
}
