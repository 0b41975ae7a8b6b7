// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 书记 and 副书记: two votes of one committee, two people, and tellers who stand in neither.
#include "organization/election_checks.h"

#include "branchbook/organization/committee_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct OfficeTexts {
    Q_DECLARE_TR_FUNCTIONS(OfficeTexts)
};

bool isOffice(ElectionKind kind)
{
    return electionKindInfo(kind).from == ElectedFrom::Committee;
}

QString officeTitle(ElectionKind kind)
{
    return postTitle(QString::fromUtf16(electionKindInfo(kind).office));
}

QDate votedOn(const Election& election)
{
    return election.rounds.isEmpty() ? election.heldOn : election.rounds.last().heldOn;
}

/// The votes on the other office; none where this is no office.
Result<QList<Election>> otherOffices(const store::Session& session, const Election& election)
{
    if (!isOffice(election.kind))
        return QList<Election>();
    BB_TRY(auto others, listElections(session, election.branch));
    others.removeIf([&](const Election& other) { return !isOffice(other.kind) || other.kind == election.kind; });
    return others;
}

/// Those of the same meeting.
Result<QList<Election>> votesBeside(const store::Session& session, const Election& election)
{
    BB_TRY(auto others, otherOffices(session, election));
    others.removeIf([&](const Election& other) { return other.heldOn != election.heldOn; });
    return others;
}

const ElectionCandidate* candidateIn(const Election& election, book::MemberId member)
{
    const auto found = std::find_if(election.candidates.begin(), election.candidates.end(),
                                    [&](const ElectionCandidate& one) { return one.member == member; });
    return found == election.candidates.end() ? nullptr : &*found;
}

bool wasElected(const Election& election, const ElectablePerson& person)
{
    const ElectionCandidate* stood = candidateIn(election, person.member);
    return election.elected().contains(stood != nullptr ? stood->name : person.name);
}

/// The seat that an election led to is entered: from then on its days say whether both are held at a time.
bool isEntered(const Committee& committee, const Election& election, book::MemberId member)
{
    return std::any_of(committee.seats.begin(), committee.seats.end(), [&](const Seat& seat) {
        return seat.member == member && postTitle(seat.title) == officeTitle(election.kind)
            && seat.fromOn >= votedOn(election);
    });
}

Result<> refuseBoth(const ElectablePerson& person, ElectionKind held, const QString& how, ElectionKind wanted)
{
    return fail(ErrorKind::Refused, QStringLiteral("election.other_office"),
                {person.name, officeTitle(held), how, officeTitle(wanted)});
}

/// 书记 who stands for 副书记 of his own committee. A 副书记 becomes 书记 at times, and gives up the first then.
Result<> checkNotSecretary(const store::Session& session, const Committee& committee, const Election& election,
                           const ElectablePerson& person)
{
    const Term* term = committee.termOn(election.heldOn);
    if (election.kind != ElectionKind::Deputy || term == nullptr)
        return {};
    BB_TRY(const auto elections, listElections(session, election.branch));
    const bool followed = std::any_of(elections.begin(), elections.end(), [&](const Election& other) {
        return other.kind == ElectionKind::Committee && votedOn(other) > term->electedOn
            && votedOn(other) <= election.heldOn;
    });
    if (followed) // the one who elects is the next committee, and has no 书记 yet
        return {};
    for (const Seat& seat : committee.seatsOn(election.heldOn)) {
        if (seat.member == person.member && postTitle(seat.title) == u"书记")
            return refuseBoth(person, ElectionKind::Secretary,
                              OfficeTexts::tr("%1 起任职").arg(seat.fromOn.toString(Qt::ISODate)), election.kind);
    }
    return {};
}

} // namespace

Result<> checkOtherOffice(const store::Session& session, const Election& election, const ElectablePerson& person)
{
    if (!isOffice(election.kind))
        return {};
    BB_TRY(const Committee committee, loadCommittee(session, election.branch));
    BB_TRY(const auto others, otherOffices(session, election));
    for (const Election& other : others) {
        if (std::max(other.heldOn, election.heldOn) >= std::min(other.heldOn, election.heldOn).addYears(1))
            continue;
        const bool elected = wasElected(other, person);
        const bool stands = !other.isDecided() && candidateIn(other, person.member) != nullptr;
        const bool entered = other.heldOn != election.heldOn && isEntered(committee, other, person.member);
        if ((elected || stands) && !entered)
            return refuseBoth(
                person, other.kind,
                (elected ? OfficeTexts::tr("“%1”当选") : OfficeTexts::tr("“%1”的候选人")).arg(other.title),
                election.kind);
    }
    return checkNotSecretary(session, committee, election, person);
}

Result<> checkStandsBeside(const store::Session& session, const Election& election, const ElectablePerson& person)
{
    BB_TRY(const auto others, votesBeside(session, election));
    for (const Election& other : others) {
        if (candidateIn(other, person.member) != nullptr)
            return fail(ErrorKind::Refused, QStringLiteral("election.teller_beside"), {person.name, other.title});
    }
    return {};
}

Result<> checkTellsBeside(const store::Session& session, const Election& election, const ElectablePerson& person)
{
    BB_TRY(const auto others, votesBeside(session, election));
    for (const Election& other : others) {
        const bool tells = std::any_of(other.tellers.begin(), other.tellers.end(),
                                       [&](const ElectionTeller& teller) { return teller.member == person.member; });
        if (tells)
            return fail(ErrorKind::Refused, QStringLiteral("election.candidate_tells"), {person.name, other.title});
    }
    return {};
}

} // namespace branchbook::organization
