// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the rounds of 支部研判, and what they add to the agenda and to the quarterly report. No regulation asks
// for them by a day: the days are the branch's own setting, and a branch that never had a round is asked for none.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/diagnosis.h"

namespace branchbook::organization {

/// The latest period first; facts, people and corrections with them.
[[nodiscard]] Result<QList<Diagnosis>> listDiagnoses(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Diagnosis>> listRecycledDiagnoses(const store::Session& session, book::BranchId branch);
/// Error: diagnosis.missing (NotFound).
[[nodiscard]] Result<Diagnosis> loadDiagnosis(const store::Session& session, DiagnosisId id);

/// Terms: diagnosis_round, `diagnosis.days` after the period, of every round, settled once finished; and of one period more of the
/// same length as the latest: the next, or after a longer pause the last that is over. Errors: those of rules::figureOn.
[[nodiscard]] Result<> addDiagnosisFacts(const book::FactsQuery& query, rules::Facts& facts);
/// The rounds that were held in the period and are finished: judgements, conclusion, what became of the matters in the ledger as of
/// the period's last day. Nothing where there are none.
[[nodiscard]] Result<> addDiagnosisSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
