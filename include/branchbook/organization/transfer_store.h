// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading transfers, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/transfer.h"

namespace branchbook::organization {

/// Those under way first, by the end of their letter; then the others, newest first.
[[nodiscard]] Result<QList<Transfer>> listTransfers(const store::Session& session, book::BranchId branch);
/// Those begun by the end of a past `day` (transferBegan), each as it stood then (standingOn), in the order of listTransfers. What is in
/// the bin today is not among them.
[[nodiscard]] Result<QList<Transfer>> listTransfersOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Transfer>> listRecycledTransfers(const store::Session& session, book::BranchId branch);
/// Of one person, newest first.
[[nodiscard]] Result<QList<Transfer>> listTransfersOf(const store::Session& session, book::MemberId member);
/// Error: transfer.missing (NotFound).
[[nodiscard]] Result<Transfer> loadTransfer(const store::Session& session, TransferId id);

/// The letters that are out, each with its last day (transfer.letter_expiry).
[[nodiscard]] Result<> addTransferFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Who was transferred in the period, who is on the way at its end, what came back. Nothing where there is none of these.
[[nodiscard]] Result<> addTransferSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
