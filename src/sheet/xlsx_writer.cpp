// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/date.h"
#include "branchbook/base/replace_file.h"
#include "sheet/row_sink.h"
#include "sheet/table_formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>

#include <xlsxwriter.h>

namespace branchbook::sheet {

namespace {

constexpr size_t kMaxRows = 1'048'576;
constexpr qsizetype kMaxColumns = 16'384;
constexpr qsizetype kMaxText = 32'767;
constexpr qsizetype kMaxSheetName = 31;
constexpr time_t kCreated = 946'684'800; ///< 2000-01-01: the same table gives the same bytes

struct WorkbookClose {
    void operator()(lxw_workbook* book) const { workbook_close(book); }
};

struct Formats {
    lxw_format* header = nullptr;
    lxw_format* text = nullptr;
    lxw_format* lines = nullptr; ///< a text of several lines
    lxw_format* day = nullptr;
    lxw_format* whole = nullptr;
    lxw_format* money = nullptr;
};

Formats makeFormats(lxw_workbook* book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                    workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    for (lxw_format* format : {formats.header, formats.text, formats.lines})
        format_set_num_format(format, "@"); // what people type there stays a text, too: no ID number loses its digits
    format_set_bold(formats.header);
    format_set_text_wrap(formats.lines);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    format_set_num_format(formats.whole, "0");
    format_set_num_format(formats.money, "0.00");
    return formats;
}

QString permittedSheetName(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x{0}-\\x{1F}]"));
    name = name.remove(forbidden).left(kMaxSheetName).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name.isEmpty() ? QCoreApplication::translate("Sheet", "名单") : name;
}

/// A text that happens to look like an escape of the format is itself escaped.
QByteArray xlsxText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(escape, QStringLiteral("_x005F_")).remove(QChar::Null).toUtf8();
}

std::optional<Error> sizeError(const QString& path, const OutputTable& table)
{
    const auto tooLarge = [&path](const QString& limit) {
        return Error{ErrorKind::Invalid, QStringLiteral("sheet.output_too_large"), {shownName(path), limit}, path};
    };
    if (table.above.size() + table.rows.size() + 1 > kMaxRows)
        return tooLarge(QCoreApplication::translate("Sheet", "%1 行").arg(kMaxRows));
    for (size_t r = 0; r <= table.rows.size(); ++r) {
        const QStringList& row = r == 0 ? table.header : table.rows[r - 1];
        if (row.size() > kMaxColumns)
            return tooLarge(QCoreApplication::translate("Sheet", "%1 列").arg(kMaxColumns));
        for (qsizetype c = 0; c < row.size(); ++c)
            if (row[c].size() > kMaxText)
                return tooLarge(QCoreApplication::translate("Sheet", "单元格 %1，每格 %2 个字")
                                    .arg(cellName(static_cast<int>(r) + 1, static_cast<int>(c)))
                                    .arg(kMaxText));
    }
    return std::nullopt;
}

/// Before March 1900 the sheet's own count of days is one off (it has a 29 February 1900).
QDate sheetDay(const QString& text)
{
    const PartialDate date = PartialDate::fromIso(text);
    const QDate day = date.precision() == Precision::Day ? date.earliest() : QDate();
    return day >= QDate(1900, 3, 1) ? day : QDate();
}

void writeDay(lxw_worksheet* sheet, lxw_row_t number, qsizetype column, QDate day, lxw_format* format)
{
    lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
    worksheet_write_datetime(sheet, number, static_cast<lxw_col_t>(column), &moment, format);
}

/// A double holds fifteen figures whole; with a nought before them they are a number of something, 010.
bool isSheetNumber(const QString& text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]{2})?")));
    constexpr qsizetype kFigures = 15;
    return text.count(QRegularExpression(QStringLiteral("[0-9]"))) <= kFigures && pattern.match(text).hasMatch();
}

void writeNumber(lxw_worksheet* sheet, lxw_row_t number, qsizetype column, const QString& text, const Formats& formats)
{
    worksheet_write_number(sheet, number, static_cast<lxw_col_t>(column), text.toDouble(),
                           text.contains(u'.') ? formats.money : formats.whole);
}

void writeRow(lxw_worksheet* sheet, lxw_row_t number, const QStringList& row, lxw_format* format, lxw_format* lines)
{
    for (qsizetype c = 0; c < row.size(); ++c) {
        if (!row[c].isEmpty())
            worksheet_write_string(sheet, number, static_cast<lxw_col_t>(c), xlsxText(row[c]).constData(),
                                   row[c].contains(u'\n') ? lines : format);
    }
}

void writeValues(lxw_worksheet* sheet, lxw_row_t number, QStringList row, const OutputTable& table,
                 const Formats& formats)
{
    for (const int column : table.dateColumns) {
        const QDate day = sheetDay(row.value(column));
        if (!day.isValid())
            continue;
        writeDay(sheet, number, column, day, formats.day);
        row[column].clear(); // written already
    }
    for (const int column : table.numberColumns) {
        const QString text = row.value(column);
        if (!isSheetNumber(text))
            continue;
        writeNumber(sheet, number, column, text, formats);
        row[column].clear();
    }
    writeRow(sheet, number, row, formats.text, formats.lines);
}

/// The library writes an empty text into each; the rows that come after put the real ones over it.
void writeMerges(lxw_worksheet* sheet, const OutputTable& table, lxw_format* format)
{
    for (const MergedRange& range : table.merges)
        worksheet_merge_range(sheet, static_cast<lxw_row_t>(range.firstRow - 1),
                              static_cast<lxw_col_t>(range.firstColumn), static_cast<lxw_row_t>(range.lastRow - 1),
                              static_cast<lxw_col_t>(range.lastColumn), "", format);
}

void fill(lxw_workbook* book, lxw_worksheet* sheet, const OutputTable& table)
{
    const Formats formats = makeFormats(book);
    const bool hasHeader = !table.header.isEmpty();
    qsizetype columns = table.header.size();
    lxw_row_t next = 0;
    writeMerges(sheet, table, formats.header);
    for (const QStringList& row : table.above)
        writeRow(sheet, next++, row, formats.header, formats.header);
    const lxw_row_t headerRow = next;
    if (hasHeader)
        writeRow(sheet, next++, table.header, formats.header, formats.header);
    for (const QStringList& row : table.rows) {
        columns = std::max(columns, row.size());
        writeValues(sheet, next++, row, table, formats);
    }
    for (qsizetype c = 0; c < columns; ++c) {
        const auto index = static_cast<size_t>(c);
        const double width = index < table.columnWidths.size() ? table.columnWidths[index] : LXW_DEF_COL_WIDTH;
        worksheet_set_column(sheet, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), width, formats.text);
    }
    if (hasHeader) {
        worksheet_freeze_panes(sheet, headerRow + 1, 0);
        worksheet_autofilter(sheet, headerRow, 0, next - 1, static_cast<lxw_col_t>(table.header.size() - 1));
    }
}

} // namespace

Result<> writeXlsx(const QString& temporaryPath, const QString& path, const OutputTable& table)
{
    if (auto error = sizeError(path, table))
        return fail(std::move(*error));
    std::unique_ptr<lxw_workbook, WorkbookClose> book(workbook_new(QFile::encodeName(temporaryPath).constData()));
    if (!book)
        return fail(writeError(path, ENOMEM));
    lxw_doc_properties properties{};
    properties.created = kCreated;
    workbook_set_properties(book.get(), &properties);
    const QByteArray name = permittedSheetName(table.sheetName).toUtf8();
    lxw_worksheet* sheet = workbook_add_worksheet(book.get(), name.constData());
    if (sheet == nullptr)
        sheet = workbook_add_worksheet(book.get(), nullptr);
    fill(book.get(), sheet, table);
    errno = 0;
    const lxw_error closed = workbook_close(book.release());
    if (closed != LXW_NO_ERROR)
        return fail(writeError(path, errno != 0 ? errno : EIO));
    return {};
}

} // namespace branchbook::sheet
