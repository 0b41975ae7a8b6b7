// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and tab of the sample book, walked as a screen reader walks it: what can be reached has a role and a name.
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/settings/settings_entries.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QWidget>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr int kDeepest = 60; ///< widgets within widgets

/// Rows and cells are read by their text, and an empty cell is no fault.
bool holdsItems(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

bool isReached(const QAccessibleInterface& read)
{
    if (read.state().invisible || read.state().disabled)
        return false;
    const auto* widget = qobject_cast<const QWidget*>(read.object());
    if (!widget)
        return read.state().focusable;
    if (!widget->isVisible() || widget->focusProxy())
        return false;
    return (widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QAbstractButton");
}

struct Walk {
    int reached = 0;
    QStringList faults;

    /// A head that shows nothing (over check boxes, over the words of a link) is read all the same.
    void takeHeads(const QTableView& table, const QString& place)
    {
        for (int i = 0; table.model() && table.horizontalHeader()->isVisible() && i < table.model()->columnCount();
             ++i) {
            const auto said = [&](int role) { return table.model()->headerData(i, Qt::Horizontal, role).toString(); };
            if (!table.isColumnHidden(i) && said(Qt::AccessibleTextRole).isEmpty() && said(Qt::DisplayRole).isEmpty())
                faults.append(
                    QStringLiteral("%1: column %2 of “%3” has no name").arg(place).arg(i).arg(table.accessibleName()));
        }
    }

    void take(QAccessibleInterface& read, const QString& place, int depth = 0)
    {
        const auto role = read.role();
        const auto* widget = qobject_cast<const QWidget*>(read.object());
        if (widget && !widget->isVisible())
            return;
        if (isReached(read)) {
            ++reached;
            const QString what = widget
                ? QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                : QStringLiteral("part, role %1").arg(int(role));
            if (read.text(QAccessible::Name).trimmed().isEmpty())
                faults.append(place + QStringLiteral(": no name: ") + what);
            if (role == QAccessible::Client || role == QAccessible::NoRole)
                faults.append(place + QStringLiteral(": no role: ") + what);
        }
        // Of lists the widgets of the house give parts that must have names; the cells of a model are its texts.
        const bool ofModel = holdsItems(role) && widget && widget->inherits("QAbstractItemView");
        if (const auto* table = qobject_cast<const QTableView*>(widget))
            takeHeads(*table, place);
        if (ofModel) {
            const auto buttons = widget->findChildren<QAbstractButton*>(); // what stands over the rows
            for (auto* each : buttons)
                take(*QAccessible::queryAccessibleInterface(each), place, kDeepest);
        }
        for (int i = 0; !ofModel && depth < kDeepest && i < read.childCount(); ++i) {
            if (auto* child = read.child(i))
                take(*child, place, depth + 1);
        }
    }
};

void checkPlace(const DemoWindow& demo, const QString& page, const QString& argument, Walk& walk)
{
    demo.desk().showPage(page, argument);
    QCoreApplication::processEvents();
    auto* read = QAccessible::queryAccessibleInterface(&demo.window());
    REQUIRE(read != nullptr);
    const int before = walk.reached;
    const QString place = argument.isEmpty() ? page : page + u'/' + argument;
    walk.take(*read, place);
    if (walk.reached - before < 5) // the navigation alone has more
        walk.faults.append(place + QStringLiteral(": nothing to reach"));
}

} // namespace

TEST_CASE("no control of any page is without a name or a role", "[ui][every_control]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const auto areas = main::makeAreas();
    DemoWindow demo(areas);
    demo.window().show();
    Walk walk;
    for (const auto& page : demo.registry().pages) {
        checkPlace(demo, page.id, {}, walk);
        std::vector<AreaTab> tabs;
        addAreaTabs(page.id, tabs);
        for (const auto& tab : tabs)
            checkPlace(demo, page.id, tab.id, walk);
    }
    for (const auto& entry : settingsEntries(themeOfTests(), demo.preferences()))
        checkPlace(demo, QStringLiteral("settings"), entry.id, walk);
    walk.faults.removeDuplicates();
    INFO(walk.faults.join(u'\n').toStdString());
    CHECK(walk.faults.isEmpty());
    CHECK(walk.reached > 400); // some eighty places
}

TEST_CASE("the walk notices a control without a name", "[ui][every_control]")
{
    (void)themeOfTests();
    QWidget host;
    auto* bar = new QTabBar(&host);
    bar->setFocusPolicy(Qt::TabFocus);
    host.show();
    Walk walk;
    walk.take(*QAccessible::queryAccessibleInterface(&host), QStringLiteral("here"));
    CHECK(walk.reached >= 1);
    REQUIRE(walk.faults.size() == 1);
    CHECK(walk.faults.first().startsWith(QStringLiteral("here: no name: QTabBar")));
}
