// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 述职评议考核 of one year with its problems (appraisal.json).
#pragma once

#include "sample/demo_writer.h"

namespace branchbook::sample {

[[nodiscard]] Result<> writeMockupAppraisal(DemoWriter& writer, book::BranchId branch,
                                            const QHash<QString, book::MemberId>& people);

} // namespace branchbook::sample
