// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One rule from its JSON object. Figures that come from limits are filled in later, when all files are read.
#pragma once

#include "rules/json_fields.h"

namespace branchbook::rules {

/// Faults stay in `fields`.
[[nodiscard]] Rule readRule(JsonFields& fields);
/// The field "source"; a missing one is rules.source_missing.
[[nodiscard]] Source readSource(JsonFields& fields);
[[nodiscard]] Body readBody(JsonFields& fields, qsizetype kind);

} // namespace branchbook::rules
