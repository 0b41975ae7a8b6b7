// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A word on the desktop, outside the window, about how much is due: off until somebody asks for it.
#pragma once

#include "branchbook/agenda/workbench.h"

#include <functional>

namespace branchbook::ui {

class Desk;
class Preferences;

[[nodiscard]] bool wantsDesktopNotice(const Preferences& preferences);
void setDesktopNotice(Preferences& preferences, const QString& state); ///< "on", "off"

/// 本周到期 3 件，逾期 2 件: numbers alone, because anybody may look at the screen. Empty where nothing is due.
[[nodiscard]] QString desktopNoticeText(const agenda::Workbench& work);

using ShowNotice = std::function<void(const QString& title, const QString& text)>;
/// Once a day at most, where it is wanted and something is due; never for a sample.
void noticeOnDesktop(Desk& desk, Preferences& preferences, const ShowNotice& show);

enum class Tray { Absent, Present };
[[nodiscard]] bool hasTray();
[[nodiscard]] inline Tray trayNow()
{
    return hasTray() ? Tray::Present : Tray::Absent;
}
/// Through the desktop's tray; without one it does nothing.
void showOnTray(const QString& title, const QString& text);

} // namespace branchbook::ui
