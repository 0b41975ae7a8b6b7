// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sheet/workbook.h"

#include "sheet/csv_reader.h"
#include "sheet/ods_reader.h"
#include "sheet/row_sink.h"
#include "sheet/xls_reader.h"
#include "sheet/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace branchbook::sheet {

namespace {

/// By its name: it has neither pictures nor further sheets.
bool isText(const QString& ending)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("tsv"),
                                     QStringLiteral("tab")};
    return endings.contains(ending.toLower());
}

/// A plain file of a bearable size, open for reading.
Result<> openForReading(QFile& file, const Limits& limits)
{
    const QFileInfo info(file.fileName());
    const QString name = shownName(file.fileName());
    if (!info.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("sheet.not_found"), {name}, file.fileName());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly) || file.isSequential())
        return fail(ErrorKind::Io, QStringLiteral("sheet.unreadable"), {name}, file.fileName());
    if (file.size() == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.empty_file"), {name}, file.fileName());
    if (file.size() > limits.fileBytes)
        return fail(ErrorKind::Invalid,
                    isText(info.suffix()) ? QStringLiteral("sheet.text_too_big") : QStringLiteral("sheet.too_big"),
                    {name, QString::number(limits.fileBytes >> 20)}, file.fileName());
    return {};
}

/// Programs export text as .xls, too; a program's source or a letter is no roster, whatever words it holds.
bool mayHoldText(const QString& ending)
{
    static const QStringList endings{QString(),
                                     QStringLiteral("csv"),
                                     QStringLiteral("txt"),
                                     QStringLiteral("tsv"),
                                     QStringLiteral("tab"),
                                     QStringLiteral("xls")};
    return endings.contains(ending.toLower());
}

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::open(const QString& path, const CsvOptions& csv, const Limits& limits)
{
    QFile file(path);
    BB_CHECK(openForReading(file, limits));
    const QString name = shownName(path);
    const QByteArray magic = file.peek(8);
    for (const char* foreign : {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "Rar!", "7z\xBC\xAF", "\x1F\x8B", "{\\rtf",
                                "SQLite f", "\177ELF", "MZ"})
        if (magic.startsWith(foreign))
            return fail(ErrorKind::Invalid, QStringLiteral("sheet.unknown_format"), {name}, path);
    // Also the bare record streams of Excel 2 to 5 and of some exporters.
    if (magic.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
        || (magic.startsWith("\x09\x08") && magic.size() == 8 && magic[3] == '\0'))
        return openXls(path, limits);
    for (const char* old : {"\x09\x00\x04\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00"})
        if (magic.startsWith(QByteArrayView(old, 4)))
            return fail(ErrorKind::Invalid, QStringLiteral("sheet.old_excel"), {name}, path);
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return fail(ErrorKind::Io, QStringLiteral("sheet.unreadable"), {name}, path);
    if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6")) {
        BB_TRY(ZipPackage package, ZipPackage::open(bytes, name, limits));
        return looksLikeOpenDocument(package) ? openOds(std::move(package), limits)
                                              : openXlsx(std::move(package), limits);
    }
    BB_TRY(auto text, openCsv(bytes, path, csv, limits)); // what is no text at all is told as that
    if (const QString ending = QFileInfo(path).suffix(); !mayHoldText(ending))
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.text_ending"), {name, ending}, path);
    return text;
}

} // namespace branchbook::sheet
