// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of a document into the body of a .docx, one function per kind of block.
#pragma once

#include "report/word_package.h"
#include "report/word_xml.h"

#include "branchbook/report/document.h"

#include <vector>

namespace branchbook::report {

class WordBody
{
public:
    explicit WordBody(Paper paper);
    /// Error: Invalid "report.table_row".
    [[nodiscard]] Result<> add(const Block& block, Stay stay = Stay::Free);
    /// word/document.xml; the body is used up.
    [[nodiscard]] QByteArray finish();
    /// word/media/chart1.png …, in the order of their relations kFirstPicture, kFirstPicture + 1 …
    [[nodiscard]] const std::vector<PackagePart>& pictures() const { return m_pictures; }

    static constexpr int kFirstPicture = 100;

private:
    [[nodiscard]] Result<> write(const Title& block);
    [[nodiscard]] Result<> write(const Addressee& block);
    [[nodiscard]] Result<> write(const Heading& block);
    [[nodiscard]] Result<> write(const Paragraph& block);
    [[nodiscard]] Result<> write(const Table& block);
    [[nodiscard]] Result<> write(const Chart& block);
    [[nodiscard]] Result<> write(const Signature& block);
    [[nodiscard]] Result<> write(const AttachmentNote& block);
    [[nodiscard]] Result<> write(const RedHead& block);
    [[nodiscard]] Result<> write(const NameList& block);
    [[nodiscard]] Result<> write(const SignatureLines& block);
    [[nodiscard]] Result<> write(const Colophon& block);
    [[nodiscard]] Result<> write(const PersonPhoto& block);
    [[nodiscard]] Result<> write(const PageBreak& block);
    [[nodiscard]] Result<> write(const Spacer& block);

    /// Opens w:p in the style; what still has to be said of the paragraph follows with closeProperties.
    void openParagraph(const char* style);
    void closeProperties() { m_xml.close(); }
    void paragraph(const char* style, const QString& text);
    /// Line feeds and tabs become what Word has for them.
    void run(const QString& text, const char* characterStyle = nullptr, int halfPoints = 0);
    void blankLines(int count);
    void writeTableFrame(const std::vector<int>& widths);
    void writeHeadRow(const Table& block, const std::vector<int>& widths);
    [[nodiscard]] Result<> writeRow(const Table& block, qsizetype index, const std::vector<int>& widths);
    void writeCell(const QString& text, int width, const char* style, const char* merge);
    void writeColophonFrame();
    void writeColophonRow(const QString& text);
    void writeInline(int number, double width, double height, const QString& told);

    WordXml m_xml;
    Paper m_paper;
    int m_typeWidth = 0; ///< twips
    bool m_breakBefore = false;
    Stay m_stay = Stay::Free; ///< of the block being written: its end goes over the page with what follows
    bool m_keepNext = false; ///< of the paragraphs being written
    std::vector<PackagePart> m_pictures;
};

} // namespace branchbook::report
