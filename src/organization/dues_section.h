// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党费 in the quarterly report: what was owed, paid and stayed open, what came in, and who has not paid all.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::organization {

/// Nothing where nobody owed anything for the months of the period that have begun. Of sums alone, nobody's income.
[[nodiscard]] Result<> addDuesSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
