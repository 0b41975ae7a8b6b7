// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/contact_store.h"

#include "branchbook/base/standing_list.h"
#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "organization/contact_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

ContactPoint contactIn(const store::Query& query)
{
    ContactPoint point;
    point.id = ContactPointId::fromString(query.text(0));
    point.rev = query.integer(1);
    point.branch = book::BranchId::fromString(query.text(2));
    if (!query.isNull(3))
        point.leader = book::MemberId::fromString(query.text(3));
    point.leaderName = query.text(4);
    point.leaderPost = query.text(5);
    point.target = query.text(6);
    point.weak = query.integer(7) != 0;
    point.department = query.text(8);
    point.cadre = query.text(9);
    point.from = store::dayAt(query, 10);
    point.until = store::dayAt(query, 11);
    if (!query.isNull(12))
        point.visitsAsked = static_cast<int>(query.integer(12));
    point.note = query.text(13);
    point.enteredOn = store::dayAt(query, 14);
    point.recycled = !query.isNull(15);
    return point;
}

Result<> loadContactVisits(const store::Session& session, ContactPoint& point)
{
    store::Query query = session.query("contact_point.visits");
    BB_TRY(bool row, query.bind("id", point.id.toString()).next());
    while (row) {
        point.visits.append(
            {store::dayAt(query, 0), query.text(1), query.text(2), query.text(3), store::dayAt(query, 4)});
        BB_TRY(row, query.next());
    }
    return {};
}

Result<QList<ContactPoint>> contactsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<ContactPoint> list;
    {
        store::Query query = session.query("contact_point.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(contactIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (ContactPoint& point : list)
        BB_CHECK(loadContactVisits(session, point));
    return list;
}

/// Within each in the order in which they began.
void putOpenContactsFirst(QList<ContactPoint>& list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const ContactPoint& a, const ContactPoint& b) { return a.isOpen() && !b.isOpen(); });
}

} // namespace

store::ColumnValues columnsOf(const ContactPoint& point)
{
    const auto text = [](const QString& value) { return store::textOrNull(trimmedText(value)); };
    return {{"branch_id", point.branch.toString()},
            {"leader_id", point.leader ? store::Value{point.leader->toString()} : store::Value{}},
            {"leader_name", normalizedName(point.leaderName)},
            {"leader_post", text(point.leaderPost)},
            {"target", trimmedText(point.target)},
            {"weak", qint64{point.weak ? 1 : 0}},
            {"department", text(point.department)},
            {"cadre", text(point.cadre)},
            {"from_on", store::dayOrNull(point.from)},
            {"until_on", store::dayOrNull(point.until)},
            {"visits_asked", point.visitsAsked ? store::Value{qint64{*point.visitsAsked}} : store::Value{}},
            {"note", text(point.note)}};
}

store::ColumnValues columnsOf(ContactPointId point, const ContactVisit& visit)
{
    const auto text = [](const QString& value) { return store::textOrNull(trimmedText(value)); };
    return {{"contact_id", point.toString()},    {"visited_on", store::dayOrNull(visit.on)},
            {"by_name", text(visit.by)},         {"issue", text(visit.issue)},
            {"follow_up", text(visit.followUp)}, {"solved_on", store::dayOrNull(visit.solvedOn)}};
}

Result<QList<ContactPoint>> listContactPoints(const store::Session& session, book::BranchId branch)
{
    BB_TRY(auto list, contactsOf(session, branch, 0));
    putOpenContactsFirst(list);
    return list;
}

Result<QList<ContactPoint>> listContactPointsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto known, contactsOf(session, branch, 0));
    auto list = listStandingOn(known, day, &ContactPoint::from);
    putOpenContactsFirst(list);
    return list;
}

Result<QList<ContactPoint>> listRecycledContactPoints(const store::Session& session, book::BranchId branch)
{
    return contactsOf(session, branch, 1);
}

Result<ContactPoint> loadContactPoint(const store::Session& session, ContactPointId id)
{
    ContactPoint point;
    {
        store::Query query = session.query("contact_point.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("contact.missing"));
        point = contactIn(query);
    }
    BB_CHECK(loadContactVisits(session, point));
    return point;
}

} // namespace branchbook::organization
