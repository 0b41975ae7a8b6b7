// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What openpyxl and LibreOffice write: date systems, shown precision, formulas without a result (make_date_fixtures.py).
#include "package_support.h"
#include "sheet_support.h"

using namespace branchbook;
using namespace branchbook::sheet;

TEST_CASE("the part of a date that a cell shows is the same in every format")
{
    const QString ending = GENERATE(QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"));
    CAPTURE(ending.toStdString());
    for (const auto* name : {u"dates.", u"dates1904."}) {
        const Table table = readAll(fixturePath(QString::fromUtf16(name) + ending));
        REQUIRE(table.rowCount() == 4);
        CHECK(table.find(1, 1)->text == QStringLiteral("1985-07-01"));
        CHECK(table.find(1, 1)->shown == DateShown::Day);
        CHECK(table.find(1, 2)->shown == DateShown::Month);
        CHECK(table.find(1, 3)->shown == DateShown::Month);
        CHECK(table.find(1, 4)->text == QStringLiteral("1985-01-01"));
        CHECK(table.find(1, 4)->shown == DateShown::Year);
    }
}

TEST_CASE("a workbook's own date system reaches the table")
{
    const QString ending = GENERATE(QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"));
    CAPTURE(ending.toStdString());
    const Table usual = readAll(fixturePath(QStringLiteral("dates.") + ending));
    CHECK(usual.dateSystem() == DateSystem::From1900);
    CHECK(usual.find(1, 5)->kind == CellKind::Number);
    CHECK(usual.find(1, 5)->number == 31229);
    CHECK(usual.find(1, 1)->number == 31229);
    const Table old = readAll(fixturePath(QStringLiteral("dates1904.") + ending));
    CHECK(old.dateSystem() == DateSystem::From1904);
    CHECK(old.find(1, 5)->number == 29767);
    CHECK(old.find(1, 1)->number == 29767);
}

TEST_CASE("a formula without a result is no empty cell")
{
    const Table table = readAll(fixturePath(QStringLiteral("formulas.xlsx")));
    CHECK(dump(table).section(u'\n', 1)
          == QStringLiteral("A2:n=1|B2:ef==1+1|C2:t=男|D2:t=2004-06-18\n"
                            "A3:n=2|B3:t=沈若溪|C3:ef==1/0|D3:ef==NA()\n"
                            "A4:n=3|B4:ef==1+1"));
    // The empty text is a result: ="" as Excel and LibreOffice store it.
    const QTemporaryDir folder;
    const QString ods =
        writePackage(folder, QStringLiteral("a.ods"),
                     {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                      {"content.xml",
                       "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
                       "<office:spreadsheet><table:table table:name=\"a\"><table:table-row><table:table-cell "
                       "office:value-type=\"string\"><text:p>x</text:p></table:table-cell><table:table-cell "
                       "table:formula=\"of:=1+1\"/><table:table-cell table:formula=\"of:=&quot;&quot;\" "
                       "office:value-type=\"string\" office:string-value=\"\"/></table:table-row></table:table>"
                       "</office:spreadsheet></office:body></office:document-content>"}});
    CHECK(dump(readAll(ods)) == QStringLiteral("A1:t=x|B1:ef=="));
}

TEST_CASE("bytes that are no text say that they are no spreadsheet")
{
    const QTemporaryDir folder;
    QByteArray noise; // a linear congruence: the same on every run
    quint32 state = 2026;
    for (int i = 0; i < 4096; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        noise += static_cast<char>(state >> 24U);
    }
    for (const auto* name : {u"a.xlsx", u"a.xls", u"a.ods", u"a.csv"})
        CHECK(failureOf(writeFile(folder, QString::fromUtf16(name), noise)) == QStringLiteral("sheet.unknown_format"));
    CHECK(failureOf(writeFile(folder, QStringLiteral("b.xlsx"), "\x41\xFF\x82\xFF\x81"))
          == QStringLiteral("sheet.unknown_format"));
    const auto wrong =
        Workbook::open(writeFile(folder, QStringLiteral("c.csv"), "姓名,性别\n"), {QStringLiteral("Klingon"), {}}, {});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == QStringLiteral("sheet.encoding_name"));
}

TEST_CASE("one NUL does not make a text file UTF-16")
{
    const QTemporaryDir folder;
    const QByteArray utf8 = QByteArray("姓名,性别,入党日期\n韩知") + '\0' + "秋,男,2004-06-18\n沈若溪,女,2010-06-18\n";
    CHECK(dump(readAll(writeFile(folder, QStringLiteral("a.csv"), utf8))).startsWith(QStringLiteral("A1:t=姓名|")));
    QByteArray gb("\xD0\xD5\xC3\xFB,\xD0\xD4\xB1\xF0\n"); // 姓名,性别 in GB18030
    for (int i = 0; i < 20; ++i)
        gb += "\xC9\xF2\xC8\xF4,\xC5\xAE\n";
    CHECK(
        dump(readAll(writeFile(folder, QStringLiteral("b.csv"), gb + '\0'))).startsWith(QStringLiteral("A1:t=姓名|")));
}
