// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The talks of the branch of the mockups, and what was said at its organizational life meeting (resources/sample/talks.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

/// `people` by name; the committee must be written already.
[[nodiscard]] Result<> writeMockupTalks(DemoWriter& writer, book::BranchId branch,
                                        const QHash<QString, book::MemberId>& people);
/// Nothing where nothing is known of a meeting of that day. The meeting must not be archived yet.
[[nodiscard]] Result<> writeMockupCriticism(DemoWriter& writer, gathering::GatheringId meeting, QDate heldOn,
                                            const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
