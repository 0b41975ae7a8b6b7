// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The branch and its people: profile, committee and groups, roster, changes; and the plan of the year.
#include "report/committee_parts.h"
#include "report/handbook_pen.h"
#include "report/quarter_members.h"
#include "report/quarter_writer.h"
#include "report/report_words.h"

#include "branchbook/base/masking.h"
#include "branchbook/book/member_store.h"
#include "branchbook/report/ledger_document.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using book::Field;

const QList<double> kUprightLedger{40, 0, 104, 0, 44, 68, 68, 68, 50};

QString dottedMonth(const PartialDate& day)
{
    return day.toDotted().left(7);
}

Table branchTable(const HandbookSource& source)
{
    const book::Branch& branch = source.branch;
    Table table;
    table.headRow = HeadRow::Absent;
    table.columns = {{QStringLiteral("项目"), 2, Align::Center}, {QStringLiteral("内容"), 7, Align::Left}};
    table.rows = {{QStringLiteral("名称"), branch.name},
                  {QStringLiteral("所在单位"), branch.unit},
                  {QStringLiteral("上级党组织"), branch.higherOrganization},
                  {QStringLiteral("类型"), branch.kind},
                  {QStringLiteral("成立时间"), branch.founded.isEmpty() ? QString() : branch.founded.toChinese()}};
    const organization::Term* term = source.committee.committee.termOn(source.past.last);
    table.rows.append({QStringLiteral("本届选举"), term == nullptr ? QString() : chineseDate(term->electedOn)});
    table.rows.append({QStringLiteral("任期届满"), term == nullptr ? QString() : chineseDate(term->endsOn)});
    return table;
}

/// Who sits on the committee on the last day, as the roster has them.
Table officersTable(const HandbookSource& source)
{
    Table table;
    table.caption = QStringLiteral("支部委员会成员");
    table.columns = {{QStringLiteral("姓名"), 3}, {QStringLiteral("性别"), 2},     {QStringLiteral("出生年月"), 3},
                     {QStringLiteral("学历"), 4}, {QStringLiteral("党内职务"), 4}, {QStringLiteral("任职时间"), 4}};
    for (const book::MemberRow& row : source.members) {
        if (book::belongsOn(row, source.past.last) && book::isCommitteePost(row.post))
            table.rows.append({row.name, row.gender, dottedMonth(row.birth), row.education, row.post,
                               row.postSince.isEmpty() ? QString() : row.postSince.toDotted()});
    }
    return table;
}

Table groupsTable(const HandbookSource& source)
{
    Table table;
    table.caption = QStringLiteral("党小组");
    table.columns = {{QStringLiteral("党小组"), 4},
                     {QStringLiteral("组长"), 3},
                     {QStringLiteral("党员人数"), 2},
                     {QStringLiteral("党员"), 10, Align::Left}};
    for (const book::PartyGroup& group : source.groups) {
        QStringList names;
        QString leader;
        for (const book::MemberRow& row : source.members) {
            if (group.leader == row.id)
                leader = row.name;
            if (row.groupId == group.id.toString() && book::belongsOn(row, source.past.last)
                && book::isPartyMember(book::typeOn(row, source.past.last)))
                names.append(row.name);
        }
        table.rows.append({group.name, leader, QString::number(names.size()), names.join(u'、')});
    }
    return table;
}

QList<book::MemberRow> membersAtEnd(const HandbookSource& source)
{
    QList<book::MemberRow> rows = source.members;
    rows.removeIf([&](const book::MemberRow& row) {
        return !book::belongsOn(row, source.past.last) || !book::isPartyMember(book::typeOn(row, source.past.last));
    });
    return rows;
}

Table rosterTable(const QList<book::MemberRow>& rows, QDate day)
{
    Table table;
    table.columns = {{QStringLiteral("序号"), 32}, {QStringLiteral("姓名"), 44},     {QStringLiteral("性别"), 32},
                     {QStringLiteral("民族"), 34}, {QStringLiteral("出生年月"), 50}, {QStringLiteral("学历"), 53},
                     {QStringLiteral("类别"), 54}, {QStringLiteral("入党"), 72},     {QStringLiteral("转正"), 72}};
    for (const book::MemberRow& row : rows)
        table.rows.append(
            {QString::number(table.rows.size() + 1), row.name, row.gender, row.ethnicity, dottedMonth(row.birth),
             row.education, book::typeOn(row, day), row.joined.isEmpty() ? QString() : row.joined.toDotted(),
             row.converted.isEmpty() || row.converted.earliest() > day ? QString() : row.converted.toDotted()});
    return table;
}

/// ID number and telephone, the middle covered unless whole ones are asked for.
Result<Table> numbersTable(const HandbookSource& source, const QList<book::MemberRow>& rows)
{
    QHash<book::MemberId, book::Member> whole;
    BB_CHECK(book::visitMembers(source.session, {source.branch.id, false, -1, 0},
                                [&](book::FiledMember&& filed) { whole.insert(filed.member.id, filed.member); }));
    const bool masked = source.options.numbers == PersonalNumbers::Masked;
    Table table;
    table.columns = {{QStringLiteral("序号"), 30},          {QStringLiteral("姓名"), 50},
                     {QStringLiteral("公民身份号码"), 124}, {QStringLiteral("手机号码"), 84},
                     {QStringLiteral("党小组"), 70},        {QStringLiteral("工作岗位"), 84, Align::Left}};
    for (const book::MemberRow& row : rows) {
        const book::Member member = whole.value(row.id);
        const QString id = member.values.get(Field::IdNumber);
        const QString phone = member.values.get(Field::MobilePhone);
        table.rows.append({QString::number(table.rows.size() + 1), row.name, masked ? maskIdNumber(id) : id,
                           masked ? maskPhone(phone) : phone, row.groupName, member.values.get(Field::WorkPost)});
    }
    return table;
}

QString quarterWords(Quarter quarter)
{
    return QStringLiteral("第%1季度").arg(chineseNumber(quarter.quarter));
}

bool hasChanges(const ChangeFigures& changes)
{
    return !changes.joined.isEmpty() || !changes.converted.isEmpty() || !changes.transferredIn.isEmpty()
        || !changes.left.isEmpty() || changes.applied > 0;
}

} // namespace

Result<> writeProfile(const HandbookSource& source, HandbookPen& pen)
{
    pen.table(branchTable(source));
    pen.count();
    if (source.quarters.empty())
        return {};
    pen.heading(QStringLiteral("党员队伍"));
    const QuarterOptions asUsual;
    QuarterWriter writer(source.quarters.back(), asUsual);
    pen.add(writer.members());
    return {};
}

Result<> writeCommittee(const HandbookSource& source, HandbookPen& pen)
{
    const auto& committee = source.committee;
    if (!committee.committee.posts.isEmpty() || !committee.duties.isEmpty()) {
        pen.heading(QStringLiteral("支部委员会和分工"));
        pen.add(committeePosts(committee));
        pen.count();
    }
    Table officers = officersTable(source);
    Table groups = groupsTable(source);
    pen.count(int(officers.rows.size() + groups.rows.size()));
    if (!officers.rows.isEmpty() || !groups.rows.isEmpty())
        pen.heading(QStringLiteral("成员和党小组"));
    pen.table(std::move(officers));
    pen.table(std::move(groups));
    writeAreaParts(source, book::HandbookPlace::Committee, pen);
    return {};
}

Result<> writeRoster(const HandbookSource& source, HandbookPen& pen)
{
    const auto rows = membersAtEnd(source);
    if (rows.isEmpty())
        return {};
    pen.heading(QStringLiteral("基本信息（%1）").arg(chineseDate(source.past.last)));
    pen.table(rosterTable(rows, source.past.last));
    BB_TRY(Table numbers, numbersTable(source, rows));
    pen.heading(QStringLiteral("号码和岗位"));
    pen.table(std::move(numbers));
    pen.count(int(rows.size()));
    return {};
}

Result<> writeChangesOfMembers(const HandbookSource& source, HandbookPen& pen)
{
    const QuarterOptions asUsual;
    for (const QuarterFigures& quarter : source.quarters) {
        pen.heading(quarterWords(quarter.quarter));
        QuarterWriter writer(quarter, asUsual);
        pen.add(writer.changes());
        pen.count(hasChanges(quarter.changes) ? 1 : 0);
    }
    writeAreaParts(source, book::HandbookPlace::Changes, pen);
    return {};
}

Result<> writePlan(const HandbookSource& source, HandbookPen& pen)
{
    if (!source.committee.work.isEmpty() || !source.committee.said.goal.isEmpty()) {
        pen.heading(QStringLiteral("%1年工作计划").arg(source.number()));
        pen.add(workPlan(source.committee));
        pen.count(int(source.committee.work.size()));
    }
    const auto& items = source.matters.tasks;
    if (!items.isEmpty()) {
        pen.paper(QStringLiteral("任务和决议督办"),
                  fittedTo(ledgerDocument({source.branch.name, {}, source.number(), items, source.past.last}),
                           kUprightLedger));
        pen.count(int(items.size()));
    }
    writeAreaParts(source, book::HandbookPlace::Plan, pen);
    return {};
}

} // namespace branchbook::report
