// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The copy that the program makes by itself before a risky step.
#pragma once

#include "branchbook/book/backup.h"
#include "cli/command.h"

namespace branchbook::cli {

/// A warning where it could not be made, or did not reach the second place: the step itself can be undone and goes on.
void warnOfCopy(const Result<std::optional<book::BackupMade>>& copy, Answer& answer);

/// Before a command that takes in or takes back many records at once: where something was changed since the last copy.
/// Error: cancelled.
[[nodiscard]] Result<> copyBefore(const Context& context, const store::Session& session, book::BackupReason reason,
                                  Answer& answer);

} // namespace branchbook::cli
