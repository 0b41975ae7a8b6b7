// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading cases of disposition and sanctions, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/discipline.h"

namespace branchbook::organization {

/// Open ones first, then by the day they were found.
[[nodiscard]] Result<QList<DispositionCase>> listDispositions(const store::Session& session, book::BranchId branch);
/// Those found by the end of a past `day`, each as it stood then (standingOn), in the order of listDispositions. What is in the bin
/// today is not among them.
[[nodiscard]] Result<QList<DispositionCase>> listDispositionsOn(const store::Session& session, book::BranchId branch,
                                                                QDate day);
[[nodiscard]] Result<QList<DispositionCase>> listRecycledDispositions(const store::Session& session,
                                                                      book::BranchId branch);
/// Newest first.
[[nodiscard]] Result<QList<DispositionCase>> listDispositionsOf(const store::Session& session, book::MemberId member);
/// Error: disposition.missing (NotFound).
[[nodiscard]] Result<DispositionCase> loadDisposition(const store::Session& session, DispositionId id);

/// Newest first.
[[nodiscard]] Result<QList<SanctionRecord>> listSanctions(const store::Session& session, book::BranchId branch);
/// Those in force by the end of a past `day`, each as it stood then, in the same order; without the bin of today.
[[nodiscard]] Result<QList<SanctionRecord>> listSanctionsOn(const store::Session& session, book::BranchId branch,
                                                            QDate day);
[[nodiscard]] Result<QList<SanctionRecord>> listRecycledSanctions(const store::Session& session, book::BranchId branch);
/// In the order in which they took effect.
[[nodiscard]] Result<QList<SanctionRecord>> listSanctionsOf(const store::Session& session, book::MemberId member);
/// What the recorded sanctions of somebody mean on `on`. Errors: those of rules::sanctionEffects.
[[nodiscard]] Result<rules::SanctionResult> sanctionedOn(const store::Session& session,
                                                         const rules::Catalogue& catalogue, book::MemberId member,
                                                         QDate on);
/// Error: sanction.missing (NotFound).
[[nodiscard]] Result<SanctionRecord> loadSanction(const store::Session& session, SanctionId id);

/// correction_limit, sanction.decided, sanction.announced, sanction.reported, probation_within_party, sanction_effect. Of a
/// record that is for the committee alone the agenda says hiddenName().
[[nodiscard]] Result<> addDisciplineFacts(const book::FactsQuery& query, rules::Facts& facts);
/// How many, never who. Nothing where there is nothing.
[[nodiscard]] Result<> addDisciplineSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
