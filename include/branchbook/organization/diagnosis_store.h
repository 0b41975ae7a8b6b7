// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the rounds of 支部研判, and what they add to the quarterly report. No regulation asks for them by a day: the agenda is silent.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/diagnosis.h"

namespace branchbook::organization {

/// The latest period first; facts, people and corrections with them.
[[nodiscard]] Result<QList<Diagnosis>> listDiagnoses(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Diagnosis>> listRecycledDiagnoses(const store::Session& session, book::BranchId branch);
/// Error: diagnosis.missing (NotFound).
[[nodiscard]] Result<Diagnosis> loadDiagnosis(const store::Session& session, DiagnosisId id);

/// The rounds that were held in the period and are finished: judgements, conclusion, what became of the matters in the ledger as of
/// the period's last day. Nothing where there are none.
[[nodiscard]] Result<> addDiagnosisSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
