// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table carried out of the window: copied, or dragged into another program. What they are is what is shown; what is
// masked or covered stays so. The clipboard is emptied with the lock (ClipboardWatch).
#pragma once

#include "ui/kit/shown_table.h"

#include <memory>

class QMimeData;

namespace branchbook::ui {

/// Those that are ticked, where the table has boxes and any is; else the selected ones; else that of the cursor. From above.
[[nodiscard]] QList<int> rowsOut(QTableView& view);
/// A line a row with tabs between the cells, and an HTML table whose cells are text to a spreadsheet; two or more rows have the
/// columns' titles above them.
[[nodiscard]] std::unique_ptr<QMimeData> rowsMime(const ShownTable& table);
/// Into the clipboard. Nothing is chosen: it stays as it is.
void copyRows(QTableView& view);
/// Until they are dropped somewhere, or not.
void dragRows(QTableView& view);

} // namespace branchbook::ui
