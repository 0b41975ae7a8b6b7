// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The democratic evaluation of the branch of the mockups (resources/sample/evaluation.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

/// After the gatherings: its steps name one. What lies after the day of the book is left out.
[[nodiscard]] Result<> writeMockupEvaluation(DemoWriter& writer, book::BranchId branch);

} // namespace branchbook::sample
