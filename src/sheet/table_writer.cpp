// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sheet/table_writer.h"

#include "branchbook/base/date.h"
#include "branchbook/base/replace_file.h"
#include "sheet/csv_reader.h"
#include "sheet/row_sink.h"
#include "sheet/table_formats.h"

namespace branchbook::sheet {

namespace {

void appendCsvField(QString& out, const QString& text)
{
    const QString field = needsGuard(text) ? u'\'' + text : text;
    const bool quote =
        std::any_of(
            field.begin(), field.end(),
            [](QChar c) { return c == u',' || c == u';' || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t'; })
        || field.startsWith(u' ') || field.endsWith(u' ');
    if (!quote) {
        out += field;
        return;
    }
    out += u'"';
    out += QString(field).replace(u'"', QStringLiteral("\"\""));
    out += u'"';
}

void appendCsvRecord(QString& out, const QStringList& fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out += u',';
        appendCsvField(out, fields[i]);
    }
    out += QStringLiteral("\r\n");
}

} // namespace

QByteArray csvBytes(const OutputTable& table)
{
    QString out(QChar::ByteOrderMark);
    for (const QStringList& row : table.above)
        appendCsvRecord(out, row);
    if (!table.header.isEmpty())
        appendCsvRecord(out, table.header);
    for (const QStringList& row : table.rows)
        appendCsvRecord(out, row);
    return out.remove(QChar::Null).toUtf8();
}

void putDayAbove(OutputTable& table, QDate day)
{
    putWordsAbove(table, QStringLiteral("截至") + PartialDate::of(day).toChinese());
}

void putWordsAbove(OutputTable& table, const QString& words)
{
    table.above.insert(table.above.begin(), {QStringLiteral("%1（%2）").arg(table.sheetName, words)});
    for (MergedRange& range : table.merges) {
        ++range.firstRow;
        ++range.lastRow;
    }
}

Result<> writeTable(const QString& path, const OutputTable& table)
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return replaceFile(path, csvBytes(table));
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return replaceFile(path, [&](const QString& temporaryPath) { return writeXlsx(temporaryPath, path, table); });
    if (shownName(path).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.no_name"), {}, path);
    return fail(ErrorKind::Invalid, QStringLiteral("sheet.unknown_ending"), {shownName(path)}, path);
}

} // namespace branchbook::sheet
