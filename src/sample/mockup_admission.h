// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of admission of the branch of the mockups (resources/sample/admission.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

/// `people` by name, everybody on the way among them. Steps after the day of the book are left out.
[[nodiscard]] Result<> writeMockupAdmissions(DemoWriter& writer, book::BranchId branch,
                                             const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
