// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the rules' JSON, in the order of their enumerations.
#pragma once

#include "rules/json_fields.h"

namespace branchbook::rules {

[[nodiscard]] const QStringList& kindWords(); ///< in the order of Body's alternatives
[[nodiscard]] const QStringList& strengthWords();
[[nodiscard]] const QStringList& areaWords();
[[nodiscard]] const QStringList& subjectWords();
[[nodiscard]] const QStringList& periodWords();
[[nodiscard]] const QStringList& comparisonWords(); ///< "=", ">=", "<=", ">", "<"
/// "days", "working_days", "months", "years"; "months_consecutive" counts as months.
[[nodiscard]] std::optional<SpanUnit> spanUnit(const QString& word);
[[nodiscard]] Comparison readComparison(JsonFields& fields);
[[nodiscard]] bool compares(const Fraction& left, Comparison comparison, const Fraction& right);

} // namespace branchbook::rules
