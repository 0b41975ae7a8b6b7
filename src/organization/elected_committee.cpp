// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/elected_committee.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/organization/electors.h"
#include "branchbook/organization/officers.h"

#include <algorithm>
#include <numeric>

namespace branchbook::organization {

namespace {

/// The office that the committee's own vote gave: of the elections of secretary and deputy that followed this one.
Result<QList<ElectedPlace>> officersAfter(const store::Session& session, const Election& election, QDate electedOn)
{
    QList<ElectedPlace> officers;
    BB_TRY(const auto others, officeElections(session, election.branch, electedOn));
    for (const Election& other : others) {
        const QString title = postTitle(QString::fromUtf16(electionKindInfo(other.kind).office));
        for (const QString& name : other.elected())
            officers.append({{}, name, title, other.rounds.last().heldOn});
    }
    return officers;
}

Result<book::MemberId> memberElected(const store::Session& session, const Election& election, const QString& name,
                                     QDate day)
{
    for (const ElectionCandidate& candidate : election.candidates) {
        if (candidate.name == name)
            return candidate.member;
    }
    BB_TRY(const auto people, electableOn(session, election.branch, day)); // written in
    const auto found = std::find_if(people.begin(), people.end(), [&](const ElectablePerson& person) {
        return person.name == name || person.shown == name;
    });
    if (found == people.end())
        return fail(ErrorKind::NotFound, QStringLiteral("election.person_unknown"), {name});
    return found->member;
}

/// Without a committee: 书记 of this vote, and 副书记 whom the members' meeting elected beside.
Result<QList<ElectedPlace>> officersAlone(const store::Session& session, const Election& election, QDate electedOn)
{
    QList<ElectedPlace> officers;
    BB_TRY(const auto all, listElections(session, election.branch));
    for (const Election& other : all) {
        const bool beside = other.kind == ElectionKind::Deputy && other.isDecided() && !other.rounds.isEmpty()
            && other.rounds.last().heldOn >= electedOn && other.rounds.last().heldOn <= electedOn.addMonths(1);
        if (other.id != election.id && !beside)
            continue;
        const QString title = postTitle(QString::fromUtf16(electionKindInfo(other.kind).office));
        for (const QString& name : other.elected()) {
            ElectedPlace place{{}, name, title, other.rounds.last().heldOn};
            BB_TRY(place.member, memberElected(session, other, name, place.fromOn));
            officers.insert(other.id == election.id ? 0 : officers.size(), place);
        }
    }
    return officers;
}

/// Whoever had a post keeps it, as long as it has room; an office of the committee's own vote is never proposed.
void proposePosts(const Committee& committee, QDate electedOn, QList<ElectedPlace>& places)
{
    for (const Seat& seat : committee.seatsOn(electedOn.addDays(-1))) {
        const Post* post = committee.find(seat.post);
        if (post == nullptr || !book::isCommitteePost(post->title) || post->title.contains(u"书记"))
            continue;
        const auto taken = std::count_if(places.begin(), places.end(),
                                         [&](const ElectedPlace& place) { return place.title == post->title; });
        const auto person = std::find_if(places.begin(), places.end(), [&](const ElectedPlace& place) {
            return place.member == seat.member && place.title.isEmpty();
        });
        if (person != places.end() && taken < post->seats)
            person->title = post->title;
    }
}

/// 书记 and 副书记 are elected by the committee (domain-rules §1.2): the record of that vote decides, not who registers it.
Result<> checkOfficers(const ElectedCommittee& elected)
{
    for (const ElectedPlace& officer : elected.officers) {
        for (const ElectedPlace& other : elected.officers) {
            if (other.name == officer.name && other.title != officer.title)
                return fail(ErrorKind::Refused, QStringLiteral("election.two_offices"),
                            {officer.name, officer.title, other.title});
        }
        const bool kept = std::any_of(elected.places.begin(), elected.places.end(), [&](const ElectedPlace& place) {
            return place.name == officer.name && place.title == officer.title;
        });
        if (!kept)
            return fail(ErrorKind::Refused, QStringLiteral("election.officer_differs"), {officer.title, officer.name});
    }
    for (const ElectedPlace& place : elected.places) {
        const bool office = place.title.contains(u"书记");
        const bool voted = std::any_of(elected.officers.begin(), elected.officers.end(), [&](const ElectedPlace& one) {
            return one.name == place.name && one.title == place.title;
        });
        if (office && !voted)
            return fail(ErrorKind::Refused, QStringLiteral("election.officer_not_elected"), {place.title, place.name});
    }
    return {};
}

/// The number follows the one before; the years are those of the rule, or somebody says why they are not.
Result<> checkElectedTerm(const store::Session& session, const Term& term)
{
    BB_TRY(const Committee committee, loadCommittee(session, term.branch));
    const Term* before = committee.termOn(term.electedOn.addDays(-1));
    if (before != nullptr && term.number != before->number + 1)
        return fail(
            ErrorKind::Refused, QStringLiteral("election.term_number"),
            {QString::number(before->number), QString::number(before->number + 1), QString::number(term.number)},
            QStringLiteral("number"));
    if (term.isShifted() && trimmedText(term.shiftReason).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("election.term_length"),
                    {term.plannedEnd.toString(Qt::ISODate), term.endsOn.toString(Qt::ISODate)},
                    QStringLiteral("reason"));
    return {};
}

/// The post 委员 has as many places as were elected into it: all seats are filled.
Result<> makeRoom(store::UnitOfWork& unit, const ElectedCommittee& elected)
{
    const auto wanted =
        static_cast<int>(std::count_if(elected.places.begin(), elected.places.end(),
                                       [](const ElectedPlace& place) { return isPlainSeat(place.title); }));
    BB_TRY(const Committee committee, loadCommittee(unit.session(), elected.term.branch));
    const Post* there = committee.postTitled(book::kPlainSeat.toString());
    if (wanted == 0 || (there != nullptr && there->seats == wanted))
        return {};
    Post post = there == nullptr ? Post{{}, 0, elected.term.branch, book::kPlainSeat.toString(), wanted, 0} : *there;
    post.seats = wanted;
    BB_TRY([[maybe_unused]] const PostId id, putPost(unit, post));
    return {};
}

/// An office that the committee voted on is there; a branch that has no posts yet gets those that its first term names.
Result<> makePosts(store::UnitOfWork& unit, const ElectedCommittee& elected)
{
    BB_TRY(const Committee committee, loadCommittee(unit.session(), elected.term.branch));
    const bool first = std::none_of(committee.posts.begin(), committee.posts.end(),
                                    [](const Post& post) { return !isPlainSeat(post.title); });
    QStringList made;
    for (const ElectedPlace& place : elected.places) {
        const QString title = postTitle(place.title);
        const bool wanted = isOfficerTitle(title) || (first && book::isCommitteePost(title));
        if (!wanted || isPlainSeat(title) || made.contains(title) || committee.postTitled(title) != nullptr)
            continue;
        const int position = title == u"书记" ? 0 : static_cast<int>(committee.posts.size() + made.size()) + 1;
        BB_TRY([[maybe_unused]] const PostId id, putPost(unit, Post{{}, 0, elected.term.branch, title, 1, position}));
        made.append(title);
    }
    return {};
}

} // namespace

Result<> checkElectedCommittee(const store::Session& session, const ElectedCommittee& elected)
{
    BB_CHECK(checkElectedTerm(session, elected.term));
    return checkOfficers(elected);
}

bool countedByCommittee(const Election& election)
{
    return std::any_of(election.rounds.begin(), election.rounds.end(), [](const ElectionRound& round) {
        return round.minutes.contains(u"有选举权的委员"); // rules::electionMinutes
    });
}

Result<QList<Election>> officeElections(const store::Session& session, book::BranchId branch, QDate since)
{
    BB_TRY(auto all, listElections(session, branch));
    const auto next = std::accumulate(all.begin(), all.end(), QDate(), [&](QDate soonest, const Election& other) {
        const bool later = other.kind == ElectionKind::Committee && other.heldOn > since;
        return later && (!soonest.isValid() || other.heldOn < soonest) ? other.heldOn : soonest;
    });
    all.removeIf([&](const Election& other) {
        const bool office = other.kind == ElectionKind::Secretary || other.kind == ElectionKind::Deputy;
        if (!office || !other.isDecided() || other.rounds.isEmpty())
            return true;
        const QDate voted = other.rounds.last().heldOn; // it may have been planned for an earlier day
        return voted < since || (next.isValid() && voted >= next);
    });
    return all;
}

Result<ReelectionVotes> reelectionVotes(const store::Session& session, book::BranchId branch,
                                        const Committee& committee, QDate today)
{
    ReelectionVotes votes;
    BB_TRY(votes.election, latestElected(session, branch, committee, today));
    const Term* term = committee.termOn(today);
    QDate since = term == nullptr ? QDate() : term->electedOn;
    if (votes.election) {
        since = votes.election->rounds.last().heldOn;
        BB_TRY(votes.gaps, attendanceGaps(session, *votes.election));
    }
    if (!since.isValid())
        return votes;
    BB_TRY(votes.officers, officeElections(session, branch, since));
    for (const Election& office : votes.officers) {
        if (votes.election && office.id == votes.election->id)
            continue;
        BB_TRY(const auto gaps, attendanceGaps(session, office));
        for (AttendanceGap gap : gaps) {
            gap.office = postTitle(QString::fromUtf16(electionKindInfo(office.kind).office));
            votes.gaps.append(gap);
        }
    }
    return votes;
}

Result<bool> makesTerm(const store::Session& session, const Election& election)
{
    if (election.kind != ElectionKind::Secretary)
        return election.kind == ElectionKind::Committee;
    if (countedByCommittee(election))
        return false; // whatever became of the election of that committee since
    const QDate day = election.rounds.isEmpty() ? election.heldOn : election.rounds.last().heldOn;
    BB_TRY(const Electorate electorate, electorateOf(session, election, day));
    return electorate.body == Electorate::Body::Members;
}

Result<ElectedCommittee> committeeOfElection(const store::Session& session, const rules::Catalogue& catalogue,
                                             const Election& election)
{
    BB_TRY(const bool makes, makesTerm(session, election));
    if (!makes)
        return fail(ErrorKind::Refused, QStringLiteral("election.no_committee"), {election.title});
    if (election.rounds.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("election.not_counted"), {election.title});
    if (!election.isDecided())
        return fail(ErrorKind::Refused, QStringLiteral("election.not_decided"),
                    {electionStepTitle(ElectionStep::Meeting, election.kind)});
    BB_TRY(const book::Branch branch, book::loadBranch(session, election.branch));
    BB_TRY(const Committee committee, loadCommittee(session, election.branch));
    ElectedCommittee made;
    made.term.branch = election.branch;
    made.term.electedOn = election.rounds.last().heldOn;
    const Term* before = committee.termOn(made.term.electedOn.addDays(-1));
    made.term.number = before == nullptr ? 1 : before->number + 1;
    BB_TRY(made.term.plannedEnd, termEnd(catalogue, branch, made.term.electedOn));
    made.term.endsOn = made.term.plannedEnd;
    if (election.kind != ElectionKind::Committee) {
        BB_TRY(made.places, officersAlone(session, election, made.term.electedOn));
        made.officers = made.places;
        return made;
    }
    BB_TRY(made.officers, officersAfter(session, election, made.term.electedOn));
    for (const QString& name : election.elected()) {
        ElectedPlace place{{}, name, {}, made.term.electedOn};
        BB_TRY(place.member, memberElected(session, election, name, made.term.electedOn));
        const auto office = std::find_if(made.officers.begin(), made.officers.end(),
                                         [&](const ElectedPlace& officer) { return officer.name == name; });
        if (office != made.officers.end()) {
            place.title = office->title;
            place.fromOn = office->fromOn;
        }
        made.places.append(place);
    }
    proposePosts(committee, made.term.electedOn, made.places);
    return made;
}

Result<std::optional<Election>> latestElected(const store::Session& session, book::BranchId branch,
                                              const Committee& committee, QDate today)
{
    const Term* term = committee.termOn(today);
    BB_TRY(const auto elections, listElections(session, branch)); // newest first
    for (const Election& election : elections) {
        const bool decided = !election.rounds.isEmpty() && election.isDecided();
        if (!decided || (term != nullptr && election.rounds.last().heldOn < term->electedOn))
            continue;
        BB_TRY(const bool makes, makesTerm(session, election));
        if (makes)
            return election;
    }
    return std::nullopt;
}

Result<TermId> establishCommittee(store::UnitOfWork& unit, ElectedCommittee elected, QDate today)
{
    BB_CHECK(checkElectedCommittee(unit.session(), elected));
    for (ElectedPlace& place : elected.places) {
        if (place.title.isEmpty())
            place.title = book::kPlainSeat.toString();
    }
    BB_CHECK(makePosts(unit, elected));
    BB_CHECK(makeRoom(unit, elected));
    BB_TRY(const TermId term, putTerm(unit, elected.term, today));
    BB_TRY(const Committee committee, loadCommittee(unit.session(), elected.term.branch));
    for (const ElectedPlace& place : elected.places) {
        const Post* post = committee.postTitled(place.title);
        if (post == nullptr)
            return fail(ErrorKind::NotFound, QStringLiteral("committee.post_missing"), {place.title});
        Seat seat;
        seat.term = term;
        seat.post = post->id;
        seat.title = post->title;
        seat.member = place.member;
        seat.name = place.name;
        seat.how = How::Elected;
        seat.fromOn = place.fromOn;
        BB_TRY([[maybe_unused]] const SeatId id, appoint(unit, seat, today));
    }
    return term;
}

} // namespace branchbook::organization
