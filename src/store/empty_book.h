// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file with the tables of a book and nothing in them.
#pragma once

#include "branchbook/base/result.h"

namespace branchbook::store {

/// Refuses a name that is taken. Error: store.create_failed (Io).
[[nodiscard]] Result<> makeTables(const QString& path);

} // namespace branchbook::store
