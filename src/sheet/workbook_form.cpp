// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sheet/workbook_form.h"

#include "sheet/package_edit.h"
#include "sheet/template_guard.h"
#include "sheet/workbook_edit.h"
#include "sheet/xlsx_reader.h"
#include "sheet/xlsx_sheet.h"
#include "sheet/xml_stream.h"

#include <QSet>

#include <algorithm>

namespace branchbook::sheet {

namespace {

constexpr qsizetype kMaxDropdowns = 10'000;
constexpr qsizetype kMaxWords = 5'000;

struct Dropdown {
    QString ranges; ///< "C3:C20 E3"
    QString formula;
};

/// The dropdowns of a sheet, of old and of new (x14) kind.
class DropdownHandler final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "dataValidation") {
            m_isList = attributes.value("type") == "list";
            const auto ranges = attributes.value("sqref");
            m_dropdown = {QString::fromUtf8(ranges.data(), qsizetype(ranges.size())), {}};
        }
        m_into = name == "formula1" || name == "f" ? &m_dropdown.formula
            : name == "sqref"                      ? &m_dropdown.ranges
                                                   : nullptr;
        return found.size() <= kMaxDropdowns;
    }
    bool end(std::string_view name) override
    {
        if (name == "dataValidation" && m_isList)
            found.append(m_dropdown);
        if (name == "dataValidation")
            m_isList = false;
        m_into = nullptr;
        return true;
    }
    void text(std::string_view piece) override
    {
        if (m_isList && m_into != nullptr)
            m_into->append(QString::fromUtf8(piece.data(), qsizetype(piece.size())));
    }

    QList<Dropdown> found;

private:
    bool m_isList = false;
    Dropdown m_dropdown;
    QString* m_into = nullptr;
};

class NameHandler final : public XmlHandler
{
public:
    bool start(std::string_view name, const XmlAttributes& attributes) override
    {
        const auto called = attributes.value("name");
        m_name = name == "definedName" ? QString::fromUtf8(called.data(), qsizetype(called.size())) : QString();
        return found.size() <= kMaxDropdowns;
    }
    bool end(std::string_view) override
    {
        m_name.clear();
        return true;
    }
    void text(std::string_view piece) override
    {
        if (!m_name.isEmpty())
            found[m_name] += QString::fromUtf8(piece.data(), qsizetype(piece.size()));
    }

    QHash<QString, QString> found;

private:
    QString m_name;
};

std::optional<MergedRange> rangeOf(const QString& text)
{
    const QStringList ends = QString(text).remove(u'$').split(u':');
    qint64 row = 0;
    qint64 column = 0;
    if (ends.size() > 2 || !parseReference(ends.first().toStdString(), row, column))
        return {};
    MergedRange range{int(row), int(row), int(column), int(column)};
    if (ends.size() == 2) {
        if (!parseReference(ends.last().toStdString(), row, column))
            return {};
        range.lastRow = int(row);
        range.lastColumn = int(column);
    }
    return range;
}

/// The words of a dropdown: written out, or in cells of some sheet.
class DropdownWords
{
public:
    DropdownWords(Workbook& workbook, int sheet, QHash<QString, QString> names)
        : m_workbook(workbook)
        , m_sheet(sheet)
        , m_names(std::move(names))
    {
    }

    QStringList of(QString formula)
    {
        formula = formula.trimmed();
        if (formula.startsWith(u'='))
            formula.remove(0, 1);
        if (formula.startsWith(u'"')) {
            QStringList words;
            const QStringList parts = formula.mid(1, formula.size() - 2).split(u',');
            for (const QString& part : parts)
                words.append(part.trimmed().replace(QStringLiteral("\"\""), QStringLiteral("\"")));
            words.removeAll(QString());
            return words;
        }
        formula = m_names.value(formula, formula);
        const qsizetype mark = formula.lastIndexOf(u'!');
        QString sheet = formula.left(std::max<qsizetype>(mark, 0));
        if (sheet.startsWith(u'\'') && sheet.endsWith(u'\''))
            sheet = sheet.mid(1, sheet.size() - 2).replace(QStringLiteral("''"), QStringLiteral("'"));
        const auto range = rangeOf(formula.mid(mark + 1));
        return range ? inCells(sheet, *range) : QStringList();
    }

private:
    QStringList inCells(const QString& sheet, const MergedRange& range)
    {
        int index = m_sheet;
        for (int i = 0; !sheet.isEmpty() && i < m_workbook.sheets().size(); ++i) {
            if (m_workbook.sheets()[i].name == sheet)
                index = i;
        }
        if (!m_tables.contains(index)) {
            NoProgress progress;
            auto read = m_workbook.read(index, progress);
            m_tables.insert(index, read ? std::make_shared<Table>(std::move(*read)) : std::make_shared<Table>());
        }
        const Table& table = *m_tables.value(index);
        QStringList words;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.rowNumber(row) < range.firstRow || table.rowNumber(row) > range.lastRow)
                continue;
            for (const Cell& cell : table.cells(row)) {
                if (cell.column >= range.firstColumn && cell.column <= range.lastColumn && words.size() < kMaxWords)
                    words.append(cell.text.toString());
            }
        }
        return words;
    }

    Workbook& m_workbook;
    int m_sheet;
    QHash<QString, QString> m_names;
    QHash<int, std::shared_ptr<Table>> m_tables;
};

Result<ZipPackage> openFormPackage(const QByteArray& bytes, const QString& fileName, const Limits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_big"),
                    {fileName, QString::number(limits.fileBytes >> 20)});
    if (!bytes.startsWith("PK\3\4"))
        return fail(ErrorKind::Invalid, QStringLiteral("template.not_xlsx"), {fileName});
    BB_TRY(ZipPackage package, ZipPackage::open(bytes, fileName, limits));
    BB_CHECK(checkTemplateParts(package, limits));
    return package;
}

Result<QHash<QString, QString>> definedNames(const ZipPackage& package, const Limits& limits)
{
    NameHandler names;
    const QString book = QStringLiteral("xl/workbook.xml");
    if (package.contains(book)) {
        BB_TRY(ZipPart part, package.part(book));
        BB_CHECK(parseXml(part, names, package.fileName(), limits));
    }
    return std::move(names.found);
}

/// Sheets that are not written but reckon with one that is.
Result<> freshenOthers(const ZipPackage& package, const XlsxLayout& layout, const QSet<int>& written,
                       const Limits& limits, std::vector<ReplacedPart>& replaced)
{
    for (size_t other = 0; other < layout.sheets.size(); ++other) {
        if (written.contains(int(other)))
            continue;
        BB_TRY(const XmlPart part, readXmlPart(package, layout.sheets[other].part, limits));
        const bool concerned = std::ranges::any_of(
            written, [&](int sheet) { return hasFormulaWith(part, layout.sheets[size_t(sheet)].info.name); });
        if (concerned)
            replaced.push_back({part.name, withoutResults(part)});
    }
    return {};
}

} // namespace

QStringList FormSheet::allowedAt(int row, int column) const
{
    for (const AllowedWords& each : allowed) {
        if (row >= each.range.firstRow && row <= each.range.lastRow && column >= each.range.firstColumn
            && column <= each.range.lastColumn)
            return each.words;
    }
    return {};
}

Result<WorkbookForm> WorkbookForm::open(const QByteArray& bytes, const QString& fileName, const Limits& limits)
{
    BB_TRY(ZipPackage package, openFormPackage(bytes, fileName, limits));
    auto layout = readXlsxLayout(package, limits);
    if (!layout)
        return layout.error().code == u"sheet.unknown_format"
            ? fail(ErrorKind::Invalid, QStringLiteral("template.not_xlsx"), {fileName})
            : fail(layout.error());
    WorkbookForm form;
    form.m_bytes = bytes;
    form.m_fileName = fileName;
    form.m_limits = limits;
    for (const XlsxSheet& sheet : layout->sheets)
        form.m_sheets.append(sheet.info);
    return form;
}

Result<FormSheet> WorkbookForm::read(int sheet) const
{
    BB_TRY(ZipPackage package, openFormPackage(m_bytes, m_fileName, m_limits));
    BB_TRY(const XlsxLayout layout, readXlsxLayout(package, m_limits));
    DropdownHandler dropdowns;
    BB_TRY(ZipPart part, package.part(layout.sheets[size_t(sheet)].part));
    BB_CHECK(parseXml(part, dropdowns, m_fileName, m_limits));
    BB_TRY(auto names, definedNames(package, m_limits));
    BB_TRY(const auto workbook, openXlsx(std::move(package), m_limits));
    FormSheet read;
    NoProgress progress;
    BB_TRY(read.table, workbook->read(sheet, progress));
    DropdownWords words(*workbook, sheet, std::move(names));
    for (const Dropdown& dropdown : dropdowns.found) {
        const QStringList allowed = words.of(dropdown.formula);
        const QStringList ranges = dropdown.ranges.split(u' ', Qt::SkipEmptyParts);
        for (const QString& text : ranges) {
            if (const auto range = rangeOf(text); range && !allowed.isEmpty() && read.allowed.size() < kMaxDropdowns)
                read.allowed.append({*range, allowed});
        }
    }
    return read;
}

Result<QByteArray> WorkbookForm::fill(const QList<SheetFill>& fills) const
{
    BB_TRY(const ZipPackage package, openFormPackage(m_bytes, m_fileName, m_limits));
    BB_TRY(const XlsxLayout layout, readXlsxLayout(package, m_limits));
    BB_TRY(const auto dates, readXlsxStyles(package, layout.stylesPart, m_limits));
    std::vector<ReplacedPart> replaced;
    QSet<int> written;
    for (const SheetFill& fill : fills) {
        if (fill.cells.isEmpty())
            continue;
        BB_TRY(const XmlPart part, readXmlPart(package, layout.sheets[size_t(fill.sheet)].part, m_limits));
        BB_TRY(QByteArray bytes, withCells(part, fill, {dates, layout.dateSystem}, m_fileName));
        replaced.push_back({part.name, std::move(bytes)});
        written.insert(fill.sheet);
    }
    BB_CHECK(freshenOthers(package, layout, written, m_limits, replaced));
    return withParts(m_bytes, m_fileName, replaced);
}

} // namespace branchbook::sheet
