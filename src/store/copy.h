// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that was opened, checked and counted before it gets a name.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/store/session.h"

namespace branchbook::store {

/// Writes the copy at `aside`; gives the number of rows. `shown` is the name that errors tell.
[[nodiscard]] Result<qint64> writeCopy(const Session& session, const QString& aside, const QString& shown,
                                       Progress& progress);

/// The bytes of `file` at `aside`, which is made anew, readable by its owner alone, synced and read again: a stick may tell that it
/// took what it did not. `shown` is the name that errors tell. Errors: store.open_failed, store.create_failed (Io),
/// store.copy_damaged (Damaged), cancelled.
[[nodiscard]] Result<> copyBytes(const QString& file, const QString& aside, const QString& shown, Progress& progress);

} // namespace branchbook::store
