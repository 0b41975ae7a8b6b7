// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sanction and the disposition of the branch of the mockups (discipline.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupDiscipline(DemoWriter& writer, book::BranchId branch,
                                             const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
