// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/talk_store.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/talks/talk_form.h"
#include "ui/talks/talks_view.h"
#include "ui/ui_fixture.h"

#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

TEST_CASE("the talks of mockup 28 in both themes, narrow, and with the largest text", "[ui][picture][talks]")
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
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("talks"));
    test.desk().setQuarter({2025, 3}); // the sample has talks of 2026 alone
    CHECK(picture("28-talks-empty") == QStringList());
    test.desk().setQuarter({2026, 3});
    CHECK(picture("28-talks") == QStringList());
    auto* view = test.window().frame()->page()->findChild<TalksView*>();
    REQUIRE(view);
    auto* fields = view->form()->findChild<QScrollArea*>();
    REQUIRE(fields);
    const int end = fields->viewport()->height();
    const auto* rows = fields->widget()->layout();
    for (int i = 0; i < rows->count(); ++i) {
        const QRect row = rows->itemAt(i)->geometry();
        const bool isCut = !rows->itemAt(i)->isEmpty() && row.top() < end && row.bottom() >= end;
        CHECK_FALSE(isCut); // no row is half under the buttons
    }
}

TEST_CASE("the list of talks, a talk that is open and one being written, dark and narrow, light and wide",
          "[ui][picture][talks]")
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
    const auto picture = [&test, suffix = QString::fromLatin1(name)](const char* page) {
        return takePicture(test.window(), QString::fromLatin1(page) + suffix);
    };
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("talks"));
    auto* view = test.window().frame()->page()->findChild<TalksView*>();
    REQUIRE(view);
    CHECK(picture("28-talks-form") == QStringList());
    const auto talks = organization::listTalks(test.desk().book().reader(), {}).value();
    REQUIRE_FALSE(talks.isEmpty());
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("talks:") + talks.first().id.toString());
    CHECK(picture("28-talks-opened") == QStringList());
    view->form()->findChild<QPlainTextEdit*>(QStringLiteral("points"))->clear();
    view->form()->findChild<QPushButton*>(QStringLiteral("finishTalk"))->click();
    CHECK(picture("28-talks-refused") == QStringList());
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("talks:new"));
    QTest::qWait(50); // what was refused is let go of
    CHECK(picture("28-talks-new") == QStringList());
}
