// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading who is elsewhere, and what that adds to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/away.h"

namespace branchbook::organization {

/// By kind, then by name; those that ended come last. Whom the roster calls floating, abroad or out of contact without
/// more is among them, with a null id.
[[nodiscard]] Result<QList<Away>> listAway(const store::Session& session, book::BranchId branch, QDate today);
/// Those begun by the end of a past `day`, each as it stood then (standingOn), in the order of listAway; what is in the bin today is
/// not among them. Whom the roster marks today without more stands there, too, where they belonged to the branch on the day and the
/// mark is no later; where the roster does not know since when (it never does of abroad), the mark stands for every day. A mark
/// that was taken away without a record is not known.
[[nodiscard]] Result<QList<Away>> listAwayOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Away>> listRecycledAway(const store::Session& session, book::BranchId branch);
/// What was entered of one person, newest first.
[[nodiscard]] Result<QList<Away>> listAwayOf(const store::Session& session, book::MemberId member);
/// Error: away.missing (NotFound).
[[nodiscard]] Result<Away> loadAway(const store::Session& session, AwayId id);

/// abroad.since, abroad.contact, abroad.stopped, abroad.returned, lost.stopped, lost.found, lost.removed.
[[nodiscard]] Result<> addAwayFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Who is elsewhere at the end of the period, and how often they were spoken with in it. Nothing where nobody is.
[[nodiscard]] Result<> addAwaySection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
