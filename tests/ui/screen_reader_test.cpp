// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader does: it uses a control by its action, and no mouse or key is behind it.
#include "support/catch_qt.h"
#include "ui/kit/choice.h"
#include "ui/kit/table_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/new_menu.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The first action, which stands for a click.
void useByAction(QAccessibleInterface* read)
{
    REQUIRE(read != nullptr);
    REQUIRE(read->actionInterface() != nullptr);
    const auto actions = read->actionInterface()->actionNames();
    REQUIRE_FALSE(actions.isEmpty());
    read->actionInterface()->doAction(actions.first());
    QCoreApplication::processEvents(); // a button is clicked in its turn
}

} // namespace

TEST_CASE("an entry of the navigation opens its page by its action", "[ui][screen_reader]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const WindowOfTests test;
    test.window().show();
    CHECK(test.window().frame()->pageId() == QStringLiteral("workbench"));
    const auto* navigation = test.window().findChild<Navigation*>();
    REQUIRE(navigation);
    auto* list = QAccessible::queryAccessibleInterface(navigation->mainList());
    REQUIRE(list != nullptr);
    REQUIRE(list->childCount() > 2);
    REQUIRE(list->child(1)->text(QAccessible::Name) == QStringLiteral("党员"));
    useByAction(list->child(1));
    CHECK(test.window().frame()->pageId() == QStringLiteral("members"));
    useByAction(list->child(0));
    CHECK(test.window().frame()->pageId() == QStringLiteral("workbench"));
}

TEST_CASE("the menu 新建 goes before what its entry opens", "[ui][screen_reader]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    QWidget host;
    host.show();
    NewMenu menu(&host);
    auto* action = menu.addEntry(QStringLiteral("plus"), QStringLiteral("党课"), QString());
    bool wasOpen = true;
    QObject::connect(action, &QAction::triggered, &menu, [&] { wasOpen = menu.isVisible(); });
    menu.popup(host.mapToGlobal(QPoint(10, 10)));
    REQUIRE(menu.isVisible());
    auto* read = QAccessible::queryAccessibleInterface(&menu);
    REQUIRE(read != nullptr);
    REQUIRE(read->childCount() == 1);
    useByAction(read->child(0));
    CHECK_FALSE(wasOpen);
    CHECK_FALSE(menu.isVisible());
}

TEST_CASE("a menu says of what it is: its button, its list and row, or the menu that it belongs to",
          "[ui][screen_reader]")
{
    (void)themeOfTests();
    QWidget host;
    auto* more = new QPushButton(QStringLiteral("更多"), &host);
    QStandardItemModel people;
    people.appendRow({new QStandardItem, new QStandardItem(QStringLiteral("张三"))});
    people.appendRow({new QStandardItem, new QStandardItem(QStringLiteral("李四"))});
    auto* list = new TableView(QStringLiteral("名册"), &host);
    list->setModel(&people);
    list->setRowActions({{QStringLiteral("edit"), QStringLiteral("编辑"), [](const QModelIndex&) {}}});
    list->resize(400, 300);
    host.show();
    host.activateWindow();
    (void)QTest::qWaitForWindowActive(&host);
    const auto nameOf = [](QMenu* menu) {
        REQUIRE(menu != nullptr);
        const QString name = QAccessible::queryAccessibleInterface(menu)->text(QAccessible::Name);
        menu->close();
        return name;
    };
    QMenu ofButton(more);
    auto* below = ofButton.addMenu(QStringLiteral("打印(&P)"));
    below->addAction(QStringLiteral("目录"));
    ofButton.popup({});
    below->popup({});
    CHECK(nameOf(below) == QStringLiteral("打印(P)"));
    CHECK(nameOf(&ofButton) == QStringLiteral("菜单：更多"));
    list->setFocus(Qt::TabFocusReason);
    for (const char16_t* name : {u"张三", u"李四"}) {
        list->setCurrentIndex(people.index(name == QStringView(u"张三") ? 0 : 1, 1));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(list->viewport(), &key);
        CHECK(nameOf(list->findChild<QMenu*>()) == QStringLiteral("菜单：名册，") + QString::fromUtf16(name));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QMenu own(more);
    own.setAccessibleName(QStringLiteral("年份"));
    own.addAction(QStringLiteral("2026年"));
    own.popup({});
    CHECK(nameOf(&own) == QStringLiteral("年份"));
}

TEST_CASE("one of several segments is read as such", "[ui][screen_reader]")
{
    Segmented segments(QStringLiteral("看本季、全年或一个月"));
    segments.addSegment(QStringLiteral("本季"));
    segments.addSegment(QStringLiteral("全年"));
    segments.show();
    QSignalSpy chosen(&segments, &Segmented::chosen);
    auto* read = QAccessible::queryAccessibleInterface(&segments);
    REQUIRE(read != nullptr);
    REQUIRE(read->childCount() == 2);
    for (int i = 0; i < 2; ++i)
        CHECK(read->child(i)->role() == QAccessible::RadioButton);
    CHECK(read->child(0)->state().checked);
    useByAction(read->child(1));
    CHECK(segments.current() == 1);
    CHECK(chosen.count() == 1);
    CHECK_FALSE(read->child(0)->state().checked);
}

TEST_CASE("a switch is set by its action as by a click, and says what it is", "[ui][screen_reader]")
{
    Switch contrast(QStringLiteral("加强对比"));
    contrast.show();
    QSignalSpy clicked(&contrast, &QAbstractButton::clicked);
    auto* read = QAccessible::queryAccessibleInterface(&contrast);
    REQUIRE(read != nullptr);
    CHECK(read->role() == QAccessible::CheckBox);
    CHECK(read->text(QAccessible::Name) == QStringLiteral("加强对比"));
    CHECK_FALSE(read->state().checked);
    useByAction(read);
    CHECK(contrast.isChecked());
    CHECK(clicked.count() == 1);
    CHECK(read->state().checked);
}

TEST_CASE("a button that became checkable after it had its text, and one that is pressed and no more",
          "[ui][screen_reader]")
{
    QPushButton reveal(QStringLiteral("显示"));
    reveal.setCheckable(true); // the interface is there since the text was set
    reveal.show();
    QSignalSpy clicked(&reveal, &QAbstractButton::clicked);
    auto* read = QAccessible::queryAccessibleInterface(&reveal);
    REQUIRE(read != nullptr);
    CHECK(read->role() == QAccessible::CheckBox);
    useByAction(read);
    CHECK(clicked.count() == 1);
    CHECK(read->state().checked);

    QPushButton plain(QStringLiteral("打印(&P)"));
    plain.show();
    QSignalSpy pressed(&plain, &QAbstractButton::clicked);
    auto* readPlain = QAccessible::queryAccessibleInterface(&plain);
    CHECK(readPlain->role() == QAccessible::Button);
    CHECK(readPlain->text(QAccessible::Name) == QStringLiteral("打印(P)"));
    CHECK_FALSE(readPlain->state().checkable);
    useByAction(readPlain);
    CHECK(pressed.count() == 1);
    plain.setEnabled(false);
    CHECK_FALSE(readPlain->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}
