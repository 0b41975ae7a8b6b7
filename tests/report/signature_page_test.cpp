// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where papers break before what is signed: however long they are, a signature has something of theirs above it.
#include "branchbook/report/election_documents.h"
#include "branchbook/report/gathering_document.h"
#include "report/word_reader.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

/// The printed lines of the last page, without its number.
QStringList lastPage(const PdfFile& pdf)
{
    QStringList lines;
    const int pages = pdf.pages();
    for (const PrintedLine& line : pdf.lines()) {
        if (line.page == pages && !line.text.startsWith(u'—'))
            lines.append(line.text);
    }
    return lines;
}

/// How many lines stand on the last page above the first that says one of these; 0 where it heads the page.
int above(const PdfFile& pdf, const QString& sign)
{
    const QStringList lines = lastPage(pdf);
    const auto at = lines.indexOf(QRegularExpression(sign + QStringLiteral(".*")));
    return int(at < 0 ? lines.size() : at);
}

Paragraph linesOf(int lines)
{
    return Paragraph::of(QStringLiteral("文").repeated(28 * lines - 2));
}

GatheringSheet meeting(int lines)
{
    GatheringSheet sheet;
    sheet.branch = QStringLiteral("机关第一党支部");
    sheet.record.kind = gathering::Kind::GeneralMeeting;
    sheet.record.topic = QStringLiteral("会");
    sheet.record.heldOn = QDate(2026, 3, 13);
    sheet.minutes = {linesOf(lines)};
    return sheet;
}

DecisionLine vote(int number)
{
    DecisionLine line;
    line.matter = QStringLiteral("第%1件事").arg(number);
    line.method = QStringLiteral("举手表决");
    line.result = QStringLiteral("通过");
    return line;
}

organization::Election electionOf(int candidates)
{
    organization::Election election;
    election.heldOn = QDate(2026, 10, 23);
    for (int i = 0; i < candidates; ++i)
        election.candidates.append({book::MemberId::make(), QStringLiteral("候选%1").arg(i), {}});
    election.tellers = {{book::MemberId::make(), QStringLiteral("郑以宁"), organization::TellerRole::Monitor},
                        {book::MemberId::make(), QStringLiteral("叶新禾"), organization::TellerRole::Counter}};
    return election;
}

Table rowsOf(int rows, int linesPerRow)
{
    Table table{{}, {{QStringLiteral("表头甲")}, {QStringLiteral("表头乙")}}, {}, {}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append({QStringLiteral("起%1").arg(i), QStringLiteral("字\n").repeated(linesPerRow - 1) + u'末'});
    return table;
}

} // namespace

TEST_CASE("the lines to sign of a record never stand on a page without two lines of the record", "[report]")
{
    for (int lines = 12; lines <= 34; ++lines) {
        CAPTURE(lines);
        CHECK(above(PdfFile(gatheringDocument(meeting(lines))), QStringLiteral("主持人（签名）")) >= 2);
    }
}

TEST_CASE("short paragraphs and a single attachment before the lines to sign take another line with them", "[report]")
{
    for (int lines = 12; lines <= 34; ++lines) {
        GatheringSheet sheet = meeting(1);
        sheet.minutes.clear();
        for (int i = 0; i < lines; ++i)
            sheet.minutes.append(Paragraph::of(QStringLiteral("会议听取了汇报。")));
        CAPTURE(lines);
        CHECK(above(PdfFile(gatheringDocument(sheet)), QStringLiteral("主持人（签名）")) >= 2);
        sheet.attachments = {QStringLiteral("签到表.pdf")};
        CHECK(above(PdfFile(gatheringDocument(sheet)), QStringLiteral("主持人（签名）")) >= 2);
    }
}

TEST_CASE("behind a table of votes the signature takes two rows with it", "[report]")
{
    for (int lines = 1; lines <= 22; ++lines) {
        GatheringSheet sheet = meeting(lines);
        sheet.decisions = {vote(1), vote(2), vote(3)};
        const PdfFile pdf(gatheringDocument(sheet));
        CAPTURE(lines);
        const QString last = pdf.textOfPage(pdf.pages());
        CHECK(last.contains(QStringLiteral("主持人（签名）")));
        CHECK(last.contains(QStringLiteral("记录人（签名）")));
        CHECK(last.contains(QStringLiteral("第2件事")));
        CHECK(last.contains(QStringLiteral("第3件事")));
    }
}

TEST_CASE("tellers sign a count sheet under two candidates at least, and the date stays with them", "[report]")
{
    for (int candidates = 8; candidates <= 30; ++candidates) {
        ElectionSheet sheet;
        sheet.branch = QStringLiteral("机关第一党支部");
        sheet.election = electionOf(candidates);
        sheet.round.id = organization::ElectionRoundId::make();
        for (const auto& candidate : sheet.election.candidates)
            sheet.round.tallies.append({candidate.name, rules::Listing::OnPaper, 1, 0, 0, {}});
        const PdfFile pdf(countSheetDocument(sheet));
        const QString last = pdf.textOfPage(pdf.pages());
        CAPTURE(candidates);
        for (const char16_t* part : {u"监票人（签名）", u"计票人（签名）", u"2026年10月23日"})
            CHECK(last.contains(QString::fromUtf16(part)));
        CHECK(last.contains(QStringLiteral("候选%1").arg(candidates - 1)));
        CHECK(last.contains(QStringLiteral("候选%1").arg(candidates - 2)));
    }
}

TEST_CASE("版记 of a 纪要 stands under something of the 纪要", "[report]")
{
    for (int lines = 1; lines <= 24; ++lines) {
        GatheringSheet sheet = meeting(1);
        sheet.minutes = {Paragraph::of(QStringLiteral("会议") + QStringLiteral("文").repeated(28 * lines - 4))};
        const PdfFile pdf(summaryDocument(sheet, {}));
        CAPTURE(lines);
        CHECK(above(pdf, QStringLiteral(".*印发")) >= 1);
    }
}

TEST_CASE("a table higher than a page leaves no row alone on the last one", "[report]")
{
    for (int rows = 4; rows <= 13; ++rows) {
        for (int high = 3; high <= 9; high += 2) {
            const PdfFile pdf({{}, {rowsOf(rows, high)}, Paper::Portrait});
            CAPTURE(rows, high);
            CHECK(pdf.textOfPage(pdf.pages()).count(QStringLiteral("起")) >= 2);
        }
    }
}

TEST_CASE("a Word file asks the same: what leads to a signature is kept with it", "[report][word]")
{
    GatheringSheet sheet = meeting(3);
    sheet.decisions = {vote(1), vote(2), vote(3)};
    const QString body =
        QString::fromUtf8(WordFile(gatheringDocument(sheet)).part(QStringLiteral("word/document.xml")));
    const auto kept = [&](const QString& words) {
        const auto at = body.indexOf(words);
        REQUIRE(at > 0);
        const QString before = body.left(at);
        return before.mid(before.lastIndexOf(QStringLiteral("<w:pPr>"))).contains(QStringLiteral("<w:keepNext/>"));
    };
    CHECK_FALSE(kept(QStringLiteral("第1件事")));
    CHECK(kept(QStringLiteral("第2件事")));
    CHECK(kept(QStringLiteral("第3件事")));
    CHECK(kept(QStringLiteral("主持人（签名）")));
    CHECK_FALSE(kept(QStringLiteral("记录人（签名）")));
}

TEST_CASE("a Word file keeps a sentence that announces a list with what follows", "[report][word]")
{
    const WordFile word({{}, {Paragraph::of(QStringLiteral("如下：")), Paragraph::of(QStringLiteral("一件事。"))}});
    const QString body = QString::fromUtf8(word.part(QStringLiteral("word/document.xml")));
    CHECK(body.left(body.indexOf(QStringLiteral("如下"))).contains(QStringLiteral("<w:keepNext/>")));
    CHECK(body.count(QStringLiteral("<w:keepNext/>")) == 1);
}

TEST_CASE("a Word file keeps a paragraph with the next one where that is asked", "[report][word]")
{
    const WordFile word(
        {{}, {Paragraph::of(QStringLiteral("一问。"), Stay::WithNext), Paragraph::of(QStringLiteral("一答。"))}});
    const QString body = QString::fromUtf8(word.part(QStringLiteral("word/document.xml")));
    CHECK(body.left(body.indexOf(QStringLiteral("一问"))).contains(QStringLiteral("<w:keepNext/>")));
    CHECK(body.count(QStringLiteral("<w:keepNext/>")) == 1);
}

TEST_CASE("LibreOffice keeps the lines to sign with the paragraph before them", "[report][word][office]")
{
    for (int lines = 19; lines <= 22; ++lines) {
        const PdfFile theirs =
            WordFile({{},
                      {linesOf(lines), Paragraph::of(QStringLiteral("最后一段。")),
                       SignatureLines{{QStringLiteral("主持人（签名）"), QStringLiteral("记录人（签名）")}}},
                      Paper::Portrait})
                .printed();
        CAPTURE(lines);
        CHECK(above(theirs, QStringLiteral("主持人（签名）")) >= 1);
    }
}

TEST_CASE("behind a table and the name of an annex the signature takes two rows with it", "[report]")
{
    for (int rows = 10; rows <= 34; ++rows) {
        Document document;
        document.blocks = {rowsOf(rows, 1), AttachmentNote{{QStringLiteral("佐证目录")}},
                           Signature{QStringLiteral("机关第一党支部"), QStringLiteral("2026年9月30日"), false}};
        const PdfFile pdf(document);
        CAPTURE(rows);
        const QString last = pdf.textOfPage(pdf.pages());
        CHECK(last.contains(QStringLiteral("附件：佐证目录")));
        CHECK(last.contains(QStringLiteral("起%1").arg(rows)));
        CHECK(last.contains(QStringLiteral("起%1").arg(rows - 1)));
    }
}
