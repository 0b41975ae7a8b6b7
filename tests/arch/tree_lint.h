// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Habits of the house that a machine can see: heads, sizes, names, words that have no place in a module.
#pragma once

#include "arch/source_tree.h"

namespace arch {

/// The two SPDX lines, and in a public header one sentence of purpose after them.
[[nodiscard]] Problems headProblems(const SourceFile& file);
/// .cpp over 400 and .h over 200 lines that `sizes` (sizes.txt) does not excuse, and excuses nobody needs any more.
[[nodiscard]] Problems sizeProblems(std::string_view sizes, const std::vector<SourceFile>& files);
/// Two headers of one name in one module.
[[nodiscard]] Problems twinProblems(const std::vector<SourceFile>& files);
/// Types and files called after nothing: …Utils, …Manager, …Helper.
[[nodiscard]] Problems nameProblems(const SourceFile& file);
/// throw, SIGNAL(), the wall clock or QSettings below ui, Q_OBJECT outside ui and the one place, using namespace in a
/// header.
[[nodiscard]] Problems wordProblems(const SourceFile& file);
/// Folders of the machine something was written on.
[[nodiscard]] Problems machineProblems(const SourceFile& file);

} // namespace arch
