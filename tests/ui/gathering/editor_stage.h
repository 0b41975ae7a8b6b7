// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the branch of mockup 05 with its meeting, for the tests of the editor.
#pragma once

#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/gathering_page.h"
#include "ui/gathering/meeting_fixture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QtTest/QTest>

namespace branchbook::ui {

struct EditorStage : WindowOfTests {
    gathering::GatheringId meeting;

    EditorStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        addPeople(desk().book());
        meeting = addMeeting(desk().book());
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        desk().showPage(QStringLiteral("organization"), meeting.toString());
    }
    [[nodiscard]] GatheringPage& page() const { return *qobject_cast<GatheringPage*>(window().frame()->page()); }
    [[nodiscard]] EditorModel& model() const { return *page().editor(); }
    [[nodiscard]] EditorView& view() const { return *page().findChild<EditorView*>(); }
    template <class T>
    [[nodiscard]] T& find(const char* name = "") const
    {
        return *page().findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] gathering::Gathering stored() const
    {
        return *gathering::loadGathering(desk().book().reader(), meeting);
    }
};

} // namespace branchbook::ui
