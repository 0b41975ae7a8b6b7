// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as openpyxl writes them, filled, and read back by openpyxl.
#include "branchbook/sheet/workbook_form.h"

#include "branchbook/sheet/template_controls.h"
#include "sheet/package_support.h"
#include "sheet/template_support.h"

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

constexpr char kBook[] = R"py(
import openpyxl, sys
from openpyxl.styles import Font
from openpyxl.worksheet.datavalidation import DataValidation
w = openpyxl.Workbook()
s = w.active
s.title = "党员表"
s["A1"] = "党员信息"
s.merge_cells("A1:G1")
for i, h in enumerate(["序号", "姓名", "证件", "出生", "金额", "合计", "学历"]): s.cell(2, i + 1, h)
for r in (3, 4, 5):
    s.cell(r, 1, r - 2)
    s.cell(r, 4).number_format = "yyyy-mm-dd"
    s.cell(r, 2).font = Font(bold=True)
    s.cell(r, 6, f"=E{r}*2")
    s.row_dimensions[r].height = 30
c = w.create_sheet("码")
c["A1"] = "1-男"
c["A2"] = "2-女"
c["B1"] = "=SUM('党员表'!E3:E20)"
v = DataValidation(type="list", formula1='"大专,本科"')
v.add("G3:G50")
s.add_data_validation(v)
v = DataValidation(type="list", formula1="码!$A$1:$A$2")
v.add("H3:H50")
s.add_data_validation(v)
w.save(sys.argv[1])
)py";
constexpr char kRead[] = R"py(
import openpyxl, sys
s = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
for r in range(3, 8):
    print("|".join(str(s.cell(r, c).value) for c in range(1, 8)), s.cell(r, 2).font.b, s.row_dimensions[r].height)
print(s.dimensions, len(s.data_validations.dataValidation), s.merged_cells)
)py";

SheetFill people(int last)
{
    SheetFill fill{0, {}, 5};
    for (int row = 3; row <= last; ++row) {
        fill.cells.append({row, 1, QStringLiteral("人<%1>").arg(row)});
        fill.cells.append({row, 2, QStringLiteral("420106198601010019")});
        fill.cells.append({row, 3, PartialDate::of(1985, 7, 1)});
        fill.cells.append({row, 4, 1.5 * row});
    }
    return fill;
}

/// An .xlsx of one cell with other parts beside it.
QByteArray packedBook(const Members& extraParts, const QByteArray& extraRelation = {})
{
    const QTemporaryDir folder;
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray head = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    Members parts{
        {"_rels/.rels",
         head + "<Relationship Id=\"a\" Type=\"" + office
             + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         "<workbook " + space + " xmlns:r=\"" + office
             + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         head + "<Relationship Id=\"r0\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
             + extraRelation + "</Relationships>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet " + space + "><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>"}};
    parts.insert(parts.end(), extraParts.begin(), extraParts.end());
    return fileBytes(writePackage(folder, QStringLiteral("a.xlsx"), parts));
}

QString refusalOf(const QByteArray& bytes)
{
    const auto opened = WorkbookForm::open(bytes, QStringLiteral("a.xlsx"));
    return opened ? QString() : opened.error().code;
}

QByteArray inUtf16(const QString& text)
{
    const QString marked = QChar(QChar::ByteOrderMark) + text;
    return {reinterpret_cast<const char*>(marked.utf16()), marked.size() * qsizetype(sizeof(char16_t))};
}

} // namespace

TEST_CASE("cells are written as what they are and keep their looks", "[template]")
{
    const QTemporaryDir folder;
    const auto form = WorkbookForm::open(pythonFile(folder, kBook, QStringLiteral("a.xlsx")), QStringLiteral("a.xlsx"));
    REQUIRE(form.has_value());
    const auto filled = form->fill({people(7)});
    REQUIRE(filled.has_value());
    const QStringList lines = readBack(folder, kRead, *filled, QStringLiteral("b.xlsx"));
    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == u"1|人<3>|420106198601010019|1985-07-01 00:00:00|4.5|=E3*2|None True 30.0");
    CHECK(lines[2] == u"3|人<5>|420106198601010019|1985-07-01 00:00:00|7.5|=E5*2|None True 30.0");
    // Rows that the template does not have look like the last one that it has, without its words and formulas.
    CHECK(lines[4] == u"None|人<7>|420106198601010019|1985-07-01 00:00:00|10.5|None|None True 30.0");
    CHECK(lines[5] == u"A1:G7 2 A1:G1");
}

TEST_CASE("only the sheet that is filled changes, and results that depend on it go", "[template]")
{
    const QTemporaryDir folder;
    const auto form = WorkbookForm::open(pythonFile(folder, kBook, QStringLiteral("a.xlsx")), QStringLiteral("a.xlsx"));
    REQUIRE(form.has_value());
    writeBytes(folder, form->fill({people(5)}).value(), QStringLiteral("b.xlsx"));
    const QStringList changed = changedParts(folder, QStringLiteral("a.xlsx"), QStringLiteral("b.xlsx"));
    // openpyxl writes <v/> beside a formula: sheet2 reckons with sheet1
    CHECK(changed
          == QStringList{QStringLiteral("xl/worksheets/sheet1.xml"), QStringLiteral("xl/worksheets/sheet2.xml")});
}

TEST_CASE("dropdowns are read, written out or in cells of another sheet", "[template]")
{
    const QTemporaryDir folder;
    const auto form = WorkbookForm::open(pythonFile(folder, kBook, QStringLiteral("a.xlsx")), QStringLiteral("a.xlsx"));
    REQUIRE(form.has_value());
    const auto sheet = form->read(0);
    REQUIRE(sheet.has_value());
    CHECK(sheet->allowedAt(3, 6) == QStringList{QStringLiteral("大专"), QStringLiteral("本科")});
    CHECK(sheet->allowedAt(50, 7) == QStringList{QStringLiteral("1-男"), QStringLiteral("2-女")});
    CHECK(sheet->allowedAt(51, 7).isEmpty());
    CHECK(sheet->allowedAt(3, 1).isEmpty());
}

TEST_CASE("formulas and the inside of merged cells are not written over", "[template]")
{
    const QTemporaryDir folder;
    const auto form = WorkbookForm::open(pythonFile(folder, kBook, QStringLiteral("a.xlsx")), QStringLiteral("a.xlsx"));
    REQUIRE(form.has_value());
    const auto onFormula = form->fill({{0, {{4, 5, 1.0}}, 0}});
    REQUIRE_FALSE(onFormula.has_value());
    CHECK(onFormula.error().code == u"template.formula_cell");
    CHECK(onFormula.error().args.value(1) == u"F4");
    CHECK(form->fill({{0, {{1, 3, 1.0}}, 0}}).error().code == u"template.merged_cell");
    CHECK(form->fill({{0, {{1, 0, QStringLiteral("题")}}, 0}}).has_value());
}

TEST_CASE("other spreadsheets and documents are no form", "[template][hostile]")
{
    CHECK(WorkbookForm::open("a,b\n1,2\n", QStringLiteral("a.csv")).error().code == u"template.not_xlsx");
    CHECK_FALSE(WorkbookForm::open("PK\3\4 and nothing more", QStringLiteral("a.xlsx")).has_value());
}

TEST_CASE("a workbook with a macro is refused, whatever its parts are called and however its types are written",
          "[template][hostile]")
{
    CHECK(refusalOf(packedBook({})).isEmpty());
    CHECK(refusalOf(packedBook({{"xl/vbaProject.bin", "x"}})) == u"template.macros");
    CHECK(refusalOf(packedBook({{"xl/macrosheets/sheet1.xml", "<x/>"}})) == u"template.macros");
    const QByteArray type = "<Relationship Id=\"m\" Type=\"http://schemas.microsoft.com/office/2006/relationships/"
                            "vbaProject\" Target=\"a.bin\"/>";
    CHECK(refusalOf(packedBook({{"xl/a.bin", "x"}}, type)) == u"template.macros");
    const QString types = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?><Types><Override "
                                         "ContentType=\"application/vnd.ms-excel.sheet.%1.main+xml\"/></Types>");
    const auto typed = [&](const QString& word) {
        return refusalOf(packedBook({{"[Content_Types].xml", inUtf16(types.arg(word))}}));
    };
    CHECK(typed(QStringLiteral("macroEnabled")) == u"template.macros");
    CHECK(typed(QStringLiteral("Macro&#69;nabled")) == u"template.macros");
    CHECK(typed(QStringLiteral("plain")).isEmpty());
    CHECK(refusalOf(packedBook({{"../evil.txt", "x"}})) == u"template.leads_out");
    const QByteArray controls = packedBook({{"xl/activeX/activeX1.bin", "x"}});
    CHECK(refusalOf(controls).isEmpty());
    CHECK(checkNoControls(controls, QStringLiteral("a.xlsx")).error().code == u"template.controls");
    CHECK(checkNoControls(packedBook({}), QStringLiteral("a.xlsx")).has_value());
}
