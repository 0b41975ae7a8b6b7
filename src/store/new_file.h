// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book is written aside and gets its name when it is whole.
#pragma once

#include "branchbook/base/result.h"

namespace branchbook::store {

/// `link` never replaces: the name is ours or it was there before. `temporary` is gone afterwards in any case.
/// Errors: store.exists (Refused), store.create_failed (Io).
[[nodiscard]] Result<> giveName(const QString& temporary, const QString& path);

} // namespace branchbook::store
