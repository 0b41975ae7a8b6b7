// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/gathering/meeting_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

using namespace branchbook;
using namespace branchbook::ui;

TEST_CASE("the lists and the editor of mockup 05 in both themes, narrow, and with the largest text",
          "[ui][picture][gathering]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Light, 1.3, 1366, 768, "-large"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    WindowOfTests test;
    test.window().resize(width, height);
    addPeople(test.desk().book());
    const auto picture = [&test, suffix = QString::fromLatin1(name)](const char* page) {
        return takePicture(test.window(), QString::fromLatin1(page) + suffix);
    };
    test.desk().showPage(QStringLiteral("organization"));
    CHECK(picture("gathering-empty") == QStringList());
    const auto meeting = addMeeting(test.desk().book());
    addQuarter(test.desk().book());
    CHECK(picture("gathering-list") == QStringList());
    test.desk().showPage(QStringLiteral("organization"), meeting.toString());
    CHECK(picture("05-meeting-editor") == QStringList());
    test.desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:party_lesson"));
    CHECK(picture("gathering-lesson") == QStringList());
}
