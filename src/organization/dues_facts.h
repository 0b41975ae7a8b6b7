// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dues say in the form in which rules ask (docs/rules.md, names of facts).
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::organization {

/// Payments by month, months in a row without any, and the year's bases. Nothing where the book keeps no dues: a branch that
/// collects by another register is not called late.
[[nodiscard]] Result<> addDuesFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::organization
