// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL that has to run on SQLite and PostgreSQL alike (docs/architecture.md, Store).
#pragma once

#include "arch/source_tree.h"

namespace arch {

/// Words and types outside the common subset. Files named *.sqlite.sql or *.postgres.sql differ on purpose and are
/// held only to the rule about double-quoted strings.
[[nodiscard]] Problems sqlProblems(const SourceFile& file);

/// Steps are numbered 0001, 0002, … without a gap and named NNNN_words.sql.
[[nodiscard]] Problems numberingProblems(const std::vector<SourceFile>& files);

/// `frozen` is the text of frozen_steps.txt; a step named there has to be there, unchanged.
[[nodiscard]] Problems frozenProblems(std::string_view frozen, const std::vector<SourceFile>& files);

} // namespace arch
