// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against an election as it stands, where no rule stops it.
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/organization/electors.h"
#include "branchbook/organization/officers.h"
#include "branchbook/organization/redivision.h"
#include "branchbook/rules/figure.h"
#include "branchbook/rules/rule_base.h"
#include "organization/election_checks.h"
#include "organization/standing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

struct ElectionDoubtTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionDoubtTexts)
};

/// A by-election fills what is vacant (domain-rules §1.2); that it may not fill more is nowhere said in so many words.
QString vacancyDoubt(const Committee& committee, const Election& election)
{
    if (election.kind != ElectionKind::ByElection || committee.termOn(election.heldOn) == nullptr)
        return {};
    int vacant = 0;
    int work = 0;
    for (const Post& post : committee.posts) {
        if (!book::isCommitteePost(post.title))
            continue;
        vacant += committee.vacantOn(post, election.heldOn);
        work += isWorkPost(post) ? committee.vacantOn(post, election.heldOn) : 0;
    }
    // Work that a 委员 without any may be given needs no by-election.
    const auto seats = committee.seatsOn(election.heldOn);
    const auto idle =
        std::count_if(seats.begin(), seats.end(), [](const Seat& seat) { return isPlainSeat(seat.title); });
    vacant = std::max(vacant - std::min(work, static_cast<int>(idle)), lostOn(committee, election.heldOn));
    if (vacant == election.seats)
        return {};
    return vacant == 0
        ? ElectionDoubtTexts::tr("选举那天支部委员会没有空缺，补选 %1 名请先核对：离任的先在委员会里记录离任日期。")
              .arg(election.seats)
        : ElectionDoubtTexts::tr("选举那天支部委员会空缺 %1 名，补选 %2 名，请核对名额。")
              .arg(vacant)
              .arg(election.seats);
}

QString quotedStep(const Election& election, ElectionStep step)
{
    return ElectionDoubtTexts::tr("“%1”").arg(electionStepTitle(step, election.kind));
}

bool isDone(const Election& election, ElectionStep step)
{
    return std::any_of(election.steps.begin(), election.steps.end(),
                       [&](const ElectionStepDays& days) { return days.step == step && days.done.isValid(); });
}

/// The consents whose day is not written down, joined; empty: all are.
QString missingConsents(const Election& election, ElectionStep before)
{
    QStringList open;
    for (const ElectionStepDays& days : election.steps) {
        if (days.step == before)
            break;
        const bool consent = days.step == ElectionStep::Request || days.step == ElectionStep::Approval;
        if (consent && !days.done.isValid())
            open.append(quotedStep(election, days.step));
    }
    return open.join(ElectionDoubtTexts::tr("、"));
}

/// Voted, or said to have voted, although what comes before is not written down: the consent may be missing, or only its day in the
/// book.
QString orderDoubt(const Election& election)
{
    const QString open = missingConsents(election, ElectionStep::Meeting);
    if (open.isEmpty())
        return {};
    if (!election.rounds.isEmpty())
        return ElectionDoubtTexts::tr(
                   "已经记了投票结果，但%1还没有登记办结。批复应在投票以前，请核对批文，补登记办结日期。")
            .arg(open);
    if (isDone(election, ElectionStep::Meeting))
        return ElectionDoubtTexts::tr(
                   "%1登记了办完，但%2还没有登记办结。批复应在投票以前，请核对批文，补登记办结日期。")
            .arg(quotedStep(election, ElectionStep::Meeting), open);
    return {};
}

QString voteDoubt(const Election& election)
{
    return election.rounds.isEmpty() && isDone(election, ElectionStep::Meeting)
        ? ElectionDoubtTexts::tr("%1登记了办完，但还没有记录计票结果。请补记票数；还没有投票的，把办完日期清空。")
              .arg(quotedStep(election, ElectionStep::Meeting))
        : QString();
}

/// Elected between the tied by no more than half of those present: practice, and no text says that it is enough (domain-rules §5, B).
QString tieDoubt(const Election& election)
{
    QStringList names;
    for (const ElectionRound& round : election.rounds) {
        for (const ElectionTally& tally : round.tallies) {
            if (round.vote == RoundVote::TieBreak && tally.outcome == TallyOutcome::Elected
                && 2 * tally.yes <= round.present)
                names.append(tally.name);
        }
    }
    return names.isEmpty() ? QString()
                           : ElectionDoubtTexts::tr("票数相等再次投票时，%1得票多，但没有超过实到会的半数。"
                                                    "这样能不能当选没有查到明文规定，请先问上级党组织再上报。")
                                 .arg(names.join(ElectionDoubtTexts::tr("、")));
}

/// Approved from above, and nobody is named who was.
QString approvalDoubt(const Election& election)
{
    if (!isDone(election, ElectionStep::Approval) || isDone(election, ElectionStep::Meeting))
        return {};
    const QString open = missingConsents(election, ElectionStep::Approval);
    if (!open.isEmpty())
        return ElectionDoubtTexts::tr("%1登记了办完，但%2还没有登记办结。请先补登记，或者核对日期。")
            .arg(quotedStep(election, ElectionStep::Approval), open);
    return election.candidates.isEmpty() ? ElectionDoubtTexts::tr("%1登记了办完，但还没有定候选人。请按批复定候选人。")
                                               .arg(quotedStep(election, ElectionStep::Approval))
                                         : QString();
}

/// The committee's records have a 书记 of the term that followed, and the reply of the higher organization to it.
bool hasSecretarySince(const Committee& committee, QDate day)
{
    return std::any_of(committee.seats.begin(), committee.seats.end(), [&](const Seat& seat) {
        const Term* term = committee.find(seat.term);
        return term != nullptr && term->electedOn >= day && term->electedOn < day.addYears(1)
            && !term->approvalRef.isEmpty() && postTitle(seat.title) == u"书记";
    });
}

/// 选举书记 is done, and no vote of the committee is on record.
QString secretaryDoubt(const QList<Election>& elections, const Committee& committee, const Election& election)
{
    if (!isDone(election, ElectionStep::SecretaryVote))
        return {};
    const QDate since = election.rounds.isEmpty() ? election.heldOn : election.rounds.last().heldOn;
    const bool voted = std::any_of(elections.begin(), elections.end(), [&](const Election& other) {
        return other.kind == ElectionKind::Secretary && other.isDecided() && other.heldOn >= since
            && other.heldOn < since.addYears(1);
    });
    return voted || hasSecretarySince(committee, since)
        ? QString()
        : ElectionDoubtTexts::tr("%1登记了办完，但还没有委员会选举书记的计票结果。请筹备“选举支部书记”，补记票数。")
              .arg(quotedStep(election, ElectionStep::SecretaryVote));
}

/// Reported or handed over before there is a result.
QString resultDoubt(const Election& election)
{
    if (election.isDecided())
        return {};
    QStringList early;
    for (const ElectionStep step : {ElectionStep::Report, ElectionStep::Handover}) {
        if (isDone(election, step))
            early.append(quotedStep(election, step));
    }
    return early.isEmpty()
        ? QString()
        : ElectionDoubtTexts::tr("%1登记了办完，但选举还没有结果。请先记录计票结果；没有办的，把办完日期清空。")
              .arg(early.join(ElectionDoubtTexts::tr("、")));
}

/// A reply is said to be there, and neither its number nor its paper is.
QString replyDoubt(const Election& election)
{
    static constexpr std::array kReplies{std::pair(ElectionStep::Request, u"批复"),
                                         std::pair(ElectionStep::Approval, u"候选人名单与情况"),
                                         std::pair(ElectionStep::Report, u"结果批复")};
    QStringList open;
    for (const ElectionStepDays& days : election.steps) {
        const auto reply =
            std::find_if(kReplies.begin(), kReplies.end(), [&](const auto& one) { return one.first == days.step; });
        if (reply == kReplies.end() || !days.done.isValid() || !days.note.isEmpty())
            continue;
        const bool paper = std::any_of(election.papers.begin(), election.papers.end(), [&](const ElectionPaper& one) {
            return one.done.isValid() && QStringView(one.paper) == QStringView(reply->second);
        });
        if (!paper)
            open.append(quotedStep(election, days.step));
    }
    return open.isEmpty()
        ? QString()
        : ElectionDoubtTexts::tr(
              "%1登记了办完，但没有写批复文号，也没有登记批复材料。请在这一步的说明里写文号，或者登记材料。")
              .arg(open.join(ElectionDoubtTexts::tr("、")));
}

/// Who came to the meeting at which the vote is held; nothing where it has no record yet.
Result<std::optional<QList<book::MemberId>>> cameTo(const store::Session& session, const Election& election)
{
    using People = std::optional<QList<book::MemberId>>;
    if (election.gathering.isEmpty())
        return People();
    const auto meeting = gathering::loadGathering(session, gathering::GatheringId::fromString(election.gathering));
    if (!meeting && meeting.error().kind != ErrorKind::NotFound)
        return fail(meeting.error());
    if (!meeting || !gathering::isRecorded(*meeting) || !gathering::isAttendanceEntered(*meeting))
        return People();
    QList<book::MemberId> came;
    for (const gathering::Attendee& person : meeting->attendees) {
        if (person.presence == gathering::Presence::Present)
            came.append(person.member);
    }
    return People(came);
}

QString joinedNames(const QStringList& names)
{
    return names.join(ElectionDoubtTexts::tr("、"));
}

/// 监票人 come from the members who do not stand and may vote, are there on the day, and are not elected themselves
/// (domain-rules §5; corrections 49: of the committee's vote from its members).
Result<QStringList> tellerDoubts(const store::Session& session, const Election& election)
{
    const QDate day = election.rounds.isEmpty() ? election.heldOn : election.rounds.first().heldOn;
    BB_TRY(const Electorate electorate, electorateOf(session, election, election.heldOn));
    BB_TRY(const auto people, electableOn(session, election.branch, day));
    BB_TRY(const auto came, cameTo(session, election));
    const bool committee = electorate.body == Electorate::Body::Committee && electorate.awaits.isEmpty();
    QStringList voteless;
    QStringList outside;
    QStringList absent;
    QStringList elected;
    QStringList doubts;
    for (const ElectionTeller& teller : election.tellers) {
        const auto person = std::find_if(people.begin(), people.end(),
                                         [&](const ElectablePerson& one) { return one.member == teller.member; });
        if (person == people.end())
            doubts.append(ElectionDoubtTexts::tr("%1在 %2 不在本支部，不能监票、计票。请另推选。")
                              .arg(teller.name, day.toString(Qt::ISODate)));
        else if (!person->rights.elects)
            voteless.append(ElectionDoubtTexts::tr("%1（%2）")
                                .arg(teller.name, QString(person->rights.why).remove(QStringLiteral("。"))));
        else if (committee && !electorate.contains(teller.member))
            outside.append(teller.name);
        if (came && !came->contains(teller.member))
            absent.append(teller.name);
        const bool namesake = std::any_of(election.candidates.begin(), election.candidates.end(),
                                          [&](const ElectionCandidate& one) { return one.name == teller.name; });
        if (!namesake && election.elected().contains(teller.name))
            elected.append(teller.name);
    }
    if (!voteless.isEmpty())
        doubts.append(ElectionDoubtTexts::tr("监票人、计票人里有%1。一般从不是候选人、有选举权的党员里推选，请核对。")
                          .arg(joinedNames(voteless)));
    if (!outside.isEmpty())
        doubts.append(ElectionDoubtTexts::tr(
                          "%1不是支部委员会委员。委员会选举的监票人、计票人，从不是候选人的委员里推选，请核对。")
                          .arg(joinedNames(outside)));
    if (!absent.isEmpty())
        doubts.append(ElectionDoubtTexts::tr("会议记录上%1没有到会，不能监票、计票。请核对考勤，或者另推选。")
                          .arg(joinedNames(absent)));
    if (!elected.isEmpty())
        doubts.append(ElectionDoubtTexts::tr("%1监票或者计票，又被另选当选。请核对监票人、计票人和选举结果。")
                          .arg(joinedNames(elected)));
    return doubts;
}

/// More at the count than at the meeting by its own record: whether four fifths came rests on it (domain-rules §5).
Result<QStringList> attendanceDoubts(const store::Session& session, const Election& election)
{
    QStringList doubts;
    BB_TRY(const auto gaps, attendanceGaps(session, election));
    for (const AttendanceGap& gap : gaps)
        doubts.append(attendanceGapDoubt(gap));
    return doubts;
}

Result<QStringList> writtenDoubts(const store::Session& session, const Election& election)
{
    QStringList doubts;
    BB_TRY(const auto faults, writtenFaults(session, election));
    for (const WrittenFault& fault : faults)
        doubts.append(writtenFaultDoubt(fault));
    return doubts;
}

/// Who stands or is elected, and has no right to it by the record of the meeting: what was entered there by hand (留置, 逮捕,
/// 停止党籍 …) the roster does not know.
Result<QStringList> rightDoubts(const store::Session& session, const Election& election)
{
    QStringList doubts;
    if (election.gathering.isEmpty())
        return doubts;
    const auto meeting = gathering::loadGathering(session, gathering::GatheringId::fromString(election.gathering));
    if (!meeting && meeting.error().kind == ErrorKind::NotFound)
        return doubts;
    if (!meeting)
        return fail(meeting.error());
    const QStringList elected = election.elected();
    for (const ElectionCandidate& candidate : election.candidates) {
        const auto person = std::find_if(meeting->attendees.begin(), meeting->attendees.end(),
                                         [&](const auto& one) { return one.member == candidate.member; });
        if (person == meeting->attendees.end())
            continue;
        const auto right = gathering::votingRightOf(*person);
        if (right == gathering::VotingRight::Votes)
            continue;
        doubts.append((elected.contains(candidate.name)
                           ? ElectionDoubtTexts::tr("当选的%1在会议记录上是“%2”，没有被选举权。请核对会议记录和选举。")
                           : ElectionDoubtTexts::tr("候选人%1在会议记录上是“%2”，没有被选举权。请核对会议记录和选举。"))
                          .arg(candidate.name, gathering::votingRightTitle(right)));
    }
    return doubts;
}

/// Whoever stands for 书记 has normally a year's standing (domain-rules §1.2).
Result<QStringList> standingDoubts(const store::Session& session, const Election& election)
{
    QStringList doubts;
    const auto base = rules::ruleBase();
    if (election.kind != ElectionKind::Secretary || !base)
        return doubts;
    const auto years = rules::figureOn((*base)->catalogue, u"secretary.min_standing", election.heldOn);
    if (!years)
        return doubts;
    BB_TRY(const auto rows, book::listMemberRowsOn(session, election.branch, election.heldOn));
    for (const ElectionCandidate& candidate : election.candidates) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const book::MemberRow& one) { return one.id == candidate.member; });
        if (row != rows.end())
            doubts.append(standingDoubt(*row, election.heldOn,
                                        static_cast<int>(years->number.numerator / years->number.denominator)));
    }
    return doubts;
}

} // namespace

Result<QStringList> electionDoubts(const store::Session& session, const Election& election)
{
    BB_TRY(const book::Branch branch, book::loadBranch(session, election.branch));
    BB_TRY(const Committee committee, loadCommittee(session, election.branch));
    BB_TRY(const auto elections, listElections(session, election.branch));
    BB_TRY(const QStringList tellers, tellerDoubts(session, election));
    BB_TRY(const QStringList standing, standingDoubts(session, election));
    BB_TRY(const QStringList attendance, attendanceDoubts(session, election));
    BB_TRY(const QStringList rights, rightDoubts(session, election));
    BB_TRY(const QStringList written, writtenDoubts(session, election));
    BB_TRY(const QStringList body, committeeVoteDoubts(session, branch, committee, election));
    QStringList doubts{electionDoubt(branch), orderDoubt(election),  approvalDoubt(election),
                       voteDoubt(election),   resultDoubt(election), secretaryDoubt(elections, committee, election),
                       replyDoubt(election),  tieDoubt(election)};
    if (const auto base = rules::ruleBase())
        doubts.append(refillDoubt((*base)->catalogue, election));
    doubts += body + attendance + rights + written + tellers + standing;
    if (election.rounds.isEmpty())
        doubts.append(vacancyDoubt(committee, election));
    const bool seats = election.kind == ElectionKind::Committee || election.kind == ElectionKind::ByElection;
    if (seats && !election.rounds.isEmpty()) {
        BB_TRY(const auto wrong, seatVoteProblems(session, election.branch, committee, session.today()));
        for (const Problem& problem : wrong) {
            const bool later = election.kind == ElectionKind::ByElection && problem.kind == ProblemKind::SeatNotElected;
            if (later || problem.text.contains(ElectionDoubtTexts::tr("“%1”").arg(election.title)))
                doubts.append(problem.text);
        }
    }
    doubts.removeAll(QString());
    return doubts;
}

} // namespace branchbook::organization
