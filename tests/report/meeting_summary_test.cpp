// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 纪要 in the form of GB/T 9704-2012 (domain-rules §12), measured on the printed page.
#include "branchbook/report/gathering_document.h"
#include "report/word_reader.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

constexpr double kMm = 72.0 / 25.4;
constexpr double kTop = 37 * kMm;
constexpr double kCharacter = 156 * kMm / 28;

GatheringSheet meeting()
{
    GatheringSheet sheet;
    sheet.branch = QStringLiteral("机关第一党支部");
    sheet.issuer = QStringLiteral("青溪县水务局机关第一党支部");
    auto& g = sheet.record;
    g.kind = gathering::Kind::CommitteeMeeting;
    g.topic = QStringLiteral("第三季度工作");
    g.heldOn = QDate(2026, 9, 18);
    g.startsAt = QTime(14, 30);
    g.place = QStringLiteral("三楼会议室");
    g.host = QStringLiteral("周砚青");
    g.recorder = QStringLiteral("陆怀瑾");
    const auto person = [](const QString& name, gathering::Presence presence, const QString& reason) {
        return gathering::Attendee{book::MemberId::make(), name, {}, presence, reason};
    };
    g.attendees = {person(QStringLiteral("周砚青"), gathering::Presence::Present, {}),
                   person(QStringLiteral("陆怀瑾"), gathering::Presence::Present, {}),
                   person(QStringLiteral("陈望北"), gathering::Presence::OnLeave, QStringLiteral("病假")),
                   person(QStringLiteral("石维岳"), gathering::Presence::Absent, QStringLiteral("未请假"))};
    g.observers = {QStringLiteral("梁书言")};
    sheet.agenda = {QStringLiteral("审议工作报告")};
    sheet.minutes = {Paragraph::of(QStringLiteral("周砚青：我先说。")),
                     Paragraph::of(QStringLiteral("会议认为，进度正常。"))};
    DecisionLine line;
    line.sentence = QStringLiteral("同意工作报告。");
    sheet.decisions = {line};
    return sheet;
}

const SummaryOptions kIssued{QStringLiteral("〔2026〕3号"), QStringLiteral("各党小组"), QDate(2026, 9, 20)};

const PrintedLine& lineWith(const QList<PrintedLine>& lines, const QString& text)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const PrintedLine& line) { return line.text.contains(text); });
    INFO(text.toStdString());
    REQUIRE(found != lines.end());
    return *found;
}

} // namespace

TEST_CASE("a 纪要 says what was agreed and leaves the speeches to the record", "[report]")
{
    QString text = PdfFile(summaryDocument(meeting(), kIssued)).rawText();
    text.remove(u'\n');
    for (const char16_t* part :
         {u"机关第一党支部委员会会议纪要", u"〔2026〕3号", u"第三季度工作", u"周砚青主持，陆怀瑾记录",
          u"应到4人，实到2人", u"1. 审议工作报告", u"会议认为，进度正常。", u"会议议定：", u"1. 同意工作报告。",
          u"出席：周砚青、陆怀瑾", u"请假：陈望北", u"缺席：石维岳", u"列席：梁书言", u"分送：各党小组",
          u"2026年9月20日印发"}) {
        CAPTURE(QString::fromUtf16(part).toStdString());
        CHECK(text.contains(QString::fromUtf16(part)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("我先说")));
}

TEST_CASE("a topic or a title that has quotes itself is never in two of the same", "[report]")
{
    GatheringSheet sheet;
    sheet.branch = QStringLiteral("机关第一党支部");
    sheet.record.kind = gathering::Kind::GeneralMeeting;
    sheet.record.heldOn = QDate(2026, 9, 18);
    sheet.record.topic = QStringLiteral("“三会一课”专题大会");
    sheet.record.corrections = {{QStringLiteral("vote_kind"), QStringLiteral("“选举张三”像是选举"),
                                 QStringLiteral("归档时仍按“审议报告”记"), QStringLiteral("核对过"),
                                 QDate(2026, 9, 20)}};
    const auto unbroken = [](QString words) { return words.remove(u' ').remove(u'\n'); };
    for (const GatheringForm form : {GatheringForm::Record, GatheringForm::Summary}) {
        const QString text = unbroken(PdfFile(formDocument(form, sheet, {})).rawText());
        CHECK_FALSE(text.contains(QStringLiteral("““")));
        CHECK_FALSE(text.contains(QStringLiteral("””")));
        CHECK(text.contains(form == GatheringForm::Record
                                ? QStringLiteral("原为“‘选举张三’像是选举”，改为“归档时仍按‘审议报告’记”")
                                : QStringLiteral("主题是“‘三会一课’专题大会”")));
    }
}

TEST_CASE("what did not pass stands as 未通过 and not under what the meeting agreed on", "[report]")
{
    GatheringSheet sheet = meeting();
    sheet.decisions[0].verdict = gathering::Verdict::Passed;
    DecisionLine failed;
    failed.sentence = QStringLiteral("购置投影仪。赞成1票，未通过。");
    failed.verdict = gathering::Verdict::Failed;
    DecisionLine tooFew;
    tooFew.sentence = QStringLiteral("外出学习。到会人数不够。");
    tooFew.verdict = gathering::Verdict::NoQuorum;
    sheet.decisions = {failed, sheet.decisions[0], tooFew};
    for (const Document& document : {summaryDocument(sheet, kIssued), gatheringDocument(sheet)}) {
        QString text = PdfFile(document).rawText();
        text.remove(u'\n');
        const auto agreed = text.indexOf(QStringLiteral("1. 同意工作报告。"));
        const auto head = text.indexOf(QStringLiteral("未通过"), agreed);
        const auto first = text.indexOf(QStringLiteral("1. 购置投影仪。"));
        CHECK(agreed > 0);
        CHECK(head > agreed);
        CHECK(first > head);
        CHECK(text.indexOf(QStringLiteral("2. 外出学习。")) > first);
    }
    sheet.decisions = {failed};
    CHECK_FALSE(PdfFile(summaryDocument(sheet, kIssued)).rawText().contains(QStringLiteral("会议议定")));
}

TEST_CASE("red head, number, names and 版记 stand where the standard has them", "[report]")
{
    GatheringSheet sheet = meeting();
    sheet.agenda.clear();
    sheet.minutes.clear();
    sheet.decisions.clear();
    sheet.record.observers.clear();
    sheet.record.attendees = sheet.record.attendees.first(2);
    const PdfFile pdf(summaryDocument(sheet, kIssued));
    REQUIRE(pdf.info().pages == 1);
    const QList<PrintedLine> lines = pdf.lines();
    const PrintedLine& mark = lineWith(lines, QStringLiteral("委员会会议纪要"));
    CHECK(mark.top == Approx(kTop + 35 * kMm).margin(3 * kMm)); // the font's box is higher than its characters
    CHECK((mark.left + mark.right) / 2 == Approx(105 * kMm + kMm).margin(1)); // type area 28 … 184 mm
    const PrintedLine& number = lineWith(lines, QStringLiteral("〔2026〕3号"));
    CHECK(number.top - mark.bottom > 2 * 225 * kMm / 22 * 0.8);
    const PrintedLine& issuer = lineWith(lines, QStringLiteral("青溪县水务局"));
    CHECK(issuer.left == Approx(28 * kMm + kCharacter).margin(1));
    const PrintedLine& names = lineWith(lines, QStringLiteral("出席："));
    CHECK(names.left == Approx(28 * kMm + 2 * kCharacter).margin(1));
    const PrintedLine& foot = lineWith(lines, QStringLiteral("印发"));
    CHECK(foot.bottom <= kTop + 225 * kMm + 1);
    CHECK(foot.bottom > kTop + 225 * kMm - 24);
    CHECK(foot.right == Approx((28 + 156) * kMm - 14).margin(1));
}

TEST_CASE("names that need a second line hang behind the colon", "[report]")
{
    GatheringSheet sheet = meeting();
    for (int i = 0; i < 30; ++i)
        sheet.record.attendees.append({book::MemberId::make(),
                                       QStringLiteral("赵钱%1").arg(QChar(0x4E00 + i)),
                                       {},
                                       gathering::Presence::Present,
                                       {}});
    const QList<PrintedLine> lines = PdfFile(summaryDocument(sheet, kIssued)).lines();
    const auto first = std::find_if(lines.begin(), lines.end(), [](const PrintedLine& line) {
        return line.text.startsWith(QStringLiteral("出席："));
    });
    REQUIRE(first != lines.end());
    CHECK(std::next(first)->left == Approx(28 * kMm + 5 * kCharacter).margin(1.5));
}

TEST_CASE("what is not known is not made up", "[report]")
{
    GatheringSheet sheet;
    sheet.branch = QStringLiteral("第一党支部");
    sheet.record.kind = gathering::Kind::PartyLesson;
    sheet.record.heldOn = QDate(2026, 9, 18);
    const QString text = PdfFile(summaryDocument(sheet, {})).rawText();
    CHECK(text.contains(QStringLiteral("第一党支部党课纪要")));
    CHECK(text.contains(QStringLiteral("〔2026〕")));
    CHECK(text.contains(QStringLiteral("第一党支部开展党课。")));
    for (const char16_t* part : {u"议定", u"出席", u"分送", u"应到", u"主持"})
        CHECK_FALSE(text.contains(QString::fromUtf16(part)));
}

TEST_CASE("a 纪要 in Word is the same 纪要", "[report][word]")
{
    const WordFile word(summaryDocument(meeting(), kIssued));
    QStringList styles;
    QString all;
    for (const QJsonValue& value : word.read().value(u"paragraphs").toArray()) {
        styles << value.toObject().value(u"style").toString();
        all += value.toObject().value(u"text").toString() + u'\n';
    }
    CHECK(styles.first() == QStringLiteral("Red Mark"));
    CHECK(styles.count(QStringLiteral("Name List")) == 4);
    CHECK(all.contains(QStringLiteral("\t青溪县水务局机关第一党支部\t2026年9月20日")));
    const auto foot = word.read().value(u"tables").toArray().last().toArray();
    CHECK(foot[0].toArray()[0].toString() == QStringLiteral("分送：各党小组"));
    CHECK(QString::fromUtf8(word.part(QStringLiteral("word/styles.xml"))).contains(QStringLiteral("FF0000")));
}

TEST_CASE("the number of a 纪要 is written as the standard has it, whatever was typed")
{
    const QDate issued(2026, 9, 20);
    for (const char16_t* typed :
         {u"3", u"03号", u"第3号", u"[2026]3号", u"（2026）3号", u"【2026】第3号", u"2026年3号", u"〔2026〕３号"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(summaryNumber(QString::fromUtf16(typed), issued) == QStringLiteral("〔2026〕3号"));
    }
    CHECK(summaryNumber(QStringLiteral("〔2025〕12号"), issued) == QStringLiteral("〔2025〕12号"));
    CHECK(summaryNumber({}, issued) == QStringLiteral("〔2026〕　号"));
    CHECK(summaryNumber(QStringLiteral("水机支〔2026〕3号"), issued) == QStringLiteral("水机支〔2026〕3号"));
    CHECK(summaryNumber(QStringLiteral("第3期"), issued) == QStringLiteral("第3期"));
}
