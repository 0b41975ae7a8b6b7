// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/new_menu.h"
#include "ui/shell/page_header.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell_frame.h"
#include "ui/theme/focus_ring.h"
#include "ui/ui_fixture.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct ShownWindow {
    ShownWindow()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
        test.window().activateWindow();
    }
    QString page() const { return test.window().frame()->page()->accessibleName(); }
    void key(int code, Qt::KeyboardModifiers modifiers = {})
    {
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &test.window(), Qt::Key(code), modifiers);
    }
    qsizetype palettes() const
    {
        qsizetype shown = 0;
        for (const auto* each : test.window().findChildren<SearchPalette*>())
            shown += each->isVisible() ? 1 : 0;
        return shown;
    }
    WindowOfTests test;
};

QRect inWindow(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

} // namespace

TEST_CASE("nothing beneath a dialog or the search hears a shortcut", "[ui][keys]")
{
    ShownWindow shown;
    auto* dialog = new Dialog(&shown.test.window(), QStringLiteral("删除“8月党课记录”？"));
    (void)dialog->addSafeButton(QStringLiteral("先不删"));
    dialog->open();
    CHECK(isCovered(shown.test.window()));
    const auto before = shown.page();
    for (const bool toFocus : {true, false}) {
        auto* target = toFocus ? QApplication::focusWidget() : &shown.test.window();
        REQUIRE(target);
        QTest::keyClick(target, Qt::Key_4, Qt::AltModifier);
        QTest::keyClick(target, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(target, Qt::Key_K, Qt::ControlModifier);
    }
    CHECK(shown.page() == before);
    CHECK(shown.palettes() == 0);
    CHECK(dialog->isVisible());
    dialog->close();
    CHECK_FALSE(isCovered(shown.test.window()));
    QTest::keyClick(&shown.test.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&shown.test.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&shown.test.window(), Qt::Key_4, Qt::AltModifier);
    CHECK(shown.palettes() == 1);
    CHECK(shown.page() == before);
}

TEST_CASE("a slash opens the search unless words are being typed", "[ui][keys]")
{
    ShownWindow shown;
    auto* edit = new QLineEdit(&shown.test.window());
    edit->show();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Slash);
    CHECK(shown.palettes() == 0);
    CHECK(edit->text() == QStringLiteral("/"));
    edit->hide();
    shown.test.window().frame()->cycleFocus(1);
    shown.key(Qt::Key_Slash);
    CHECK(shown.palettes() == 1);
}

TEST_CASE("F6 visits every part that has something to focus and never stays", "[ui][keys]")
{
    ShownWindow shown;
    shown.test.desk().showPage(QStringLiteral("settings"));
    auto* frame = shown.test.window().frame();
    auto* navigation = frame->findChild<Navigation*>();
    const auto where = [&] {
        auto* focus = QApplication::focusWidget();
        if (!focus)
            return QStringLiteral("nowhere");
        if (navigation->isAncestorOf(focus))
            return QStringLiteral("navigation");
        return frame->page()->header()->isAncestorOf(focus) ? QStringLiteral("header") : QStringLiteral("content");
    };
    QStringList seen;
    navigation->mainList()->setFocus();
    for (int i = 0; i < 3; ++i) {
        shown.key(Qt::Key_F6);
        seen.append(where());
    }
    CHECK(seen == QStringList{QStringLiteral("header"), QStringLiteral("content"), QStringLiteral("navigation")});
    shown.key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(where() == QStringLiteral("content"));
    shown.test.desk().showPage(QStringLiteral("workbench"));
    navigation->mainList()->setFocus();
    shown.key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(where() != QStringLiteral("navigation"));
}

TEST_CASE("Enter presses the button that has the focus, once", "[ui][keys]")
{
    QWidget host;
    auto* row = new QHBoxLayout(&host);
    auto* plain = button(QStringLiteral("去记录"));
    row->addWidget(plain);
    host.show();
    REQUIRE(QTest::qWaitForWindowExposed(&host));
    QSignalSpy clicked(plain, &QPushButton::clicked);
    QTest::keyClick(plain, Qt::Key_Return);
    CHECK(clicked.count() == 1);
    plain->setEnabled(false);
    QTest::keyClick(plain, Qt::Key_Return);
    CHECK(clicked.count() == 1);
}

TEST_CASE("the keys of the menu work while it is open", "[ui][keys]")
{
    NewMenu menu;
    QStringList made;
    for (int i = 1; i <= 2; ++i)
        QObject::connect(menu.addEntry(QStringLiteral("plus"), QString::number(i), QStringLiteral("Ctrl+%1").arg(i)),
                         &QAction::triggered, &menu, [&made, i] { made.append(QString::number(i)); });
    menu.popup({0, 0});
    QTest::keyClick(&menu, Qt::Key_2, Qt::ControlModifier);
    CHECK(made == QStringList{QStringLiteral("2")});
    CHECK_FALSE(menu.isVisible());
    menu.popup({0, 0});
    QTest::keyClick(&menu, Qt::Key_1, Qt::ControlModifier | Qt::KeypadModifier);
    CHECK(made == QStringList{QStringLiteral("2"), QStringLiteral("1")});
    CHECK_FALSE(menu.isVisible());

    ShownWindow shown;
    shown.test.desk().showPage(QStringLiteral("members"));
    const auto* whole = shown.test.window().frame()->page()->findChild<NewMenu*>();
    REQUIRE(whole);
    CHECK(whole->actions().first()->data().toString() == QStringLiteral("Ctrl+1"));
    CHECK(whole->actions().last()->text() == QStringLiteral("从 Excel 导入"));
}

TEST_CASE("no two keys of the window answer to the same press, and none to a key of the menu", "[ui][keys]")
{
    ShownWindow shown;
    shown.test.desk().showPage(QStringLiteral("members"));
    QStringList taken;
    for (const auto* each : shown.test.window().findChildren<QShortcut*>()) {
        if (each->isEnabled() && each->context() != Qt::WidgetShortcut)
            taken.append(each->key().toString(QKeySequence::PortableText));
    }
    for (const auto* each : shown.test.window().findChildren<QAction*>()) {
        for (const auto& key : each->shortcuts())
            taken.append(key.toString(QKeySequence::PortableText));
    }
    REQUIRE(taken.size() > 10);
    for (const QString& key : std::as_const(taken)) {
        INFO(key.toStdString());
        CHECK(taken.count(key) == 1);
    }
    const auto* menu = shown.test.window().frame()->page()->findChild<NewMenu*>();
    REQUIRE(menu);
    QStringList own;
    for (const auto* each : menu->actions()) {
        if (!each->data().toString().isEmpty())
            own.append(each->data().toString());
    }
    CHECK(own.size() == QSet<QString>(own.begin(), own.end()).size());
    for (const QString& key : std::as_const(own)) {
        INFO(key.toStdString());
        CHECK_FALSE(taken.contains(key));
    }
}

TEST_CASE("the focus ring is whole in a tight parent and is cut where its target scrolls away", "[ui][keys]")
{
    QWidget host;
    host.resize(400, 300);
    auto* tight = new QWidget(&host);
    tight->setGeometry(100, 100, 80, 36);
    auto* inner = button(QStringLiteral("取消"), ButtonKind::Standard, ControlSize::Standard, {}, tight);
    inner->setGeometry(0, 0, 80, 36);
    auto* scroll = new QScrollArea(&host);
    scroll->setGeometry(200, 100, 150, 60);
    auto* tall = new QWidget;
    tall->resize(120, 400);
    auto* low = button(QStringLiteral("更多"), ButtonKind::Standard, ControlSize::Standard, {}, tall);
    low->setGeometry(10, 10, 80, 36);
    scroll->setWidget(tall);
    host.show();
    REQUIRE(QTest::qWaitForWindowExposed(&host));
    host.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&host));
    low->setFocus(Qt::MouseFocusReason); // the window gives its first widget the focus when it becomes active
    inner->setFocus(Qt::TabFocusReason);
    auto* ring = host.findChild<QWidget*>(QLatin1String(kRingName), Qt::FindDirectChildrenOnly);
    REQUIRE(ring);
    CHECK(inWindow(*ring) == QRect(100, 100, 80, 36).adjusted(-4, -4, 4, 4));
    CHECK(ring->mask().boundingRect() == ring->rect());
    tight->move(120, 100);
    CHECK(ring->x() == 116);

    low->setFocus(Qt::TabFocusReason);
    ring = host.findChild<QWidget*>(QLatin1String(kRingName), Qt::FindDirectChildrenOnly);
    REQUIRE(ring);
    CHECK(ring->isVisible());
    scroll->verticalScrollBar()->setValue(30);
    CHECK(ring->mask().boundingRect().height() < ring->height());
    scroll->verticalScrollBar()->setValue(300);
    CHECK_FALSE(ring->isVisible());
}

TEST_CASE("the search finds what is listed by any word of it, and all kinds of 新建", "[ui][keys]")
{
    ShownWindow shown;
    Registry registry;
    for (int i = 0; i < 14; ++i)
        registry.newEntries.push_back({QStringLiteral("种类%1").arg(i), QStringLiteral("plus"), {}, 0, [](Desk&) {}});
    registry.pages.push_back({QStringLiteral("members"), QStringLiteral("党员"), {}, QStringLiteral("members"), 0, {}});
    const auto titles = [&](const QString& typed) {
        QStringList found;
        for (const auto& item : actionItems(shown.test.desk(), registry, typed))
            found.append(item.title);
        return found;
    };
    CHECK(titles({}) == QStringList{QStringLiteral("打开党员")});
    CHECK(titles(QStringLiteral("打开")) == QStringList{QStringLiteral("打开党员")});
    CHECK(titles(QStringLiteral("dkdy")) == QStringList{QStringLiteral("打开党员")});
    CHECK(titles(QStringLiteral("新建")).size() == 14);
    for (int i = 0; i < 17; ++i) // more than are listed
        registry.commands.push_back({QStringLiteral("办理步骤：第%1类").arg(i), QStringLiteral("plus"), [](Desk&) {}});
    registry.commands.push_back({QStringLiteral("周报"), QStringLiteral("plus"), [](Desk&) {}});
    CHECK(titles(QStringLiteral("zhou")).value(0) == QStringLiteral("周报")); // before bu-zhou
    CHECK(titles(QStringLiteral("zhou")).size() == 16);
}

TEST_CASE("another book can be asked for while one is open", "[ui][keys]")
{
    ShownWindow shown;
    QSignalSpy asked(&shown.test.window(), &MainWindow::bookAsked);
    shown.test.desk().search();
    auto* edit = shown.test.window().findChild<SearchPalette*>()->findChild<QLineEdit*>();
    QTest::keyClick(edit, Qt::Key_Tab); // the scope of actions
    edit->setText(QStringLiteral("打开别的手册"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().value<BookWish>() == BookWish::Open);
}
