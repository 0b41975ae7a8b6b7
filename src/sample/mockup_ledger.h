// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of the branch of the mockups (resources/sample/ledger.json), in all five areas.
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

/// `people` by name; the gatherings that items came from must be there already.
[[nodiscard]] Result<> writeMockupLedger(DemoWriter& writer, book::BranchId branch,
                                         const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
