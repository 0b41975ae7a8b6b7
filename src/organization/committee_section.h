// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the area reports of its committee, and what the rules hear of it.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::organization {

/// Puts the term in office, vacancies, what changed in posts and duties in the period, and the work plan under the section,
/// as of its last day or `today`. Nothing where no term, duty or plan is recorded. Always in Chinese.
[[nodiscard]] Result<> addCommitteeSection(const store::Session& session, book::BranchId branch, DateRange period,
                                           QDate today, book::AreaSection& section);

/// A term "committee_term" for each one on record, settled when the next was elected.
[[nodiscard]] Result<> addCommitteeFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::organization
