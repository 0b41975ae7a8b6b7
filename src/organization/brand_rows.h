// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The brand file, as rows of the store.
#pragma once

#include "branchbook/organization/brand.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// Without its key, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const Brand& brand);
[[nodiscard]] store::ColumnValues columnsOf(BrandId brand, const BrandStep& step);
[[nodiscard]] store::ColumnValues columnsOf(BrandId brand, const BrandEvidence& evidence);

} // namespace branchbook::organization
