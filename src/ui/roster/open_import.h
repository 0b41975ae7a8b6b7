// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window opens the roster import.
#pragma once

#include <QString>

class QWidget;

namespace branchbook::ui {

class Desk;
class Preferences;

/// 导入名册 over the whole window, into the branch looked at; `file` may be empty. Afterwards the members page is shown.
void openRosterImport(Desk& desk, Preferences& preferences, const QString& file = {});
/// A roster dropped anywhere on `target` opens the import.
void takeDroppedRosters(QWidget* target, Desk& desk, Preferences& preferences);

} // namespace branchbook::ui
