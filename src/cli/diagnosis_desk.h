// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of 支部研判 share: a round as it is named, its facts, as JSON and as lines.
#pragma once

#include "branchbook/organization/diagnosis_store.h"
#include "branchbook/report/diagnosis_facts.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

/// 2026Q3, 2026H1, 2026. Error: diagnosis.period (Invalid).
[[nodiscard]] Result<DateRange> diagnosisPeriod(const QString& text);
/// By period or id. Errors: diagnosis.none_of (NotFound).
[[nodiscard]] Result<organization::Diagnosis> diagnosisNamed(const TransferDesk& desk, const QString& wanted);

/// The facts that hold for a round: those kept, or of a draft those of today.
struct DiagnosisFactsThen {
    QList<organization::DiagnosisFact> facts;
    QDate on;
    QStringList proposals; ///< of a draft
};
[[nodiscard]] Result<DiagnosisFactsThen> factsOfDiagnosis(const Context& context, const TransferDesk& desk,
                                                          const organization::Diagnosis& diagnosis);

[[nodiscard]] QJsonArray factsJson(const QList<organization::DiagnosisFact>& facts);
/// A line for each fact; `whole`: and one for each person or record behind it.
enum class FactLines : quint8 { Figures, Whole };
[[nodiscard]] QStringList factLines(const QList<organization::DiagnosisFact>& facts, FactLines how);

[[nodiscard]] QJsonObject diagnosisJson(const organization::Diagnosis& diagnosis);
[[nodiscard]] QString diagnosisLine(const organization::Diagnosis& diagnosis);
/// The round in full, with its facts.
[[nodiscard]] Result<Answer> diagnosisAnswer(const Context& context, const TransferDesk& desk,
                                             organization::DiagnosisId id);

[[nodiscard]] QList<Command> diagnosisVerbCommands();

} // namespace branchbook::cli
