// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus goes: back to its place after dialogs, popovers and pages made anew, round inside boxes, never to the
// branch switcher. And the wheel, which scrolls.
#include "support/catch_qt.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/popover.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_header.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell_frame.h"
#include "ui/theme/focus_ring.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QWheelEvent>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct FocusWindow {
    FocusWindow()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        test.window().show();
        test.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&test.window()));
        makeRows();
    }
    /// As a list that is made anew after every change.
    void makeRows(const QStringList& names = {QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")})
    {
        delete list;
        list = new QWidget(page());
        auto* line = new QHBoxLayout(list);
        for (const auto& name : names)
            line->addWidget(button(name));
        list->setGeometry(100, 200, 500, 60);
        list->show();
        list->raise();
    }
    QPushButton* row(const QString& name) const
    {
        for (auto* each : list->findChildren<QPushButton*>()) {
            if (each->text() == name)
                return each;
        }
        return nullptr;
    }
    QWidget* page() const { return test.window().frame()->page(); }
    static QString focused()
    {
        QTest::qWait(1);
        QApplication::processEvents();
        const auto* pressed = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return pressed ? pressed->text() : QString();
    }
    bool inPage() const
    {
        QTest::qWait(1);
        auto* now = QApplication::focusWidget();
        const auto* header = test.window().frame()->page()->header();
        return now && page()->isAncestorOf(now) && !header->isAncestorOf(now);
    }
    Dialog* ask()
    {
        auto* dialog = new Dialog(&test.window(), QStringLiteral("删除这一行？"));
        (void)dialog->addSafeButton(QStringLiteral("先不删"));
        dialog->open();
        return dialog;
    }
    bool hasRing() const { return test.window().findChild<QWidget*>(QLatin1String(kRingName)) != nullptr; }

    WindowOfTests test;
    QPointer<QWidget> list;
};

/// Whether the wheel's turn goes on to what is around the widget: Qt hands on what is not accepted, but only of a real
/// wheel.
bool passesOn(QWidget& widget)
{
    const QPointF at(widget.width() / 2.0, widget.height() / 2.0);
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &event);
    return !event.isAccepted();
}

} // namespace

TEST_CASE("after a dialog the focus is where it was, or in its place", "[ui][focus]")
{
    FocusWindow shown;
    shown.row(QStringLiteral("乙"))->setFocus(Qt::TabFocusReason);
    auto* dialog = shown.ask();
    dialog->close();
    CHECK(FocusWindow::focused() == QStringLiteral("乙"));

    dialog = shown.ask();
    shown.makeRows(); // what the dialog did made the list anew
    dialog->close();
    CHECK(FocusWindow::focused() == QStringLiteral("乙"));

    dialog = shown.ask();
    shown.makeRows({QStringLiteral("甲"), QStringLiteral("丙")}); // 乙 is done
    dialog->close();
    CHECK(shown.inPage());

    shown.row(QStringLiteral("丙"))->setFocus(Qt::TabFocusReason);
    dialog = shown.ask();
    dialog->close();
    shown.makeRows(); // and only then
    CHECK(FocusWindow::focused() == QStringLiteral("丙"));
}

TEST_CASE("a page that is made anew keeps the focus, and so does one whose list is gone", "[ui][focus]")
{
    FocusWindow shown;
    shown.row(QStringLiteral("丙"))->setFocus(Qt::TabFocusReason);
    shown.makeRows();
    CHECK(FocusWindow::focused() == QStringLiteral("丙"));
    shown.list->hide();
    CHECK(shown.inPage());
}

TEST_CASE("a jump by the search ends in the page's content", "[ui][focus]")
{
    FocusWindow shown;
    shown.row(QStringLiteral("甲"))->setFocus(Qt::TabFocusReason);
    shown.test.desk().search();
    auto* edit = shown.test.window().findChild<SearchPalette*>()->findChild<QLineEdit*>();
    edit->setText(QStringLiteral("打开设置"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(shown.page()->accessibleName() == QStringLiteral("设置"));
    CHECK(shown.inPage());
}

TEST_CASE("Tab goes round in a popover, which shows the ring to the keyboard and gives the focus back", "[ui][focus]")
{
    FocusWindow shown;
    auto* anchor = shown.row(QStringLiteral("乙"));
    anchor->setFocus(Qt::TabFocusReason);
    QPointer<Popover> popover;
    QPushButton* first = nullptr;
    QPushButton* second = nullptr;
    QObject::connect(anchor, &QPushButton::clicked, anchor, [&] {
        popover = new Popover(shown.page()); // takes no focus: it only says which window
        auto* content = new QWidget;
        auto* line = new QHBoxLayout(content);
        first = button(QStringLiteral("安排"));
        second = button(QStringLiteral("说明"));
        line->addWidget(first);
        line->addWidget(second);
        popover->setContent(content);
        popover->openAt(anchor, first);
    });
    QTest::keyClick(anchor, Qt::Key_Return);
    REQUIRE(popover);
    CHECK(first->hasFocus());
    CHECK(shown.hasRing());
    QTest::keyClick(first, Qt::Key_Tab);
    CHECK(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Tab);
    CHECK(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(second->hasFocus());
    popover->close(); // by its own button, not by Esc
    CHECK(FocusWindow::focused() == QStringLiteral("乙"));
}

TEST_CASE("the wheel over a field scrolls the form and changes nothing", "[ui][focus]")
{
    QScrollArea area;
    auto* form = new QWidget;
    auto* rows = new QVBoxLayout(form);
    auto* combo = new ComboField(QStringLiteral("学历"));
    for (const char* each : {"大学", "大专", "初中"})
        combo->addChoice(QString::fromUtf8(each), QString::fromUtf8(each));
    auto* number = new QSpinBox;
    number->setValue(5);
    rows->addWidget(combo);
    rows->addWidget(number);
    form->setMinimumHeight(2000);
    area.setWidgetResizable(true);
    area.setWidget(form);
    area.resize(300, 200);
    area.show();
    REQUIRE(QTest::qWaitForWindowExposed(&area));
    for (QWidget* each : {static_cast<QWidget*>(combo->combo()), static_cast<QWidget*>(number)}) {
        CHECK(passesOn(*each));
        each->setFocus(Qt::MouseFocusReason);
        CHECK(passesOn(*each));
    }
    CHECK(combo->code() == QStringLiteral("大学"));
    CHECK(number->value() == 5);
}

TEST_CASE("a text box of several lines shows its focus in itself, not over its label", "[ui][focus]")
{
    FocusWindow shown;
    auto* text = new TextField(QStringLiteral("原因"), {}, shown.page());
    text->setGeometry(100, 300, 300, 120);
    text->show();
    text->edit()->setFocus(Qt::TabFocusReason);
    CHECK_FALSE(shown.hasRing());
}
