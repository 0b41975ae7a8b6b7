// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is behind the figures above the grid of dues, and who is left out of them, with the reason.
#pragma once

#include "branchbook/book/figure_people.h"
#include "ui/dues/dues_data.h"

namespace branchbook::ui {

/// In the order of the cards: "due", "paid", "open", "year", "before". Of those whom the year concerns.
[[nodiscard]] QList<book::FigurePeople> duesNames(const DuesData& data, int month);

} // namespace branchbook::ui
