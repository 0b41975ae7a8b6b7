// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 of the branch of the mockups (integrity.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupIntegrity(DemoWriter& writer, book::BranchId branch,
                                            const QHash<QString, book::MemberId>& byName);

} // namespace branchbook::sample
