// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the area reports of its committee, and what the rules hear of it.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/committee.h"

namespace branchbook::organization {

/// Puts the term in office, vacancies, what changed in posts and duties in the period, and the work plan under the section,
/// as of its last day or `today`. Nothing where no term, duty or plan is recorded. Always in Chinese.
[[nodiscard]] Result<> addCommitteeSection(const store::Session& session, book::BranchId branch, DateRange period,
                                           QDate today, book::AreaSection& section);

/// The first day of the time that lasts on `day` in which a place of the post was without anybody, not before the term in office;
/// invalid: all are held.
[[nodiscard]] QDate vacantSince(const Committee& committee, const Post& post, QDate day);

/// A term "committee_term" for each one on record, settled when the next was elected; and "committee_vacancy" for each post (subject
/// "post:<id>") with a place that nobody holds, up to the last day on which it was held, also where that is still to come. A filled
/// one has no term. Nothing of a temporary branch, and no vacancies of a term in which nobody was entered.
[[nodiscard]] Result<> addCommitteeFacts(const book::FactsQuery& query, rules::Facts& facts);

/// A term "duty_holder" (subject "duty:<id>") for each running duty that nobody has, up to the last day on which somebody had it: whoever
/// had it left the branch, or its post was given up. Of a vacant post the vacancy is told alone.
[[nodiscard]] Result<> addDutyFacts(const book::FactsQuery& query, rules::Facts& facts);

/// Each item of the year's plan is owed by the last day of its month (term "work_plan", subject "work:<id>"), until it is marked done.
[[nodiscard]] Result<> addWorkFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::organization
