// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a .docx for Word, WPS and LibreOffice: the geometry and type of GB/T 9704-2012 as named styles, so that
// it can be edited as an official paper. Fonts are asked for by name; what stands in for them is the reader's choice.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/report/document.h"

#include <QByteArray>

namespace branchbook::report {

/// The same document gives the same bytes. Charts go in as pictures with their figures as alternative text. Errors:
/// Cancelled "report.cancelled", Invalid "report.table_row", Internal "report.no_memory".
[[nodiscard]] Result<QByteArray> renderWord(const Document& document, Progress& progress);

/// renderWord into a file that is replaced whole or not at all. Further error: Io "file.write_failed".
[[nodiscard]] Result<> writeWord(const Document& document, const QString& path, Progress& progress);

} // namespace branchbook::report
