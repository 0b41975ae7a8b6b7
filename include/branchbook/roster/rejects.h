// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rejected rows handed back as a workbook of the same layout, with the reasons in the last column.
#pragma once

#include "branchbook/roster/plan.h"
#include "branchbook/sheet/table_writer.h"

namespace branchbook::roster {

/// The column that is added; an import of the mended file leaves it aside.
inline constexpr char16_t kReasonHeader[] = u"退回原因";

/// Whether a row with this problem is rejected for it; others may stand beside it.
[[nodiscard]] bool sendsBack(const RowProblem& problem);

/// Titles, header and all columns of the sheet as they stand there, and why each row was rejected.
[[nodiscard]] sheet::OutputTable rejectedRows(const ImportPlan& plan, const sheet::Table& table);

} // namespace branchbook::roster
