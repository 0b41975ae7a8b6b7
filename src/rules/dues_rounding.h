// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exact arithmetic of dues: a share of an amount in fen, rounded the way the branch chose.
#pragma once

#include "branchbook/rules/dues.h"

namespace branchbook::rules {

/// `base` ≥ 0, 0 ≤ `rate` ≤ 1 with a denominator up to a million: no step leaves 64 bits.
[[nodiscard]] Money roundedDues(Money base, const Fraction& rate, DuesRounding rounding);

} // namespace branchbook::rules
