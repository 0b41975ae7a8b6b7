// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files written on the spot, and a table as one comparable text.
#pragma once

#include "branchbook/sheet/workbook.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace branchbook::sheet {

inline QString fixturePath(const QString& name)
{
    return QStringLiteral(BRANCHBOOK_FIXTURES "/sheet/") + name;
}

inline QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

/// "A1:t=姓名|B1:n=12" per row, rows by line feed; the form of tests/fixtures/sheet/*.expected.txt.
inline QString dump(const Table& table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const Cell& cell : table.cells(row)) {
            QString kind = QStringLiteral("tndbe").mid(static_cast<int>(cell.kind), 1);
            if (cell.formula)
                kind += u'f';
            if (cell.shown != DateShown::Day)
                kind += cell.shown == DateShown::Month ? u'M' : u'Y';
            cells << cellName(table.rowNumber(row), cell.column) + u':' + kind + u'=' + cell.text.toString();
        }
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

/// dump() with line breaks inside cells spelled out.
inline QString dumpEscaped(const Table& table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        Table one;
        one.beginRow(table.rowNumber(row));
        for (const Cell& cell : table.cells(row))
            one.addCell(cell);
        lines << dump(one).replace(u'\r', QStringLiteral("\\r")).replace(u'\n', QStringLiteral("\\n"));
    }
    return lines.join(u'\n');
}

inline QString expectedOf(const QString& fixture)
{
    QFile file(fixturePath(fixture + QStringLiteral(".expected.txt")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).chopped(1);
}

/// "" where the table is what the fixture's expected values say, else the surroundings of the first difference.
inline QString differenceTo(const QString& fixture, const Table& table)
{
    const QString ours = dumpEscaped(table);
    const QString expected = expectedOf(fixture);
    if (ours == expected)
        return {};
    const auto at = std::mismatch(ours.begin(), ours.end(), expected.begin(), expected.end()).first - ours.begin();
    return QStringLiteral("read …%1… expected …%2…").arg(ours.mid(at - 40, 80), expected.mid(at - 40, 80));
}

inline Table readAll(const QString& path, int sheet = 0, const CsvOptions& options = {})
{
    auto book = Workbook::open(path, options);
    INFO((book ? QString() : sentence(book.error())).toStdString());
    REQUIRE(book);
    NoProgress progress;
    auto table = (*book)->read(sheet, progress);
    INFO((table ? QString() : sentence(table.error())).toStdString());
    REQUIRE(table);
    return std::move(*table);
}

/// The code of the error of open() or of reading the first sheet; "" where both work.
inline QString failureOf(const QString& path, const Limits& limits = {})
{
    auto book = Workbook::open(path, {}, limits);
    if (!book)
        return book.error().code;
    NoProgress progress;
    const auto table = (*book)->read(0, progress);
    return table ? QString() : table.error().code;
}

} // namespace branchbook::sheet
