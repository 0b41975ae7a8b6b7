// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/electors.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/rules/figure.h"
#include "branchbook/rules/rule_base.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

/// Before the first text that names a figure (2018) a committee is told from a 书记 and his deputy alone by three members.
constexpr qsizetype kBeforeTheRule = 3;

struct ElectorTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectorTexts)
};

/// How many members make a committee on the day.
qsizetype smallestCommittee(QDate day)
{
    const auto base = rules::ruleBase();
    if (!base)
        return kBeforeTheRule;
    const auto least = rules::figureOn((*base)->catalogue, u"committee.size_min", day);
    return least ? qsizetype(least->number.numerator / least->number.denominator) : kBeforeTheRule;
}

QDate decidedOn(const Election& election)
{
    return election.rounds.isEmpty() ? election.heldOn : election.rounds.last().heldOn;
}

/// Those elections of the branch that make its committee, held by the day; newest first.
Result<QList<Election>> committeeElections(const store::Session& session, const Election& election, QDate day)
{
    BB_TRY(auto all, listElections(session, election.branch));
    all.removeIf([&](const Election& other) {
        const bool makes = other.kind == ElectionKind::Committee || other.kind == ElectionKind::ByElection;
        return !makes || other.id == election.id || (other.isDecided() ? decidedOn(other) : other.heldOn) > day;
    });
    return all;
}

/// The people behind the names that an election filled its seats with.
QList<book::MemberId> electedIn(const Election& election, const QList<ElectablePerson>& people)
{
    QList<book::MemberId> members;
    for (const QString& name : election.elected()) {
        const auto stood = std::find_if(election.candidates.begin(), election.candidates.end(),
                                        [&](const ElectionCandidate& one) { return one.name == name; });
        if (stood != election.candidates.end()) {
            members.append(stood->member);
            continue;
        }
        const auto written = std::find_if(people.begin(), people.end(), [&](const ElectablePerson& one) {
            return (one.name == name || one.shown == name) && one.rights.elected;
        });
        if (written != people.end())
            members.append(written->member);
    }
    return members;
}

struct Sources {
    Committee committee;
    QList<Election> elections; ///< newest first
    QList<ElectablePerson> people; ///< of the day
    QDate day;
};

/// The election of a new committee that is under way on the day: nobody was elected in it yet, and no later term is known.
const Election* pendingOf(const Sources& from)
{
    for (const Election& election : from.elections) {
        if (election.kind != ElectionKind::Committee)
            continue;
        if (election.isDecided())
            return nullptr;
        const Term* term = from.committee.termOn(from.day);
        return term != nullptr && term->electedOn >= election.heldOn ? nullptr : &election;
    }
    return nullptr;
}

bool hasSeat(const Sources& from, const Term& term, book::MemberId member)
{
    return std::any_of(from.committee.seats.begin(), from.committee.seats.end(), [&](const Seat& seat) {
        return seat.term == term.id && seat.member == member
            && seat.fromOn <= from.day; // one that is still to come takes nobody out
    });
}

/// The first day whose elections made the committee of the day; invalid: no election is on record. `term` becomes null where
/// one was elected since and its term is not entered yet.
QDate madeSince(const Sources& from, const Term*& term)
{
    const auto newest = std::find_if(from.elections.begin(), from.elections.end(), [](const Election& election) {
        return election.kind == ElectionKind::Committee && election.isDecided();
    });
    const QDate begun = term == nullptr ? QDate() : term->electedOn;
    if (newest == from.elections.end())
        return begun;
    const QDate made = decidedOn(*newest);
    if (term == nullptr || made > begun) {
        term = nullptr;
        return made;
    }
    // The day of a term may be that of the reply, some days after the vote.
    const Term* before = from.committee.termOn(begun.addDays(-1));
    return before == nullptr || made > before->electedOn ? made : begun;
}

/// Holders of the committee's posts on the day, and those who were elected into it without a post of their own.
QList<book::MemberId> committeeOf(const Sources& from)
{
    QList<book::MemberId> members;
    const auto add = [&](book::MemberId member) {
        if (!members.contains(member))
            members.append(member);
    };
    const Term* term = from.committee.termOn(from.day);
    const QDate since = madeSince(from, term);
    for (const Election& election : from.elections) {
        if (!election.isDecided() || !since.isValid() || decidedOn(election) < since)
            continue;
        for (const book::MemberId member : electedIn(election, from.people)) {
            if (term == nullptr || !hasSeat(from, *term, member)) // whoever had a post is in while he has it
                add(member);
        }
    }
    if (term != nullptr) {
        for (const Seat& seat : from.committee.seatsOn(from.day)) {
            if (book::isCommitteePost(seat.title))
                add(seat.member);
        }
    }
    if (members.isEmpty()) { // nobody on record: what the roster says
        for (const ElectablePerson& person : from.people) {
            if (book::isCommitteePost(person.post))
                add(person.member);
        }
    }
    members.removeIf([&](book::MemberId member) {
        return std::none_of(from.people.begin(), from.people.end(),
                            [&](const ElectablePerson& person) { return person.member == member; });
    });
    return members;
}

const gathering::LeftOut* leftOutOf(const Election& election, book::MemberId member)
{
    const auto found = std::find_if(election.leftOut.begin(), election.leftOut.end(),
                                    [&](const ElectionLeftOut& one) { return one.member == member; });
    return found == election.leftOut.end() ? nullptr : &found->why;
}

/// 金鹤年（退休回原籍居住没有转组织关系；局机关党委10月12日批复；10月16日党员大会表决同意）: in Chinese, for the record.
void leaveOut(Turnout& turnout, const QString& name, const gathering::LeftOut& why)
{
    const QStringList words{rules::awayReasonName(why.reason), why.higherConsent, why.meetingConsent};
    turnout.leftOut.append(name);
    turnout.leftOutWhy.append(QStringLiteral("%1（%2）").arg(name, words.join(u'；')));
}

/// The recorded meeting of the day, where the election is linked to one.
Result<std::optional<gathering::Gathering>> meetingOf(const store::Session& session, const Election& election,
                                                      QDate day)
{
    if (election.gathering.isEmpty())
        return std::optional<gathering::Gathering>();
    const auto meeting = gathering::loadGathering(session, gathering::GatheringId::fromString(election.gathering));
    if (!meeting && meeting.error().kind != ErrorKind::NotFound)
        return fail(meeting.error());
    if (!meeting || !gathering::isRecorded(*meeting) || meeting->attendees.isEmpty()
        || (day.isValid() && meeting->heldOn != day))
        return std::optional<gathering::Gathering>();
    return std::optional(*meeting);
}

Turnout turnoutOfMeeting(const gathering::Gathering& meeting, const Election& election, const Electorate& electorate)
{
    Turnout turnout;
    turnout.present = 0;
    turnout.basis = Turnout::Basis::Meeting;
    turnout.noun = electorate.noun();
    for (const gathering::Attendee& person : meeting.attendees) {
        const bool there = person.presence == gathering::Presence::Present;
        if (gathering::votingRightOf(person) != gathering::VotingRight::Votes || !electorate.contains(person.member)) {
            turnout.observers += there ? 1 : 0;
            continue;
        }
        ++turnout.electors;
        const gathering::LeftOut* why = person.leftOut ? &*person.leftOut : leftOutOf(election, person.member);
        if (why != nullptr) {
            leaveOut(turnout, person.name, *why);
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

} // namespace

Result<Electorate> electorateOf(const store::Session& session, const Election& election, QDate day)
{
    Electorate electorate;
    if (electionKindInfo(election.kind).from == ElectedFrom::Branch)
        return electorate;
    Sources from;
    from.day = day;
    BB_TRY(from.committee, loadCommittee(session, election.branch));
    BB_TRY(from.elections, committeeElections(session, election, day));
    BB_TRY(from.people, electableOn(session, election.branch, day));
    if (const Election* pending = pendingOf(from)) {
        electorate.body = Electorate::Body::Committee;
        electorate.awaits = pending->title;
        for (const ElectionCandidate& candidate : pending->candidates)
            electorate.committee.append(candidate.member);
        return electorate;
    }
    electorate.committee = committeeOf(from);
    if (electorate.committee.size() >= smallestCommittee(day))
        electorate.body = Electorate::Body::Committee;
    else
        electorate.committee.clear(); // a 书记 alone is no committee: the members' meeting elects (AGENCY2019 art 7)
    return electorate;
}

Result<std::optional<QList<book::MemberId>>> committeeBeside(const store::Session& session, book::BranchId branch,
                                                             const Seat& leaving)
{
    Election asked;
    asked.branch = branch;
    Sources from;
    from.day = leaving.fromOn;
    BB_TRY(from.committee, loadCommittee(session, branch));
    from.committee.seats.removeIf([&](const Seat& seat) { return seat.id == leaving.id; });
    BB_TRY(from.elections, committeeElections(session, asked, from.day));
    BB_TRY(from.people, electableOn(session, branch, from.day));
    auto members = committeeOf(from);
    const Term* term = from.committee.termOn(from.day);
    const bool first = term != nullptr && term->electedOn == from.day;
    const bool recorded = std::any_of(from.elections.begin(), from.elections.end(), [&](const Election& election) {
        const Term* before = term == nullptr ? nullptr : from.committee.termOn(term->electedOn.addDays(-1));
        return election.kind == ElectionKind::Committee && election.isDecided()
            && (before == nullptr || decidedOn(election) > before->electedOn);
    });
    if (first && !recorded)
        return std::nullopt;
    if (term != nullptr && !first) { // whoever gives up one post for the other was in the day before
        from.day = from.day.addDays(-1);
        for (const book::MemberId member : committeeOf(from)) {
            if (!members.contains(member))
                members.append(member);
        }
    }
    if (members.size() < smallestCommittee(leaving.fromOn))
        return std::nullopt;
    return std::optional(members);
}

Result<QList<ElectablePerson>> electableFor(const store::Session& session, const Election& election)
{
    BB_TRY(auto people, electableOn(session, election.branch, election.heldOn));
    BB_TRY(const Electorate electorate, electorateOf(session, election, election.heldOn));
    for (ElectablePerson& person : people) {
        if (electorate.contains(person.member) || !person.rights.elects)
            continue;
        person.rights.elects = person.rights.elected = false;
        person.rights.why = electorate.awaits.isEmpty()
            ? ElectorTexts::tr("不是支部委员会委员：书记、副书记由支部委员会在委员中选举。")
            : ElectorTexts::tr("不是“%1”的委员候选人：书记、副书记由新一届支部委员会在委员中选举。")
                  .arg(electorate.awaits);
    }
    return people;
}

QString electableNames(const QList<ElectablePerson>& people)
{
    QStringList names;
    for (const ElectablePerson& person : people) {
        if (person.rights.elected)
            names.append(person.name);
    }
    return names.isEmpty() ? ElectorTexts::tr("没有") : shownList(names);
}

QString Turnout::inWords() const
{
    const QString who = basis == Basis::Meeting ? ElectorTexts::tr("会议记录上有选举权的 %1 人")
        : basis == Basis::Committee             ? ElectorTexts::tr("支部委员会委员 %1 人")
                                                : ElectorTexts::tr("名册上那天有选举权的 %1 人");
    const QString all = who.arg(electors);
    return leftOut.isEmpty()
        ? all + ElectorTexts::tr("，没有登记不计入的")
        : all + ElectorTexts::tr("，登记不计入的 %1 人：%2").arg(leftOut.size()).arg(shownList(leftOut));
}

Result<Turnout> turnoutOf(const store::Session& session, const Election& election, QDate day)
{
    const QDate on = day.isValid() ? day : election.heldOn;
    BB_TRY(const Electorate electorate, electorateOf(session, election, on));
    BB_TRY(const auto meeting, meetingOf(session, election, day));
    if (meeting)
        return turnoutOfMeeting(*meeting, election, electorate);
    Turnout turnout;
    turnout.noun = electorate.noun();
    if (electorate.body == Electorate::Body::Committee)
        turnout.basis = Turnout::Basis::Committee;
    BB_TRY(const auto people, electableOn(session, election.branch, on));
    for (const ElectablePerson& person : people) {
        if (!electorate.contains(person.member))
            continue; // 书记 and 副书记 are elected by the committee
        if (!person.rights.elects) {
            ++turnout.observers;
            continue;
        }
        ++turnout.electors;
        if (const auto* why = leftOutOf(election, person.member))
            leaveOut(turnout, person.shown, *why);
        else
            ++turnout.entitled;
    }
    return turnout;
}

} // namespace branchbook::organization
