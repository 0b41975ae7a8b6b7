// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of 组织生活 fill the width of the list, whichever give way and however that came about.
#include "support/catch_qt.h"
#include "ui/gathering/gathering_list.h"
#include "ui/gathering/gathering_rows.h"
#include "ui/gathering/meeting_fixture.h"
#include "ui/kit/table_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <stdexcept>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

void setScaleOfLists(double scale)
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
    QApplication::processEvents();
}

const TableView& listInSight(const WindowOfTests& test)
{
    for (const auto* each : test.window().frame()->page()->findChildren<GatheringList*>()) {
        if (each->isVisible())
            return *each->findChild<TableView*>();
    }
    throw std::runtime_error("no list");
}

/// As wide as its room: no stripe at the right, nothing to scroll to.
void checkFilled(const TableView& table)
{
    CHECK(table.header()->length() == table.viewport()->width());
    CHECK(table.horizontalScrollBar()->maximum() == 0);
}

QList<bool> shownOf(const TableView& table)
{
    QList<bool> shown;
    for (const auto column :
         {GatheringColumn::Place, GatheringColumn::Files, GatheringColumn::Host, GatheringColumn::Rate})
        shown.append(!table.isColumnHidden(int(column)));
    return shown;
}

} // namespace

TEST_CASE("the list of meetings keeps to its width when the text grows and when the window narrows", "[ui][gathering]")
{
    setScaleOfLists(1.0);
    WindowOfTests test;
    addPeople(test.desk().book());
    (void)addMeeting(test.desk().book());
    addQuarter(test.desk().book());
    test.window().resize(1366, 768);
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("list:0"));
    QApplication::processEvents();
    const auto& table = listInSight(test);
    REQUIRE(table.model()->rowCount() > 0);
    CHECK(shownOf(table) == QList<bool>{true, true, true, true});
    checkFilled(table);
    setScaleOfLists(1.3); // with the window as it is: 1,110 px of columns are 1,443, and 1,174 are there
    CHECK(shownOf(table) == QList<bool>{false, false, false, true});
    checkFilled(table);
    CHECK(table.columnWidth(int(GatheringColumn::Topic)) >= 260); // what the topic asks for at this size
    setScaleOfLists(1.0);
    CHECK(shownOf(table) == QList<bool>{true, true, true, true});
    checkFilled(table);
    test.window().resize(1024, 700);
    QApplication::processEvents();
    CHECK(shownOf(table) == QList<bool>{false, false, true, true});
    checkFilled(table);
}
