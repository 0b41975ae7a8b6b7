// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inner pages of the settings. One more page is one more line in settingsEntries().
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

class Preferences;
class SettingsPane;
class Theme;

struct SettingsEntry {
    QString id; ///< "rules": settings/rules opens it
    QString title;
    QString icon;
    std::function<SettingsPane*(Desk&)> make; ///< called on the first visit
    QString words = {}; ///< what the search finds it by besides: its cards in both languages, whichever the window has
};
[[nodiscard]] std::vector<SettingsEntry> settingsEntries(Theme& theme, Preferences& preferences);
/// Each inner page can be opened from the search.
void addSettingsCommands(Registry& registry, Theme& theme, Preferences& preferences);

} // namespace branchbook::ui
