// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_support.h"

#include "sheet/number_format.h"
#include "sheet/serial_date.h"
#include "sheet/xlsx_parts.h"
#include "sheet/xlsx_sheet.h"

#include <QDate>

using namespace branchbook;
using namespace branchbook::sheet;

TEST_CASE("every trap of a hand-written xlsx is read as meant")
{
    const QString fixture = GENERATE(QStringLiteral("tricky.xlsx"), QStringLiteral("strict.xlsx"),
                                     QStringLiteral("openpyxl.xlsx"), QStringLiteral("office.xlsx"));
    CHECK(differenceTo(fixture, readAll(fixturePath(fixture))) == QString());
}

TEST_CASE("sheets are listed with their state, chart sheets left out")
{
    const auto book = Workbook::open(fixturePath(QStringLiteral("tricky.xlsx")));
    REQUIRE(book);
    CHECK((*book)->format() == Format::Xlsx);
    REQUIRE((*book)->sheets().size() == 3);
    CHECK((*book)->sheets()[0].name == QStringLiteral("名册"));
    CHECK_FALSE((*book)->sheets()[0].hidden);
    CHECK((*book)->sheets()[1].hidden);
    CHECK((*book)->sheets()[2].hidden);
    NoProgress progress;
    CHECK(dump(*(*book)->read(2, progress)) == QStringLiteral("A1:t=姓名"));
    CHECK(dump(*(*book)->read(0, progress, 1)) == QStringLiteral("A1:t=党员花名册"));
}

TEST_CASE("a table outlives its workbook")
{
    const Table table = readAll(fixturePath(QStringLiteral("tricky.xlsx")));
    CHECK(table.find(0, 0)->text == QStringLiteral("党员花名册"));
    REQUIRE(table.merges().size() == 2);
    CHECK(table.merges()[0].lastColumn == 9);
    CHECK(table.merges()[1].firstRow == 3);
    CHECK(table.merges()[1].lastRow == 5);
}

TEST_CASE("serials agree with the calendar")
{
    const QDate base1900(1899, 12, 30);
    const QDate base1904(1904, 1, 1);
    for (int serial = 61; serial < 2'958'466; serial += 97) {
        const auto text = serialDateText(serial, DateSystem::From1900);
        REQUIRE(text);
        REQUIRE(text->view() == base1900.addDays(serial).toString(Qt::ISODate));
    }
    for (int serial = 0; serial < 60'000; serial += 7)
        REQUIRE(serialDateText(serial, DateSystem::From1904)->view() == base1904.addDays(serial).toString(Qt::ISODate));
    CHECK_FALSE(serialDateText(60.25, DateSystem::From1900));
    CHECK_FALSE(serialDateText(0.99, DateSystem::From1900));
    CHECK_FALSE(serialDateText(-1, DateSystem::From1904));
    CHECK_FALSE(serialDateText(1e300, DateSystem::From1900));
}

TEST_CASE("dates in ISO form are checked")
{
    CHECK(parseIsoDate("2024-02-29", DateSystem::From1900)->serial == 45351);
    CHECK(parseIsoDate("1900-01-01", DateSystem::From1900)->serial == 1);
    CHECK(parseIsoDate("2024-02-29T12:00:00.000Z", DateSystem::From1900)->text.view()
          == QStringLiteral("2024-02-29 12:00:00"));
    for (const char* bad : {"2023-02-29", "2024-13-01", "2024-1-1", "2024-01-01T25:00:00", "", "2024", "20240101"})
        CHECK_FALSE(parseIsoDate(bad, DateSystem::From1900));
}

TEST_CASE("references are parsed and capped")
{
    qint64 row = 0;
    qint64 column = 0;
    REQUIRE(parseReference("XFD1048576", row, column));
    CHECK(row == 1'048'576);
    CHECK(column == 16'383);
    REQUIRE(parseReference("ZZZZZZZZZZZZZZZZ99999999999999999999", row, column));
    CHECK(row > 1'048'576);
    CHECK(column > 16'383);
    for (const char* bad : {"", "A", "1", "1A", "A1B", "$A$1"})
        CHECK_FALSE(parseReference(bad, row, column));
}

TEST_CASE("targets resolve from the folder of their part or from the root")
{
    const QString from = QStringLiteral("xl/workbook.xml");
    CHECK(resolvedTarget(from, QStringLiteral("worksheets/sheet1.xml")) == QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(resolvedTarget(from, QStringLiteral("/xl/a.xml")) == QStringLiteral("xl/a.xml"));
    CHECK(resolvedTarget(from, QStringLiteral("../../../etc/passwd")) == QStringLiteral("etc/passwd"));
    CHECK(resolvedTarget(QString(), QStringLiteral("xl\\workbook.xml")) == from);
}
