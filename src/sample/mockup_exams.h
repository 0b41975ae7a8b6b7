// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Study that was made up, a question bank, an exam that was sat, with a retake, and one that is planned (exams.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupExams(DemoWriter& writer, book::BranchId branch);

} // namespace branchbook::sample
