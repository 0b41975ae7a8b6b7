// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text files: .csv, .txt, .tsv.
#pragma once

#include "branchbook/sheet/workbook.h"

namespace branchbook::sheet {

[[nodiscard]] Result<std::unique_ptr<Workbook>> openCsv(const QByteArray& bytes, const QString& path,
                                                        const CsvOptions& options, const Limits& limits);

/// What table_writer puts before a text that a spreadsheet program would take for a formula, and takes away here.
/// True where `text` (after any apostrophes) begins with = + - @ TAB CR or a full-width ＝ ＋ － ＠.
[[nodiscard]] bool needsGuard(QStringView text);

} // namespace branchbook::sheet
