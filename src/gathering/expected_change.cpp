// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/expected_change.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/resolution.h"
#include "gathering/expected_among.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::gathering {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("branchbook::gathering", text);
}

/// What the roster does not know.
bool isRightByHand(const Attendee& person)
{
    return votingRightOf(person) != votingRightByType(person.memberType);
}

bool isSameRight(const Attendee& listed, const Attendee& onDay)
{
    if (isRightByHand(listed))
        return listed.memberType == onDay.memberType;
    return listed.memberType == onDay.memberType && votingRightOf(listed) == votingRightOf(onDay);
}

/// By member: a list of thousands is looked up in for each of thousands.
class People
{
public:
    explicit People(const QList<Attendee>& people)
    {
        m_people.reserve(people.size());
        for (const Attendee& person : people)
            m_people.insert(person.member, &person);
    }
    [[nodiscard]] const Attendee* find(book::MemberId member) const { return m_people.value(member, nullptr); }

private:
    QHash<book::MemberId, const Attendee*> m_people;
};

/// Members of the branch on the list of a committee's or a group's meeting who are not of it. Who is no member is gone already.
QList<ExpectedChange> strangersTo(const People& own, const People& everybody, const QList<Attendee>& list,
                                  ExpectedChange::What what)
{
    QList<ExpectedChange> changes;
    for (const Attendee& listed : list) {
        const Attendee* onDay = everybody.find(listed.member);
        if (onDay != nullptr && own.find(listed.member) == nullptr)
            changes.append({what, listed, *onDay});
    }
    return changes;
}

/// Not expected on the day, but neither gone by then: joins or comes to the branch afterwards.
bool comesLater(const QList<book::MemberRow>& rows, book::MemberId member, QDate day)
{
    const auto row = std::ranges::find(rows, member, &book::MemberRow::id);
    if (row == rows.end())
        return false;
    return row->leftOn.isValid() ? day < row->leftOn : !book::endsMembership(row->status);
}

/// That there is a sanction is the committee's to know; who votes is everybody's.
QString standing(const Attendee& person)
{
    const VotingRight right = votingRightOf(person);
    if (right == VotingRight::UnderProbation)
        return person.memberType + u'，' + tr("无表决权（原因保密）");
    const QString title = votingRightTitle(right);
    return title.startsWith(person.memberType) ? title : person.memberType + u'，' + title;
}

/// The change of the right has to do with a sanction.
bool isCovered(const ExpectedChange& change)
{
    return (votingRightOf(change.listed) == VotingRight::UnderProbation)
        != (votingRightOf(change.onDay) == VotingRight::UnderProbation);
}

} // namespace

Result<QList<ExpectedChange>> expectedChanges(const store::Session& session, const Gathering& g)
{
    QList<ExpectedChange> changes;
    if (g.state == State::Archived || g.attendees.isEmpty() || !g.heldOn.isValid())
        return changes;
    BB_TRY(const auto rows, book::listMemberRowsOn(session, g.branch, g.heldOn));
    BB_TRY(const auto rights, book::PersonRights::load(session, g.branch));
    const QList<Attendee> members = expectedAmong(rows, rights, Kind::GeneralMeeting, {}, g.heldOn);
    const People everybody(members);
    for (const Attendee& listed : g.attendees) {
        const Attendee* onDay = everybody.find(listed.member); // also whom a list has chosen besides
        if (onDay == nullptr)
            changes.append(
                {comesLater(rows, listed.member, g.heldOn) ? ExpectedChange::What::NotYet : ExpectedChange::What::Gone,
                 listed,
                 {}});
        else if (!isSameRight(listed, *onDay))
            changes.append({ExpectedChange::What::Right, listed, *onDay});
    }
    const Audience audience = kindInfo(g.kind).audience;
    if (!mayResolve(g.kind) && audience != Audience::Group)
        return changes;
    const QList<Attendee> expected =
        audience == Audience::Everybody ? members : expectedAmong(rows, rights, g.kind, g.group, g.heldOn);
    if (g.kind == Kind::CommitteeMeeting && !expected.isEmpty())
        changes += strangersTo(People(expected), everybody, g.attendees, ExpectedChange::What::NotOnCommittee);
    if (audience == Audience::Group && !expected.isEmpty())
        changes += strangersTo(People(expected), everybody, g.attendees, ExpectedChange::What::NotInGroup);
    const People listed(g.attendees);
    for (const Attendee& onDay : expected) {
        if (listed.find(onDay.member) == nullptr)
            changes.append({ExpectedChange::What::Joined, {}, onDay});
    }
    return changes;
}

QString expectedChangeText(const ExpectedChange& change)
{
    switch (change.what) {
    case ExpectedChange::What::Joined:
        return tr("%1：名单里没有；开会那天应到，%2。").arg(change.onDay.name, standing(change.onDay));
    case ExpectedChange::What::Gone:
        return tr("%1：名单里有；开会那天已经不是本支部的党员（转出、去世或者停止党籍等）。").arg(change.listed.name);
    case ExpectedChange::What::NotYet:
        return tr("%1：名单里有；开会那天还不是本支部的党员（还没有入党，或者还没有转入）。").arg(change.listed.name);
    case ExpectedChange::What::NotOnCommittee:
        return tr("%1：名单里有；开会那天不是支部委员。").arg(change.listed.name);
    case ExpectedChange::What::NotInGroup: return tr("%1：名单里有；开会那天不在这个党小组。").arg(change.listed.name);
    case ExpectedChange::What::Right: break;
    }
    if (isCovered(change))
        return votingRightOf(change.onDay) == VotingRight::Votes
            ? tr("%1：表决权有变化（原因保密），开会那天有表决权。").arg(change.onDay.name)
            : tr("%1：表决权有变化（原因保密），开会那天没有表决权。").arg(change.onDay.name);
    return tr("%1：名单里是%2；开会那天是%3。")
        .arg(change.listed.name, standing(change.listed), standing(change.onDay));
}

QList<Attendee> withChanges(QList<Attendee> people, const QList<ExpectedChange>& changes)
{
    for (const ExpectedChange& change : changes) {
        switch (change.what) {
        case ExpectedChange::What::Joined:
            people.append(change.onDay);
            people.last().presence = Presence::Absent; // nobody has said yet
            break;
        case ExpectedChange::What::Gone:
        case ExpectedChange::What::NotYet:
        case ExpectedChange::What::NotOnCommittee:
        case ExpectedChange::What::NotInGroup:
            people.removeIf([&](const Attendee& person) { return person.member == change.listed.member; });
            break;
        case ExpectedChange::What::Right:
            for (Attendee& person : people) {
                if (person.member != change.onDay.member)
                    continue;
                person.memberType = change.onDay.memberType;
                person.right = change.onDay.right;
                if (votingRightOf(person) != VotingRight::Votes)
                    person.leftOut.reset(); // out of 应到会 anyway
            }
        }
    }
    return people;
}

} // namespace branchbook::gathering
