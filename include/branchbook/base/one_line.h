// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values that stand in lists and tables: titles, names, reasons.
#pragma once

#include <QString>

namespace branchbook {

/// trimmedText in one line: each line break or tab, with the spaces around it, becomes one space.
[[nodiscard]] QString oneLine(const QString& text);

} // namespace branchbook
