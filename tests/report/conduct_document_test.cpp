// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 and 党务公开 on paper: what stands on each, what does not, and that a form names nobody.
#include "branchbook/report/conduct_document.h"

#include "branchbook/report/disclosure_document.h"
#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::conduct;
using namespace branchbook::report;

namespace {

const ConductPaper kPaper{QStringLiteral("机关第一党支部"), QDate(2026, 9, 18)};

/// Everything that is printed, a line for each block or row.
QString conductText(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* title = std::get_if<Title>(&block)) {
            texts += title->lines;
        } else if (const auto* heading = std::get_if<Heading>(&block)) {
            texts.append(heading->text);
        } else if (const auto* table = std::get_if<Table>(&block)) {
            for (const QStringList& row : table->rows)
                texts.append(row.join(u'|'));
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (const Run& run : paragraph->runs)
                texts.append(run.text);
        } else if (const auto* signature = std::get_if<Signature>(&block)) {
            texts.append(signature->issuer + u'|' + signature->date);
        }
    }
    return texts.join(u'\n');
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

Pledge pledgeOf(PledgeScope scope, const char16_t* matter, int year, bool approved = true)
{
    Pledge pledge;
    pledge.scope = scope;
    pledge.forYear = year;
    pledge.item.matter = QString::fromUtf16(matter);
    pledge.item.measure = QStringLiteral("每季度公布");
    pledge.item.dueOn = QDate(year, 12, 31);
    if (scope == PledgeScope::Member)
        pledge.item.ownerName = QStringLiteral("丁春晓");
    if (approved)
        pledge.approvedOn = QDate(year, 3, 5);
    return pledge;
}

} // namespace

TEST_CASE("the board shows the approved pledges of the year, the branch's first, a member's with the name", "[pledge]")
{
    Pledge own = pledgeOf(PledgeScope::Branch, u"用水报装当日办结", 2026);
    own.target = 240;
    own.unit = QStringLiteral("件");
    const Document document = pledgeDocument(kPaper, 2026,
                                             {pledgeOf(PledgeScope::Member, u"联系一户困难家庭", 2026), own,
                                              pledgeOf(PledgeScope::Branch, u"还没有审诺", 2026, false),
                                              pledgeOf(PledgeScope::Branch, u"去年的", 2025)});
    const auto tables = tablesOf(document);
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].rows
          == QList<QStringList>{{QStringLiteral("1"), QStringLiteral("用水报装当日办结"), QStringLiteral("240件"),
                                 QStringLiteral("每季度公布"), QStringLiteral("2026年12月31日")}});
    CHECK(tables[1].rows.first().at(1) == QStringLiteral("丁春晓"));
    CHECK(tables[1].rows.first().size() == tables[1].columns.size());
    const QString text = conductText(document);
    CHECK(text.contains(QStringLiteral("2026年公开承诺公示")));
    CHECK(text.contains(QStringLiteral("二、党员承诺")));
    CHECK(text.endsWith(QStringLiteral("机关第一党支部|2026年9月18日")));
    for (const char16_t* absent : {u"还没有审诺", u"去年的"})
        CHECK_FALSE(text.contains(QString::fromUtf16(absent)));
    CHECK(conductText(pledgeDocument(kPaper, 2026, {})).contains(QStringLiteral("还没有审定的承诺。")));
}

TEST_CASE("the board of a past day says of which day it is, and has what was approved by then", "[pledge]")
{
    const QString note = QStringLiteral("（截至2026年3月4日的情况，不是现在的。）");
    const auto pledge = pledgeOf(PledgeScope::Member, u"联系一户困难家庭", 2026); // approved on 5 March
    const ConductPaper past{kPaper.branch, QDate(2026, 3, 4), true};
    const QString before = conductText(pledgeDocument(past, 2026, {standingOn(pledge, pledge.item, past.on)}));
    CHECK(before.contains(note));
    CHECK(before.contains(QStringLiteral("还没有审定的承诺。")));
    CHECK(before.endsWith(QStringLiteral("机关第一党支部|2026年3月4日")));
    const ConductPaper later{kPaper.branch, QDate(2026, 3, 5), true};
    const QString after = conductText(pledgeDocument(later, 2026, {standingOn(pledge, pledge.item, later.on)}));
    CHECK(after.contains(QStringLiteral("联系一户困难家庭")));
    CHECK(after.contains(QStringLiteral("一、党员承诺"))); // the note is not a part before it
    CHECK_FALSE(conductText(pledgeDocument(kPaper, 2026, {pledge})).contains(QStringLiteral("截至")));
}

TEST_CASE("a list of conduct has both sides of an aspect beside each other, and the day of who signed", "[norm]")
{
    NormVersion version;
    version.title = QStringLiteral("党员行为规范");
    version.number = 2;
    version.fromOn = QDate(2026, 3, 1);
    version.madeBy = QStringLiteral("支部党员大会");
    version.items = {{NormSide::Dont, NormAspect::Work, QStringLiteral("让群众跑第二趟")},
                     {NormSide::Do, NormAspect::Work, QStringLiteral("一次性告知")},
                     {NormSide::Do, NormAspect::Life, QStringLiteral("勤俭办事")}};
    const NormSigner signedOne{book::MemberId::make(), QStringLiteral("丁春晓")};
    const NormSigner open{book::MemberId::make(), QStringLiteral("石维岳")};
    version.signatures = {{signedOne.member, signedOne.name, QDate(2026, 3, 6)}};
    const Document document = normDocument(kPaper, version, {signedOne, open});
    const auto tables = tablesOf(document);
    REQUIRE(tables.size() == 3); // two aspects have something, and the signatures
    CHECK(tables[0].rows == QList<QStringList>{{QStringLiteral("一次性告知"), QStringLiteral("让群众跑第二趟")}});
    CHECK(tables[1].rows == QList<QStringList>{{QStringLiteral("勤俭办事"), QString()}});
    CHECK(tables[2].rows[0].at(3) == QStringLiteral("2026年3月6日"));
    CHECK(tables[2].rows[1].at(3).isEmpty());
    CHECK(tables[2].rows[0].at(2).isEmpty()); // signed by hand
    const QString text = conductText(document);
    CHECK(text.contains(QStringLiteral("（第2版，自2026年3月1日起执行，支部党员大会通过）")));
    CHECK(text.contains(QStringLiteral("一、工作作风")));
    CHECK(text.contains(QStringLiteral("二、生活作风")));
    CHECK_FALSE(text.contains(QStringLiteral("思想作风")));
}

TEST_CASE("the opinion form asks in the name of the call, has six rows to write in and names nobody", "[opinion]")
{
    OpinionCall call;
    call.title = QStringLiteral("窗口服务意见征询");
    call.way = OpinionWay::Form;
    call.people = OpinionPeople::Veterans;
    call.heldOn = QDate(2026, 8, 5);
    call.note = QStringLiteral("王老提过一次");
    const Document document = opinionForm(kPaper, call);
    const auto tables = tablesOf(document);
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].rows.size() == 6);
    CHECK(tables[0].leastRowHeight > 0);
    const QString text = conductText(document);
    CHECK(text.contains(QStringLiteral("就“窗口服务意见征询”征求老同志的意见")));
    CHECK(text.contains(QStringLiteral("可以不写姓名")));
    CHECK(text.endsWith(QStringLiteral("机关第一党支部|2026年8月5日")));
    CHECK_FALSE(text.contains(QStringLiteral("王老")));
}

TEST_CASE("a notice says what is published to whom and until when, with its text line by line", "[disclosure]")
{
    integrity::Notice notice;
    notice.title = QStringLiteral("党费收缴情况");
    notice.scope = integrity::DisclosureScope::Members;
    notice.publishedOn = QDate(2026, 9, 10);
    notice.untilOn = QDate(2026, 9, 24);
    notice.content = QStringLiteral("应交38人\n\n实交38人");
    notice.reviewedBy = QStringLiteral("陆怀瑾");
    notice.feedback = QStringLiteral("有人问起");
    const QString text = conductText(disclosureDocument(kPaper.branch, notice));
    CHECK(text
          == QStringLiteral("关于党费收缴情况的公开\n"
                            "根据党务公开有关规定，现将党费收缴情况向全体党员公开，公开时间为2026年9月10日至"
                            "2026年9月24日。有意见和建议的，请向本支部反映。\n应交38人\n实交38人\n"
                            "机关第一党支部|2026年9月10日"));
}
