// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the members of the branch of the mockups (resources/sample/course.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

/// `people` by name.
[[nodiscard]] Result<> writeMockupCourse(DemoWriter& writer, book::BranchId branch,
                                         const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
