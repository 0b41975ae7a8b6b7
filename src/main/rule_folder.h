// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user's own rule files lie, for window and command line alike.
#pragma once

#include <QString>

namespace branchbook::main {

/// `$XDG_DATA_HOME/branchbook/rules`, else `~/.local/share/branchbook/rules`.
[[nodiscard]] QString ruleFolder();

} // namespace branchbook::main
