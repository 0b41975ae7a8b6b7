// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's tests share: the theme, a book in a temporary folder, five areas with their names.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/book.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace branchbook::ui {

class MainWindow;

[[nodiscard]] Theme& themeOfTests();
/// 思想建设 … 制度建设, without records.
[[nodiscard]] book::Areas areasOfTests();

/// A window on a new book of 机关第一党支部, on Friday 18 September 2026.
class WindowOfTests
{
public:
    WindowOfTests();
    ~WindowOfTests();
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Desk& desk() const;
    [[nodiscard]] Preferences& preferences() { return m_preferences; }

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    Registry m_registry;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace branchbook::ui
