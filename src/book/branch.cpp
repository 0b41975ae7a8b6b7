// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/branch.h"

#include "book/placement.h"

#include "branchbook/base/text.h"

#include <algorithm>

namespace branchbook::book {

namespace {

Branch branchOf(const store::Query& query)
{
    Branch branch;
    branch.id = BranchId::fromString(query.text(0));
    branch.rev = query.integer(1);
    branch.name = query.text(2);
    branch.kind = query.text(3);
    branch.sector = query.text(4);
    branch.founded = PartialDate::fromIso(query.text(5));
    branch.unit = query.text(6);
    branch.higherOrganization = query.text(7);
    branch.reportTo = query.text(8);
    branch.position = static_cast<int>(query.integer(9));
    return branch;
}

PartyGroup groupOf(const store::Query& query, BranchId branch)
{
    PartyGroup group;
    group.id = GroupId::fromString(query.text(0));
    group.rev = query.integer(1);
    group.branch = branch;
    group.name = query.text(2);
    if (!query.isNull(3))
        group.leader = MemberId::fromString(query.text(3));
    group.position = static_cast<int>(query.integer(4));
    return group;
}

store::ColumnValues columnsOf(const Branch& branch)
{
    return {{"name", branch.name},
            {"kind", store::textOrNull(branch.kind)},
            {"sector", store::textOrNull(branch.sector)},
            {"founded", store::textOrNull(branch.founded.toIso())},
            {"unit", store::textOrNull(branch.unit)},
            {"higher_organization", store::textOrNull(branch.higherOrganization)},
            {"report_to", store::textOrNull(branch.reportTo)},
            {"position", qint64{branch.position}}};
}

store::ColumnValues columnsOf(const PartyGroup& group)
{
    return {{"branch_id", group.branch.toString()},
            {"name", group.name},
            {"leader_id", group.leader ? store::Value{group.leader->toString()} : store::Value{}},
            {"position", qint64{group.position}}};
}

store::ColumnValues withId(const QString& id, store::ColumnValues columns)
{
    columns.insert(columns.begin(), {"id", id});
    return columns;
}

/// What no branch may say of itself. A day to come would refuse every record of the branch.
Result<> checkBranch(const Branch& branch, QDate today)
{
    if (branch.name.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("book.name_missing"));
    if (!branch.founded.isEmpty() && branch.founded.earliest() > today)
        return fail(ErrorKind::Invalid, QStringLiteral("book.founded_later"),
                    {branch.founded.toIso(), today.toString(Qt::ISODate)});
    return {};
}

Result<> checkName(const QList<Branch>& branches, const Branch& branch)
{
    for (const Branch& other : branches) {
        if (other.name == branch.name && other.id != branch.id)
            return fail(ErrorKind::Refused, QStringLiteral("book.branch_exists"), {branch.name});
    }
    return {};
}

} // namespace

QStringList branchKinds()
{
    return {QStringLiteral("普通党支部"),     QStringLiteral("联合党支部"),   QStringLiteral("临时党支部"),
            QStringLiteral("流动党员党支部"), QStringLiteral("离退休党支部"), QStringLiteral("功能型党支部")};
}

QStringList branchSectors()
{
    return {QStringLiteral("村"),       QStringLiteral("社区"),     QStringLiteral("机关"),
            QStringLiteral("国有企业"), QStringLiteral("非公企业"), QStringLiteral("社会组织"),
            QStringLiteral("学校"),     QStringLiteral("科研院所"), QStringLiteral("事业单位")};
}

bool isTemporary(const Branch& branch)
{
    return branch.kind == u"临时党支部";
}

Result<QList<Branch>> listBranches(const store::Session& session)
{
    QList<Branch> branches;
    store::Query query = session.query("branch.list");
    BB_TRY(bool row, query.next());
    while (row) {
        branches.append(branchOf(query));
        BB_TRY(row, query.next());
    }
    return branches;
}

Result<Branch> findBranch(const store::Session& session, const QString& name)
{
    BB_TRY(const auto branches, listBranches(session));
    for (const Branch& branch : branches) {
        if (name.isEmpty() || branch.name == name)
            return branch;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("book.branch_missing"), {name});
}

Result<Branch> loadBranch(const store::Session& session, BranchId id)
{
    BB_TRY(const auto branches, listBranches(session));
    for (const Branch& branch : branches) {
        if (branch.id == id)
            return branch;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("book.branch_missing"), {id.toString()});
}

Result<QList<PartyGroup>> listGroups(const store::Session& session, BranchId branch)
{
    QList<PartyGroup> groups;
    store::Query query = session.query("branch.groups");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        groups.append(groupOf(query, branch));
        BB_TRY(row, query.next());
    }
    return groups;
}

Result<QList<EveryGroup>> everyGroup(const store::Session& session, BranchId branch)
{
    QList<EveryGroup> groups;
    store::Query query = session.query("branch.every_group");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        groups.append({groupOf(query, branch), !query.isNull(5)});
        BB_TRY(row, query.next());
    }
    return groups;
}

Result<> insertBranch(store::UnitOfWork& unit, Branch branch)
{
    branch.name = trimmedText(branch.name);
    BB_CHECK(checkBranch(branch, unit.day()));
    BB_TRY(const auto others, listBranches(unit.session()));
    BB_CHECK(checkName(others, branch));
    for (const Branch& other : others)
        branch.position = std::max(branch.position, other.position + 1);
    const BranchId id = branch.id.isNull() ? BranchId::make() : branch.id;
    return unit.insert("branch", withId(id.toString(), columnsOf(branch)));
}

Result<> updateBranch(store::UnitOfWork& unit, Branch branch)
{
    branch.name = trimmedText(branch.name);
    BB_CHECK(checkBranch(branch, unit.day()));
    BB_TRY(const auto others, listBranches(unit.session()));
    BB_CHECK(checkName(others, branch));
    return unit.update("branch", branch.id.toString(), branch.rev, columnsOf(branch));
}

Result<> moveBranch(store::UnitOfWork& unit, BranchId id, int to)
{
    BB_TRY(auto branches, listBranches(unit.session()));
    const auto found = std::ranges::find(branches, id, &Branch::id);
    if (found == branches.end())
        return fail(ErrorKind::NotFound, QStringLiteral("book.branch_missing"), {id.toString()});
    branches.move(found - branches.begin(), std::clamp<qsizetype>(to, 0, branches.size() - 1));
    for (int i = 0; i < int(branches.size()); ++i) {
        const Branch& branch = branches.at(i);
        if (branch.position != i)
            BB_CHECK(unit.update("branch", branch.id.toString(), branch.rev, {{"position", qint64{i}}}));
    }
    return {};
}

Result<GroupId> insertGroup(store::UnitOfWork& unit, PartyGroup group)
{
    group.name = trimmedText(group.name);
    if (group.name.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("book.group_name_missing"));
    BB_TRY(const auto others, listGroups(unit.session(), group.branch));
    for (const PartyGroup& other : others) {
        if (other.name == group.name)
            return fail(ErrorKind::Refused, QStringLiteral("book.group_exists"), {group.name});
        group.position = std::max(group.position, other.position + 1);
    }
    const GroupId id = group.id.isNull() ? GroupId::make() : group.id;
    BB_CHECK(unit.insert("party_group", withId(id.toString(), columnsOf(group))));
    return id;
}

Result<> updateGroup(store::UnitOfWork& unit, const PartyGroup& group)
{
    if (trimmedText(group.name).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("book.group_name_missing"));
    return unit.update("party_group", group.id.toString(), group.rev, columnsOf(group));
}

Result<> removeGroup(store::UnitOfWork& unit, const PartyGroup& group)
{
    QStringList members;
    {
        store::Query query = unit.session().query("branch.group_members");
        BB_TRY(bool row, query.bind("group", group.id.toString()).next());
        while (row) {
            members.append(query.text(0));
            BB_TRY(row, query.next());
        }
    }
    for (const QString& member : members) {
        BB_CHECK(keepGroup(unit, MemberId::fromString(member), group.id));
        BB_CHECK(unit.change("member", member, {{"group_id", {}}}));
    }
    return unit.update("party_group", group.id.toString(), group.rev, {{"deleted_at", QStringLiteral("removed")}});
}

} // namespace branchbook::book
