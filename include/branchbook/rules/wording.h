// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule asks in a few words of the program's language, for lists and settings.
#pragma once

#include "branchbook/rules/dues.h"

namespace branchbook::rules {

/// 每季度1次, 3个月内, 不少于5个工作日, 超过应到会的1/2, 不超过党员总数的1/3; empty where a rule has no figure.
[[nodiscard]] QString demandText(const Rule& rule);
/// strengthWord() in the language of the program.
[[nodiscard]] QString shownStrength(Strength strength);
[[nodiscard]] QString shownRounding(DuesRounding rounding); ///< duesRoundingWords() in the language of the program

} // namespace branchbook::rules
