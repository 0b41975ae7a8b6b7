// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Polls as rows of the store.
#pragma once

#include "branchbook/organization/poll.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// Without its key, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const Poll& poll);
[[nodiscard]] store::ColumnValues columnsOf(PollId poll, const PollCount& count);
[[nodiscard]] store::ColumnValues columnsOf(PollId poll, qsizetype position, const PollCorrection& correction);

} // namespace branchbook::organization
