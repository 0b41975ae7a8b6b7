// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program keeps what is no book: settings, log, the user's own rule files, the sample.
#pragma once

#include <QString>

namespace branchbook::main {

struct Places {
    bool portable = false;
    QString settings; ///< the folder above branchbook/branchbook.ini; empty = as the desktop says
    QString state; ///< of the log
    QString rules;
    QString data; ///< of the sample
};

/// Beside the program, in the folder branchbook-data, where a file branchbook.portable lies there too; else by the XDG
/// variables: `$XDG_STATE_HOME/branchbook` (`~/.local/state/branchbook`), `$XDG_DATA_HOME/branchbook` (`~/.local/share/…`)
/// with `rules` in it. `programFolder`: absolute.
[[nodiscard]] Places placesFor(const QString& programFolder);
/// Of the running program, whose settings go there from now on. Call once, after the application object is made and before
/// anything reads a setting.
[[nodiscard]] Places usePlaces();

} // namespace branchbook::main
