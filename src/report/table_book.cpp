// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/table_book.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/base/text.h"

#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <memory>

#include <xlsxwriter.h>

namespace branchbook::report {

namespace {

constexpr time_t kCreated = 946'684'800; ///< 2000-01-01: the same document gives the same bytes
constexpr qsizetype kMaxSheetName = 31;
constexpr double kWidthOfAll = 96; ///< characters, shared out as the columns share the paper

struct BookClose {
    void operator()(lxw_workbook* book) const { workbook_close(book); }
};
using BookHandle = std::unique_ptr<lxw_workbook, BookClose>;

struct Formats {
    lxw_format* title = nullptr;
    lxw_format* head = nullptr;
    lxw_format* text = nullptr;
    lxw_format* percent = nullptr;
};

Formats makeFormats(lxw_workbook* book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                    workbook_add_format(book)};
    format_set_bold(formats.title);
    format_set_bold(formats.head);
    for (lxw_format* format : {formats.head, formats.text, formats.percent}) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
    }
    format_set_align(formats.head, LXW_ALIGN_CENTER);
    format_set_num_format(formats.percent, "0.0%");
    return formats;
}

/// Texts never begin a formula: they are written as texts. An escape of the format in a text is itself escaped.
QByteArray cellText(const QString& text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return withoutControls(text).replace(escape, QStringLiteral("_x005F_")).toUtf8();
}

/// Figures only: a number with leading zeros or of more than 15 digits is a name.
void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, const Formats& formats)
{
    static const QRegularExpression figure(QStringLiteral("^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?(%?)$"));
    const auto match = figure.match(text);
    if (!match.hasMatch())
        worksheet_write_string(sheet, row, column, cellText(text).constData(), formats.text);
    else if (match.captured(3).isEmpty())
        worksheet_write_number(sheet, row, column, text.toDouble(), formats.text);
    else
        worksheet_write_number(sheet, row, column, text.chopped(1).toDouble() / 100, formats.percent);
}

QString sheetName(const Table& table, qsizetype number)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString name = withoutControls(table.caption).remove(forbidden).replace(u'　', u' ').left(kMaxSheetName).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("表%1").arg(number) : name;
}

Result<> fillSheet(lxw_worksheet* sheet, const Table& table, const Formats& formats)
{
    double sum = 0;
    for (const Column& column : table.columns)
        sum += column.width;
    lxw_row_t row = 0;
    if (!table.caption.isEmpty())
        worksheet_write_string(sheet, row++, 0, cellText(table.caption).constData(), formats.title);
    const lxw_row_t head = row++;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, 4 + table.columns[i].width / sum * kWidthOfAll, nullptr);
        worksheet_write_string(sheet, head, column, cellText(table.columns[i].head).constData(), formats.head);
    }
    worksheet_freeze_panes(sheet, row, 0);
    for (const QStringList& cells : table.rows) {
        if (cells.size() > table.columns.size())
            return fail(ErrorKind::Invalid, QStringLiteral("report.table_row"), {table.caption});
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            writeCell(sheet, row, static_cast<lxw_col_t>(i), cells.value(i), formats);
        ++row;
    }
    for (const QString& note : table.notes)
        worksheet_write_string(sheet, row++, 0, cellText(note).constData(), nullptr);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_paper(sheet, 9); // A4
    return {};
}

lxw_worksheet* addSheet(lxw_workbook* book, const QString& name)
{
    const QByteArray wanted = name.toUtf8();
    const bool taken = workbook_get_worksheet_by_name(book, wanted.constData()) != nullptr;
    return workbook_add_worksheet(book, taken ? nullptr : wanted.constData()); // then it gets one of the library's own
}

Result<> fillBook(lxw_workbook* book, const Document& document)
{
    const Formats formats = makeFormats(book);
    lxw_worksheet* contents = addSheet(book, QStringLiteral("目录"));
    worksheet_set_column(contents, 0, 0, 80, nullptr);
    worksheet_write_string(contents, 0, 0, cellText(document.metadata.title).constData(), formats.title);
    worksheet_write_string(contents, 1, 0, cellText(document.metadata.author).constData(), nullptr);
    lxw_row_t row = 3;
    qsizetype number = 0;
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr || table->columns.isEmpty())
            continue;
        const QString name = sheetName(*table, ++number);
        worksheet_write_string(contents, row++, 0, cellText(name).constData(), nullptr);
        BB_CHECK(fillSheet(addSheet(book, name), *table, formats));
    }
    return {};
}

Result<> writeBookFile(const Document& document, const QString& temporaryPath, const QString& path)
{
    BookHandle book(workbook_new(QFile::encodeName(temporaryPath).constData()));
    if (!book)
        return fail(writeError(path, ENOMEM));
    lxw_doc_properties properties{};
    properties.created = kCreated;
    workbook_set_properties(book.get(), &properties);
    BB_CHECK(fillBook(book.get(), document));
    errno = 0;
    if (workbook_close(book.release()) != LXW_NO_ERROR)
        return fail(writeError(path, errno != 0 ? errno : EIO));
    return {};
}

} // namespace

Result<> writeTableBook(const Document& document, const QString& path)
{
    return replaceFile(path,
                       [&](const QString& temporaryPath) { return writeBookFile(document, temporaryPath, path); });
}

} // namespace branchbook::report
