// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plain .xlsx or .csv: texts stay texts (no formula can be smuggled in), written aside and renamed when whole.
#pragma once

#include "branchbook/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace branchbook::sheet {

struct OutputTable {
    QString sheetName;
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> columnWidths; ///< in characters; may be empty
};

/// By the ending of `path`: .xlsx (text cells, frozen header, filter) or .csv (UTF-8 with BOM, CR LF, a leading ' before
/// = + - @). Errors: sheet.write_failed (Io), sheet.unknown_ending (Invalid).
[[nodiscard]] Result<> writeTable(const QString& path, const OutputTable& table);

} // namespace branchbook::sheet
