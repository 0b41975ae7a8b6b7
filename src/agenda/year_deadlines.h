// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the year for what falls due on a day: one per rule, each finding in the month of its last day.
#pragma once

#include "branchbook/agenda/year_matrix.h"

namespace branchbook::agenda {

/// A deadline or the end of a term; not an act counted in a period, not a figure of the year.
[[nodiscard]] bool isDeadline(const rules::Finding& finding);
/// `findings`: of one rule, all due in one year; not empty.
[[nodiscard]] YearRow makeDeadlineRow(const std::vector<const rules::Finding*>& findings);

} // namespace branchbook::agenda
