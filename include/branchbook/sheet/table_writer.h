// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plain .xlsx or .csv: texts stay texts (no formula can be smuggled in), written aside and renamed when whole.
#pragma once

#include "branchbook/base/result.h"

#include "branchbook/sheet/table.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace branchbook::sheet {

struct OutputTable {
    QString sheetName;
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> columnWidths; ///< in characters; may be empty
    std::vector<QStringList> above = {}; ///< titles and upper header rows, before `header`
    std::vector<MergedRange> merges = {}; ///< .xlsx only; rows as they are written, from 1; they must not overlap
    /// From 0: what is a whole day there (2026-09-18, from 1900-03-01 on) is a date of .xlsx; in .csv it stays as it is.
    std::vector<int> dateColumns = {};
    /// From 0: what is a number there (12, -3, 140.50; at most 15 figures, none but a lone 0 before the others, no decimals or two) is
    /// one of .xlsx, which can be summed; in .csv it stays as it is.
    std::vector<int> numberColumns = {};
};

/// For a table that is not of today: its name with the day, 台账（截至2026年9月9日）, over what stands there. Not translated, as every
/// paper; the import reads no titles.
void putDayAbove(OutputTable& table, QDate day);
/// The same with other words: 台账（期限不晚于2026年9月9日）.
void putWordsAbove(OutputTable& table, const QString& words);

/// By the ending of `path`: .xlsx (cells of text, days and numbers, frozen header, filter; the same table gives the same bytes) or .csv
/// (UTF-8 with BOM, CR LF; an apostrophe before = + - @ TAB CR and their full-width forms, which our own reader takes
/// away again). Texts come back as they were, but for U+0000 and lone surrogates, which no file can hold.
/// Errors: file.write_failed (Io), sheet.unknown_ending and sheet.output_too_large (Invalid).
[[nodiscard]] Result<> writeTable(const QString& path, const OutputTable& table);

} // namespace branchbook::sheet
