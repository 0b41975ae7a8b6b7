// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/setting.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/agenda/month_board.h"
#include "ui/agenda/month_view.h"
#include "ui/agenda/workbench_page.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

TEST_CASE("the first page of mockups 01, 20 and 21, and with the largest text", "[ui][picture][agenda]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Light, 1.15, 2560, 1440, "-wide"},
        {Scheme::Light, 1.3, 1366, 768, "-large"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow test;
    test.window().resize(width, height);
    const auto picture = [&test, suffix = QString::fromLatin1(name)](const char* page) {
        return takePicture(test.window(), QString::fromLatin1(page) + suffix);
    };
    CHECK(picture("01-workbench") == QStringList());
    test.page().open(QStringLiteral("year"));
    CHECK(picture("02-year-overview") == QStringList());
    test.page().open(QStringLiteral("month"));
    CHECK(picture("26-calendar") == QStringList());
    QTest::keyClick(test.page().month()->board(), Qt::Key_Return);
    CHECK(picture("26-calendar-day") == QStringList());
}

TEST_CASE("the first page of a book with many late ones, and the settings of reminders", "[ui][picture][agenda]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    DemoWindow test;
    test.window().resize(width, height);
    REQUIRE(test.desk().perform(QStringLiteral("agenda.from"), QStringLiteral("起算"), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, agenda::kAgendaFromSetting, QStringLiteral("2023-01-01"));
    }));
    CHECK(takePicture(test.window(), QStringLiteral("01-many-late") + QString::fromLatin1(name)) == QStringList());
    test.desk().showPage(QStringLiteral("settings"));
    CHECK(takePicture(test.window(), QStringLiteral("22-reminders") + QString::fromLatin1(name)) == QStringList());
}
