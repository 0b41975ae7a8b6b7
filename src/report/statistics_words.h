// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the bulletin (resources/report/statistics.json) and what of the roster belongs to them.
#pragma once

#include "branchbook/report/year_statistics.h"

namespace branchbook::report {

[[nodiscard]] QStringList joiningEras(); ///< oldest first
[[nodiscard]] QStringList occupationGroups(); ///< in the order of the bulletin
/// Of 一线情况: anything but a no. The list of its values is not verified (domain-rules §10.2).
[[nodiscard]] bool isFrontline(const QString& text);
/// Two figures that must agree, and records that contradict themselves.
[[nodiscard]] QList<StatisticsCheck> checkStatistics(const StatisticsSource& source, const YearStatistics& statistics);

} // namespace branchbook::report
