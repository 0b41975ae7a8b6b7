// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of a window on a new book, with the user's rules in a folder of the test.
#pragma once

#include "ui/rules/holidays_pane.h"
#include "ui/rules/rules_pane.h"
#include "ui/ui_fixture.h"

#include <QTemporaryDir>

namespace branchbook::ui {

class SettingsPage;

class SettingsOfTests
{
public:
    /// Writes `json` as own.json into the rule folder first, where it is not empty.
    explicit SettingsOfTests(const QByteArray& json = {});
    ~SettingsOfTests();
    WindowOfTests* operator->() const { return m_window.get(); }
    [[nodiscard]] SettingsPage& page() const;
    [[nodiscard]] RulesPane& rules() const;
    [[nodiscard]] HolidaysPane& holidays() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowOfTests> m_window;
};

/// A rule file in which 党课 is due `times` a quarter.
[[nodiscard]] QByteArray lessonFile(const char* times);
/// What the window said last in its toast.
[[nodiscard]] QStringList saidBy(const QWidget& window);

} // namespace branchbook::ui
