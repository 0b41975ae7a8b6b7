// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/placement.h"

#include "book/post_periods.h"
#include "branchbook/book/member_store.h"

namespace branchbook::book {

namespace {

constexpr char16_t kGroupUntil[] = u"group_until";
constexpr char16_t kPostUntil[] = u"post_until";

Result<> addEvent(store::UnitOfWork& unit, MemberId member, const char16_t* kind, const QString& before)
{
    return unit.insert("member_event",
                       {{"id", Id<struct MemberEventTag>::make().toString()},
                        {"member_id", member.toString()},
                        {"happened_on", unit.day().toString(Qt::ISODate)},
                        {"kind", QString::fromUtf16(kind)},
                        {"title", before}});
}

} // namespace

Result<PlacedBefore> placedBefore(const store::Session& session, BranchId branch, QDate day)
{
    PlacedBefore before;
    store::Query query = session.query("member.placed_before");
    BB_TRY(bool row, query.bind("branch", branch.toString()).bind("day", day.toString(Qt::ISODate)).next());
    while (row) { // latest first: the earliest change after the day stays
        (query.text(1) == kGroupUntil ? before.groups : before.posts).insert(query.text(0), query.text(2));
        BB_TRY(row, query.next());
    }
    return before;
}

QString postBefore(const QString& member, const QString& written, PartialDate since,
                   const QHash<QString, QString>& before, QDate day)
{
    const QDate begun = since.earliest();
    if (!written.isEmpty() && begun.isValid() && begun <= day)
        return written; // held since then, whenever the book was told
    const auto earlier = before.constFind(member);
    if (earlier != before.constEnd())
        return *earlier;
    return begun.isValid() ? QString() : written;
}

Result<> keepPlacement(store::UnitOfWork& unit, const Member& member)
{
    store::Query query = unit.session().query("member.placement");
    BB_TRY(const bool row, query.bind("id", member.id.toString()).next());
    if (!row)
        return {}; // the update that follows says so
    const QString group = query.text(0);
    const QString post = query.text(1);
    if (!group.isEmpty() && group != (member.group ? member.group->toString() : QString()))
        BB_CHECK(addEvent(unit, member.id, kGroupUntil, group));
    if (!post.isEmpty() && post != member.values.get(Field::PartyPost))
        BB_CHECK(addEvent(unit, member.id, kPostUntil, post));
    return {};
}

Result<> keepGroup(store::UnitOfWork& unit, MemberId member, GroupId group)
{
    return addEvent(unit, member, kGroupUntil, group.toString());
}

Result<SeatTitles> seatTitlesOn(const store::Session& session, BranchId branch, QDate day)
{
    SeatTitles titles;
    store::Query query = session.query("member.seats_on");
    BB_TRY(bool row, query.bind("branch", branch.toString()).bind("day", day.toString(Qt::ISODate)).next());
    while (row) {
        QString& held = titles[query.text(0)];
        held += held.isEmpty() ? query.text(1) : u'、' + query.text(1);
        BB_TRY(row, query.next());
    }
    return titles;
}

QString postBySeats(const QString& post, const QString& member, const SeatTitles& seats)
{
    if (seats.isEmpty())
        return post;
    QStringList parts = postParts(post);
    parts.removeIf([](const QString& part) { return isCommitteePost(part); });
    if (const QString held = seats.value(member); !held.isEmpty())
        parts.prepend(held);
    return parts.join(u'、');
}

Result<QList<MemberRow>> listMemberRowsOn(const store::Session& session, BranchId branch, QDate day)
{
    BB_TRY(auto rows, listMemberRowsAsWritten(session, branch, day));
    BB_TRY(const SeatTitles seats, seatTitlesOn(session, branch, day));
    BB_TRY(const PostPeriods periods, PostPeriods::load(session, day));
    for (MemberRow& row : rows) {
        if (seats.isEmpty()) // a new term of which nobody is entered yet: what the one before gave is over
            row.post = periods.post(row.id.toString(), row.post);
        else
            row.post = postBySeats(row.post, row.id.toString(), seats);
    }
    return rows;
}

Result<QList<MemberRow>> listMemberRowsAsWritten(const store::Session& session, BranchId branch, QDate day)
{
    BB_TRY(auto rows, listMemberRows(session, {branch, false, -1, 0, PostWords::AsWritten}));
    BB_TRY(const PlacedBefore before, placedBefore(session, branch, day));
    for (MemberRow& row : rows) {
        row.post = postBefore(row.id.toString(), row.post, row.postSince, before.posts, day);
        if (const auto group = before.groups.constFind(row.id.toString()); group != before.groups.constEnd())
            row.groupId = *group;
    }
    return rows;
}

} // namespace branchbook::book
