// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/word_writer.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/report/paper_notice.h"
#include "report/word_body.h"
#include "report/word_parts.h"
#include "report/word_styles.h"

#include <QCoreApplication>

namespace branchbook::report {

namespace {

Result<QByteArray> packDocument(const Document& document, Progress& progress)
{
    WordBody body(document.paper);
    const auto total = qint64(document.blocks.size());
    for (qint64 i = 0; i < total; ++i) {
        if (!progress.advance(i, total, QCoreApplication::translate("Report", "正在写 Word 文件")))
            return fail(ErrorKind::Cancelled, QStringLiteral("report.cancelled"));
        BB_CHECK(
            body.add(document.blocks[size_t(i)], leadsToSignature(document, size_t(i)) ? Stay::WithNext : Stay::Free));
    }
    const int pictures = int(body.pictures().size());
    std::vector<PackagePart> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypesPart()},
        {QStringLiteral("_rels/.rels"), packageRelations()},
        {QStringLiteral("word/document.xml"), body.finish()},
        {QStringLiteral("word/_rels/document.xml.rels"), documentRelations(pictures, WordBody::kFirstPicture)},
        {QStringLiteral("word/styles.xml"), stylesPart()},
        {QStringLiteral("word/settings.xml"), settingsPart()},
        {QStringLiteral("word/fontTable.xml"), fontTablePart()},
        {QStringLiteral("word/footer1.xml"), footerPart(word_style::kFooterOdd)},
        {QStringLiteral("word/footer2.xml"), footerPart(word_style::kFooterEven)},
        {QStringLiteral("docProps/core.xml"), corePart(document.metadata)},
        {QStringLiteral("docProps/app.xml"), appPart(document.metadata)},
    };
    parts.insert(parts.end(), body.pictures().begin(), body.pictures().end());
    return packParts(parts);
}

} // namespace

Result<QByteArray> renderWord(const Document& document, Progress& progress)
{
    return paperNotice().isEmpty() ? packDocument(document, progress)
                                   : packDocument(withPaperNotice(document), progress);
}

Result<> writeWord(const Document& document, const QString& path, Progress& progress)
{
    BB_TRY(const QByteArray bytes, renderWord(document, progress));
    return replaceFile(path, bytes);
}

} // namespace branchbook::report
