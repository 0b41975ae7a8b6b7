// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/election_documents.h"

#include "report/pdf_reader.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;
using namespace branchbook::organization;

namespace {

ElectionSheet counted()
{
    ElectionSheet sheet;
    sheet.branch = QStringLiteral("机关第一党支部");
    sheet.higherOrganization = QStringLiteral("局机关党委");
    sheet.election.title = QStringLiteral("2026年换届");
    sheet.election.seats = 1;
    sheet.election.heldOn = QDate(2026, 10, 23);
    sheet.election.candidates = {{book::MemberId::make(), QStringLiteral("丁春晓"), {}},
                                 {book::MemberId::make(), QStringLiteral("贺松年"), {}}};
    sheet.election.tellers = {{book::MemberId::make(), QStringLiteral("郑以宁"), TellerRole::Monitor},
                              {book::MemberId::make(), QStringLiteral("叶新禾"), TellerRole::Counter}};
    ElectionRound& round = sheet.round;
    round.id = ElectionRoundId::make();
    round.number = 1;
    round.heldOn = QDate(2026, 10, 23);
    round.seats = 1;
    round.entitled = 36;
    round.present = round.issued = round.collected = 34;
    round.valid = 33;
    round.voidPapers = 1;
    round.tallies = {{QStringLiteral("丁春晓"), rules::Listing::OnPaper, 23, 7, 3, TallyOutcome::Elected},
                     {QStringLiteral("贺松年"), rules::Listing::OnPaper, 7, 22, 4, TallyOutcome::NotElected},
                     {QStringLiteral("王敬修"), rules::Listing::WrittenIn, 3, {}, {}, TallyOutcome::NotElected}};
    round.minutes = QStringLiteral("丁春晓得票超过半数，当选。");
    round.why = QStringLiteral("当选须超过半数：至少18票。");
    sheet.election.rounds = {round};
    return sheet;
}

void holds(const QString& text, std::initializer_list<const char16_t*> parts)
{
    const QString joined = QString(text).remove(u'\n').remove(u' ');
    for (const char16_t* part : parts) {
        CAPTURE(QString::fromUtf16(part).toStdString());
        CHECK(joined.contains(QString::fromUtf16(part)));
    }
}

} // namespace

TEST_CASE("a vote written in for somebody who could not be elected is marked on every paper")
{
    ElectionSheet sheet = counted();
    sheet.written = {{1, QStringLiteral("王敬修"), 3, QStringLiteral("预备党员。")}};
    for (const auto& document :
         {countSheetDocument(sheet), electionResultDocument(sheet), electionReportDocument(sheet)})
        holds(PdfFile(document).rawText(),
              {u"待核对：第1次投票另选的王敬修，那天没有被选举权，所记的3票不算有效的得票。"});
    sheet.written[0].round = 2; // of another vote than the one on the sheet
    CHECK_FALSE(PdfFile(countSheetDocument(sheet)).rawText().contains(QStringLiteral("待核对")));
}

TEST_CASE("what the rule warns of stands on the result form, behind its reckoning")
{
    ElectionSheet sheet = counted();
    CHECK_FALSE(PdfFile(electionResultDocument(sheet)).rawText().contains(QStringLiteral("待核对")));
    sheet.round.why += QStringLiteral("\n丁春晓按实到会过半数，按应到会没有过半数，请先向上级党组织问清楚。");
    sheet.election.rounds = {sheet.round};
    holds(
        PdfFile(electionResultDocument(sheet)).rawText(),
        {u"当选须超过半数：至少18票。", u"待核对：丁春晓按实到会过半数，按应到会没有过半数，请先向上级党组织问清楚。"});
}

TEST_CASE("whoever is elected without having been a candidate is called so on result and report")
{
    ElectionSheet sheet = counted();
    for (ElectionRound* round : {&sheet.round, &sheet.election.rounds[0]}) {
        round->tallies[0].outcome = TallyOutcome::NotElected;
        round->tallies[2].yes = 18;
        round->tallies[2].outcome = TallyOutcome::Elected;
    }
    holds(PdfFile(electionResultDocument(sheet)).rawText(),
          {u"王敬修（另选）", u"当选的是：王敬修。其中王敬修不是候选人，由选举人另选。"});
    holds(PdfFile(electionReportDocument(sheet)).rawText(), {u"当选1名：王敬修。其中王敬修不是候选人，由选举人另选。"});
    CHECK_FALSE(PdfFile(electionReportDocument(counted())).rawText().contains(QStringLiteral("不是候选人")));
}

TEST_CASE("the count sheet prints every figure and who signs")
{
    const QString text = PdfFile(countSheetDocument(counted())).rawText();
    holds(text,
          {u"支部委员会委员选举计票报告单", u"应到会有选举权的党员36名，实到会34名", u"发出选票34张，收回34张",
           u"有效票33张，无效票1张", u"丁春晓237333", u"贺松年722433", u"另选他人姓名", u"王敬修3",
           u"监票人（签名）：郑以宁", u"计票人（签名）：叶新禾", u"2026年10月23日"});
}

TEST_CASE("before the count the same sheet has the names and room to write")
{
    ElectionSheet sheet = counted();
    sheet.round.id = {};
    const QString text = PdfFile(countSheetDocument(sheet)).rawText();
    holds(text, {u"丁春晓", u"贺松年", u"另选他人姓名"});
    CHECK_FALSE(text.contains(QStringLiteral("34")));
    CHECK_FALSE(text.contains(QStringLiteral("23\n")));
}

TEST_CASE("the result sheet carries the sentence of the rule; the report goes to the higher organization")
{
    const ElectionSheet sheet = counted();
    holds(PdfFile(electionResultDocument(sheet)).rawText(),
          {u"结果报告单", u"当选须超过半数：至少18票。当选的是：丁春晓。", u"未当选"});
    holds(PdfFile(electionReportDocument(sheet)).rawText(),
          {u"关于支部委员会委员选举结果的报告", u"局机关党委：", u"当选1名：丁春晓。", u"请予备案", u"机关第一党支部"});
}

TEST_CASE("who is not counted among the electors stands on every sheet, with reason and consents")
{
    ElectionSheet sheet = counted();
    sheet.leftOut = {QStringLiteral("金鹤年（退休回原籍居住没有转组织关系；局机关党委10月12日批复；大会表决同意）")};
    sheet.electors = branchbook::rules::Electors::Committee;
    for (const auto& document :
         {countSheetDocument(sheet), electionResultDocument(sheet), electionReportDocument(sheet)})
        holds(PdfFile(document).rawText(),
              {u"不计入应到会的党员1名：金鹤年（退休回原籍居住没有转组织关系；局机关党委10月12日批复；大会表决同意）"});
    holds(PdfFile(countSheetDocument(sheet)).rawText(), {u"应到会有选举权的委员36名"});
}

TEST_CASE("a count that was put right says so on every paper, with the day, the reason and what stood before")
{
    ElectionSheet sheet = counted();
    sheet.round.corrections = {{QDate(2026, 10, 24), QStringLiteral("复核时发现少记一票。"),
                                QStringLiteral("应到36人，实到34人；丁春晓赞成22、反对8、弃权3")},
                               {QDate(2026, 10, 26), QStringLiteral("姓名写错"), QStringLiteral("应到36人")}};
    sheet.election.rounds = {sheet.round};
    for (const auto& document :
         {countSheetDocument(sheet), electionResultDocument(sheet), electionReportDocument(sheet)})
        holds(PdfFile(document).rawText(),
              {u"更正说明：第1次投票的计票结果于2026年10月24日更正",
               u"原因：复核时发现少记一票。更正前：应到36人，实到34人；"
               u"丁春晓赞成22、反对8、弃权3。",
               u"于2026年10月26日更正，这里所列的是更正后的结果。原因：姓名写错。更正前：应到36人。"});
    for (const auto& document :
         {countSheetDocument(sheet), electionResultDocument(sheet), electionReportDocument(sheet)})
        CHECK(PdfFile(document).rawText().trimmed().contains(QStringLiteral("\n2026年10月26日"))); // signed after it
    sheet.round.id = {}; // an empty sheet for the next vote has nothing to put right
    sheet.round.corrections.clear();
    CHECK_FALSE(PdfFile(countSheetDocument(sheet)).rawText().contains(QStringLiteral("更正")));
}

TEST_CASE("the empty count sheet is one page with a square for every figure")
{
    ElectionSheet sheet = counted();
    sheet.round.id = {};
    sheet.round.tallies.removeLast();
    for (int i = 0; i < 4; ++i)
        sheet.round.tallies.append({QStringLiteral("候选人%1").arg(i), rules::Listing::OnPaper, 0, 0, 0, {}});
    sheet.round.seats = 5;
    const PdfFile pdf(countSheetDocument(sheet));
    CHECK(pdf.info().pages == 1);
    holds(pdf.rawText(), {u"应选5名", u"应到会", u"实到会", u"发出选票", u"收回选票", u"有效票", u"无效票"});
    CHECK_FALSE(pdf.rawText().contains(QStringLiteral("名。发出")));
}

TEST_CASE("the report says who met, and which vote it was only where there were several")
{
    ElectionSheet sheet = counted();
    const auto text = [&] { return PdfFile(electionReportDocument(sheet)).rawText().remove(u'\n'); };
    CHECK(text().contains(QStringLiteral("我支部召开党员大会，以无记名投票方式选举支部委员会委员。")));
    sheet.electors = branchbook::rules::Electors::Committee;
    CHECK(text().contains(QStringLiteral("我支部召开支部委员会会议，以无记名投票方式")));
    sheet.election.rounds.append(sheet.round);
    sheet.election.rounds.last().number = 2;
    CHECK(text().contains(QStringLiteral("（第1次投票）。")));
    CHECK(text().contains(QStringLiteral("（第2次投票）。")));
}

TEST_CASE("a count that the record of its meeting contradicts says so on every paper with its figures")
{
    ElectionSheet sheet = counted();
    sheet.gaps = {{1, 34, 33}};
    for (const auto& document :
         {countSheetDocument(sheet), electionResultDocument(sheet), electionReportDocument(sheet)})
        holds(PdfFile(document).rawText(),
              {u"待核对：第1次投票记的实到会34名，多于会议记录上到会的有选举权的33名。", u"选举无效"});
    sheet.gaps = {{2, 34, 33}}; // of another vote: on the report alone
    CHECK_FALSE(PdfFile(countSheetDocument(sheet)).rawText().contains(QStringLiteral("待核对")));
    sheet.gaps.clear();
    CHECK_FALSE(PdfFile(electionReportDocument(sheet)).rawText().contains(QStringLiteral("待核对")));
}

TEST_CASE("the report of an election that is not finished is a draft, and says how many are missing")
{
    ElectionSheet sheet = counted();
    CHECK_FALSE(PdfFile(electionReportDocument(sheet)).rawText().contains(QStringLiteral("草稿")));
    sheet.election.seats = 2;
    sheet.election.rounds[0].result = RoundResult::TooFew;
    holds(PdfFile(electionReportDocument(sheet)).rawText(),
          {u"（草稿）", u"应选2名，当选1名，选举还没有结束，选完以后再上报。"});
}

TEST_CASE("after the electors agreed to fewer seats no paper speaks of another vote")
{
    ElectionSheet sheet = counted();
    sheet.election.seats = sheet.round.seats = 2;
    sheet.round.result = RoundResult::TooFew;
    sheet.round.tallies[1].outcome = TallyOutcome::RunOff;
    sheet.round.minutes += QStringLiteral("还缺1名，在贺松年中再次投票。");
    sheet.round.why = QStringLiteral("当选须超过半数：至少18票。还缺1名，在贺松年中再次投票。");
    sheet.election.rounds = {sheet.round};
    holds(PdfFile(electionResultDocument(sheet)).rawText(), {u"再次投票"});
    sheet.election.fewerAgreed = 20;
    for (const auto& document : {electionResultDocument(sheet), electionReportDocument(sheet)}) {
        const QString text = PdfFile(document).rawText().remove(u'\n');
        CHECK_FALSE(text.contains(QStringLiteral("再次投票")));
        CHECK(text.contains(QStringLiteral("还缺1名，经20名选举人同意，减少名额，不再选举。")));
    }
}
