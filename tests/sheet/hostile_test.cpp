// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to hurt: each ends with one clear error, or is read because it does no harm.
#include "package_support.h"
#include "sheet_support.h"

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

Members members(const QByteArray& sheet)
{
    return {
        {"xl/workbook.xml",
         kHead + "<workbook xmlns:r=\"r\"><sheets><sheet name=\"甲\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         kHead
             + "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
               "<Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml", kHead + "<sst><si><t>共享</t></si></sst>"},
        {"xl/worksheets/sheet1.xml", sheet}};
}

QByteArray sheetOf(const QByteArray& rows, const QByteArray& after = {})
{
    return kHead + "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + rows + "</sheetData>" + after
        + "</worksheet>";
}

class Packages
{
public:
    QString write(const Members& parts) { return writePackage(m_folder, QStringLiteral("a.xlsx"), parts); }
    QString codeOfSheet(const QByteArray& sheet, const Limits& limits = {})
    {
        return failureOf(write(members(sheet)), limits);
    }
    QString codeOfRows(const QByteArray& rows, const Limits& limits = {}) { return codeOfSheet(sheetOf(rows), limits); }
    QString codeOfBytes(const QByteArray& bytes)
    {
        return failureOf(writeFile(m_folder, QStringLiteral("b.xlsx"), bytes));
    }
    QByteArray bytes(const Members& parts)
    {
        QFile file(write(parts));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray kRow = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

} // namespace

TEST_CASE("an ordinary package of these tests is read")
{
    Packages packages;
    CHECK(dump(readAll(packages.write(members(sheetOf(kRow))))) == QStringLiteral("A1:t=共享"));
}

TEST_CASE("DTD, depth, attributes and tokens are bounded")
{
    Packages packages;
    const QByteArray laughs = kHead
        + "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c "
          "t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    CHECK(packages.codeOfSheet(laughs) == QStringLiteral("sheet.xml_doctype"));
    CHECK(packages.codeOfSheet(kHead + "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>")
          == QStringLiteral("sheet.xml_doctype"));
    CHECK(packages.codeOfSheet(QByteArray("<a>").repeated(20'000)) == QStringLiteral("sheet.xml_depth"));
    QByteArray attributes;
    for (int i = 0; i < 65; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    CHECK(packages.codeOfRows("<row" + attributes + "/>") == QStringLiteral("sheet.xml_attributes"));
    QByteArray noise(6'000'000, ' '); // does not pack well, so that the ratio alone would not stop it
    quint32 seed = 1;
    for (char& c : noise) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        c = static_cast<char>('a' + (seed >> 28U));
    }
    CHECK(packages.codeOfRows("<row x=\"" + noise + "\"/>") == QStringLiteral("sheet.damaged"));
    CHECK(packages.codeOfRows("<row><c t=\"str\"><v>" + noise + "</v></c></row>")
          == QStringLiteral("sheet.text_too_long"));
    CHECK(packages.codeOfRows("<row><c></row>") == QStringLiteral("sheet.damaged"));
    CHECK(packages.codeOfSheet("\xFF\xFE garbage") == QStringLiteral("sheet.damaged"));
    CHECK(packages.codeOfSheet({}) == QStringLiteral("sheet.damaged"));
}

TEST_CASE("references and indexes beyond the sheet are refused")
{
    Packages packages;
    CHECK(packages.codeOfRows("<row r=\"1048577\"><c><v>1</v></c></row>") == QStringLiteral("sheet.too_many_rows"));
    CHECK(packages.codeOfRows("<row r=\"4294967295\"/>") == QStringLiteral("sheet.too_many_rows"));
    CHECK(packages.codeOfRows("<row r=\"-1\"/>") == QStringLiteral("sheet.too_many_rows"));
    CHECK(packages.codeOfRows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")
          == QStringLiteral("sheet.too_many_columns"));
    CHECK(packages.codeOfRows("<row r=\"1\"><c r=\"A1048577\"><v>1</v></c></row>")
          == QStringLiteral("sheet.too_many_rows"));
    CHECK(packages.codeOfRows("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>") == QStringLiteral("sheet.damaged"));
    for (const char* index : {"1", "-1", "99999999999999999999", "0x0", "abc"})
        CHECK(packages.codeOfRows("<row><c t=\"s\"><v>" + QByteArray(index) + "</v></c></row>")
              == QStringLiteral("sheet.damaged"));
    CHECK(packages.codeOfRows("<row><c s=\"4294967295\"><v>45000</v></c></row>").isEmpty());
}

TEST_CASE("counts that lie cost nothing, counts that are real are bounded")
{
    Packages packages;
    QByteArray empty;
    for (int i = 1; i <= 1'048'576; ++i)
        empty += "<row r=\"" + QByteArray::number(i) + "\"/>";
    CHECK(packages.codeOfRows(empty).isEmpty());
    Limits few;
    few.cells = 1000;
    CHECK(packages.codeOfRows("<row>" + QByteArray("<c><v>1</v></c>").repeated(1001) + "</row>", few)
          == QStringLiteral("sheet.too_many_cells"));
    CHECK(packages.codeOfRows("<row>" + QByteArray("<c s=\"1\"/>").repeated(4001) + "</row>", few)
          == QStringLiteral("sheet.too_many_cells"));
    few = {};
    few.characters = 100;
    CHECK(packages.codeOfRows(QByteArray("<row><c><v>12345678</v></c></row>").repeated(13), few)
          == QStringLiteral("sheet.too_much_text"));
    const QByteArray merge =
        "<mergeCells count=\"1\"><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2\"/><mergeCell ref=\"B2:A1\"/>"
        "<mergeCell ref=\"A1:ZZZZ99999999\"/></mergeCells>";
    const Table table = readAll(packages.write(members(sheetOf(kRow, merge))));
    REQUIRE(table.merges().size() == 1);
    CHECK(table.merges().front().lastRow == 1'048'576);
}

TEST_CASE("zip bombs are refused before they are inflated")
{
    Packages packages;
    CHECK(packages.codeOfRows(QByteArray(30'000'000, ' ')) == QStringLiteral("sheet.bomb"));
    Limits small;
    small.inflatedBytes = 1000;
    CHECK(packages.codeOfRows(QByteArray(2000, ' '), small) == QStringLiteral("sheet.bomb"));
    Members many = members(sheetOf(kRow));
    for (int i = 0; i < 10'000; ++i)
        many.emplace_back("x" + QByteArray::number(i), "");
    CHECK(failureOf(packages.write(many)) == QStringLiteral("sheet.too_many_entries"));
}

TEST_CASE("100,000 sheets and a million formats are refused by their number")
{
    Packages packages;
    // Bytes that do not pack, so that the ratio alone stops nothing here.
    QByteArray noise(400'000, ' ');
    quint32 seed = 1;
    for (char& c : noise) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        c = static_cast<char>(seed >> 24U);
    }
    const auto listing = [&](int sheets) {
        Members parts = members(sheetOf(kRow));
        parts[0].second = kHead + "<workbook xmlns:r=\"r\"><sheets>"
            + QByteArray("<sheet name=\"甲\" sheetId=\"1\" r:id=\"a\"/>").repeated(sheets) + "</sheets></workbook>";
        parts.emplace_back("noise.bin", noise);
        return failureOf(packages.write(parts));
    };
    CHECK(listing(1'000).isEmpty());
    CHECK(listing(1'001) == QStringLiteral("sheet.too_many_sheets"));
    CHECK(listing(100'000) == QStringLiteral("sheet.too_many_sheets"));
    const auto styled = [&](int formats) {
        Members parts = members(sheetOf(kRow));
        parts[1].second.replace("</Relationships>",
                                "<Relationship Id=\"c\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.emplace_back("xl/styles.xml",
                           kHead + "<styleSheet><cellXfs>" + QByteArray("<xf/>").repeated(formats)
                               + "</cellXfs></styleSheet>");
        parts.emplace_back("noise.bin", noise);
        return failureOf(packages.write(parts));
    };
    CHECK(styled(65'490).isEmpty()); // as many as Excel writes
    CHECK(styled(1'000'001) == QStringLiteral("sheet.too_many_styles"));
}

TEST_CASE("names that occur twice and sizes that lie are refused")
{
    Packages packages;
    Members parts = members(sheetOf(kRow));
    parts.emplace_back("xl/worksheets/sheet2.xml", sheetOf(kRow));
    QByteArray twice = packages.bytes(parts);
    CHECK(packages.codeOfBytes(twice).isEmpty());
    twice.replace("sheet2.xml", "sheet1.xml");
    CHECK(packages.codeOfBytes(twice) == QStringLiteral("sheet.damaged"));
    parts.back().first = "XL\\Worksheets/SHEET1.xml";
    CHECK(failureOf(packages.write(parts)) == QStringLiteral("sheet.damaged"));

    // All directory entries point at one and the same data: their sizes add up to more than the file.
    QByteArray overlapping = packages.bytes(members(sheetOf(kRow + QByteArray(3000, 'x'))));
    for (qsizetype at = overlapping.indexOf("PK\1\2"); at >= 0; at = overlapping.indexOf("PK\1\2", at + 4))
        overlapping.replace(at + 20, 4, QByteArray("\x90\x01\x00\x00", 4));
    CHECK(packages.codeOfBytes(overlapping) == QStringLiteral("sheet.damaged"));
}

TEST_CASE("names that lead elsewhere are only names")
{
    Packages packages;
    Members parts = members(sheetOf(kRow));
    for (const char* name : {"../../.bashrc", "/etc/passwd", "C:\\x", "a/../../b"})
        parts.emplace_back(name, "x");
    parts[1].second.replace("worksheets/sheet1.xml", "../../xl/worksheets/sheet1.xml");
    CHECK(failureOf(packages.write(parts)).isEmpty());
    parts[1].second.replace("../../xl/worksheets/sheet1.xml", "../../../../etc/passwd");
    CHECK(failureOf(packages.write(parts))
          == QStringLiteral("sheet.no_sheet")); // looked for in the package, nowhere else
}

TEST_CASE("packages of other kinds are told apart")
{
    Packages packages;
    CHECK(failureOf(packages.write({{"word/document.xml", "<a/>"}})) == QStringLiteral("sheet.unknown_format"));
    CHECK(failureOf(packages.write({{"_rels/.rels",
                                     kHead
                                         + "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                           "Target=\"xl/workbook.bin\"/></Relationships>"},
                                    {"xl/workbook.bin", "x"}}))
          == QStringLiteral("sheet.binary_excel"));
    CHECK(failureOf(packages.write({{"xl/workbook.xml", "<workbook><sheets/></workbook>"}}))
          == QStringLiteral("sheet.no_sheet"));
    Members self = members(sheetOf(kRow));
    self[1].second.replace("worksheets/sheet1.xml", "workbook.xml"); // a sheet that is its own workbook
    CHECK(failureOf(packages.write(self)).isEmpty());
}

TEST_CASE("truncated and mutated packages never crash the reader")
{
    Packages packages;
    QFile file(fixturePath(QStringLiteral("office.xlsx")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (const qsizetype size : {4, 22, 1000, 20'000})
        CHECK(packages.codeOfBytes(whole.left(size)) == QStringLiteral("sheet.damaged"));
    CHECK(packages.codeOfBytes("PK\3\4") == QStringLiteral("sheet.damaged"));
    quint32 seed = 7;
    for (int round = 0; round < 150; ++round) {
        QByteArray mutant = whole;
        for (int flip = 0; flip < 4; ++flip) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            const auto at = static_cast<qsizetype>(seed >> 4U) % mutant.size();
            mutant[at] = static_cast<char>(mutant[at] ^ (1 << (seed & 7U)));
        }
        const QString failure = packages.codeOfBytes(mutant);
        CHECK((failure.isEmpty() || failure.startsWith(QStringLiteral("sheet."))));
    }
}

TEST_CASE("every sentence of a limit names it")
{
    const QStringList args{QStringLiteral("名单.xlsx"), QStringLiteral("12345"), QStringLiteral("67890")};
    for (const char* code :
         {"too_big", "too_many_rows", "too_many_columns", "too_many_cells", "too_many_merges", "too_much_text",
          "too_many_entries", "xml_depth", "xml_attributes", "too_many_sheets", "too_many_styles", "bomb"})
        CHECK(sentence({ErrorKind::Invalid, QStringLiteral("sheet.") + QString::fromLatin1(code), args, {}})
                  .contains(args[1]));
    CHECK(sentence({ErrorKind::Invalid, QStringLiteral("sheet.text_too_long"), args, {}}).contains(args[2]));
}
