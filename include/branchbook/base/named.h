// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking up a row of a table of constants by its stable name or its Chinese title.
#pragma once

#include <QString>

namespace branchbook {

/// `Table`: a range of rows with `const char* name` and `const char16_t* title`. Null: nothing is called so.
template <class Table>
[[nodiscard]] auto findNamed(const Table& table, QStringView wanted) -> decltype(&*table.begin())
{
    for (const auto& row : table) {
        if (wanted == QLatin1StringView(row.name) || wanted == QStringView(row.title))
            return &row;
    }
    return nullptr;
}

} // namespace branchbook
