// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of 支部研判. The program judges nothing: what is not said by people stays open, and an open round is not finished.
#pragma once

#include "branchbook/organization/diagnosis_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// A draft. Errors (Invalid): diagnosis.period, diagnosis.period_future, those of changeDiagnosis; diagnosis.taken (Refused: the
/// period has a round).
[[nodiscard]] Result<DiagnosisId> openDiagnosis(store::UnitOfWork& unit, const Diagnosis& diagnosis, QDate today);
/// Everything but the period. Errors (Invalid): diagnosis.day_future, diagnosis.day_before (before the period began),
/// diagnosis.person_missing, diagnosis.person_twice, diagnosis.remedy_matter, diagnosis.remedy_twice, diagnosis.remedy_due;
/// Refused: diagnosis.finished, diagnosis.recycled; store.conflict.
[[nodiscard]] Result<> changeDiagnosis(store::UnitOfWork& unit, const Diagnosis& diagnosis, QDate today);
/// Locks it with `facts` as they stand and raises a ledger item with its owner for each remedy: one step. Errors (Invalid):
/// diagnosis.open (an aspect without judgement), diagnosis.conclusion_missing, diagnosis.opinion_missing, diagnosis.people_missing,
/// diagnosis.day_missing, diagnosis.remedy_owner, diagnosis.facts_missing; Refused: diagnosis.finished, diagnosis.recycled; those of
/// ledger::raiseItem.
[[nodiscard]] Result<> finishDiagnosis(store::UnitOfWork& unit, DiagnosisId id, const QList<DiagnosisFact>& facts,
                                       QDate factsOn, QDate today);
/// Judgements, conclusion, opinion, day and people of a finished round; facts and remedies stay. What stood there is kept in
/// words, with the reason. Errors: those of finishDiagnosis about what is missing; diagnosis.draft, diagnosis.same (Refused), diagnosis.why (Invalid).
[[nodiscard]] Result<> correctDiagnosis(store::UnitOfWork& unit, const Diagnosis& diagnosis, const QString& reason,
                                        QDate today);
/// A draft alone. Error: diagnosis.finished (Refused).
[[nodiscard]] Result<> recycleDiagnosis(store::UnitOfWork& unit, DiagnosisId id, QDate today);
/// Error: diagnosis.taken.
[[nodiscard]] Result<> restoreDiagnosis(store::UnitOfWork& unit, DiagnosisId id);

} // namespace branchbook::organization
