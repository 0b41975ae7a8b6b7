// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two people in one cell: 张三、李四. A space alone separates none where it may stand inside a name (王 芳, 欧阳 娜娜, 扎西 顿珠).
#pragma once

#include <QString>
#include <QStringList>

namespace branchbook::roster {

/// The names of a cell that holds more than one person; empty for one.
[[nodiscard]] QStringList severalNames(const QString& text);

} // namespace branchbook::roster
