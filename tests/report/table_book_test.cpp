// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report's tables as another program (openpyxl) reads them.
#include "branchbook/report/table_book.h"
#include "report/quarter_sample.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <iterator>
#include <utility>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

/// What `cell` gives for each cell `c`, row by row of each sheet.
QJsonObject readCells(const QString& path, const QString& cell)
{
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import openpyxl,json,sys\n"
                                 "b=openpyxl.load_workbook(sys.argv[1])\n"
                                 "print(json.dumps({s.title:[[%1 for c in r] for r in s.iter_rows()] for s in b}))")
                      .arg(cell),
                  path});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

QJsonObject sheetsOf(const QString& path)
{
    return readCells(path, QStringLiteral("c.value if isinstance(c.value,(str,int,float)) else str(c.value or '')"));
}

/// "n 0.0% 0.947": the kind of the cell, its format and its value.
QJsonObject kindsOf(const QString& path)
{
    return readCells(path, QStringLiteral("'%s %s %s' % (c.data_type, c.number_format, c.value)"));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("each table of the report is a sheet, its figures are numbers", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.xlsx"));
    const Document document = quarterDocument(collectQuarter(quarterSample()), {});
    REQUIRE(writeTableBook(document, path));
    const QJsonObject sheets = sheetsOf(path);
    CHECK(sheets.contains(QStringLiteral("目录")));
    const QJsonArray members = sheets.value(QStringLiteral("表1 党员结构")).toArray();
    REQUIRE(members.size() > 3);
    CHECK(members[1].toArray()[0].toString() == QStringLiteral("项目"));
    // 正式党员 4 of 5 (quarter_sample.h)
    CHECK(members[2].toArray()[2].toDouble() == 4);
    CHECK(members[2].toArray()[3].toDouble() == Approx(0.8));
    CHECK(members[2].toArray()[3].isDouble());
    REQUIRE(writeTableBook(document, folder.filePath(QStringLiteral("再.xlsx"))));
    CHECK(bytesOf(path) == bytesOf(folder.filePath(QStringLiteral("再.xlsx"))));
}

TEST_CASE("reasons for what was not done are a sheet of their own, where there are any", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("表.xlsx"));
    QuarterFigures figures = collectQuarter(quarterSample());
    REQUIRE(writeTableBook(quarterTables(figures, {}), path));
    CHECK_FALSE(sheetsOf(path).contains(QStringLiteral("未开展、未执行的原因")));
    figures.asked.excuses = {{QStringLiteral("k"), QStringLiteral("8月党课"), QStringLiteral("防汛值守"),
                              QStringLiteral("周砚青"), QDate(2026, 8, 30)}};
    figures.asked.otherExcuses = {
        {QStringLiteral("l"), QStringLiteral("沈溪入党宣誓"), QStringLiteral("住院"), {}, {}}};
    const QString again = folder.filePath(QStringLiteral("再.xlsx"));
    REQUIRE(writeTableBook(quarterTables(figures, {}), again));
    const QJsonArray rows = sheetsOf(again).value(QStringLiteral("未开展、未执行的原因")).toArray();
    REQUIRE(rows.size() == 4); // caption, head, two reasons
    CHECK(rows[2].toArray()[0].toString() == QStringLiteral("8月党课"));
    CHECK(rows[2].toArray()[1].toString() == QStringLiteral("防汛值守"));
    CHECK(rows[2].toArray()[2].toString() == QStringLiteral("周砚青"));
    CHECK(rows[3].toArray()[1].toString() == QStringLiteral("住院"));
}

TEST_CASE("texts stay texts, names of sheets are lawful", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.xlsx"));
    Table odd{QStringLiteral("表1　甲/乙:[丙]*?"), {{QStringLiteral("栏"), 1}}, {}, {}};
    for (const char16_t* text : {u"=1+1", u"007", u"1234567890123456", u"-5", u"12.5%", u"1—2"})
        odd.rows.append({QString::fromUtf16(text)});
    Document document;
    document.blocks.emplace_back(odd);
    document.blocks.emplace_back(odd); // a name that is taken
    REQUIRE(writeTableBook(document, path));
    const QJsonObject sheets = sheetsOf(path);
    CHECK(sheets.size() == 3);
    const QJsonArray rows = sheets.value(QStringLiteral("表1 甲乙丙")).toArray();
    REQUIRE(rows.size() == 8);
    CHECK(rows[2].toArray()[0].toString() == QStringLiteral("=1+1"));
    CHECK(rows[3].toArray()[0].toString() == QStringLiteral("007"));
    CHECK(rows[4].toArray()[0].toString() == QStringLiteral("1234567890123456"));
    CHECK(rows[5].toArray()[0].toDouble() == -5);
    CHECK(rows[6].toArray()[0].toDouble() == Approx(0.125));
    CHECK(rows[7].toArray()[0].toString() == QStringLiteral("1—2"));
    CHECK_FALSE(writeTableBook(document, folder.filePath(QStringLiteral("无/x.xlsx"))));
}

TEST_CASE("figures and days are what another program counts with, shown as they are printed", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("y.xlsx"));
    const std::pair<const char16_t*, const char16_t*> cells[]{
        {u"94.7%", u"n 0.0% 0.947"},
        {u"71.4%", u"n 0.0% 0.714"},
        {u"100%", u"n 0.0% 1"},
        {u"3次", u"n 0\"次\" 3"},
        {u"12人", u"n 0\"人\" 12"},
        {u"31.5", u"n 0.0 31.5"},
        {u"330.30", u"n 0.00 330.3"},
        {u"38", u"n 0 38"},
        {u"9月18日", u"d m\"月\"d\"日\" 2026-09-18 00:00:00"},
        {u"2026年8月31日", u"d yyyy\"年\"m\"月\"d\"日\" 2026-08-31 00:00:00"},
        {u"2026.07.01", u"d yyyy.mm.dd 2026-07-01 00:00:00"},
        {u"2月30日", u"s General 2月30日"}, // there is no such day
        {u"7月", u"s General 7月"},
        {u"—", u"s General —"},
        {u"赞成33、反对0", u"s General 赞成33、反对0"},
        {u"1899年12月31日", u"s General 1899年12月31日"}};
    Table table{QStringLiteral("表1　甲"), {{QStringLiteral("栏"), 1}}, {}, {}};
    for (const auto& [text, kind] : cells)
        table.rows.append({QString::fromUtf16(text)});
    table.year = 2026;
    Table yearless{QStringLiteral("表2　乙"), {{QStringLiteral("栏"), 1}}, {{QStringLiteral("9月18日")}}, {}};
    Document document;
    document.blocks.emplace_back(table);
    document.blocks.emplace_back(yearless);
    REQUIRE(writeTableBook(document, path));
    const QJsonObject kinds = kindsOf(path);
    const QJsonArray rows = kinds.value(QStringLiteral("表1 甲")).toArray();
    REQUIRE(rows.size() == 2 + std::ssize(cells)); // the caption and the head
    for (qsizetype i = 0; i < std::ssize(cells); ++i)
        CHECK(rows[2 + i].toArray()[0].toString().toStdString() == QString::fromUtf16(cells[i].second).toStdString());
    CHECK(kinds.value(QStringLiteral("表2 乙")).toArray()[2].toArray()[0].toString()
          == QStringLiteral("s General 9月18日")); // of which year nobody knows
}

TEST_CASE("the report's days are of its quarter, those planned of the next", "[report]")
{
    QuarterFigures figures = collectQuarter(quarterSample());
    figures.quarter = {2026, 4};
    REQUIRE_FALSE(figures.planned.isEmpty());
    while (figures.planned.size() < 9) // as many as make a table
        figures.planned.append(gathering::GatheringRow(figures.planned.first()));
    const Document document = quarterDocument(figures, {});
    int ofThisYear = 0;
    int ofNextYear = 0;
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr)
            continue;
        const bool planned = table->caption.contains(QStringLiteral("下季度"));
        CHECK(table->year == (planned ? 2027 : 2026));
        ++(planned ? ofNextYear : ofThisYear);
    }
    CHECK(ofThisYear > 3);
    CHECK(ofNextYear == 1);
}
