// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A backup that lies somewhere else, for the place of a book that does not open.
#pragma once

#include <functional>

class QString;
class QWidget;

namespace branchbook::ui {

/// Asks over `window` for the file, and once more where it is of another book than what stands at `path`; `taken` gets it when both
/// questions are gone.
void chooseBackup(QWidget& window, const QString& path, const std::function<void(const QString& backup)>& taken);

} // namespace branchbook::ui
