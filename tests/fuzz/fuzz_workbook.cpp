// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook of the higher level to be filled: a zip as it is, or the text of its only sheet. Every sheet is read with its dropdowns;
// what can be filled is filled twice to the same bytes, opens again and holds what was written.
#include "fuzz/sheet_fuzz.h"

#include "branchbook/sheet/workbook_form.h"

#include <algorithm>

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

constexpr char kRelations[] = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                              "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                              "relationships/%1\" Target=\"%2\"/></Relationships>";
constexpr char kBook[] = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                         "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                         "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>";

QByteArray relations(const char* type, const char* target)
{
    return QByteArray(kRelations).replace("%1", type).replace("%2", target);
}

QByteArray bookOf(const QByteArray& sheet)
{
    return packed({{"_rels/.rels", relations("officeDocument", "xl/workbook.xml")},
                   {"xl/workbook.xml", kBook},
                   {"xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml")},
                   {"xl/worksheets/sheet1.xml", sheet}});
}

void readSheets(const WorkbookForm& form)
{
    for (int sheet = 0; sheet < static_cast<int>(std::min<qsizetype>(form.sheets().size(), 4)); ++sheet) {
        const auto read = form.read(sheet);
        if (!read)
            continue;
        for (const AllowedWords& allowed : read->allowed) {
            if (allowed.words.isEmpty() || read->allowedAt(allowed.range.firstRow, allowed.range.firstColumn).isEmpty())
                std::abort();
        }
    }
}

bool holds(const Table& table, const QString& text)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        const Cell* cell = table.rowNumber(row) == 3 ? table.find(row, 1) : nullptr;
        if (cell != nullptr && cell->text == text)
            return true;
    }
    return false;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!bytes.startsWith("PK"))
        bytes = bookOf(bytes);
    const QString name = QStringLiteral("x.xlsx");
    const auto form = WorkbookForm::open(bytes, name, fuzzLimits());
    if (!form)
        return 0;
    readSheets(*form);
    const QString text = QStringLiteral("=甲<1>&\"乙\"");
    const QList<SheetFill> fills{
        {0, {{3, 1, text}, {3, 2, 1.5}, {4, 1, PartialDate::of(1985, 7)}, {900, 0, QString()}}, 2}};
    const auto filled = form->fill(fills);
    if (!filled)
        return 0;
    const auto again = form->fill(fills);
    const auto opened = WorkbookForm::open(*filled, name);
    if (!again || *again != *filled || !opened)
        std::abort();
    const auto read = opened->read(0);
    if (!read)
        return 0; // of a sheet that could not be read before, either
    if (!holds(read->table, text))
        std::abort();
    return 0;
}
