// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The area's records of a year one by one, for the handbook: what a quarterly report only counts.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::organization {

/// Each writes nothing where there is no such record.
[[nodiscard]] Result<> addTransferList(const book::SectionQuery& query, book::AreaSection& section);
[[nodiscard]] Result<> addAwayList(const book::SectionQuery& query, book::AreaSection& section);
/// Everybody on the way at the end of the year or admitted in it, with who looks after them.
[[nodiscard]] Result<> addCandidateList(const book::SectionQuery& query, book::AreaSection& section);
/// Member by month, what was paid for it, in two half-years; nobody's income.
[[nodiscard]] Result<> addDuesLedger(const book::SectionQuery& query, book::AreaSection& section);
[[nodiscard]] Result<> addHonourList(const book::SectionQuery& query, book::AreaSection& section);
/// Day, occasion and who went there. Whom they visited and what was said is sealed and stays out.
[[nodiscard]] Result<> addVisitList(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
