// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/election_store.h"

#include "organization/election_rows.h"

#include "branchbook/base/strokes.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

enum class Kept : quint8 { Listed, Recycled };

Result<QList<Election>> electionsOf(const store::Session& session, book::BranchId branch, Kept kept)
{
    QList<Election> elections;
    {
        store::Query query = session.query("election.list");
        query.bind("branch", branch.toString()).bind("recycled", qint64{kept == Kept::Recycled ? 1 : 0});
        BB_TRY(bool row, query.next());
        while (row) {
            elections.append(electionOf(query));
            BB_TRY(row, query.next());
        }
    }
    for (Election& election : elections)
        BB_CHECK(loadElectionParts(session, election));
    return elections;
}

bool electsTheCommittee(ElectionKind kind)
{
    return electionKindInfo(kind).counting == rules::ElectionKind::EqualNumber;
}

Result<Turnout> turnoutOfRoster(const store::Session& session, const Election& election)
{
    Turnout turnout;
    BB_TRY(const auto people, electableOn(session, election.branch, election.heldOn));
    for (const ElectablePerson& person : people) {
        if (electsTheCommittee(election.kind) && !book::isCommitteePost(person.post))
            continue; // 书记 and 副书记 are elected by the committee
        ++(person.rights.elects ? turnout.entitled : turnout.observers);
    }
    return turnout;
}

} // namespace

Result<QList<Election>> listElections(const store::Session& session, book::BranchId branch)
{
    return electionsOf(session, branch, Kept::Listed);
}

Result<QList<Election>> listRecycledElections(const store::Session& session, book::BranchId branch)
{
    return electionsOf(session, branch, Kept::Recycled);
}

Result<Election> loadElection(const store::Session& session, ElectionId id)
{
    Election election;
    {
        store::Query query = session.query("election.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("election.missing"));
        election = electionOf(query);
    }
    BB_CHECK(loadElectionParts(session, election));
    return election;
}

Result<QList<ElectablePerson>> electableOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    QList<ElectablePerson> people;
    for (const book::MemberRow& row : rows) {
        const QString type = book::typeOn(row, day);
        if (!book::isPartyMember(type) || !book::belongsOn(row, day))
            continue;
        rules::PersonOnDay person;
        person.type = rules::memberTypeByName(type);
        if (row.floating)
            person.relation = rules::Relation::FloatingFromHere;
        people.append({row.id, row.name, row.post, row.birth.isEmpty() ? QString() : row.birth.toChinese() + u'生',
                       rules::rightsOn(person, day)});
    }
    std::stable_sort(people.begin(), people.end(), [](const ElectablePerson& left, const ElectablePerson& right) {
        return beforeByStrokes(left.name, right.name);
    });
    return people;
}

Result<Turnout> turnoutOf(const store::Session& session, const Election& election)
{
    if (election.gathering.isEmpty())
        return turnoutOfRoster(session, election);
    const auto meeting = gathering::loadGathering(session, gathering::GatheringId::fromString(election.gathering));
    if (!meeting && meeting.error().kind == ErrorKind::NotFound)
        return turnoutOfRoster(session, election);
    if (!meeting)
        return fail(meeting.error());
    if (!gathering::isRecorded(*meeting) || meeting->attendees.isEmpty())
        return turnoutOfRoster(session, election);
    Turnout turnout;
    turnout.present = 0;
    for (const gathering::Attendee& person : meeting->attendees) {
        const bool there = person.presence == gathering::Presence::Present;
        if (person.memberType != QStringView(book::kFullMember)) {
            turnout.observers += there ? 1 : 0;
            continue;
        }
        ++turnout.entitled;
        if (there)
            ++*turnout.present;
        else
            turnout.away.append(person.name);
    }
    return turnout;
}

} // namespace branchbook::organization
