// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/roster_day.h"

#include "book/placement.h"
#include "book/post_periods.h"

namespace branchbook::book {

namespace {

bool isLater(PartialDate date, QDate day)
{
    return !date.isEmpty() && date.earliest() > day;
}

void forgetLater(PartialDate& date, QDate day)
{
    if (isLater(date, day))
        date = {};
}

} // namespace

Result<> checkRosterDay(const Branch& branch, QDate day, QDate today)
{
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("book.roster_later"), {day.toString(Qt::ISODate)});
    if (isLater(branch.founded, day))
        return fail(ErrorKind::Invalid, QStringLiteral("book.roster_before"),
                    {day.toString(Qt::ISODate), branch.founded.toIso()});
    return {};
}

Result<RosterDay> RosterDay::load(const store::Session& session, BranchId branch, QDate day)
{
    RosterDay roster;
    roster.m_day = day;
    BB_TRY(roster.m_away, AwayDay::load(session, branch, day));
    BB_TRY(auto before, placedBefore(session, branch, day));
    roster.m_groupsBefore = std::move(before.groups);
    roster.m_postsBefore = std::move(before.posts);
    BB_TRY(roster.m_seats, seatTitlesOn(session, branch, day));
    BB_TRY(auto periods, PostPeriods::load(session, day));
    roster.m_periods = std::make_shared<const PostPeriods>(std::move(periods));
    BB_TRY(const auto groups, everyGroup(session, branch));
    for (const EveryGroup& each : groups)
        roster.m_groupNames.insert(each.group.id.toString(), each.group.name);
    return roster;
}

QString RosterDay::postOf(const QString& member, const QString& written, PartialDate since) const
{
    const QString post = postBefore(member, written, since, m_postsBefore, m_day);
    return m_seats.isEmpty() ? m_periods->post(member, post) : postBySeats(post, member, m_seats);
}

void RosterDay::applyTo(MemberRow& row) const
{
    const QString id = row.id.toString();
    row.post = postOf(id, row.post, row.postSince);
    if (const auto group = m_groupsBefore.constFind(id); group != m_groupsBefore.constEnd()) {
        row.groupId = *group;
        row.groupName = m_groupNames.value(*group);
    }
    m_away.applyTo(row);
    if (const QString type = typeOn(row, m_day); !type.isEmpty())
        row.type = type;
    if (row.leftOn.isValid() && row.leftOn > m_day) {
        row.leftOn = {};
        row.leftReason.clear();
    }
    for (PartialDate* date : {&row.applied, &row.activist, &row.target, &row.joined, &row.converted, &row.postSince})
        forgetLater(*date, m_day);
}

void RosterDay::applyTo(Member& member) const
{
    const QString id = member.id.toString();
    FieldValues& values = member.values;
    const QString post = postOf(id, values.get(Field::PartyPost), member.date(Field::PartyPostStart));
    values.set(Field::PartyPost, post);
    if (const auto group = m_groupsBefore.constFind(id); group != m_groupsBefore.constEnd())
        member.group = GroupId::fromString(*group);
    if (const QString type = typeOn(standingOf(member), m_day); !type.isEmpty())
        values.set(Field::MemberType, type);
    m_away.applyTo(member);
    if (member.leftOn.isValid() && member.leftOn > m_day) {
        member.leftOn = {};
        member.leftReason.clear();
    }
    for (const FieldInfo& info : memberFields()) {
        if (info.kind == FieldKind::Date && isLater(member.date(info.field), m_day))
            values.set(info.field, {});
    }
}

} // namespace branchbook::book
