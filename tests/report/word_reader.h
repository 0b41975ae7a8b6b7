// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs say about a .docx of ours: python's zipfile, python-docx and LibreOffice.
#pragma once

#include "branchbook/report/word_writer.h"
#include "report/pdf_reader.h"

#include <QJsonObject>

namespace branchbook::report::test {

class WordFile
{
public:
    /// Writes `document` into a file of its own.
    explicit WordFile(const Document& document);

    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("out.docx")); }
    /// The names of its parts, as zipfile lists them after testing every one.
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] QByteArray part(const QString& name) const;
    /// What python-docx reads: paragraphs [{"style", "text"}], tables [[[text …] …] …], title, author.
    [[nodiscard]] QJsonObject read() const;
    /// As LibreOffice prints it.
    [[nodiscard]] PdfFile printed() const;

private:
    [[nodiscard]] QByteArray python(const QString& script, const QStringList& arguments) const;

    QTemporaryDir m_directory;
};

} // namespace branchbook::report::test
