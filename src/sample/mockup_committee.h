// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The committee of the branch of the mockups (resources/sample/committee.json): terms, duties, plan, regular meetings.
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

/// `people` by name; its gatherings must be there already. Ids come from the writer, as all of a sample.
[[nodiscard]] Result<> writeMockupCommittee(DemoWriter& writer, book::BranchId branch,
                                            const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
