// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_support.h"

using namespace branchbook::sheet;

TEST_CASE("columns have their letters")
{
    CHECK(columnName(0) == QStringLiteral("A"));
    CHECK(columnName(25) == QStringLiteral("Z"));
    CHECK(columnName(26) == QStringLiteral("AA"));
    CHECK(columnName(701) == QStringLiteral("ZZ"));
    CHECK(columnName(702) == QStringLiteral("AAA"));
    CHECK(cellName(1048576, 16383) == QStringLiteral("XFD1048576"));
}

TEST_CASE("a table keeps rows, finds cells and survives a move")
{
    Table table;
    table.beginRow(3);
    table.addCell(0, CellKind::Text, u"姓名");
    table.addCell(2, CellKind::Number, u"1985.1", 1985.1);
    table.beginRow(4); // stays empty
    table.addCell(0, CellKind::Text, u"");
    table.beginRow(9);
    table.addCell(1, CellKind::Boolean, u"TRUE", 1, true);
    table.addMerge({3, 4, 0, 2});
    const Table moved = std::move(table);
    CHECK(dump(moved) == QStringLiteral("A3:t=姓名|C3:n=1985.1\nB9:bf=TRUE"));
    CHECK(moved.rowCount() == 2);
    CHECK(moved.columnCount() == 3);
    CHECK(moved.find(0, 1) == nullptr);
    CHECK(moved.find(0, 2)->number == 1985.1);
    CHECK(moved.merges().size() == 1);
}

TEST_CASE("cells out of order find their place")
{
    Table table;
    table.beginRow(2);
    table.addCell(4, CellKind::Text, u"e");
    table.addCell(1, CellKind::Text, u"b");
    table.addCell(4, CellKind::Text, u"E");
    table.beginRow(1);
    table.addCell(0, CellKind::Text, u"a");
    table.sortRows();
    CHECK(dump(table) == QStringLiteral("A1:t=a\nB2:t=b|E2:t=E"));
    CHECK(table.cellCount() == 3);
}

TEST_CASE("many rows and long texts stay where they are")
{
    Table table;
    const QString longText(600'000, u'长');
    for (int row = 1; row <= 30'000; ++row) {
        table.beginRow(row);
        for (int column = 0; column < 7; ++column)
            table.addCell(column, CellKind::Text, QString::number(row * 10 + column));
        if (row == 15'000)
            table.addCell(7, CellKind::Text, longText);
    }
    REQUIRE(table.rowCount() == 30'000);
    bool same = true;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < 7; ++column)
            same = same && table.find(row, column)->text.toInt() == (row + 1) * 10 + column;
    CHECK(same);
    CHECK(table.find(14'999, 7)->text == longText);
}
