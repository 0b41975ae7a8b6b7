// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/column_counts.h"

#include <algorithm>

namespace branchbook::ui {

namespace {

bool isByHand(const roster::HeaderColumn& column, const roster::HeaderLayout* recognized)
{
    if (recognized == nullptr)
        return false;
    const auto was = std::ranges::find(recognized->columns, column.column, &roster::HeaderColumn::column);
    return was == recognized->columns.end() || was->field != column.field;
}

} // namespace

bool isImported(const roster::HeaderColumn& column)
{
    return column.field && book::fieldInfo(*column.field).kind != book::FieldKind::Computed;
}

ColumnCounts countColumns(const roster::HeaderLayout& layout, const roster::HeaderLayout* recognized)
{
    ColumnCounts counts;
    for (const roster::HeaderColumn& column : layout.columns) {
        const bool imported = isImported(column);
        int& count = column.partOf >= 0                        ? counts.parts
            : column.marks && !column.field                    ? counts.marks
            : column.certainty == roster::Certainty::Suggested ? counts.unsure
            : imported && isByHand(column, recognized)         ? counts.byHand
            : imported                                         ? counts.found
                                                               : counts.left;
        ++count;
    }
    return counts;
}

int importedColumns(const roster::HeaderLayout& layout)
{
    return int(std::ranges::count_if(layout.columns, isImported));
}

} // namespace branchbook::ui
