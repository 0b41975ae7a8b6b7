// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the rounds of 述职评议考核, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/appraisal.h"

namespace branchbook::organization {

/// Newest year first, whole.
[[nodiscard]] Result<QList<Appraisal>> listAppraisals(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Appraisal>> listRecycledAppraisals(const store::Session& session, book::BranchId branch);
/// Those known by the end of a past `day` (knownFrom), each as it stood then, in the order of listAppraisals. What is in the bin today is
/// not among them.
[[nodiscard]] Result<QList<Appraisal>> listAppraisalsOn(const store::Session& session, book::BranchId branch,
                                                        QDate day);
/// Error: appraisal.missing (NotFound).
[[nodiscard]] Result<Appraisal> loadAppraisal(const store::Session& session, AppraisalId id);
/// Nothing: there is no round for the year.
[[nodiscard]] Result<std::optional<Appraisal>> findAppraisal(const store::Session& session, book::BranchId branch,
                                                             int year);
/// The problem list of the round: the ledger items that name it as their source.
[[nodiscard]] Result<QList<ledger::Item>> listAppraisalProblems(const store::Session& session,
                                                                const Appraisal& appraisal);
/// The same as it stood at the end of a past `day` (ledger::listItemsOn).
[[nodiscard]] Result<QList<ledger::Item>> listAppraisalProblemsOn(const store::Session& session,
                                                                  const Appraisal& appraisal, QDate day);

/// Who would report: the secretary in office on `day`, else the deputy; empty where the book knows none.
[[nodiscard]] Result<QString> appraisalSpeaker(const store::Session& session, book::BranchId branch, QDate day);
/// A round for the year before anything is written: the speaker of `today`; to whom, points and weights as the year before, else to
/// the branch's higher organization.
[[nodiscard]] Result<Appraisal> proposeAppraisal(const store::Session& session, const book::Branch& branch, int year,
                                                 QDate today);

/// Terms: appraisal_round, 31 January of the year after (Nov-Dec or Jan, domain-rules §14.2), of every year with a round and of
/// the one after the latest, settled by 述职. A branch that never had a round is asked for none.
[[nodiscard]] Result<> addAppraisalFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Steps that were taken in the period, scores, grade, problems; of a round for the committee alone the steps. Nothing where nothing was.
[[nodiscard]] Result<> addAppraisalSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
