// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year as a sheet for other programs, and asking for a file to write.
#pragma once

#include "branchbook/agenda/year_matrix.h"
#include "branchbook/sheet/table_writer.h"

#include <functional>

class QWidget;

namespace branchbook::ui {

/// A line per kind: section, what is asked, twelve months in words, how many of how many.
[[nodiscard]] sheet::OutputTable yearSheet(const agenda::YearMatrix& matrix);

/// Where to save; `take` gets a path with one of the endings of `filter`, the first where none was typed.
void askForTarget(QWidget& parent, const QString& title, const QString& suggested, const QString& filter,
                  const std::function<void(const QString& path)>& take);

} // namespace branchbook::ui
