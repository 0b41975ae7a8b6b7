// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of 支部研判 as rows of the store.
#pragma once

#include "branchbook/organization/diagnosis.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// Period, conclusion, opinion, day and edition: without key, days of entry and finishing, and bin.
[[nodiscard]] store::ColumnValues columnsOf(const Diagnosis& diagnosis);

} // namespace branchbook::organization
