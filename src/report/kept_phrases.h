// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says by itself stays whole where names are hidden: a name that is also a word (学习 of 中心组学习) is masked elsewhere alone.
#pragma once

#include "report/word_finder.h"

namespace branchbook::report {

/// The program's phrases with one of the names in them, the longest first. Others do not matter, and would hide from the search a name that
/// ends where such a phrase begins.
[[nodiscard]] QStringList keptPhrases(const WordFinder& names);

} // namespace branchbook::report
