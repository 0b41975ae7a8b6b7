// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two polls of one series (polls.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupPolls(DemoWriter& writer, book::BranchId branch);

} // namespace branchbook::sample
