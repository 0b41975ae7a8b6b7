// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks to the person at the desk (mockup 22): text size, colour, contrast, motion, language.
#pragma once

#include "ui/settings/cards_pane.h"
#include "ui/settings/look_controls.h"

namespace branchbook::ui {

class Preferences;

class LookPane final : public CardsPane
{
    Q_OBJECT
public:
    LookPane(Theme& theme, Preferences& preferences);

private:
    [[nodiscard]] QWidget* makeTextCard();
    [[nodiscard]] QWidget* makeLookCard();
    [[nodiscard]] QWidget* makeLanguageCard();
    void take(const ThemeSettings& look);
    void showLook();

    Theme& m_theme;
    Preferences& m_preferences;
    Segmented* m_size;
    Segmented* m_scheme;
    Segmented* m_language;
    Switch* m_contrast;
    Switch* m_motion;
};

} // namespace branchbook::ui
