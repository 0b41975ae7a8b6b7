// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Designer forms: keyboard order, buddies, and texts that people will read.
#pragma once

#include "arch/source_tree.h"

namespace arch {

/// Two or more fields without a tab order, a label with & and no buddy, a text kept from translators, a Designer default
/// or a text without a Chinese character left in the form.
[[nodiscard]] Problems formProblems(const SourceFile& file);

} // namespace arch
