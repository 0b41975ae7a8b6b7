// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 责任清单, 一线事项, 廉政风险点, 监督渠道 on paper: what is in force on the day, and nothing else.
#include "branchbook/report/watch_lists.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;

namespace {

const ConductPaper kWatchPaper{QStringLiteral("机关第一党支部"), QDate(2026, 9, 18)};

const Table& watchTable(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            return *table;
    }
    FAIL("no table");
    return std::get<Table>(document.blocks.front());
}

conduct::Responsibility duty(const char16_t* matter, const char16_t* who, QDate from, QDate until = {})
{
    conduct::Responsibility line;
    line.kind = conduct::ResponsibilityKind::Dual;
    line.matter = QString::fromUtf16(matter);
    line.standard = QStringLiteral("每月抽查一次");
    line.name = QString::fromUtf16(who);
    line.fromOn = from;
    line.untilOn = until;
    return line;
}

} // namespace

TEST_CASE("the list of who answers for what has those of the day, numbered, without who handed it on", "[conduct]")
{
    const Document document =
        responsibilityList(kWatchPaper,
                           {duty(u"服务窗口作风", u"方念慈", QDate(2025, 1, 1), QDate(2026, 6, 30)),
                            duty(u"服务窗口作风", u"韩知秋", QDate(2026, 7, 1)),
                            duty(u"公务用车", u"石维岳", QDate(2026, 9, 18), QDate(2026, 9, 18)), // its one day
                            duty(u"值班", u"丁春晓", QDate(2026, 10, 1))});
    const Table& table = watchTable(document);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0]
          == QStringList{QStringLiteral("1"), QStringLiteral("一岗双责"), QStringLiteral("服务窗口作风"),
                         QStringLiteral("每月抽查一次"), QStringLiteral("韩知秋"), QStringLiteral("2026.07.01")});
    CHECK(table.rows[1][4] == QStringLiteral("石维岳"));
    CHECK(table.rows[1].size() == table.columns.size());
    CHECK(table.notes == QStringList{QStringLiteral("截至2026年9月18日，共2条。")});
    CHECK(document.paper == Paper::Landscape);
    const Document empty = responsibilityList(kWatchPaper, {});
    CHECK(std::get<Paragraph>(empty.blocks.back()).runs.first().text == QStringLiteral("还没有责任清单。"));
}

TEST_CASE("what was decided on the spot stands with what was found, or with the day of the next look", "[field]")
{
    conduct::FieldTask seen;
    seen.item.raisedOn = QDate(2026, 6, 3);
    seen.item.dueOn = QDate(2026, 6, 30);
    seen.item.ownerName = QStringLiteral("刘向野");
    seen.place = QStringLiteral("枫桥社区");
    seen.problem = QStringLiteral("排队时间长");
    seen.decision = QStringLiteral("增设自助缴费机");
    seen.present = QStringLiteral("住户代表5人");
    seen.revisitedOn = QDate(2026, 7, 3);
    seen.finding = QStringLiteral("排队不超过5分钟");
    seen.solved = conduct::Solved::Solved;
    conduct::FieldTask open = seen;
    open.revisitedOn = {};
    open.finding.clear();
    open.solved.reset();
    open.revisitBy = QDate(2026, 10, 8);
    const Document document = fieldTaskList(kWatchPaper, {seen, open});
    const Table& table = watchTable(document);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].size() == table.columns.size());
    CHECK(table.rows[0].last() == QStringLiteral("2026.07.03 排队不超过5分钟"));
    CHECK(table.rows[1].last() == QStringLiteral("2026.10.08以前回访"));
    CHECK(table.rows[1].mid(1, 6)
          == QStringList{QStringLiteral("2026.06.03"), QStringLiteral("枫桥社区"), QStringLiteral("排队时间长"),
                         QStringLiteral("增设自助缴费机"), QStringLiteral("刘向野"), QStringLiteral("2026.06.30")});
}

TEST_CASE("risks that have ended and channels that are closed are not on paper", "[risk]")
{
    integrity::RiskPoint risk;
    risk.post = QStringLiteral("物资采购");
    risk.matter = QStringLiteral("指定供应商");
    risk.grade = integrity::RiskGrade::High;
    risk.measures = QStringLiteral("三家询价");
    risk.ownerName = QStringLiteral("贺松年");
    risk.reviewOn = QDate(2026, 12, 1);
    integrity::RiskPoint ended = risk;
    ended.post = QStringLiteral("公务用车");
    ended.endedOn = QDate(2026, 9, 17);
    const Document risks = riskPointList(kWatchPaper, {ended, risk});
    REQUIRE(watchTable(risks).rows.size() == 1);
    CHECK(watchTable(risks).rows[0]
          == QStringList{QStringLiteral("1"), QStringLiteral("物资采购"), QStringLiteral("指定供应商"),
                         QStringLiteral("高"), QStringLiteral("三家询价"), QStringLiteral("贺松年"),
                         QStringLiteral("2026.12.01")});
    integrity::Channel box;
    box.kind = integrity::ChannelKind::Box;
    box.title = QStringLiteral("一楼意见箱");
    box.openedOn = QDate(2024, 3, 1);
    integrity::Channel closed = box;
    closed.title = QStringLiteral("旧电话");
    closed.closedOn = QDate(2026, 9, 17);
    integrity::Channel coming = box;
    coming.title = QStringLiteral("新电话");
    coming.openedOn = QDate(2026, 10, 1);
    const Document channels = channelList(kWatchPaper, {closed, box, coming});
    REQUIRE(watchTable(channels).rows.size() == 1);
    CHECK(watchTable(channels).rows[0][1] == QStringLiteral("一楼意见箱"));
    CHECK(watchTable(channels).rows[0].size() == watchTable(channels).columns.size());
}
