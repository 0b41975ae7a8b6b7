// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A word on the desktop, outside the window, about how much is due: off until somebody asks for it.
#pragma once

#include "branchbook/agenda/workbench.h"

#include <functional>

class QDBusConnection;

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

/// Whether this desktop shows a word from outside its windows: through its notifications, or where it has none, its tray.
enum class Notices : quint8 { Impossible, Possible };
[[nodiscard]] Notices noticesNow();
/// Through the notifications of the desktop (org.freedesktop.Notifications); where nobody answers for them, through its tray.
void showOnDesktop(const QString& title, const QString& text);
/// The same by this bus; `otherwise` where nobody answers on it.
void showOnBus(const QDBusConnection& bus, const QString& title, const QString& text, const ShowNotice& otherwise);
[[nodiscard]] bool hasTray();
/// Through the desktop's tray; without one it does nothing.
void showOnTray(const QString& title, const QString& text);

} // namespace branchbook::ui
