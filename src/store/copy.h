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

} // namespace branchbook::store
