// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of records, a line for each: its header found by words, its cells read by the key of their column.
#pragma once

#include "branchbook/roster/record_sheet.h"
#include "roster/exam_head.h"

#include <QDate>
#include <QHash>

#include <span>

namespace branchbook::roster {

struct RecordColumn {
    const char* key; ///< Error::where names a column by it
    const char16_t* names; ///< as people head it, joined by 、; the first is ours
};

class RecordRows
{
public:
    /// `needed`: keys. Error (Invalid): record.sheet_head, with our names of the needed columns.
    [[nodiscard]] static Result<RecordRows> find(const sheet::Table& table, std::span<const RecordColumn> columns,
                                                 const QStringList& needed, QDate today);

    [[nodiscard]] int firstRow() const { return m_head.row + 1; } ///< index into the table
    [[nodiscard]] bool isBlank(int row) const; ///< nothing in any column that is read
    [[nodiscard]] QString text(int row, const char* key) const;
    /// Invalid: nothing is there. A day to come passes. Error (Invalid): record.sheet_day.
    [[nodiscard]] Result<QDate> day(int row, const char* key) const;
    [[nodiscard]] SheetFault fault(int row, Error error) const; ///< `where` is a key, or empty for the whole row
    [[nodiscard]] QStringList leftOut() const; ///< headers that are not read

private:
    RecordRows(const sheet::Table& table, ExamHead head, QDate today);

    const sheet::Table* m_table;
    ExamHead m_head;
    QDate m_today;
};

/// Puts each row that is not blank where it belongs in `sheet`: its line, a fault, or there already. `seen`: 0 for what the book has.
/// `title`: the key of the column that a second row of the same is told of. Error (Invalid): record.sheet_empty.
template <class Sheet, class ReadRow, class KeyOf>
Result<> sortRows(Sheet& sheet, const RecordRows& rows, const sheet::Table& table, QHash<QString, int> seen,
                  const char* title, const ReadRow& readRow, const KeyOf& keyOf)
{
    sheet.leftOut = rows.leftOut();
    for (int row = rows.firstRow(); row < table.rowCount(); ++row) {
        if (rows.isBlank(row))
            continue;
        ++sheet.rows;
        auto line = readRow(row);
        if (!line) {
            sheet.faults.append(rows.fault(row, line.error()));
            continue;
        }
        const QString key = keyOf(*line);
        const auto at = seen.constFind(key);
        if (at == seen.constEnd()) {
            line->row = table.rowNumber(row);
            seen.insert(key, line->row);
            sheet.lines.append(*line);
        } else if (*at == 0) {
            ++sheet.there;
        } else {
            sheet.faults.append(rows.fault(row,
                                           Error{ErrorKind::Invalid,
                                                 QStringLiteral("record.sheet_twice"),
                                                 {QString::number(*at)},
                                                 QString::fromLatin1(title)}));
        }
    }
    if (sheet.rows == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("record.sheet_empty"));
    return {};
}

/// Error: record.sheet_problems (Refused), with the first rows.
[[nodiscard]] Result<> checkNoFaults(const RecordSheet& sheet);
/// What the book itself refused, with the row: record.sheet_row, of the error's own kind.
[[nodiscard]] Error rowError(int row, const Error& error);

} // namespace branchbook::roster
