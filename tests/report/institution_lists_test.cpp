// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of 制度建设 on paper: what only the committee may read is counted and covered.
#include "branchbook/report/institution_lists.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;

namespace {

const QDate kListDay(2026, 9, 18);

ListPaper listPaper(SecretWords secrets = SecretWords::Covered)
{
    return {QStringLiteral("机关第一党支部"), kListDay, secrets};
}

const Table& listTable(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            return *table;
    }
    FAIL("no table");
    return std::get<Table>(document.blocks.front());
}

institutions::Violation breach(institutions::ViolationLevel level, const QString& name)
{
    institutions::Violation made;
    made.title = QStringLiteral("党费办法");
    made.foundOn = QDate(2026, 5, 12);
    made.level = level;
    made.name = name;
    made.facts = QStringLiteral("两个月没有按时交纳");
    return made;
}

} // namespace

TEST_CASE("breaches of the committee's are on paper without person and facts", "[institution]")
{
    const QList<institutions::Violation> all{breach(institutions::ViolationLevel::Branch, {}),
                                             breach(institutions::ViolationLevel::Committee, QStringLiteral("任海洲"))};
    const Document covered = violationListDocument(listPaper(), all);
    const Table& table = listTable(covered);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][3] == QStringLiteral("支部"));
    CHECK(table.rows[0][4] == QStringLiteral("两个月没有按时交纳"));
    CHECK(table.rows[0][5] == QStringLiteral("没有处理"));
    CHECK_FALSE(table.rows[1].join(u'|').contains(QStringLiteral("任海洲")));
    CHECK_FALSE(table.rows[1].join(u'|').contains(QStringLiteral("两个月")));
    CHECK(table.notes
          == QStringList{QStringLiteral("截至2026年9月18日，共2条。"),
                         QStringLiteral("仅支委可见的1条没有印出责任人和情况。")});
    const Document whole = violationListDocument(listPaper(SecretWords::Printed), all);
    CHECK(listTable(whole).rows[1][3] == QStringLiteral("任海洲"));
    CHECK(listTable(whole).notes.size() == 1);
}

TEST_CASE("matters of members' rights stand with the day of their answer, late ones counted", "[right]")
{
    ListedRight late;
    late.matter.year = 2026;
    late.matter.number = 3;
    late.matter.kind = institutions::RightKind::Proposal;
    late.matter.memberName = QStringLiteral("方念慈");
    late.matter.matter = QStringLiteral("请增加图书");
    late.matter.receivedOn = QDate(2026, 8, 1);
    late.round = {QDate(2026, 8, 1), QDate(2026, 8, 31), {}, false};
    ListedRight secret = late;
    secret.matter.number = 4;
    secret.matter.kind = institutions::RightKind::Appeal;
    secret.matter.level = institutions::RightLevel::Committee;
    secret.round = {QDate(2026, 9, 1), QDate(2026, 11, 30), {}, false};
    const Document paper = rightListDocument(listPaper(), {late, secret});
    const Table& table = listTable(paper);
    CHECK(table.rows[0]
          == QStringList{QStringLiteral("2026-3"), QStringLiteral("建议"), QStringLiteral("2026.08.01"),
                         QStringLiteral("方念慈"), QStringLiteral("请增加图书"), QString(),
                         QStringLiteral("2026.08.31"), QString(), QStringLiteral("收到")});
    CHECK_FALSE(table.rows[1].contains(QStringLiteral("方念慈")));
    CHECK(table.notes.contains(QStringLiteral("答复逾期1条。")));
    CHECK(table.notes.contains(QStringLiteral("仅支委可见的1条没有印出提出人和内容。")));
}

TEST_CASE("checks and ties count what is still open; an empty list says so", "[institution]")
{
    CheckedInstitution check;
    check.inspection.title = QStringLiteral("三会一课实施细则");
    check.inspection.on = QDate(2026, 6, 26);
    check.findings = 3;
    check.open = 1;
    CHECK(listTable(inspectionListDocument(listPaper(), {check})).rows[0][7] == QStringLiteral("3（1）"));
    ListedTie tie;
    tie.tie.kind = institutions::TieKind::Pairing;
    tie.tie.from = QDate(2026, 1, 5);
    tie.tie.until = QDate(2026, 8, 31);
    tie.asked = 1;
    tie.made = 2;
    const Document ties = tieListDocument(listPaper(), {tie});
    CHECK(std::get<Title>(ties.blocks[0]).lines.last()
          == QStringLiteral("（2026年7月1日至2026年9月18日）")); // what 本季 is
    const QStringList row = listTable(ties).rows[0];
    CHECK(row[1] == QStringLiteral("结对"));
    CHECK(row[5] == QStringLiteral("2026.01.05 起，到2026.08.31"));
    CHECK(row[6] == QStringLiteral("2 / 1"));
    CHECK(row[7] == QStringLiteral("0"));
    const Document none = tieListDocument(listPaper(), {});
    REQUIRE(none.blocks.size() == 2);
    CHECK(std::holds_alternative<Paragraph>(none.blocks[1]));
}

TEST_CASE("participation has everybody's figures and the rates to one decimal", "[participation]")
{
    institutions::Participation sum;
    sum.expected = 3;
    sum.present = 2;
    sum.entitled = 8;
    sum.voted = 7;
    institutions::ParticipationLine line;
    line.name = QStringLiteral("方念慈");
    line.expected = 3;
    line.present = 2;
    line.absent = 1;
    sum.lines = {line};
    const Document paper = participationDocument(listPaper(), {QDate(2026, 7, 1), QDate(2026, 9, 30)}, sum);
    CHECK(std::get<Title>(paper.blocks[0]).lines.last() == QStringLiteral("（2026年7月1日至2026年9月30日）"));
    CHECK(listTable(paper).rows[0][1] == QStringLiteral("方念慈"));
    CHECK(listTable(paper).notes[1].contains(QStringLiteral("到会率66.7%")));
    CHECK(listTable(paper).notes[1].contains(QStringLiteral("参加表决率87.5%")));
}

TEST_CASE("documents stand in a list with what was done, and late ones are counted", "[document]")
{
    institutions::RegisteredDocument done;
    done.on = QDate(2026, 7, 8);
    done.number = QStringLiteral("青工委〔2026〕11号");
    done.otherSide = QStringLiteral("县直机关工委");
    done.title = QStringLiteral("关于主题党日的通知");
    done.circulatedTo = QStringLiteral("全体党员");
    done.dueOn = QDate(2026, 7, 31);
    done.handledOn = QDate(2026, 7, 24);
    done.outcome = QStringLiteral("已传达");
    institutions::RegisteredDocument late = done;
    late.direction = institutions::DocumentDirection::Sent;
    late.handledOn = {};
    late.outcome.clear();
    institutions::RegisteredDocument today = late;
    today.dueOn = kListDay; // its last day is no lateness
    const Document document = documentListDocument(listPaper(), {done, late, today});
    const Table& table = listTable(document);
    CHECK(table.rows[0]
          == QStringList{QStringLiteral("1"), QStringLiteral("收文"), QStringLiteral("2026.07.08"),
                         QStringLiteral("青工委〔2026〕11号"), QStringLiteral("县直机关工委"),
                         QStringLiteral("关于主题党日的通知"), QStringLiteral("全体党员"), QStringLiteral("2026.07.31"),
                         QStringLiteral("2026.07.24 已传达")});
    CHECK(table.rows[1][1] == QStringLiteral("发文"));
    CHECK(table.rows[1].last() == QStringLiteral("待办"));
    CHECK(table.notes
          == QStringList{QStringLiteral("截至2026年9月18日，共3条。"), QStringLiteral("逾期没有办理的1件。")});
    CHECK(listTable(document).columns.size() == table.rows[0].size());
}
