// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_support.h"
#include "sheet_support.h"

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

/// The rows of one table; what LibreOffice would write around them.
QByteArray contentXml(const QByteArray& rows)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\""
           " xmlns:text=\"x\" xmlns:draw=\"d\" xmlns:calcext=\"c\"><office:body><office:spreadsheet>"
           "<table:table table:name=\"甲\">"
        + rows + "</table:table></office:spreadsheet></office:body></office:document-content>";
}

QString writeOds(const QTemporaryDir& folder, const QByteArray& rows)
{
    return writePackage(
        folder, QStringLiteral("a.ods"),
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", contentXml(rows)}});
}

QString readRows(const QByteArray& rows)
{
    const QTemporaryDir folder;
    return dumpEscaped(readAll(writeOds(folder, rows)));
}

QByteArray textCell(const QByteArray& inner, const QByteArray& more = {})
{
    return "<table:table-cell office:value-type=\"string\"" + more + ">" + inner + "</table:table-cell>";
}

} // namespace

TEST_CASE("an ods of LibreOffice is read as meant")
{
    const QString fixture = QStringLiteral("office.ods");
    CHECK(differenceTo(fixture, readAll(fixturePath(fixture))) == QString());
    const auto book = Workbook::open(fixturePath(QStringLiteral("office.ods")));
    REQUIRE(book);
    CHECK((*book)->format() == Format::Ods);
    REQUIRE((*book)->sheets().size() == 2);
    CHECK((*book)->sheets()[0].name == QStringLiteral("花名册"));
    CHECK_FALSE((*book)->sheets()[0].hidden);
    CHECK((*book)->sheets()[1].hidden);
    NoProgress progress;
    CHECK((*book)->read(1, progress)->rowCount() == 1000);
    const auto first = (*book)->read(0, progress);
    REQUIRE(first->merges().size() == 3);
    CHECK(first->merges()[0].lastRow == 2);
    CHECK(first->merges()[0].lastColumn == 7);
}

TEST_CASE("texts of ods cells: paragraphs, spaces, comments, readings")
{
    CHECK(
        readRows("<table:table-row>"
                 + textCell(
                     "<text:p> a <text:span> b</text:span><text:s text:c=\"2\"/>c</text:p><text:p>d<text:line-break/>e"
                     "<text:tab/></text:p>")
                 + textCell("<office:annotation><text:p>批注</text:p></office:annotation><text:p>正文</text:p>")
                 + textCell("<text:p><text:ruby><text:ruby-base>汉</text:ruby-base><text:ruby-text>hàn</"
                            "text:ruby-text></text:ruby></text:p>")
                 + textCell("<draw:frame><draw:text-box><text:p>图</text:p></draw:text-box></draw:frame>")
                 + textCell("", " office:string-value=\"属性\"") + "</table:table-row>")
        == QStringLiteral("A1:t=a b  c\\nd\\ne\t|B1:t=正文|C1:t=汉|E1:t=属性"));
}

TEST_CASE("repeats of ods cells and rows cost only what they hold")
{
    CHECK(readRows("<table:table-row table:number-rows-repeated=\"3\">"
                   + textCell("<text:p>x</text:p>", " table:number-columns-repeated=\"2\"")
                   + "<table:table-cell table:number-columns-repeated=\"16382\"/></table:table-row>"
                     "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row>"
                     "<table:table-row>"
                   + textCell("<text:p>y</text:p>")
                   + "</table:table-row>"
                     "<table:table-row table:number-rows-repeated=\"99999999999999999999\"><table:table-cell"
                     " table:number-columns-repeated=\"99999999999999999999\"/></table:table-row>")
          == QStringLiteral("A1:t=x|B1:t=x\nA2:t=x|B2:t=x\nA3:t=x|B3:t=x\nA1000004:t=y"));
}

TEST_CASE("typed values of ods cells")
{
    CHECK(readRows("<table:table-row><table:table-cell office:value-type=\"percentage\" "
                   "office:value=\"0.25\"><text:p>25%</text:p></table:table-cell>"
                   "<table:table-cell office:value-type=\"date\" "
                   "office:date-value=\"1985-07-01\"><text:p>85年7月</text:p></table:table-cell>"
                   "<table:table-cell office:value-type=\"time\" "
                   "office:time-value=\"PT08H30M00S\"><text:p>08:30</text:p></table:table-cell>"
                   "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
                   "calcext:value-type=\"error\">"
                   "<text:p>#DIV/0!</text:p></table:table-cell></table:table-row>")
          == QStringLiteral("A1:n=0.25|B1:d=1985-07-01|C1:t=08:30|D1:ef=#DIV/0!"));
}

TEST_CASE("of a number of an ods that lost digits the text is what the cell shows")
{
    const auto cell = [](const char* value, const char* shown) {
        return QByteArray("<table:table-cell office:value-type=\"float\" office:value=\"") + value + "\"><text:p>"
            + shown + "</text:p></table:table-cell>";
    };
    CHECK(readRows("<table:table-row>" + cell("4.2010619860101e+17", "420106198601010000")
                   + cell("4.20106198601010E+017", " 4.20106E+17 ") + cell("4.2010619860101e+17", "身份证")
                   + cell("4.2010619860101e+17", "12") + cell("1.5e-05", "0.00") + cell("1.38e+10", "1.4E+10")
                   + cell("420106198601010019", "4.2E+17") + "</table:table-row>")
          == QStringLiteral("A1:n=420106198601010000|B1:n=4.20106E+17|C1:n=4.2010619860101e+17|"
                            "D1:n=4.2010619860101e+17|E1:n=1.5e-05|F1:n=1.38e+10|G1:n=420106198601010019"));
}

TEST_CASE("hostile ods files end with one clear error")
{
    const QTemporaryDir folder;
    const QByteArray full = "<table:table-row table:number-rows-repeated=\"1048576\">"
        + textCell("<text:p>x</text:p>", " table:number-columns-repeated=\"16384\"") + "</table:table-row>";
    Limits few;
    few.cells = 100'000;
    CHECK(failureOf(writeOds(folder, full), few) == QStringLiteral("sheet.too_many_cells"));
    CHECK(failureOf(writeOds(folder,
                             "<table:table-row>"
                                 + textCell("<text:p>x</text:p>", " table:number-columns-repeated=\"16385\"")
                                 + "</table:table-row>"))
          == QStringLiteral("sheet.too_many_columns"));
    CHECK(failureOf(writeOds(folder,
                             "<table:table-row table:number-rows-repeated=\"1048577\">" + textCell("<text:p>x</text:p>")
                                 + "</table:table-row>"))
          == QStringLiteral("sheet.too_many_rows"));
    CHECK(failureOf(writeOds(folder,
                             "<table:table-row>" + textCell("<text:p><text:s text:c=\"4000000000\"/></text:p>")
                                 + "</table:table-row>"))
          == QStringLiteral("sheet.text_too_long"));
    CHECK(failureOf(writeOds(folder, "<table:table-row>")) == QStringLiteral("sheet.damaged"));
    CHECK(failureOf(fixturePath(QStringLiteral("office_locked.ods"))) == QStringLiteral("sheet.encrypted"));
    CHECK(failureOf(writePackage(folder, QStringLiteral("a.odt"),
                                 {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}))
          == QStringLiteral("sheet.unknown_format"));
    CHECK(failureOf(
              writePackage(folder, QStringLiteral("b.ods"),
                           {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}))
          == QStringLiteral("sheet.no_sheet"));
}
