// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the person at the desk (mockup 22), as far as they exist.
#pragma once

#include "ui/settings/look_controls.h"
#include "ui/shell/page.h"

class QFrame;

namespace branchbook::ui {

class MainWindow;
class Preferences;
class Theme;

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(Desk& desk, Theme& theme, Preferences& preferences);

private:
    [[nodiscard]] QWidget* makeTextCard();
    [[nodiscard]] QWidget* makeLookCard();
    void take(const ThemeSettings& look);
    void showLook();

    Theme& m_theme;
    Preferences& m_preferences;
    Segmented* m_size;
    Segmented* m_scheme;
    Switch* m_contrast;
    Switch* m_motion;
};

} // namespace branchbook::ui
