// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/kit/field.h"
#include "ui/picture.h"
#include "ui/shell/book_call.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell_frame.h"
#include "ui/start/welcome_page.h"
#include "ui/ui_fixture.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <tuple>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

const RecentBook kLastYear{QStringLiteral("/2025.bbk"), QStringLiteral("机关第一党支部 2025"),
                           QDateTime(QDate(2026, 1, 12), QTime(9, 0), Qt::UTC)};

} // namespace

TEST_CASE("the first page in both themes and the largest text", "[ui][picture]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "13-welcome"},
        {Scheme::Dark, 1.0, 1366, 768, "13-welcome-dark"},
        {Scheme::Light, 1.3, 1024, 700, "13-welcome-large"},
    }));
    const ThemeSettings look{scheme, Contrast::Normal, scale, Motion::Reduced};
    themeOfTests().apply(look);
    WelcomePage page({kLastYear}, look, QDate(2026, 9, 18));
    page.offerLanguage(QStringLiteral("zh_CN")); // as the program does
    page.resize(width, height);
    CHECK(takePicture(page, QString::fromLatin1(name)) == QStringList());
    const auto* language = page.findChild<QWidget*>(QStringLiteral("welcomeLanguage"));
    REQUIRE(language != nullptr);
    CHECK(page.rect().contains(QRect(language->mapTo(&page, QPoint(0, 0)), language->size())));
}

TEST_CASE("the first page chooses the look at once and opens the last book", "[ui]")
{
    WelcomePage page({kLastYear}, {}, QDate(2026, 9, 18));
    page.resize(1366, 768);
    page.show();
    QSignalSpy look(&page, &WelcomePage::lookChosen);
    QSignalSpy recent(&page, &WelcomePage::openRecent);
    for (auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("特大") || button->text() == kLastYear.title)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(look.count() == 1);
    CHECK(look.first().first().value<ThemeSettings>().textScale == 1.3);
    REQUIRE(recent.count() == 1);
    CHECK(recent.first().first().toString() == kLastYear.path);
}

TEST_CASE("the first page offers both languages, each in its own words", "[ui]")
{
    for (const auto& [scale, width, height] : {std::tuple(1.0, 1366, 768), std::tuple(1.3, 1024, 700)}) {
        const ThemeSettings look{Scheme::Light, Contrast::Normal, scale, Motion::Reduced};
        themeOfTests().apply(look);
        WelcomePage page({kLastYear}, look, QDate(2026, 9, 18));
        page.offerLanguage(QStringLiteral("zh_CN"));
        page.resize(width, height);
        page.show();
        CHECK(takePicture(page, QStringLiteral("welcome-language-%1").arg(width)) == QStringList());
        QSignalSpy chosen(&page, &WelcomePage::languageChosen);
        const auto buttons = page.findChildren<QAbstractButton*>();
        const auto english = std::ranges::find(buttons, QStringLiteral("English"), &QAbstractButton::text);
        REQUIRE(english != buttons.end());
        QTest::mouseClick(*english, Qt::LeftButton);
        REQUIRE(chosen.count() == 1);
        CHECK(chosen.first().first().toString() == QStringLiteral("en"));
    }
}

TEST_CASE("the window with its pages, wide and narrow, light and dark", "[ui][picture]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, "window"},
        {Scheme::Dark, 1.0, 1366, 768, "window-dark"},
        {Scheme::Light, 1.0, 1024, 700, "window-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "window-narrow-large"},
        {Scheme::Light, 1.15, 2560, 1440, "window-wide"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    WindowOfTests test;
    test.window().resize(width, height);
    CHECK(takePicture(test.window(), QString::fromLatin1(name)) == QStringList());
    test.desk().showPage(QStringLiteral("settings"));
    CHECK(takePicture(test.window(), QStringLiteral("%1-settings").arg(QString::fromLatin1(name))) == QStringList());
    test.desk().search();
    CHECK(takePicture(test.window(), QStringLiteral("%1-search").arg(QString::fromLatin1(name))) == QStringList());
}

TEST_CASE("the keyboard reaches every page", "[ui]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    test.window().activateWindow();
    const auto title = [&] { return test.window().frame()->page()->accessibleName(); };
    CHECK(title() == QStringLiteral("工作台"));
    QTest::keyClick(&test.window(), Qt::Key_4, Qt::AltModifier);
    CHECK(title() == QStringLiteral("组织建设"));
    QTest::keyClick(&test.window(), Qt::Key_8, Qt::AltModifier);
    CHECK(title() == QStringLiteral("报表"));
    QTest::keyClick(&test.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(test.desk().quarter().toString() == QStringLiteral("2026Q2"));
    QTest::keyClick(&test.window(), Qt::Key_Equal, Qt::ControlModifier);
    CHECK(themeOfTests().settings().textScale == 1.15);
    QTest::keyClick(&test.window(), Qt::Key_0, Qt::ControlModifier);
    CHECK(themeOfTests().settings().textScale == 1.0);
    CHECK(test.preferences().look().textScale == 1.0);
}

TEST_CASE("the search opens a page by its name and closes on Esc", "[ui]")
{
    WindowOfTests test;
    test.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&test.window()));
    test.desk().search();
    auto* edit = test.window().findChild<SearchPalette*>()->findChild<QLineEdit*>();
    typeText(*edit, QStringLiteral("设置"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(test.window().frame()->page()->accessibleName() == QStringLiteral("设置"));
}

TEST_CASE("the window that is called comes to the front with the caller's token, which is used up", "[ui]")
{
    struct Called final : QWidget {
        QByteArray token;
        void showEvent(QShowEvent*) override { token = qgetenv("XDG_ACTIVATION_TOKEN"); }
    } window;
    BookCall call(window);
    call.raiseWith(QStringLiteral("token-of-the-launcher"));
    CHECK(window.isVisible());
    CHECK(window.token == "token-of-the-launcher");
    CHECK(qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN"));
}
