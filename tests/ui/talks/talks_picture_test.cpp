// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/talks/talks_view.h"
#include "ui/ui_fixture.h"

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
}
