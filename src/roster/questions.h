// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a plan in words (mockup 04), with the course that the program recommends.
#pragma once

#include "branchbook/roster/plan.h"
#include "roster/row_reader.h"

namespace branchbook::roster {

[[nodiscard]] Question questionAbout(const RowQuestion& asked, int row, const QString& person);
/// 只有年月: only for the two dates that the Party file needs to the day.
[[nodiscard]] Question questionAboutMonth(book::Field field, const QString& iso, int row, const QString& person);
[[nodiscard]] Question questionAboutMatch(int row, const QString& person, bool plausible);
[[nodiscard]] Question questionAboutDifferences(int row, const QString& person, const QStringList& labels);
/// Sets `chosen` from the decisions.
void markChosen(Question& question, const std::vector<Decision>& decisions);

} // namespace branchbook::roster
