// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What poppler's tools say about a PDF of ours: an independent pair of eyes.
#pragma once

#include "branchbook/report/typesetter.h"

#include <QList>
#include <QString>
#include <QTemporaryDir>

namespace branchbook::report::test {

/// In points from the page's top left corner.
struct PrintedLine {
    int page = 0; ///< from 1
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString text; ///< its words, joined without spaces
};

class PdfFile
{
public:
    /// Typesets `document` into a file of its own.
    explicit PdfFile(const Document& document);
    /// Looks at a copy of a file that another program made.
    explicit PdfFile(const QString& foreignPath);

    [[nodiscard]] const TypesetInfo& info() const { return m_info; }
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("out.pdf")); }
    /// Text in the order of the file, lines as printed.
    [[nodiscard]] QString rawText() const;
    [[nodiscard]] int pages() const; ///< as pdfinfo counts them
    [[nodiscard]] QString textOfPage(int page) const;
    [[nodiscard]] QList<PrintedLine> lines() const;
    [[nodiscard]] QString tool(const QString& program, const QStringList& arguments) const;

private:
    QTemporaryDir m_directory;
    TypesetInfo m_info;
};

} // namespace branchbook::report::test
