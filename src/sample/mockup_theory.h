// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rotation training, research topics, the theme of the year, what came of study, good examples.
#pragma once

#include "sample/demo_writer.h"

#include <QHash>

namespace branchbook::sample {

/// After the gatherings and the ledger. Error: sample.data.
[[nodiscard]] Result<> writeMockupTheory(DemoWriter& writer, book::BranchId branch,
                                         const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
