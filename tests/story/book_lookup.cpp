// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/book_lookup.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/election_store.h"

#include <algorithm>
#include <stdexcept>

namespace story {

void stop(const QString& why)
{
    throw std::runtime_error(why.toStdString());
}

book::Branch Lookup::branch() const
{
    return must(book::findBranch(reader(), {}));
}

book::MemberId Lookup::member(const QString& name) const
{
    for (const auto& row : must(book::listMemberRows(reader(), {}))) {
        if (row.name == name)
            return row.id;
    }
    stop(QStringLiteral("nobody is called ") + name);
}

book::GroupId Lookup::group(int number) const
{
    static const QStringList names{QStringLiteral("第一党小组"), QStringLiteral("第二党小组"),
                                   QStringLiteral("第三党小组")};
    for (const auto& one : must(book::listGroups(reader(), branch().id))) {
        if (one.name == names.value(number - 1))
            return one.id;
    }
    stop(QStringLiteral("no such group"));
}

gathering::GatheringId Lookup::gathering(gathering::Kind kind, QDate day) const
{
    gathering::GatheringQuery query;
    query.kind = kind;
    query.period = DateRange{day, day};
    const auto rows = must(gathering::listGatherings(reader(), query));
    return rows.isEmpty() ? gathering::GatheringId{} : rows.first().id;
}

gathering::Gathering Lookup::lastLifeMeeting() const
{
    gathering::GatheringQuery query;
    query.kind = gathering::Kind::OrganizationalLifeMeeting;
    const auto rows = must(gathering::listGatherings(reader(), query));
    if (rows.isEmpty())
        stop(QStringLiteral("no organizational life meeting"));
    return must(gathering::loadGathering(reader(), rows.first().id));
}

ledger::Item Lookup::item(const QString& words) const
{
    const auto items = must(ledger::listItems(reader(), {}));
    const auto found = std::ranges::find_if(items, [&](const auto& item) { return item.matter.contains(words); });
    if (found == items.end())
        stop(QStringLiteral("nothing in the ledger about ") + words);
    return *found;
}

organization::Committee Lookup::committee() const
{
    return must(organization::loadCommittee(reader(), branch().id));
}

organization::PostId Lookup::post(const QString& title) const
{
    const auto all = committee();
    const auto* found = all.postTitled(title);
    if (found == nullptr)
        stop(QStringLiteral("no post ") + title);
    return found->id;
}

organization::Election Lookup::election() const
{
    const auto all = must(organization::listElections(reader(), branch().id));
    if (all.isEmpty())
        stop(QStringLiteral("no election"));
    return all.first();
}

} // namespace story
