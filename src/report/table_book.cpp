// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/table_book.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/base/text.h"

#include <QDate>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <cerrno>
#include <cmath>
#include <memory>
#include <optional>

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

/// The formats of one workbook; one for each way to show a number, made when it is first asked for.
struct Formats {
    lxw_workbook* book = nullptr;
    lxw_format* title = nullptr;
    lxw_format* head = nullptr;
    lxw_format* text = nullptr;
    QHash<QString, lxw_format*> numbers = {};
};

lxw_format* addCellFormat(lxw_workbook* book)
{
    lxw_format* format = workbook_add_format(book);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    return format;
}

Formats makeFormats(lxw_workbook* book)
{
    Formats formats{book, workbook_add_format(book), addCellFormat(book), addCellFormat(book)};
    format_set_bold(formats.title);
    format_set_bold(formats.head);
    format_set_align(formats.head, LXW_ALIGN_CENTER);
    return formats;
}

lxw_format* numberFormat(Formats& formats, const QString& pattern)
{
    lxw_format*& format = formats.numbers[pattern];
    if (format == nullptr) {
        format = addCellFormat(formats.book);
        format_set_num_format(format, pattern.toUtf8().constData());
    }
    return format;
}

/// Texts never begin a formula: they are written as texts. An escape of the format in a text is itself escaped.
QByteArray cellText(const QString& text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return withoutControls(text).replace(escape, QStringLiteral("_x005F_")).toUtf8();
}

struct ShownNumber {
    double value = 0;
    QString pattern; ///< how the text showed it
};

/// A whole figure, with its unit where it has one; a number with leading zeros or of more than 15 digits is a name.
std::optional<ShownNumber> numberIn(const QString& text)
{
    static const QRegularExpression figure(
        QStringLiteral("^(-?(?:0|[1-9][0-9]{0,14})(?:\\.([0-9]{1,4}))?)(%|次|人次|人|名|件|项|份|天|个|对|元|学时)?$"));
    const auto match = figure.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int decimals = int(match.capturedLength(2));
    const QString unit = match.captured(3);
    double value = match.captured(1).toDouble();
    if (unit == u"%") {
        // In one division, so that 94.7% is the very 0.947 and not its neighbour.
        const double scale = std::pow(10, decimals);
        value = std::round(value * scale) / (scale * 100);
        return ShownNumber{value, QStringLiteral("0.0%")};
    }
    QString pattern = QStringLiteral("0");
    if (decimals > 0)
        pattern += u'.' + QString(decimals, u'0');
    if (!unit.isEmpty())
        pattern += QStringLiteral("\"%1\"").arg(unit);
    return ShownNumber{value, pattern};
}

struct ShownDay {
    QDate day;
    QString pattern;
};

/// A whole day: 2026年9月18日, 2026.09.18, 2026-09-18, or 9月18日 of `year`. Spreadsheets know no day before 1900, and 1900
/// wrongly.
std::optional<ShownDay> dayIn(const QString& text, int year)
{
    static const QRegularExpression chinese(QStringLiteral("^(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日$"));
    static const QRegularExpression digits(QStringLiteral("^([0-9]{4})([.-])([0-9]{2})\\2([0-9]{2})$"));
    ShownDay shown;
    if (const auto match = chinese.match(text); match.hasMatch()) {
        const bool own = match.capturedLength(1) > 0;
        shown.day = QDate(own ? match.captured(1).toInt() : year, match.captured(2).toInt(), match.captured(3).toInt());
        shown.pattern = QStringLiteral("m\"月\"d\"日\"");
        if (own)
            shown.pattern.prepend(QStringLiteral("yyyy\"年\""));
    } else if (const auto whole = digits.match(text); whole.hasMatch()) {
        shown.day = QDate(whole.captured(1).toInt(), whole.captured(3).toInt(), whole.captured(4).toInt());
        shown.pattern = whole.captured(2) == u"." ? QStringLiteral("yyyy.mm.dd") : QStringLiteral("yyyy-mm-dd");
    }
    if (!shown.day.isValid() || shown.day.year() <= 1900)
        return std::nullopt;
    return shown;
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, int year, Formats& formats)
{
    if (const auto number = numberIn(text)) {
        worksheet_write_number(sheet, row, column, number->value, numberFormat(formats, number->pattern));
    } else if (const auto day = dayIn(text, year)) {
        lxw_datetime written{};
        written.year = day->day.year();
        written.month = day->day.month();
        written.day = day->day.day();
        worksheet_write_datetime(sheet, row, column, &written, numberFormat(formats, day->pattern));
    } else {
        worksheet_write_string(sheet, row, column, cellText(text).constData(), formats.text);
    }
}

QString sheetName(const Table& table, qsizetype number)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString name = withoutControls(table.caption).remove(forbidden).replace(u'　', u' ').left(kMaxSheetName).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("表%1").arg(number) : name;
}

Result<> fillSheet(lxw_worksheet* sheet, const Table& table, Formats& formats)
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
            writeCell(sheet, row, static_cast<lxw_col_t>(i), cells.value(i), table.year, formats);
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
    Formats formats = makeFormats(book);
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
