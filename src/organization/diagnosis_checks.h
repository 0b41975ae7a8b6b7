// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a round of 支部研判 from being written or finished; the errors are told with the verbs.
#pragma once

#include "branchbook/organization/diagnosis.h"

namespace branchbook::organization {

/// As it is written: texts without blanks around, judgements in the order of the aspects.
[[nodiscard]] Diagnosis tidyDiagnosis(Diagnosis diagnosis);
/// What a draft may not say.
[[nodiscard]] Result<> checkDiagnosis(const Diagnosis& diagnosis, QDate today);
/// What a finished round must say.
[[nodiscard]] Result<> checkDiagnosisWhole(const Diagnosis& diagnosis);

} // namespace branchbook::organization
