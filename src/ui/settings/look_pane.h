// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks to the person at the desk (mockup 22): text size, colour, contrast, motion, language.
#pragma once

#include "ui/settings/cards_pane.h"
#include "ui/settings/look_controls.h"

namespace branchbook::ui {

class Desk;
class Preferences;

class LookPane final : public CardsPane
{
    Q_OBJECT
public:
    LookPane(Desk& desk, Theme& theme, Preferences& preferences);

protected:
    /// A language that could not be exchanged is not shown as the chosen one.
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTextCard();
    [[nodiscard]] QWidget* makeLookCard();
    [[nodiscard]] QWidget* makeLanguageCard();
    void take(const ThemeSettings& look);
    void showLook();
    void showLanguage();

    Desk& m_desk;
    Theme& m_theme;
    Preferences& m_preferences;
    Segmented* m_size;
    Segmented* m_scheme;
    Segmented* m_language;
    Switch* m_contrast;
    Switch* m_motion;
};

} // namespace branchbook::ui
