// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/election_checks.h"

#include "branchbook/base/one_line.h"
#include "branchbook/book/member.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/committee_store.h"
#include "organization/founding.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct ElectionCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionCheckTexts)
};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool withinAYear(QDate one, QDate other)
{
    return std::max(one, other) < std::min(one, other).addYears(1);
}

/// One committee for a term, and one 书记 or 副书记 at a time; 补选 and 党代表 may be several.
Result<bool> isSameElection(const store::Session& session, const Election& election, const Election& other)
{
    if (other.kind != election.kind)
        return false;
    if (electionKindInfo(election.kind).from == ElectedFrom::Committee)
        return other.heldOn == election.heldOn || (!other.isDecided() && withinAYear(other.heldOn, election.heldOn));
    if (election.kind != ElectionKind::Committee)
        return false;
    BB_TRY(const Committee committee, loadCommittee(session, election.branch));
    const Term* ends = committee.termOn(election.heldOn.addDays(-1));
    const Term* otherEnds = committee.termOn(other.heldOn.addDays(-1));
    if (ends != nullptr && otherEnds != nullptr)
        return ends == otherEnds;
    return withinAYear(other.heldOn, election.heldOn);
}

Result<> checkMeeting(const store::Session& session, const Election& election)
{
    if (election.gathering.isEmpty())
        return {};
    const auto meeting = gathering::loadGathering(session, gathering::GatheringId::fromString(election.gathering));
    if (meeting && meeting->branch == election.branch)
        return {};
    if (!meeting && meeting.error().kind != ErrorKind::NotFound)
        return fail(meeting.error());
    return fail(ErrorKind::NotFound, QStringLiteral("election.gathering_unknown"), {election.gathering},
                QStringLiteral("gathering"));
}

/// Nobody votes who was not at the meeting (corrections 46): quorum and majority rest on the number that its record has.
Result<> checkPresent(const store::Session& session, const Election& election, const ElectionRound& round)
{
    BB_TRY(const auto recorded, recordedPresent(session, election, round.heldOn));
    if (!recorded || round.present <= *recorded)
        return {};
    return fail(
        ErrorKind::Refused, QStringLiteral("election.present_beyond"),
        {QString::number(*recorded), QString::number(round.present), QString::number(round.present - *recorded)},
        QStringLiteral("present"));
}

} // namespace

QString electionDoubt(const book::Branch& branch)
{
    return book::isTemporary(branch)
        ? ElectionCheckTexts::tr(
              "%1是临时党支部，一般不换届、不选举党代表，书记和委员由批准成立的党组织指定。请先核对。")
              .arg(branch.name)
        : QString();
}

Result<> checkElectionPlace(const store::Session& session, const Election& election)
{
    BB_CHECK(checkFounding(session, election.branch, election.heldOn, ElectionCheckTexts::tr("选举日期"),
                           QStringLiteral("date")));
    BB_CHECK(checkMeeting(session, election));
    BB_TRY(const auto others, listElections(session, election.branch));
    for (const Election& other : others) {
        if (other.id == election.id)
            continue;
        if (other.title == oneLine(election.title))
            return fail(ErrorKind::Refused, QStringLiteral("election.title_taken"),
                        {other.title, dayText(other.heldOn)}, QStringLiteral("title"));
        BB_TRY(const bool same, isSameElection(session, election, other));
        if (same)
            return fail(ErrorKind::Refused, QStringLiteral("election.kind_taken"),
                        {electionKindTitle(election.kind), other.title, dayText(other.heldOn)}, QStringLiteral("kind"));
    }
    return {};
}

Result<> checkRoundDay(const store::Session& session, const Election& election, const ElectionRound& round, QDate today)
{
    const QString where = QStringLiteral("date");
    const QDate day = round.heldOn;
    if (!day.isValid() || day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("election.day_future"), {dayText(day)}, where);
    BB_CHECK(checkFounding(session, election.branch, day, ElectionCheckTexts::tr("投票日期"), where));
    for (const ElectionRound& other : election.rounds) {
        if (other.number < round.number && other.heldOn > day)
            return fail(ErrorKind::Invalid, QStringLiteral("election.day_before"),
                        {dayText(day), dayText(other.heldOn)}, where);
    }
    if (day < election.heldOn)
        return fail(ErrorKind::Invalid, QStringLiteral("election.round_before_plan"),
                    {dayText(day), dayText(election.heldOn)}, where);
    if (!election.gathering.isEmpty()) {
        const auto meeting = gathering::loadGathering(session, gathering::GatheringId::fromString(election.gathering));
        if (meeting && day < meeting->heldOn)
            return fail(ErrorKind::Invalid, QStringLiteral("election.round_before_meeting"),
                        {dayText(day), dayText(meeting->heldOn)}, where);
    }
    bool before = true;
    for (const ElectionStepDays& step : election.steps) {
        if (step.step == ElectionStep::Meeting) {
            before = false;
            continue;
        }
        if (step.done.isValid() && (before ? step.done > day : step.done < day))
            return fail(ErrorKind::Invalid,
                        before ? QStringLiteral("election.round_before_step")
                               : QStringLiteral("election.round_after_step"),
                        {dayText(day), electionStepTitle(step.step, election.kind), dayText(step.done)}, where);
    }
    return {};
}

Result<> checkElectors(const store::Session& session, const rules::Catalogue& catalogue, const Election& election,
                       const ElectionRound& round)
{
    BB_TRY(const Electorate electorate, electorateOf(session, election, round.heldOn));
    if (!electorate.awaits.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("election.committee_first"),
                    {electorate.awaits, QString::fromUtf16(electionKindInfo(election.kind).office)});
    for (const ElectionLeftOut& one : election.leftOut)
        BB_CHECK(gathering::checkLeftOut(catalogue, one.name, one.why, round.heldOn, rules::MeetingPurpose::Election));
    BB_TRY(const Turnout turnout, turnoutOf(session, election, round.heldOn));
    if (round.entitled == turnout.entitled)
        return checkPresent(session, election, round);
    const int gap = round.entitled - turnout.entitled;
    return fail(
        ErrorKind::Refused, QStringLiteral("election.entitled_differs"),
        {QString::number(turnout.entitled), turnout.inWords(), QString::number(round.entitled),
         (gap > 0 ? ElectionCheckTexts::tr("多 %1 人") : ElectionCheckTexts::tr("少 %1 人")).arg(std::abs(gap))},
        QStringLiteral("entitled"));
}

Result<> checkNotSitting(const store::Session& session, const Election& election, const ElectablePerson& person)
{
    if (election.kind != ElectionKind::ByElection)
        return {};
    BB_TRY(const Committee committee, loadCommittee(session, election.branch));
    for (const Seat& seat : committee.seatsOn(election.heldOn)) {
        const bool before = seat.fromOn < election.heldOn; // whoever takes the seat on the day was elected to it
        if (before && seat.member == person.member && book::isCommitteePost(seat.title))
            return fail(ErrorKind::Refused, QStringLiteral("election.sits_already"), {person.name, seat.title});
    }
    return {};
}

Result<> checkElected(const store::Session& session, const Election& election, const ElectionRound& round)
{
    Election onDay = election;
    onDay.heldOn = round.heldOn;
    BB_TRY(const auto people, electableOn(session, election.branch, round.heldOn));
    BB_TRY(const Electorate electorate, electorateOf(session, election, round.heldOn));
    for (const QString& name : round.namesWith(TallyOutcome::Elected)) {
        const auto stands = std::find_if(election.candidates.begin(), election.candidates.end(),
                                         [&](const ElectionCandidate& candidate) { return candidate.name == name; });
        const ElectablePerson* found = nullptr;
        for (const ElectablePerson& person : people) {
            const bool meant = stands != election.candidates.end() ? person.member == stands->member
                                                                   : person.name == name || person.shown == name;
            if (meant && (found == nullptr || person.rights.elected))
                found = &person;
        }
        if (found == nullptr)
            return fail(ErrorKind::NotFound, QStringLiteral("election.person_unknown"), {name});
        if (!found->rights.elected)
            return fail(ErrorKind::Refused, QStringLiteral("election.no_right"), {name, found->rights.why});
        BB_CHECK(checkNotSitting(session, onDay, *found)); // written in, or on a day that was moved
        BB_CHECK(checkOtherOffice(session, onDay, *found));
        if (electorate.contains(found->member))
            continue;
        BB_TRY(const auto may, electableFor(session, onDay));
        return fail(ErrorKind::Refused, QStringLiteral("election.not_in_committee"),
                    {name, QString::fromUtf16(electionKindInfo(election.kind).office), electableNames(may)});
    }
    return {};
}

} // namespace branchbook::organization
