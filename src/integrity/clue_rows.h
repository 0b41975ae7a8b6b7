// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of clues, as rows of the store.
#pragma once

#include "branchbook/base/one_line.h"
#include "branchbook/integrity/clue.h"
#include "integrity/rows.h"

namespace branchbook::integrity {

/// Without its key, its source, day of entry and bin.
[[nodiscard]] store::ColumnValues clueColumns(const Clue& clue);
/// The highest number given so far, those in the bin too; 0: none.
[[nodiscard]] Result<int> lastClueNumber(const store::Session& session, book::BranchId branch, int year);
/// Error: clue.missing.
[[nodiscard]] Result<ClueSource> loadClueSource(const store::Session& session, ClueId id,
                                                const store::SecondKeyPtr& key);

} // namespace branchbook::integrity
