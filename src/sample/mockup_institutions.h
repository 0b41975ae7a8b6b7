// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library of institutions of the branch of the mockups (institutions.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupInstitutions(DemoWriter& writer, book::BranchId branch);

} // namespace branchbook::sample
