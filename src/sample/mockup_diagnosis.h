// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部研判 of the branch of the mockups.
#pragma once

#include "sample/demo_writer.h"

#include <QHash>

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupDiagnosis(DemoWriter& writer, book::BranchId branch,
                                            const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
