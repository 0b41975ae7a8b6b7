// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_fixture.h"

#include "branchbook/book/member_store.h"

#include <stdexcept>

namespace branchbook::ui {

namespace {

struct Given {
    const char16_t* matter;
    const char16_t* origin;
    const char16_t* owner;
    QDate raised;
    QDate due;
    const char16_t* stage; ///< null: closed
    QDate closed;
};

const Given kGiven[] = {
    {u"办事大厅取号机屏幕看不清字，老年人不会用", u"群众来访", u"方念慈", {2026, 8, 3}, {2026, 9, 10}, u"反馈", {}},
    {u"柳湾村二组夏季用水高峰水压不足", u"入户走访", u"石维岳", {2026, 8, 10}, {2026, 9, 30}, u"整改", {}},
    {u"外业人员集中学习时间与巡河冲突", u"职工座谈", u"陆怀瑾", {2026, 8, 12}, {2026, 9, 25}, u"整改", {}},
    {u"食堂意见本无人回复", u"意见箱", u"马立川", {2026, 8, 20}, {2026, 9, 28}, u"", {}},
    {u"枫桥社区缴费网点周末不营业", u"入户走访", u"江雨眠", {2026, 8, 1}, {2026, 9, 22}, u"销号", {}},
    {u"党员活动室投影仪老化", u"职工座谈", u"丁春晓", {2026, 7, 20}, {2026, 9, 10}, nullptr, {2026, 9, 5}},
    {u"河道垃圾清运不及时", u"群众来信", u"宋延河", {2026, 7, 2}, {2026, 8, 20}, nullptr, {2026, 8, 29}},
};

ledger::Item itemOf(const Given& given, const QList<book::MemberRow>& people)
{
    ledger::Item item;
    item.kind = ledger::Kind::Opinion;
    item.matter = QString::fromUtf16(given.matter);
    item.origin = QString::fromUtf16(given.origin);
    item.ownerName = QString::fromUtf16(given.owner);
    item.raisedOn = given.raised;
    item.dueOn = given.due;
    for (const auto& row : people) {
        if (row.name == item.ownerName)
            item.owner = row.id;
    }
    return item;
}

} // namespace

void addOpinions(Desk& desk)
{
    const auto people = book::listMemberRows(desk.book().reader(), {}).value();
    const QDate today = desk.today();
    const auto done = desk.book().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        for (const auto& given : kGiven) {
            auto item = itemOf(given, people);
            item.branch = desk.branch().id;
            BB_TRY(const auto id, ledger::raiseItem(unit, item, today));
            if (!given.stage)
                BB_CHECK(ledger::closeItem(unit, id, given.closed, QStringLiteral("已经办好并回复"), today));
            else if (given.stage[0] != u'\0')
                BB_CHECK(ledger::moveItem(unit, id, QString::fromUtf16(given.stage), QDate(2026, 9, 1), {}, today));
        }
        return {};
    });
    if (!done)
        throw std::runtime_error(sentence(done.error()).toStdString());
}

ledger::Item itemAbout(const Desk& desk, const QString& matter)
{
    for (const bool recycled : {false, true}) {
        ledger::ItemQuery query;
        query.recycled = recycled;
        const auto items = ledger::listItems(desk.book().reader(), query).value();
        for (const auto& item : items) {
            if (item.matter.contains(matter))
                return item;
        }
    }
    throw std::runtime_error("no such item");
}

} // namespace branchbook::ui
