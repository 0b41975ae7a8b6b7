// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a document as a workbook (.xlsx), to be counted on: one sheet each, numbers as numbers.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

/// The first sheet, 目录, names the document and its tables. What is a figure or a day as a whole becomes one, shown as it
/// is printed: "92.1%" 0.921 as a percentage, "3次" 3, "330.30" with two decimals, 2026年9月18日 a date, and 9月18日 one of the
/// table's year. The same document gives the same bytes. Errors: Io "file.write_failed", Invalid "report.table_row".
[[nodiscard]] Result<> writeTableBook(const Document& document, const QString& path);

} // namespace branchbook::report
