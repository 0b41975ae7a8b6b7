// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window on the sample book of the mockups, on 18 September 2026.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

#include <QTemporaryDir>

#include <memory>

namespace branchbook::ui {

class MainWindow;
class WorkbenchPage;

class DemoWindow
{
public:
    /// `seen`: the day on which the book was last open here, ISO; empty: never.
    explicit DemoWindow(const QString& seen = {}, QDate on = {2026, 9, 18});
    /// With the areas of the program, which know what their ledgers hold.
    explicit DemoWindow(const book::Areas& areas, const QString& seen = {}, QDate on = {2026, 9, 18});
    ~DemoWindow();
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Desk& desk() const;
    [[nodiscard]] WorkbenchPage& page() const;
    [[nodiscard]] const Registry& registry() const { return m_registry; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    Registry m_registry;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace branchbook::ui
