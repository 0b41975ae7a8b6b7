// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_document.h"
#include "report/word_reader.h"

#include <catch2/catch.hpp>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

GatheringSheet lesson()
{
    GatheringSheet sheet;
    sheet.branch = QStringLiteral("机关第一党支部");
    auto& g = sheet.record;
    g.kind = gathering::Kind::PartyLesson;
    g.topic = QStringLiteral("一滴水的责任");
    g.heldOn = QDate(2026, 3, 13);
    g.startsAt = QTime(15, 0);
    g.endsAt = QTime(16, 30);
    g.lecturer = QStringLiteral("周砚青");
    g.studyMinutes = 90;
    g.agenda = gathering::agendaOf({QStringLiteral("讲授"), QStringLiteral("讨论")});
    sheet.agenda = {QStringLiteral("讲授"), QStringLiteral("讨论")};
    g.attendees = {
        {book::MemberId::make(), QStringLiteral("周砚青"), {}, gathering::Presence::Present, {}},
        {book::MemberId::make(),
         QStringLiteral("陈望北"),
         {},
         gathering::Presence::OnLeave,
         QStringLiteral("流动外出")},
        {book::MemberId::make(), QStringLiteral("𠮷䶮"), {}, gathering::Presence::Absent, QStringLiteral("未请假")}};
    sheet.minutes = {{{{QStringLiteral("周砚青："), Emphasis::Bold}, {QStringLiteral("先讲三点。"), Emphasis::None}}},
                     Paragraph::of(QStringLiteral("• 节水"))};
    sheet.attachments = {QStringLiteral("签到表.pdf")};
    return sheet;
}

} // namespace

TEST_CASE("a record is printed whole: head, attendance, agenda, minutes, files", "[report]")
{
    const QString text = PdfFile(gatheringDocument(lesson())).rawText();
    for (const char16_t* part :
         {u"机关第一党支部", u"党课记录", u"一滴水的责任", u"2026年3月13日 15:00—16:30",
          u"应到3人，实到1人，请假1人，缺席1人", u"陈望北（流动外出）、𠮷䶮（未请假）", u"一、议程", u"1. 讲授",
          u"二、记录", u"周砚青：先讲三点。", u"• 节水", u"签到表.pdf"}) {
        CAPTURE(QString::fromUtf16(part).toStdString());
        CHECK(text.contains(QString::fromUtf16(part)));
    }
}

TEST_CASE("resolutions are printed with their votes and rule, corrections with what stood there", "[report]")
{
    GatheringSheet sheet = lesson();
    auto& g = sheet.record;
    g.kind = gathering::Kind::GeneralMeeting;
    for (auto& person : g.attendees)
        person.memberType = QStringLiteral("正式党员");
    gathering::Resolution resolution;
    resolution.text = QStringLiteral("通过报告");
    resolution.votes.yes = 2;
    gathering::Outcome outcome;
    outcome.quorum = outcome.passed = true;
    outcome.minutes = QStringLiteral("赞成2票，决议通过。");
    outcome.source = QStringLiteral("《支部工作条例》第十一条");
    resolution.outcome = outcome;
    g.resolutions = {resolution};
    g.corrections = {
        {QStringLiteral("host"), {}, QStringLiteral("周砚青"), QStringLiteral("漏写"), QDate(2026, 3, 20)}};
    sheet.decisions = decisionsOf(g);
    const auto unbroken = [](QString words) { return words.remove(u' ').remove(u'\n'); };
    const QString text = unbroken(PdfFile(gatheringDocument(sheet)).rawText());
    for (const char16_t* part :
         {u"三、表决", u"举手表决", u"四、决议", u"1. 通过报告。赞成2票，决议通过。", u"依据《支部工作条例》第十一条",
          u"五、更正", u"2026年3月20日更正主持人：原为“（空）”，改为“周砚青”。原因：漏写。"}) {
        CAPTURE(QString::fromUtf16(part).toStdString());
        CHECK(text.contains(unbroken(QString::fromUtf16(part))));
    }
}

TEST_CASE("a sanction that took somebody's vote is neither printed in the record nor as the reason of the change",
          "[report]")
{
    GatheringSheet sheet = lesson();
    sheet.record.corrections = {{QStringLiteral("right"), QStringLiteral("陈望北：有表决权"),
                                 QStringLiteral("陈望北：留党察看，无表决权"), QStringLiteral("2026年3月处分决定"),
                                 QDate(2026, 3, 20)}};
    QString text = PdfFile(gatheringDocument(sheet)).rawText();
    text.remove(u' ').remove(u'\n');
    CHECK(text.contains(QStringLiteral("改为“陈望北：无表决权（原因保密）”。原因：（保密）")));
    CHECK_FALSE(text.contains(QStringLiteral("察看")));
    CHECK_FALSE(text.contains(QStringLiteral("处分")));
}

TEST_CASE("a reason that nobody chose is not made up", "[report]")
{
    GatheringSheet sheet = lesson();
    sheet.record.attendees.last().reason.clear();
    const QString text = PdfFile(gatheringDocument(sheet)).rawText();
    CHECK(text.contains(QStringLiteral("𠮷䶮（原因未填）")));
    CHECK(text.contains(QStringLiteral("缺席1人（其中1人原因未填）")));
    CHECK_FALSE(text.contains(QStringLiteral("未请假")));
}

TEST_CASE("what is not filled in stays empty, and no chapter is counted twice", "[report]")
{
    GatheringSheet sheet;
    sheet.record.kind = gathering::Kind::GeneralMeeting;
    sheet.record.heldOn = QDate(2026, 9, 18);
    sheet.minutes = {Paragraph::of(QStringLiteral("正文"))};
    const QString text = PdfFile(gatheringDocument(sheet)).rawText();
    CHECK(text.contains(QStringLiteral("一、记录")));
    CHECK(text.contains(QStringLiteral("主持人")));
    CHECK_FALSE(text.contains(QStringLiteral("主讲人")));
    CHECK_FALSE(text.contains(QStringLiteral("应到")));
}

TEST_CASE("votes are printed with their numbers, ballots only where there were some", "[report]")
{
    GatheringSheet sheet = lesson();
    DecisionLine hands;
    hands.matter = QStringLiteral("季度工作报告");
    hands.method = QStringLiteral("举手表决");
    hands.entitled = 36;
    hands.present = 33;
    hands.yes = 32;
    hands.no = 0;
    hands.abstain = 1;
    hands.result = QStringLiteral("通过");
    hands.sentence = QStringLiteral("会议通过季度工作报告。");
    sheet.decisions = {hands};
    QString text = PdfFile(gatheringDocument(sheet)).rawText().simplified();
    CHECK(text.contains(QStringLiteral("三、表决")));
    CHECK(text.contains(QStringLiteral("1 季度工作报告 举手表决 36 33 32 0 1 通过")));
    CHECK(text.contains(QStringLiteral("四、决议")));
    CHECK(text.contains(QStringLiteral("1. 会议通过季度工作报告。")));
    CHECK_FALSE(text.contains(QStringLiteral("收回")));

    DecisionLine ballot = hands;
    ballot.method = QStringLiteral("无记名投票");
    ballot.issued = 33;
    ballot.collected = 33;
    ballot.valid = 32;
    sheet.decisions.append(ballot);
    text = PdfFile(gatheringDocument(sheet)).rawText().simplified();
    CHECK(text.contains(QStringLiteral("序号 表决事项 表决方式 应到 实到 赞成 反对 弃权 结果"))); // no head is broken
    CHECK(text.contains(QStringLiteral("2 季度工作报告 无记名投票 36 33 32 0 1 通过")));
    CHECK(text.contains(QStringLiteral("第2项发出选票33张，收回33张，有效32张")));
    CHECK_FALSE(text.contains(QStringLiteral("书面")));

    sheet.decisions[1].writtenYes = 2;
    sheet.decisions[1].doubt = QStringLiteral("先前的表决没有通过。");
    text = PdfFile(gatheringDocument(sheet)).rawText().simplified().remove(u' ');
    CHECK(text.contains(QStringLiteral("2季度工作报告无记名投票363332+201通过")));
    CHECK(text.contains(QStringLiteral("第2项先前的表决没有通过")));
    CHECK(text.contains(QStringLiteral("“+”后面是没有到会的党员会前书面提出、计入票数的意见")));
}

TEST_CASE("nobody's abstention is a nought, one that was not counted is a dash that says so", "[report]")
{
    GatheringSheet sheet = lesson();
    DecisionLine line;
    line.matter = QStringLiteral("季度工作报告");
    line.method = QStringLiteral("举手表决");
    line.entitled = 36;
    line.present = 33;
    line.yes = 32;
    line.no = 1;
    line.result = QStringLiteral("通过");
    sheet.decisions = {line};
    QString text = PdfFile(gatheringDocument(sheet)).rawText().simplified();
    CHECK(text.contains(QStringLiteral("1 季度工作报告 举手表决 36 33 32 1 0 通过")));
    CHECK_FALSE(text.contains(QStringLiteral("没有单独统计")));
    sheet.decisions[0].yes = 30;
    text = PdfFile(gatheringDocument(sheet)).rawText().simplified();
    CHECK(text.contains(QStringLiteral("36 33 30 1 — 通过")));
    CHECK(text.contains(QStringLiteral("第1项没有单独统计弃权")));
    sheet.decisions[0].valid = 32; // of a secret ballot: what the others leave of the valid ones
    text = PdfFile(gatheringDocument(sheet)).rawText().simplified();
    CHECK(text.contains(QStringLiteral("36 33 30 1 1 通过")));
    CHECK_FALSE(text.contains(QStringLiteral("没有单独统计")));
}

TEST_CASE("a record ends with lines to sign, bold speakers stay bold in both forms", "[report][word]")
{
    const Document document = gatheringDocument(lesson());
    const QString text = PdfFile(document).rawText();
    CHECK(text.contains(QStringLiteral("主持人（签名）：")));
    CHECK(text.contains(QStringLiteral("记录人（签名）：")));
    const QString body = QString::fromUtf8(WordFile(document).part(QStringLiteral("word/document.xml")));
    CHECK(body.contains(
        QStringLiteral(R"(<w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">周砚青：</w:t>)")));
}

TEST_CASE("a plan that nobody recorded names nobody as present", "[report]")
{
    GatheringSheet sheet = lesson();
    sheet.record.enteredOn = sheet.record.heldOn.addDays(-7);
    const QString text = PdfFile(gatheringDocument(sheet)).rawText();
    CHECK(text.contains(QStringLiteral("应到3人")));
    CHECK_FALSE(text.contains(QStringLiteral("实到")));
    CHECK_FALSE(text.contains(QStringLiteral("流动外出")));
}
