// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 of the branch of the mockups (conduct.json); the opinions that it answers are those of the ledger.
#pragma once

#include "sample/demo_writer.h"

#include <QHash>

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupConduct(DemoWriter& writer, book::BranchId branch,
                                          const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
