// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A large book of party life to measure on.
#pragma once

#include "branchbook/book/book.h"

namespace branchbook::bench {

inline const QDate kBenchDay(2026, 9, 18);

/// 200 people, 5,000 gatherings of 40 over ten years and one of all 200 on the day, 10,000 ledger items of this year, 20
/// elections with their counts.
[[nodiscard]] Result<> makePartyLifeBook(const QString& path);

} // namespace branchbook::bench
