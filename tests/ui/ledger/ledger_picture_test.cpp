// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/dialog.h"
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
