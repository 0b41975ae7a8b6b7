// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/group_day.h"

#include "book/placement.h"
#include "branchbook/book/member_store.h"

#include <algorithm>

namespace branchbook::book {

namespace {

/// A person with what is of the day.
struct PlacedThen {
    MemberId id;
    QString name;
    QString group;
    bool led = false; ///< by the roster's word for the post …
    bool leads = false; ///< … and by today's
};

/// 小组长, 第一党小组组长; not a deputy and not one who was.
bool leadsGroup(const QString& post)
{
    const QStringList parts = postParts(post);
    return std::ranges::any_of(parts, [](const QString& part) {
        return (part.contains(u"小组长") || part.contains(u"小组组长")) && !part.contains(u'副')
            && !part.contains(u'原');
    });
}

/// As the roster counts (RosterPart::Everybody): a Party member, or somebody whose kind is not known.
bool countsOn(const MemberRow& row, QDate day)
{
    if (!belongsOn(row, day))
        return false;
    if (row.type.isEmpty())
        return row.joined.isEmpty() || row.joined.earliest() <= day;
    return isPartyMember(typeOn(row, day));
}

QList<PlacedThen> placedOn(const QList<MemberRow>& rows, const PlacedBefore& before, QDate day)
{
    QList<PlacedThen> people;
    for (const MemberRow& row : rows) {
        if (!countsOn(row, day))
            continue;
        const QString id = row.id.toString();
        people.append({row.id, row.name, before.groups.value(id, row.groupId),
                       leadsGroup(postBefore(id, row.post, row.postSince, before.posts, day)), leadsGroup(row.post)});
    }
    return people;
}

QString leaderOf(const PartyGroup& group, const QList<PlacedThen>& people)
{
    QStringList former;
    QString still;
    for (const PlacedThen& each : people) {
        if (each.group != group.id.toString())
            continue;
        if (each.led && !each.leads)
            former.append(each.name);
        if (each.id == group.leader && (each.led || !each.leads))
            still = each.name;
    }
    return former.isEmpty() ? still : former.join(QStringLiteral("、"));
}

} // namespace

Result<QList<GroupOfDay>> listGroupsOn(const store::Session& session, BranchId branch, QDate day)
{
    BB_TRY(const auto rows, listMemberRows(session, {branch, false, -1, 0, PostWords::AsWritten}));
    BB_TRY(const PlacedBefore before, placedBefore(session, branch, day));
    BB_TRY(const auto groups, everyGroup(session, branch));
    const QList<PlacedThen> people = placedOn(rows, before, day);
    QList<GroupOfDay> list;
    for (const auto& [group, isDissolved] : groups) {
        const QString id = group.id.toString();
        GroupOfDay then{group, {}, leaderOf(group, people)};
        for (const PlacedThen& each : people) {
            if (each.group == id)
                then.people.append(each.name);
        }
        const bool isFilledSince = std::ranges::any_of(rows, [&](const MemberRow& row) { return row.groupId == id; });
        if (!then.people.isEmpty() || (!isDissolved && !isFilledSince))
            list.append(then);
    }
    return list;
}

} // namespace branchbook::book
