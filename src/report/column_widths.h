// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are, on paper and in Word alike.
#pragma once

#include "branchbook/report/document.h"

#include <vector>

namespace branchbook::report {

/// Shares `width` among the columns as their relative widths say, and then gives those that would break a figure, or a name or word of
/// at most four characters, what they lack, from columns that have more than they need. Where there is not enough, figures come
/// first, then words of two and of three characters, then room to read for columns of sentences, then the longer words, each in as many
/// columns as possible; where not even for the figures, the shares stay. `size`: of the type, `padding`: at either side of a cell; all in one unit.
/// The sum is `width`.
[[nodiscard]] std::vector<double> columnWidths(const Table& table, double width, double size, double padding);

} // namespace branchbook::report
