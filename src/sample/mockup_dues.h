// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dues of the branch of the mockups (resources/sample/dues.json).
#pragma once

#include "sample/demo_writer.h"

#include <QSet>

namespace branchbook::sample {

/// Bases, and what was paid until the day of the book; `later` pay the last month in a step of their own.
[[nodiscard]] Result<> writeMockupDues(DemoWriter& writer, book::BranchId branch,
                                       const QHash<QString, book::MemberId>& people, const QSet<QString>& later);
/// Those of `names` pay the month of the day, on the day.
[[nodiscard]] Result<> payMockupDues(DemoWriter& writer, book::BranchId branch,
                                     const QHash<QString, book::MemberId>& people, const QStringList& names, QDate on);

} // namespace branchbook::sample
