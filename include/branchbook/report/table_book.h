// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a document as a workbook (.xlsx), to be counted on: one sheet each, numbers as numbers.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

/// The first sheet, 目录, names the document and its tables. "92.1%" becomes 0.921 shown as a percentage. The same
/// document gives the same bytes. Errors: Io "file.write_failed", Invalid "report.table_row".
[[nodiscard]] Result<> writeTableBook(const Document& document, const QString& path);

} // namespace branchbook::report
