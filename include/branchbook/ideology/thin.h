// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where 思想建设 is thin today: study planned and recorded, hours, make-ups, turns, research, the theme, effect, the committee's own
// study, examples and the evaluation of members; each with its figure and the names behind it.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/thin_spot.h"

namespace branchbook::ideology {

/// The thin ones first, each part in a fixed order: "quarter", "forms", "hours", "makeup", "turns", "research", "theme", "effect",
/// "leaders", "models", "evaluation". `query.period` is the quarter that is looked at; the others are of the year of `query.today`.
[[nodiscard]] Result<QList<book::ThinSpot>> listThinSpots(const book::SectionQuery& query);

} // namespace branchbook::ideology
