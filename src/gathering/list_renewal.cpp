// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day or a group that is another one now: who comes onto the list, who goes, and who stays although not expected.
#include "branchbook/gathering/expected_change.h"

#include <QSet>

#include <algorithm>

namespace branchbook::gathering {

namespace {

QSet<book::MemberId> membersOf(const QList<Attendee>& people)
{
    QSet<book::MemberId> members;
    for (const Attendee& person : people)
        members.insert(person.member);
    return members;
}

QList<Attendee> without(const QList<Attendee>& people, const QList<Attendee>& others)
{
    const auto members = membersOf(others);
    QList<Attendee> left = people;
    left.removeIf([&](const Attendee& person) { return members.contains(person.member); });
    return left;
}

void takeMark(Attendee& person, const Attendee& mark)
{
    person.presence = mark.presence;
    person.reason = mark.reason;
    person.leftOut = mark.leftOut;
    if (mark.right && mark.memberType == person.memberType)
        person.right = mark.right; // what the roster does not know
}

/// A day mistyped loses nobody: of `listed`, whoever was marked stays although not expected on it.
QList<Attendee> withMarked(const QList<Attendee>& people, const QList<Attendee>& listed,
                           const QHash<book::MemberId, Attendee>& marks, bool recorded)
{
    QHash<book::MemberId, qsizetype> places;
    for (qsizetype i = 0; i < people.size(); ++i)
        places.insert(people[i].member, i);
    QHash<qsizetype, QList<Attendee>> before; // behind whoever stood before: a list that comes back has its order again
    qsizetype place = 0;
    for (const Attendee& person : listed) {
        if (const auto found = places.constFind(person.member); found != places.constEnd()) {
            place = *found + 1;
            continue;
        }
        const auto marked = marks.constFind(person.member);
        if (marked != marks.constEnd() && (recorded || !lacksReason(*marked)))
            before[place].append(person);
    }
    QList<Attendee> all;
    for (qsizetype i = 0; i <= people.size(); ++i) {
        all += before.value(i);
        if (i < people.size())
            all.append(people[i]);
    }
    return all;
}

} // namespace

Result<ListRenewal> renewedList(const store::Session& session, const Gathering& before, const Gathering& now,
                                const QHash<book::MemberId, Attendee>& marks, ListBase base)
{
    BB_TRY(QList<Attendee> expected, expectedOn(session, now.branch, now.kind, now.group, now.heldOn));
    if (base != ListBase::Proposed) {
        BB_TRY(const auto earlier, expectedOn(session, before.branch, before.kind, before.group, before.heldOn));
        const auto left = membersOf(without(earlier, before.attendees));
        expected.removeIf([&](const Attendee& person) { return left.contains(person.member); });
    }
    const bool recorded = base == ListBase::Recorded;
    for (Attendee& person : expected) {
        const auto marked = marks.constFind(person.member);
        if (marked != marks.constEnd())
            takeMark(person, *marked);
        else if (recorded)
            person.presence = Presence::Absent; // nobody has said yet
    }
    ListRenewal made;
    made.people = withMarked(expected, before.attendees, marks, recorded);
    made.joined = without(made.people, before.attendees);
    made.gone = without(before.attendees, made.people);
    return made;
}

} // namespace branchbook::gathering
