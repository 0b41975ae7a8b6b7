// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Error codes against their sentences in src/base/error_texts.
#pragma once

#include "arch/source_tree.h"

namespace arch {

/// Codes that some `fail(ErrorKind::…, QStringLiteral("code"))` or `Error{…}` uses and no table has; codes that two tables
/// have.
[[nodiscard]] Problems errorTextProblems(const std::vector<SourceFile>& files);

} // namespace arch
