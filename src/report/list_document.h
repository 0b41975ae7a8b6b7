// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a branch on paper: one wide table each, with what its cells say alike.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/report/document.h"

#include <optional>

namespace branchbook::report {

/// Landscape: the table under the branch, its title and, where it is of one, the period; below it day and number of rows. `none`
/// stands there instead of an empty table.
[[nodiscard]] Document listDocument(const QString& branch, QDate on, const QString& title, Table table,
                                    const QString& none, std::optional<DateRange> period = {});
/// 2026.09.18; empty for no day.
[[nodiscard]] QString listDay(QDate day);
/// Of the row that comes next, from 1.
[[nodiscard]] QString nextNumber(const Table& table);

} // namespace branchbook::report
