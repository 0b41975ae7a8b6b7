// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dues say in the form in which rules ask (docs/rules.md, names of facts).
#pragma once

#include "branchbook/book/area.h"

#include <QSet>

namespace branchbook::organization {

/// Who paid last by the quarter (art. 12) and is asked at the quarter's end only.
[[nodiscard]] Result<QSet<book::MemberId>> quarterlyPayers(const store::Session& session, book::BranchId branch,
                                                           QDate today);

/// Payments by month, months in a row without any, and the year's bases. Nothing where the book keeps no dues: a branch that
/// collects by another register is not called late.
[[nodiscard]] Result<> addDuesFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::organization
