// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设概览: where this area is thin today, each with its figure, the reason and what to do about it.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/thin_spot.h"

namespace branchbook::institutions {

using book::ThinSpot;

/// The thin ones first, each part in a fixed order. `query.period` is the quarter that is looked at. What: "quarter", "coverage",
/// "reviews", "inventory", "links", "supervision", "rights", "participation", "needs", "ties", "tie_visits"; pages: "library",
/// "inventory", "inspection", "violation", "rights", "participation", "ties", "ledger".
[[nodiscard]] Result<QList<ThinSpot>> listThinSpots(const book::SectionQuery& query);

} // namespace branchbook::institutions
