// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figure → names: who is behind a number of people in the quarterly report, and who is left out of it, and why.
#pragma once

#include "branchbook/book/figure_people.h"
#include "branchbook/report/quarter_figures.h"

namespace branchbook::report {

using book::FigurePeople;
using book::FigurePerson;

/// The roster on the basis day (Party members by kind, sex, age, education …, those on the way by stage), then what changed in
/// the quarter (joined, converted, transferred in, left), what the areas say of theirs (dues, transfers, steps of admission,
/// grades), who was expected and present at what, who studied. As many are counted as collectQuarter() says. In the
/// report's order.
[[nodiscard]] QList<FigurePeople> figurePeople(const QuarterSource& source);

} // namespace branchbook::report
