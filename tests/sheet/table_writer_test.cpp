// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_support.h"

#include "branchbook/sheet/table_writer.h"
#include "sheet/zip_package.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

OutputTable payloads()
{
    OutputTable table;
    table.sheetName = QStringLiteral("退回[1]:*?/\\的名单");
    table.header = {QStringLiteral("姓名"), QStringLiteral("=备注"), QStringLiteral("原因")};
    const QStringList starts{QStringLiteral("="),       QStringLiteral("+"),   QStringLiteral("-"),
                             QStringLiteral("@"),       QStringLiteral("\t"),  QStringLiteral("\r"),
                             QStringLiteral("\n"),      QStringLiteral("＝"),  QStringLiteral("＋"),
                             QStringLiteral("－"),      QStringLiteral("＠"),  QStringLiteral("'"),
                             QStringLiteral("'="),      QStringLiteral("''-"), QStringLiteral("\""),
                             QStringLiteral("\"="),     QStringLiteral(";="),  QStringLiteral(" "),
                             QStringLiteral("_x0041_"), QStringLiteral("𠮷"),  QStringLiteral("=\"")};
    for (const QString& start : starts)
        table.rows.push_back({start + QStringLiteral("1+1"), start, QStringLiteral("a,") + start + u'"'});
    table.columnWidths = {10, 20};
    return table;
}

/// Line ends inside a cell come back from .xlsx as they were; a control character may.
void checkSame(const Table& read, const OutputTable& written)
{
    REQUIRE(read.rowCount() == static_cast<int>(written.rows.size()) + 1);
    for (int r = 0; r < read.rowCount(); ++r) {
        const QStringList& row = r == 0 ? written.header : written.rows[static_cast<size_t>(r) - 1];
        for (int c = 0; c < static_cast<int>(row.size()); ++c) {
            INFO(cellName(read.rowNumber(r), c).toStdString());
            const Cell* cell = read.find(r, c);
            REQUIRE(cell != nullptr);
            CHECK(cell->text.toString() == row[c]);
            CHECK(cell->kind == CellKind::Text);
            CHECK_FALSE(cell->formula);
        }
    }
}

} // namespace

TEST_CASE("what is written comes back as it was, and never as a formula")
{
    const QTemporaryDir folder;
    for (const auto* name : {u"名单.xlsx", u"名单.csv"}) {
        const QString path = folder.filePath(QString::fromUtf16(name));
        REQUIRE(writeTable(path, payloads()));
        checkSame(readAll(path), payloads());
        CHECK((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("an xlsx of ours holds no formula, the same table gives the same bytes")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("a.xlsx"));
    const QString second = folder.filePath(QStringLiteral("b.XLSX"));
    REQUIRE(writeTable(first, payloads()));
    REQUIRE(writeTable(second, payloads()));
    CHECK(contentOf(first) == contentOf(second));
    auto package = ZipPackage::open(contentOf(first), QStringLiteral("a.xlsx"), {});
    REQUIRE(package);
    const auto sheet = package->content(QStringLiteral("xl/worksheets/sheet1.xml"));
    REQUIRE(sheet);
    CHECK_FALSE(sheet->contains("<f>"));
    CHECK(sheet->contains("<autoFilter ref=\"A1:C22\"/>"));
    CHECK(sheet->contains("state=\"frozen\""));
    CHECK(Workbook::open(first).value()->sheets().front().name == QStringLiteral("退回1的名单"));
}

TEST_CASE("a csv of ours is UTF-8 with mark, CR LF and guards")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    REQUIRE(writeTable(
        path,
        {{}, {QStringLiteral("姓名"), QStringLiteral("备注")}, {{QStringLiteral("甲"), QStringLiteral("=1,2")}}, {}}));
    CHECK(contentOf(path) == QByteArray("\xEF\xBB\xBF姓名,备注\r\n甲,\"'=1,2\"\r\n"));
}

TEST_CASE("a day is a date of the sheet with its year, and nothing else is")
{
    const QTemporaryDir folder;
    OutputTable table;
    table.header = {QStringLiteral("事项"), QStringLiteral("期限")};
    table.rows = {{QStringLiteral("2026-09-18"), QStringLiteral("2026-10-09")},
                  {QStringLiteral("甲"), QStringLiteral("未定")},
                  {QStringLiteral("乙"), QStringLiteral("1900-02-28")},
                  {QStringLiteral("丙")}};
    table.dateColumns = {1};
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE(writeTable(path, table));
    CHECK(dump(readAll(path))
          == QStringLiteral("A1:t=事项|B1:t=期限\nA2:t=2026-09-18|B2:d=2026-10-09\nA3:t=甲|B3:t=未定\n"
                            "A4:t=乙|B4:t=1900-02-28\nA5:t=丙"));
    auto package = ZipPackage::open(contentOf(path), QStringLiteral("a.xlsx"), {});
    REQUIRE(package);
    const auto sheet = package->content(QStringLiteral("xl/worksheets/sheet1.xml"));
    REQUIRE(sheet);
    CHECK(sheet->contains("<v>46304</v>")); // 9 October 2026: 36526 (1 January 2000) and 9778 days
    const QString csv = folder.filePath(QStringLiteral("a.csv"));
    REQUIRE(writeTable(csv, table));
    CHECK(contentOf(csv).contains("2026-09-18,2026-10-09\r\n"));
}

TEST_CASE("what is counted is a number of the sheet, what only has figures is not")
{
    const QTemporaryDir folder;
    OutputTable table;
    table.header = {QStringLiteral("编号"), QStringLiteral("人数")};
    for (const auto& text : {"38", "-3", "0", "1205.00", "010", "1234567890123456", "3.5", "12人", "", "=1"})
        table.rows.push_back({QStringLiteral("38"), QString::fromUtf8(text)});
    table.numberColumns = {1};
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE(writeTable(path, table));
    auto package = ZipPackage::open(contentOf(path), QStringLiteral("a.xlsx"), {});
    REQUIRE(package);
    const auto sheet = package->content(QStringLiteral("xl/worksheets/sheet1.xml"));
    REQUIRE(sheet);
    const QString cells = QString::fromUtf8(*sheet);
    for (const auto& [cell, value] : {std::pair{"B2", "38"}, {"B3", "-3"}, {"B4", "0"}, {"B5", "1205"}}) {
        INFO(cell);
        const QRegularExpression number(QStringLiteral("<c r=\"%1\" s=\"[0-9]+\"><v>%2</v></c>")
                                            .arg(QString::fromLatin1(cell), QString::fromLatin1(value)));
        CHECK(cells.contains(number));
    }
    for (const char* text : {"A2", "B6", "B7", "B8", "B9", "B11"}) { // of the shared strings
        INFO(text);
        CHECK(cells.contains(
            QRegularExpression(QStringLiteral("<c r=\"%1\"[^>]* t=\"s\">").arg(QString::fromLatin1(text)))));
    }
    const QString csv = folder.filePath(QStringLiteral("a.csv"));
    REQUIRE(writeTable(csv, table));
    CHECK(contentOf(csv).contains("38,1205.00\r\n"));
}

TEST_CASE("a table of a past day has its name and the day at the top, over its header")
{
    const QTemporaryDir folder;
    OutputTable table;
    table.sheetName = QStringLiteral("台账");
    table.header = {QStringLiteral("事项"), QStringLiteral("期限")};
    table.rows = {{QStringLiteral("甲"), QStringLiteral("2026-10-09")}};
    putDayAbove(table, QDate(2026, 9, 9));
    const QString csv = folder.filePath(QStringLiteral("a.csv"));
    REQUIRE(writeTable(csv, table));
    CHECK(contentOf(csv) == QByteArray("\xEF\xBB\xBF台账（截至2026年9月9日）\r\n事项,期限\r\n甲,2026-10-09\r\n"));
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE(writeTable(path, table));
    CHECK(dump(readAll(path))
          == QStringLiteral("A1:t=台账（截至2026年9月9日）\nA2:t=事项|B2:t=期限\nA3:t=甲|B3:t=2026-10-09"));
    auto package = ZipPackage::open(contentOf(path), QStringLiteral("a.xlsx"), {});
    REQUIRE(package);
    const auto sheet = package->content(QStringLiteral("xl/worksheets/sheet1.xml"));
    REQUIRE(sheet);
    CHECK(sheet->contains("<autoFilter ref=\"A2:B3\"/>")); // of the header, not of the title
}

TEST_CASE("writing fails with a sentence and leaves the old file alone")
{
    const QTemporaryDir folder;
    const OutputTable table{{}, {QStringLiteral("a")}, {{QString(40'000, u'x')}}, {}};
    const QString path = writeFile(folder, QStringLiteral("a.xlsx"), "old");
    const auto tooLong = writeTable(path, table);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == QStringLiteral("sheet.output_too_large"));
    CHECK(sentence(tooLong.error()).contains(QStringLiteral("A2")));
    CHECK(contentOf(path) == "old");
    CHECK(writeTable(folder.filePath(QStringLiteral("a.doc")), table).error().code
          == QStringLiteral("sheet.unknown_ending"));
    for (const QString& nameless : {QString(), folder.path() + u'/'}) {
        const auto refused = writeTable(nameless, table);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QStringLiteral("sheet.no_name"));
    }
    CHECK(writeTable(folder.filePath(QStringLiteral("no/such/a.csv")), table).error().code
          == QStringLiteral("file.write_failed"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("a.xlsx")});
}
