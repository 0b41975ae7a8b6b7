// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Matters of members' rights and ties to the masses of the branch of the mockups (masses.json).
#pragma once

#include "sample/demo_writer.h"

#include <QHash>

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupMasses(DemoWriter& writer, book::BranchId branch,
                                         const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
