// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/handover_document.h"
#include "branchbook/report/reelection_document.h"
#include "branchbook/rules/rule_base.h"
#include "report/pdf_reader.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

void checkSays(const QString& text, std::initializer_list<const char16_t*> parts)
{
    for (const char16_t* part : parts) {
        CAPTURE(QString::fromUtf16(part).toStdString());
        CHECK(text.contains(QString::fromUtf16(part)));
    }
}

HandoverSheet secretary()
{
    HandoverSheet sheet;
    sheet.branch.name = QStringLiteral("机关第一党支部");
    sheet.post = QStringLiteral("书记");
    sheet.from = QStringLiteral("周砚青");
    sheet.to = QStringLiteral("韩知秋");
    sheet.on = QDate(2026, 10, 8);
    sheet.today = QDate(2026, 9, 18);
    sheet.termNumber = 3;
    sheet.since = QDate(2023, 10, 31);
    sheet.termEnds = QDate(2026, 10, 31);
    organization::Duty duty;
    duty.matter = QStringLiteral("主持支部全面工作");
    duty.detail = QStringLiteral("召集支委会");
    sheet.duties = {duty};
    ledger::Item late;
    late.kind = ledger::Kind::Opinion;
    late.matter = QStringLiteral("办事大厅取号机改造");
    late.ownerName = QStringLiteral("周砚青");
    late.stage = QStringLiteral("整改");
    late.dueOn = QDate(2026, 9, 10);
    ledger::Item open = late;
    open.matter = QStringLiteral("活动室添置图书");
    open.dueOn = {};
    sheet.items = {late, open};
    gathering::GatheringRow planned;
    planned.kind = gathering::Kind::GeneralMeeting;
    planned.topic = QStringLiteral("换届选举大会");
    planned.heldOn = QDate(2026, 10, 23);
    sheet.planned = {planned};
    sheet.findings = {{QStringLiteral("8月支部委员会会议"), QDate(2026, 8, 31), true}};
    sheet.records = {{QStringLiteral("党课"), 12, 1, QDate(2025, 1, 10), QDate(2026, 9, 4)}};
    return sheet;
}

organization::Committee committee()
{
    organization::Committee all;
    organization::Term term;
    term.id = organization::TermId::make();
    term.number = 3;
    term.electedOn = QDate(2023, 10, 31);
    term.plannedEnd = term.endsOn = QDate(2026, 10, 31);
    all.terms = {term};
    int position = 0;
    for (const char16_t* title : {u"书记", u"副书记", u"组织委员", u"宣传委员", u"纪检委员"}) {
        organization::Post post;
        post.id = organization::PostId::make();
        post.title = QString::fromUtf16(title);
        post.position = position++;
        all.posts.append(post);
        organization::Seat seat;
        seat.id = organization::SeatId::make();
        seat.term = term.id;
        seat.post = post.id;
        seat.title = post.title;
        seat.name = QStringLiteral("委员") + QString::number(position);
        seat.fromOn = term.electedOn;
        all.seats.append(seat);
    }
    return all;
}

} // namespace

TEST_CASE("a handover is one paper: duties, open matters, plans, what is due, records, a page to sign", "[report]")
{
    const PdfFile pdf(handoverDocument(secretary()));
    checkSays(pdf.rawText(),
              {u"书记工作交接书", u"2026年10月8日", u"主持支部全面工作：召集支委会", u"共2件，其中逾期1件",
               u"办事大厅取号机改造", u"（逾期）", u"活动室添置图书", u"未定", u"换届选举大会", u"8月支部委员会会议",
               u"党课"});
    const QString last = pdf.textOfPage(pdf.info().pages);
    checkSays(last, {u"交接确认", u"移交人", u"周砚青", u"接收人", u"韩知秋", u"监交人"});
    CHECK(pdf.info().pages >= 2);
    CHECK_FALSE(last.contains(QStringLiteral("办事大厅取号机改造"))); // the signatures stand alone
}

TEST_CASE("nothing to hand over is said, not left out", "[report]")
{
    HandoverSheet sheet = secretary();
    sheet.duties.clear();
    sheet.items.clear();
    sheet.planned.clear();
    sheet.findings.clear();
    sheet.records.clear();
    const QString text = PdfFile(handoverDocument(sheet)).rawText();
    checkSays(text, {u"没有登记属于这个职务的分工", u"没有到期或者逾期的", u"移交的记录"});
}

TEST_CASE("the request names posts, a fifth more candidates than seats, and what ends when", "[report]")
{
    const auto base = rules::ruleBase().value();
    ReelectionPaper paper{{}, committee(), QDate(2026, 9, 18), {}};
    paper.branch.name = QStringLiteral("机关第一党支部");
    paper.branch.higherOrganization = QStringLiteral("局机关党委");
    const QString text = PdfFile(reelectionRequest(paper, base->catalogue).value()).rawText().remove(u'\n');
    checkSays(text,
              {u"局机关党委：", u"第3届委员会于2023年10月31日选举产生", u"选举产生第4届委员会",
               u"拟设委员5名，其中书记1名、副书记1名、组织委员1名", u"候选人不少于6名",
               u"《中国共产党基层组织选举工作条例》", u"妥否，请批示。", u"2026年9月18日"});
    paper.committee.posts.move(1, 4); // 副书记 was made after the others
    const QString later = PdfFile(reelectionRequest(paper, base->catalogue).value()).rawText().remove(u'\n');
    checkSays(later, {u"其中书记1名、副书记1名、组织委员1名"});
    CHECK(later.indexOf(QStringLiteral("副书记候选人预备人选")) > later.indexOf(QStringLiteral("书记候选人预备人选")));
    paper.committee.terms.clear();
    CHECK(reelectionRequest(paper, base->catalogue).error().code == QStringLiteral("committee.no_term"));
    CHECK(reelectionReport(paper).error().code == QStringLiteral("committee.no_term"));
}

TEST_CASE(
    "without a committee the members' meeting proposes and elects 书记; whoever is 委员 beside his work counts once",
    "[report]")
{
    const auto base = rules::ruleBase().value();
    ReelectionPaper paper{{}, committee(), QDate(2026, 9, 18), {}};
    paper.branch.name = QStringLiteral("机关第二党支部");
    paper.body = rules::BranchBody::MembersMeeting;
    paper.committee.posts.remove(1, 4);
    paper.committee.seats.remove(1, 4);
    const QString text = PdfFile(reelectionRequest(paper, base->catalogue).value()).rawText().remove(u'\n');
    checkSays(text,
              {u"关于机关第二党支部换届选举的请示", u"经支部党员大会研究", u"2026年10月31日任期届满",
               u"不设支部委员会，拟选书记1名，由支部党员大会选举产生", u"全体党员充分酝酿提出", u"选举书记。"});
    for (const char16_t* word : {u"经支部委员会研究", u"委员候选人", u"差额", u"副书记"})
        CHECK_FALSE(text.contains(QStringView(word)));
    CHECK_FALSE(PdfFile(reelectionReport(paper).value()).rawText().remove(u'\n').contains(QStringLiteral("备案")));

    ReelectionPaper full{{}, committee(), QDate(2026, 9, 18), {}};
    organization::Post plain;
    plain.id = organization::PostId::make();
    plain.title = QStringLiteral("委员");
    plain.seats = 2;
    full.committee.posts.append(plain);
    for (int i = 0; i < 2; ++i) {
        organization::Seat seat = full.committee.seats[i + 1];
        seat.id = organization::SeatId::make();
        seat.post = plain.id;
        seat.title = plain.title;
        seat.member = book::MemberId::make();
        if (i == 0)
            full.committee.seats[1].member = seat.member; // 副书记 and 委员
        else
            seat.name = QStringLiteral("委员9");
        full.committee.seats.append(seat);
    }
    checkSays(PdfFile(reelectionRequest(full, base->catalogue).value()).rawText().remove(u'\n'),
              {u"拟设委员6名", u"、委员1名"});
}

TEST_CASE("the report of the result lists who was elected and asks for the approval of secretary and deputy",
          "[report]")
{
    ReelectionPaper paper{{}, committee(), QDate(2026, 9, 18), {}};
    paper.branch.name = QStringLiteral("机关第一党支部");
    const QString text = PdfFile(reelectionReport(paper).value()).rawText().remove(u'\n');
    checkSays(text,
              {u"第3届委员会选举结果的报告", u"组织委员", u"委员3",
               u"请批准委员1同志任书记、委员2同志任副书记；委员名单请予备案"});
}

TEST_CASE("the figures of a decided election stand in the report, those without a post as 委员, of the term to come",
          "[report]")
{
    using organization::TallyOutcome;
    organization::ElectionRound round;
    round.number = 1;
    round.heldOn = QDate(2026, 9, 16);
    round.entitled = 36;
    round.present = round.issued = round.collected = 34;
    round.valid = 33;
    round.voidPapers = 1;
    round.tallies = {{QStringLiteral("委员9"), rules::Listing::OnPaper, 31, 1, 1, TallyOutcome::Elected},
                     {QStringLiteral("委员8"), rules::Listing::OnPaper, 9, 20, 4, TallyOutcome::NotElected}};
    organization::Election election;
    election.seats = 1;
    election.rounds = {round};
    ReelectionPaper paper{{}, committee(), QDate(2026, 9, 18), election};
    paper.branch.higherOrganization = QStringLiteral("局机关党委");
    paper.branch.name = QStringLiteral("机关第一党支部");
    const QString text = PdfFile(reelectionReport(paper).value()).rawText().remove(u'\n');
    checkSays(text,
              {u"第4届委员会选举结果的报告", u"2026年9月16日召开党员大会", u"党员36名，实到34名",
               u"发出选票34张，收回34张，有效票33张，无效票1张", u"委员9", u"请批准书记、副书记人选"});
    CHECK_FALSE(text.contains(QStringLiteral("委员8")));
    CHECK_FALSE(text.contains(QStringLiteral("＿")));
    CHECK(text.contains(QStringLiteral("结果有效")));
    // Without a committee who was elected is 书记.
    paper.body = rules::BranchBody::MembersMeeting;
    checkSays(PdfFile(reelectionReport(paper).value()).rawText().remove(u'\n').remove(u' '), {u"书记委员931"});
    paper.body = rules::BranchBody::Committee;
    paper.gaps = {{1, 34, 33}};
    const QString doubted = PdfFile(reelectionReport(paper).value()).rawText().remove(u'\n');
    CHECK(doubted.contains(QStringLiteral("记的实到会34名")));
    CHECK_FALSE(doubted.contains(QStringLiteral("结果有效")));
}

TEST_CASE("书记 has the votes of his own election, and whom no count elects is to be checked", "[report]")
{
    using organization::TallyOutcome;
    const auto votes = [](int number, const QString& name, int yes) {
        organization::ElectionRound round;
        round.number = number;
        round.heldOn = QDate(2023, 10, 31);
        round.entitled = round.present = round.issued = round.collected = round.valid = 7;
        round.tallies = {{name, rules::Listing::OnPaper, yes, 7 - yes, 0, TallyOutcome::Elected}};
        return round;
    };
    organization::Election election;
    election.id = organization::ElectionId::make();
    election.rounds = {votes(1, QStringLiteral("委员1"), 7), votes(2, QStringLiteral("委员2"), 4)};
    election.rounds[0].tallies.append(
        {QStringLiteral("委员3"), rules::Listing::OnPaper, 5, 2, 0, TallyOutcome::Elected});
    election.rounds[0].tallies.append(
        {QStringLiteral("委员4"), rules::Listing::OnPaper, 6, 1, 0, TallyOutcome::Elected});
    organization::Election office;
    office.id = organization::ElectionId::make();
    office.kind = organization::ElectionKind::Secretary;
    office.rounds = {votes(1, QStringLiteral("委员1"), 2)};
    office.rounds[0].entitled = office.rounds[0].present = 3;
    office.rounds[0].minutes = QStringLiteral("应到会有选举权的委员3名，实到会3名");
    ReelectionPaper paper{{}, committee(), QDate(2026, 9, 18), election};
    paper.branch.name = QStringLiteral("机关第一党支部");
    paper.committee.seats.remove(4);
    paper.officers = {office};
    const auto text = [&] { return PdfFile(reelectionReport(paper).value()).rawText().remove(u'\n').remove(u' '); };
    checkSays(text(),
              {u"书记委员12支部委员会选举", u"组织委员委员35", u"宣传委员委员46",
               u"2023年10月31日召开支部委员会会议选举书记，应到有选举权的委员3名，实到3名", u"结果有效"});
    CHECK_FALSE(text().contains(QStringLiteral("书记委员17")));
    CHECK_FALSE(text().contains(QStringLiteral("待核对")));
    // 副书记 has no election on record: no figure of another vote. As 委员 he came out of the second.
    CHECK_FALSE(text().contains(QStringLiteral("副书记委员24")));
    paper.committee.seats[1].title = QStringLiteral("纪检委员");
    checkSays(text(), {u"委员24第2次投票"});
    // The count was put right: somebody else had the votes.
    paper.election->rounds[0].tallies[1].name = QStringLiteral("委员8");
    checkSays(text(), {u"待核对：组织委员委员3登记为选举产生", u"委员委员85"});
    CHECK_FALSE(text().contains(QStringLiteral("结果有效")));
}

TEST_CASE("however many matters are handed over, no page holds one of them alone and one page is signed")
{
    for (int items = 4; items <= 16; ++items) {
        HandoverSheet sheet = secretary();
        const ledger::Item pattern = sheet.items.first();
        sheet.items.clear();
        for (int i = 0; i < items; ++i) {
            ledger::Item item = pattern;
            item.matter = QStringLiteral("办理事") + QStringLiteral("很长的一件事").repeated(items % 5 + 1);
            sheet.items.append(item);
        }
        const PdfFile pdf(handoverDocument(sheet));
        CAPTURE(items);
        for (int page = 1; page <= pdf.pages(); ++page)
            CHECK(pdf.textOfPage(page).count(QStringLiteral("办理事")) != 1);
        const QString last = pdf.textOfPage(pdf.pages());
        for (const char16_t* part : {u"交接确认", u"移交人", u"接收人", u"监交人", u"另附"})
            CHECK(last.contains(QString::fromUtf16(part)));
    }
}

TEST_CASE(
    "the report follows the posts, with 书记 elected on a later day; the request asks for each candidate on a line",
    "[report]")
{
    const auto base = rules::ruleBase().value();
    ReelectionPaper paper{{}, committee(), QDate(2026, 9, 18), {}};
    paper.branch.name = QStringLiteral("机关第一党支部");
    auto& seats = paper.committee.seats;
    seats.first().fromOn = seats.first().fromOn.addDays(1); // the committee met the day after
    std::reverse(seats.begin(), seats.end());
    const QString report = PdfFile(reelectionReport(paper).value()).rawText();
    const auto at = [&](const char16_t* name) { return report.indexOf(QStringView(name)); };
    CHECK(at(u"委员1") >= 0);
    CHECK(at(u"委员1") < at(u"委员2"));
    CHECK(at(u"委员2") < at(u"委员3"));
    CHECK(at(u"委员4") < at(u"委员5"));
    checkSays(QString(report).remove(u'\n'), {u"请批准委员1同志任书记、委员2同志任副书记"});
    // 词意完整: the long title breaks after the branch.
    checkSays(report, {u"关于机关第一党支部\n第3届委员会选举结果的报告"});
    const QString request = PdfFile(reelectionRequest(paper, base->catalogue).value()).rawText();
    checkSays(request, {u"\n书记候选人预备人选：", u"\n副书记候选人预备人选：", u"\n委员候选人预备人选："});
}

TEST_CASE("what may be done from a day on is not late in a handover", "[report]")
{
    HandoverSheet sheet = secretary();
    sheet.findings = {{QStringLiteral("可以列为发展对象"), QDate(2026, 8, 8), false},
                      {QStringLiteral("主题党日"), QDate(2026, 9, 30), false}};
    checkSays(PdfFile(handoverDocument(sheet)).rawText().remove(u'\n').remove(u' '),
              {u"8月8日可以办理", u"9月30日期限内", u"主持支部全面工作：召集支委会。"});
}
