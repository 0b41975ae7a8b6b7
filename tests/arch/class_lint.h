// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One name, one class: two classes of one name in one namespace break the program without a word from the linker.
#pragma once

#include "arch/source_tree.h"

namespace arch {

/// Classes and structs that two files under src/ and include/ define in the same named namespace. Those in an anonymous
/// namespace or inside another class are each file's own.
[[nodiscard]] Problems classTwinProblems(const std::vector<SourceFile>& files);

} // namespace arch
