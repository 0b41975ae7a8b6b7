// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reserve cadres, contact points and the brand of the branch of the mockups (cadres.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupCadres(DemoWriter& writer, book::BranchId branch,
                                         const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
