// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators of 三化, as rows of the store.
#pragma once

#include "branchbook/organization/merit.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// Without its key, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const MeritIndicator& indicator);

} // namespace branchbook::organization
