// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many may be graded 优秀 in the democratic evaluation: normally not more than a third (domain-rules §4, a hint).
#pragma once

#include "branchbook/rules/figure.h"

namespace branchbook::rules {

/// The text says 党员总数 and not whether probationary members count: a setting (corrections 54).
enum class QuotaBase : quint8 { FullMembers, AllMembers };

struct QuotaResult {
    int base = 0;
    int mostExcellent = 0; ///< rounded down
    Figure rule;
    QString why;
};

/// Errors (Invalid): number.below, number.above; rules.not_found.
[[nodiscard]] Result<QuotaResult> evaluationQuota(const Catalogue& catalogue, int fullMembers, int probationary,
                                                  QuotaBase base, QDate on);

} // namespace branchbook::rules
