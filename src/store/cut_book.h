// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book whose end is missing, made readable.
#pragma once

#include "branchbook/base/progress.h"
#include "store/file_lock.h"
#include "store/new_file.h"

namespace branchbook::store {

/// SQLite reads nothing of a file that is shorter than its head says. What is read then is a copy under `aside` whose head says what
/// is there; gives `damaged` itself where that is not so. `lock` is held on `damaged`; `shown` is the name that errors tell.
/// Errors: store.open_failed, store.create_failed (Io), store.copy_damaged (Damaged), cancelled.
[[nodiscard]] Result<QString> withTrueLength(const QString& damaged, const FileLock& lock, const AsideName& aside,
                                             const QString& shown, Progress& progress);

} // namespace branchbook::store
