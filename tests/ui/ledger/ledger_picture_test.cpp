// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/ledger/item_dialogs.h"
#include "ui/ledger/item_pane.h"
#include "ui/ledger/ledger_fixture.h"
#include "ui/ledger/ledger_view.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

TEST_CASE("the ledger of mockup 09 in both themes, narrow, and with the largest text", "[ui][picture][ledger]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Light, 1.3, 1366, 768, "-large"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow test;
    test.window().resize(width, height);
    const auto picture = [&test, suffix = QString::fromLatin1(name)](const char* page) {
        return takePicture(test.window(), QString::fromLatin1(page) + suffix);
    };
    test.desk().showPage(QStringLiteral("integrity"), QStringLiteral("ledger"));
    test.desk().setQuarter({2024, 3}); // before the sample
    CHECK(picture("09-ledger-empty") == QStringList());
    auto* empty = test.window().frame()->page()->findChild<LedgerView*>();
    REQUIRE(empty);
    CHECK(empty->pane()->isHidden()); // nothing of another year beside an empty list
    test.desk().setQuarter({2026, 3});
    test.desk().showPage(QStringLiteral("conduct"), QStringLiteral("ledger"));
    CHECK(picture("09-ledger") == QStringList());
    test.desk().showPage(QStringLiteral("conduct"),
                         QStringLiteral("ledger:") + itemAbout(test.desk(), QStringLiteral("水压不足")).id.toString());
    CHECK(picture("09-ledger-item") == QStringList());
    auto* listed = test.window().frame()->page()->findChild<LedgerView*>();
    REQUIRE(listed);
    CHECK(listed->table()->horizontalScrollBar()->maximum() == 0); // 期限, the last column, is whole
    test.desk().showPage(QStringLiteral("conduct"), QStringLiteral("ledger:new"));
    CHECK(picture("09-ledger-new") == QStringList());
}

TEST_CASE("the dialogs of the ledger, dark and narrow, light and wide", "[ui][picture][ledger]")
{
    const auto [scheme, width, height, name] = GENERATE(table<Scheme, int, int, const char*>({
        {Scheme::Light, 1366, 768, ""},
        {Scheme::Dark, 1024, 700, "-dark-narrow"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, 1.0, Motion::Reduced});
    DemoWindow test;
    test.window().resize(width, height);
    test.desk().showPage(QStringLiteral("conduct"), QStringLiteral("ledger"));
    test.window().show();
    (void)QTest::qWaitForWindowExposed(&test.window());
    auto* view = test.window().frame()->page()->findChild<LedgerView*>();
    REQUIRE(view);
    const auto item = itemAbout(test.desk(), QStringLiteral("水压不足"));
    const auto course = ledger::loadCourse(test.desk().book().reader(), item.kind).value();
    const auto picture = [&](Dialog* dialog, const char* page) {
        dialog->open();
        const auto faults = takePicture(test.window(), QString::fromLatin1(page) + QString::fromLatin1(name));
        delete dialog;
        return faults;
    };
    auto* refused = new CloseItemDialog(view, test.desk(), item, QStringLiteral("销号"));
    refused->findChild<TextField*>()->setError(QStringLiteral("请填写办理结果。"));
    CHECK(picture(refused, "09-ledger-close") == QStringList());
    CHECK(picture(new AssignItemsDialog(view, test.desk(), {item.id}), "09-ledger-assign") == QStringList());
    CHECK(picture(new CourseDialog(view, test.desk(), item.kind), "09-ledger-stages") == QStringList());
    CHECK(picture(new MoveItemDialog(view, test.desk(), item, course, QStringLiteral("反馈")), "09-ledger-move")
          == QStringList());
    CHECK(picture(new ChangeItemDialog(view, test.desk(), item), "09-ledger-change") == QStringList());
    CHECK(picture(new ReopenItemDialog(view, test.desk(), item), "09-ledger-reopen") == QStringList());
    auto* table = view->table();
    table->setFocus();
    for (int row : {0, 1}) {
        table->setCurrentIndex(view->model().index(row, 1));
        QTest::keyClick(table, Qt::Key_Space);
    }
    CHECK(takePicture(test.window(), QStringLiteral("09-ledger-checked") + QString::fromLatin1(name)) == QStringList());
    const QImage seen = table->viewport()->grab().toImage();
    const QRect line = table->visualRect(view->model().index(1, 1));
    for (const int y : {line.top(), line.bottom() - 1}) // the frame of the row runs on behind its buttons
        CHECK(seen.pixelColor(seen.width() - 3, y) == seen.pixelColor(line.left() + 20, y));
    test.desk().showPage(QStringLiteral("conduct"), QStringLiteral("ledger:new"));
    CHECK(takePicture(test.window(), QStringLiteral("09-ledger-raise") + QString::fromLatin1(name)) == QStringList());
}

TEST_CASE("an empty year of the ledger shows no item beside it", "[ui][picture][ledger]")
{
    const auto [scheme, width, height, name] = GENERATE(table<Scheme, int, int, const char*>({
        {Scheme::Light, 1366, 768, ""},
        {Scheme::Dark, 1024, 700, "-dark-narrow"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, 1.0, Motion::Reduced});
    DemoWindow test;
    test.window().resize(width, height);
    test.window().show();
    (void)QTest::qWaitForWindowExposed(&test.window());
    test.desk().showPage(QStringLiteral("integrity"), QStringLiteral("ledger"));
    auto* view = test.window().frame()->page()->findChild<LedgerView*>();
    REQUIRE(view);
    test.desk().setQuarter({2024, 3});
    CHECK_FALSE(view->pane()->isVisible());
    CHECK(takePicture(test.window(), QStringLiteral("09-ledger-no-items") + QString::fromLatin1(name))
          == QStringList());
    test.desk().setQuarter({2026, 3});
    CHECK(view->pane()->isVisible() == (width > 1200));
}
