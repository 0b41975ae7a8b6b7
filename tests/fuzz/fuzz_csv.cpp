// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a text file; and what was read, written by us and read again, must be the same.
#include "fuzz/sheet_fuzz.h"

#include "sheet/csv_reader.h"
#include "sheet/table_formats.h"

#include <algorithm>

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

std::vector<QStringList> rowsOf(const Table& table)
{
    std::vector<QStringList> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList fields(table.columnCount());
        for (const Cell& cell : table.cells(row))
            fields[cell.column] = cell.text.toString();
        rows.push_back(fields);
    }
    return rows;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Limits limits = fuzzLimits();
    auto book = openCsv(bytes, QStringLiteral("x.csv"), {}, limits);
    if (!book)
        return 0;
    readEverything(**book);
    NoProgress progress;
    const auto table = (*book)->read(0, progress);
    if (!table || table->columnCount() > 50)
        return 0;
    OutputTable out;
    out.rows = rowsOf(*table);
    const bool writable = std::all_of(out.rows.begin(), out.rows.end(), [](const QStringList& row) {
        const QString all = row.join(QString());
        return all.isValidUtf16() && !all.contains(QChar::Null); // what no file can hold
    });
    if (out.rows.empty() || !writable)
        return 0;
    auto again = openCsv(csvBytes(out), QStringLiteral("x.csv"), {}, limits);
    if (!again)
        return 0; // of control characters alone
    const auto second = (*again)->read(0, progress);
    if (second && rowsOf(*second) != out.rows)
        std::abort();
    return 0;
}
