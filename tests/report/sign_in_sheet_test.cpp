// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_document.h"
#include "report/word_reader.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

GatheringSheet meetingOf(int people)
{
    GatheringSheet sheet;
    sheet.branch = QStringLiteral("机关第一党支部");
    sheet.record.topic = QStringLiteral("换届选举");
    sheet.record.heldOn = QDate(2026, 9, 18);
    sheet.record.startsAt = QTime(14, 30);
    sheet.record.place = QStringLiteral("三楼会议室");
    for (int i = 1; i <= people; ++i)
        sheet.expected.append(
            {book::MemberId::make(), QStringLiteral("人%1").arg(i), {}, gathering::Presence::Present, {}});
    return sheet;
}

QList<Table> tablesOf(const Document& document)
{
    QList<Table> tables;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            tables.append(*table);
    }
    return tables;
}

/// Everybody by the numbers, read down the left half and then down the right half of each page.
QStringList signers(const QList<Table>& pages)
{
    QStringList found;
    for (const Table& page : pages) {
        for (const int half : {0, 4}) {
            for (const QStringList& row : page.rows) {
                if (row[half].isEmpty())
                    continue;
                CHECK(row[half].toInt() == found.size() + 1);
                CHECK(row[half + 2].isEmpty()); // 签到 is left to the pen
                found << row[half + 1];
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("everybody expected is on the sheet once, numbered down each page", "[report]")
{
    for (const int people : {0, 1, 2, 37, 38, 39, 200}) {
        CAPTURE(people);
        const GatheringSheet sheet = meetingOf(people);
        QList<Table> pages = tablesOf(signInDocument(sheet));
        REQUIRE(pages.size() >= 2);
        pages.removeFirst(); // the head: 主题, 时间地点
        QStringList expected;
        for (const auto& person : sheet.expected)
            expected << person.name;
        CHECK(signers(pages) == expected);
        CHECK(pages.last().notes.first().startsWith(QStringLiteral("应到%1人").arg(people)));
    }
}

TEST_CASE("each part of the sheet is one page, in PDF and in Word", "[report][word][office]")
{
    const Document document = signInDocument(meetingOf(100)); // 38 under the head, then 44, then the rest
    const auto pages = int(tablesOf(document).size()) - 1;
    CHECK(pages == 3);
    CHECK(PdfFile(document).info().pages == pages);
    const PdfFile word = WordFile(document).printed();
    CHECK(word.pages() == pages);
    QString first = word.textOfPage(1);
    first.remove(u' '); // LibreOffice sets letters and figures apart
    CHECK(first.contains(QStringLiteral("人38")));
    CHECK_FALSE(first.contains(QStringLiteral("人39")));
    for (int page = 2; page <= pages; ++page)
        CHECK(PdfFile(document).textOfPage(page).contains(QStringLiteral("签到表（续）")));
}

TEST_CASE("nobody stands alone on the last page of the sheet", "[report]")
{
    for (const int people : {39, 40, 83, 84}) {
        CAPTURE(people);
        const Document document = signInDocument(meetingOf(people));
        const QList<Table> pages = tablesOf(document);
        int onLast = 0;
        for (const QStringList& row : pages.last().rows)
            onLast += (row[1].isEmpty() ? 0 : 1) + (row[5].isEmpty() ? 0 : 1);
        CHECK(onLast >= 6);
        CHECK(PdfFile(document).info().pages == int(pages.size()) - 1);
    }
}

TEST_CASE("long names, remarks and topics take room: still each part of the sheet is one page", "[report]")
{
    for (const int people : {30, 60, 120}) {
        CAPTURE(people);
        GatheringSheet sheet = meetingOf(0);
        sheet.record.topic =
            QStringLiteral("学习贯彻党的创新理论，研究第三季度工作，讨论接收预备党员和预备党员转正，").repeated(3);
        for (int i = 0; i < people; ++i) {
            const auto id = book::MemberId::make();
            sheet.expected.append({id,
                                   i % 3 == 0 ? QStringLiteral("阿依古丽·买买提") : QStringLiteral("欧阳明月"),
                                   {},
                                   gathering::Presence::Present,
                                   {}});
            if (i % 4 == 0)
                sheet.apart.insert(id, QStringLiteral("1972年3月12日生"));
        }
        const Document document = signInDocument(sheet);
        const auto parts = int(tablesOf(document).size()) - 1;
        CHECK(PdfFile(document).info().pages == parts);
        int rows = 0;
        for (const Table& table : tablesOf(document).mid(1))
            rows += int(table.rows.size());
        CHECK(rows * 2 >= people);
    }
    // A name of four characters stands on one line.
    GatheringSheet four = meetingOf(0);
    for (int i = 0; i < 38; ++i)
        four.expected.append(
            {book::MemberId::make(), QStringLiteral("欧阳明月"), {}, gathering::Presence::Present, {}});
    CHECK(tablesOf(signInDocument(four))[1].rows.size() == 19);
    CHECK(PdfFile(signInDocument(four)).info().pages == 1);
}

TEST_CASE("people of one name are told apart on the sheet, in the record and in the 纪要", "[report]")
{
    GatheringSheet sheet = meetingOf(0);
    const auto one = book::MemberId::make();
    const auto other = book::MemberId::make();
    sheet.record.attendees = {
        {one, QStringLiteral("李秀英"), {}, gathering::Presence::Present, {}},
        {other, QStringLiteral("李秀英"), {}, gathering::Presence::OnLeave, QStringLiteral("病假")}};
    sheet.record.enteredOn = sheet.record.heldOn;
    sheet.apart = {{one, QStringLiteral("1972年3月12日生")}, {other, QStringLiteral("1985年生")}};
    const Table signs = tablesOf(signInDocument(sheet))[1];
    CHECK(signs.rows[0][1] == QStringLiteral("李秀英"));
    CHECK(signs.rows[0][3] == QStringLiteral("1972年3月12日生"));
    CHECK(signs.rows[1][3] == QStringLiteral("1985年生；病假"));
    for (const Document& document : {gatheringDocument(sheet), summaryDocument(sheet, {})}) {
        QString text = PdfFile(document).rawText();
        text.removeIf([](QChar c) { return c.isSpace(); });
        CHECK(text.contains(QStringLiteral("李秀英（1972年3月12日生）")));
        CHECK(text.contains(QStringLiteral("李秀英（1985年生")));
    }
}

TEST_CASE("the sheet says what is known before the meeting and no more", "[report]")
{
    GatheringSheet sheet = meetingOf(0);
    sheet.record.attendees = {
        {book::MemberId::make(), QStringLiteral("甲"), {}, gathering::Presence::Present, {}},
        {book::MemberId::make(), QStringLiteral("乙"), {}, gathering::Presence::OnLeave, QStringLiteral("病假")}};
    sheet.record.observers = {QStringLiteral("丙")};
    sheet.record.enteredOn = sheet.record.heldOn;
    const Table recorded = tablesOf(signInDocument(sheet))[1];
    CHECK(recorded.rows[1][3] == QStringLiteral("病假"));
    CHECK(recorded.rows[2][1] == QStringLiteral("丙"));
    CHECK(recorded.rows[2][3] == QStringLiteral("列席"));
    sheet.record.enteredOn = sheet.record.heldOn.addDays(-3); // only planned
    CHECK(tablesOf(signInDocument(sheet))[1].rows[1][3].isEmpty());
    const QString text = PdfFile(signInDocument(sheet)).rawText();
    CHECK(text.contains(QStringLiteral("机关第一党支部党员大会签到表"))); // 支部 once
    CHECK(text.contains(QStringLiteral("2026年9月18日 14:30，三楼会议室")));
}
