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

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

QJsonObject sheetsOf(const QString& path)
{
    QProcess reader;
    reader.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import openpyxl,json,sys\n"
                        "b=openpyxl.load_workbook(sys.argv[1])\n"
                        "print(json.dumps({s.title:[[c.value for c in r] for r in s.iter_rows()] for s in b}))"),
         path});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
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
