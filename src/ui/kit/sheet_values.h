// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a list as a sheet has it: one value in a cell, days as days with their year.
#pragma once

#include "ui/kit/shown_table.h"

class QAbstractItemModel;
class QModelIndex;

namespace branchbook::ui {

struct Cell;

/// Chip and status stand beside the text, as they do in the window; without the second line.
[[nodiscard]] QString firstLine(const Cell& cell);
/// Of a cell that is no Cell.
[[nodiscard]] QString plainWords(const QModelIndex& index);

/// 2026.09.18, 2026年9月18日 and 2026-09-18; invalid: no day, or one without its year.
[[nodiscard]] QDate wholeDay(const QString& text);

/// `columns`: the model's own numbers of `shown`, in their order; each becomes as many columns as SheetTitlesRole names, or as its cells
/// have values. A column with neither title nor word is left out. Days are ISO texts in columns of days.
[[nodiscard]] sheet::OutputTable sheetOf(const QAbstractItemModel& model, const QList<int>& rows,
                                         const QList<ShownColumn>& shown, const QList<int>& columns);

} // namespace branchbook::ui
