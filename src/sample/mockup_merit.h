// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators, points and a review of 三化 of the branch of the mockups (merit.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupMerit(DemoWriter& writer, book::BranchId branch,
                                        const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
