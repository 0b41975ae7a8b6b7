// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document as an A4 PDF in the geometry and type of GB/T 9704-2012: type area 156 × 225 mm, 22 lines of 28 characters.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/report/document.h"
#include "branchbook/report/fonts.h"

#include <QByteArray>
#include <QRectF>

namespace branchbook::report {

struct TypesetInfo {
    int pages = 0;
    QList<FontChoice> substitutions; ///< the roles whose own font is not installed
    QStringList missingCharacters; ///< no installed font has them: printed as 〓, right in the text layer
};

/// Where a figure stands that opens the names behind it.
struct FigureBox {
    int page = 0; ///< from 0
    QRectF box; ///< points from the page's top left corner, y downwards
    QString key; ///< as in the document
};

struct RenderedPdf {
    QByteArray bytes;
    TypesetInfo info;
    QList<FigureBox> figures = {}; ///< in reading order; one that goes over a line has two
};

/// The same document gives the same bytes. Errors: Cancelled "report.cancelled" (also: nothing was written),
/// Invalid "report.table_row" for a row longer than its table's head.
[[nodiscard]] Result<RenderedPdf> renderPdf(const Document& document, Progress& progress);

/// renderPdf into a file that is replaced whole or not at all. Further error: Io "file.write_failed".
[[nodiscard]] Result<TypesetInfo> writePdf(const Document& document, const QString& path, Progress& progress);

} // namespace branchbook::report
