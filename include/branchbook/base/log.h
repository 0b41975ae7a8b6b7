// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The log: a rotating file under the state directory, for finding faults. No personal data at any level: callers
// pass codes, counts and file kinds, never names, numbers or texts that users typed.
#pragma once

#include <QString>

namespace branchbook {

enum class LogLevel { Debug, Info, Warning, Error };

/// Starts the log at `directory`/branchbook.log (3 files of 1 MiB each, mode 0600). Without this call, and where the
/// directory cannot be written, logging does nothing.
void startLog(const QString& directory);
/// `$XDG_STATE_HOME/branchbook`, else `~/.local/state/branchbook`.
[[nodiscard]] QString defaultLogDirectory();
/// One line; line breaks inside `text` are replaced, so that no entry can forge another.
void log(LogLevel level, const QString& text);

} // namespace branchbook
