// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/dialog.h"
#include "ui/ledger/item_dialogs.h"
#include "ui/ledger/ledger_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

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
    test.desk().showPage(QStringLiteral("integrity"));
    test.desk().setQuarter({2024, 3}); // before the sample
    CHECK(picture("09-ledger-empty") == QStringList());
    test.desk().setQuarter({2026, 3});
    test.desk().showPage(QStringLiteral("conduct"));
    CHECK(picture("09-ledger") == QStringList());
    test.desk().showPage(QStringLiteral("conduct"),
                         QStringLiteral("ledger:") + itemAbout(test.desk(), QStringLiteral("水压不足")).id.toString());
    CHECK(picture("09-ledger-item") == QStringList());
    test.desk().showPage(QStringLiteral("conduct"), QStringLiteral("ledger:new"));
    CHECK(picture("09-ledger-new") == QStringList());
}

TEST_CASE("the questions of the ledger in both themes and narrow", "[ui][picture][ledger]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.0, 1024, 700, "-narrow-dark"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow test;
    test.window().resize(width, height);
    test.window().show();
    test.desk().showPage(QStringLiteral("conduct"));
    const auto item = itemAbout(test.desk(), QStringLiteral("水压不足"));
    const auto course = ledger::loadCourse(test.desk().book().reader(), item.kind);
    REQUIRE(course);
    const auto picture = [&](Dialog* dialog, const char* page) {
        dialog->open();
        CHECK(takePicture(test.window(), QString::fromLatin1(page) + QString::fromLatin1(name)) == QStringList());
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    auto* host = &test.window();
    picture(new AssignItemsDialog(host, test.desk(), {item.id}), "09-ledger-assign");
    picture(new CourseDialog(host, test.desk(), item.kind), "09-ledger-stages");
    picture(new MoveItemDialog(host, test.desk(), item, *course, course->last()), "09-ledger-move");
    picture(new CloseItemDialog(host, test.desk(), item, course->last()), "09-ledger-close");
    picture(new ReopenItemDialog(host, test.desk(), item), "09-ledger-reopen");
    picture(new ChangeItemDialog(host, test.desk(), item), "09-ledger-change");
}
