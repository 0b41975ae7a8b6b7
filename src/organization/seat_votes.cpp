// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The seats of the term in office beside the votes on record: a count may be corrected after the term was taken over from it.
#include "branchbook/organization/officers.h"

#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/election_store.h"
#include "organization/seat_votes.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr int kTermDaysApart = 31; // the day of the term may be that of the reply

struct SeatVoteTexts {
    Q_DECLARE_TR_FUNCTIONS(SeatVoteTexts)
};

/// The votes on record that gave seats of the term.
struct TermVotes {
    std::optional<Election> whole; ///< of the whole committee
    QList<Election> later; ///< by-elections

    [[nodiscard]] bool any() const { return whole || !later.isEmpty(); }
    [[nodiscard]] bool electedLater(const Seat& seat) const
    {
        return std::any_of(later.begin(), later.end(), [&](const Election& one) { return isElectedIn(one, seat); });
    }
    [[nodiscard]] bool elected(const Seat& seat) const
    {
        return (whole && isElectedIn(*whole, seat)) || electedLater(seat);
    }
};

qint64 daysApart(const Election& election, const Term& term)
{
    return std::abs(election.rounds.last().heldOn.daysTo(term.electedOn));
}

std::optional<Election> wholeVote(const QList<Election>& elections, const Term& term)
{
    std::optional<Election> found;
    for (const Election& election : elections) {
        if (election.kind != ElectionKind::Committee || election.rounds.isEmpty()
            || daysApart(election, term) > kTermDaysApart)
            continue;
        if (!found || daysApart(election, term) < daysApart(*found, term))
            found = election;
    }
    return found;
}

TermVotes votesOfTerm(const QList<Election>& elections, const Term& term, QDate today)
{
    TermVotes votes{wholeVote(elections, term), {}};
    for (const Election& election : elections) {
        const bool counted = election.kind == ElectionKind::ByElection && !election.rounds.isEmpty();
        if (counted && election.rounds.last().heldOn >= term.electedOn && election.rounds.last().heldOn <= today)
            votes.later.append(election);
    }
    return votes;
}

/// Who was given a seat without a vote keeps it, whatever work he was given since.
bool namedOtherwise(const Committee& committee, const Seat& seat)
{
    return std::any_of(committee.seats.begin(), committee.seats.end(), [&](const Seat& other) {
        return other.term == seat.term && other.member == seat.member
            && (other.how == How::Appointed || other.how == How::Unknown);
    });
}

QString laterText(const TermVotes& votes, const Seat& seat)
{
    const bool asks = seat.how == How::ByElection && !isOfficerTitle(seat.title);
    if (!asks || votes.electedLater(seat))
        return {};
    return SeatVoteTexts::tr(
               "%1登记为%2（补选），没有一次补选的记录里%1当选。请核对：补选过的，在“换届选举”里补记补选和"
               "计票；不是补选的，把“怎样产生”改过来；记错了人的，删除或者结束这条任职（命令行：committee end）。")
        .arg(seat.name, seat.title);
}

QString wholeText(const TermVotes& votes, const Committee& committee, const Seat& seat)
{
    const bool asks = seat.how == How::Elected || seat.how == How::Redivided;
    if (!asks || !votes.whole || votes.elected(seat) || namedOtherwise(committee, seat))
        return {};
    return SeatVoteTexts::tr(
               "%1登记为%2（换届选举），“%3”的计票里%1没有当选。请核对：计票更正过的，删除或者结束这条任职"
               "（命令行：committee end），再登记当选的人；计票不对的，更正计票。")
        .arg(seat.name, seat.title, votes.whole->title);
}

bool isSeated(const Committee& committee, const Term& term, const Election& election, const QString& name)
{
    return std::any_of(committee.seats.begin(), committee.seats.end(), [&](const Seat& seat) {
        return seat.term == term.id && book::isCommitteePost(seat.title) && isNamedIn(election, name, seat);
    });
}

void addUnseated(const Committee& committee, const Term& term, const Election& election, QList<Problem>& problems)
{
    QStringList names;
    for (const QString& name : election.elected()) {
        if (!isSeated(committee, term, election, name))
            names.append(name);
    }
    if (!names.isEmpty())
        problems.append({ProblemKind::ElectedNoSeat, names.join(u'、'),
                         SeatVoteTexts::tr("“%1”当选的%2还没有登记任职。请在支部委员会里登记任职（命令行：committee "
                                           "appoint，补选的写 --how by_election，换届选举的写 --how elected）。")
                             .arg(election.title, names.join(SeatVoteTexts::tr("、")))});
}

/// The election was put into the recycle bin after the term was taken over from it.
Result<> addRecycled(const store::Session& session, const Committee& committee, const Term& term,
                     QList<Problem>& problems)
{
    const auto seats = committee.seatsOn(session.today());
    if (std::none_of(seats.begin(), seats.end(), [](const Seat& seat) { return seat.how == How::Elected; }))
        return {};
    BB_TRY(const auto recycled, listRecycledElections(session, term.branch));
    if (const auto whole = wholeVote(recycled, term))
        problems.append({ProblemKind::SeatNotElected, whole->title,
                         SeatVoteTexts::tr(
                             "第%1届的任职是按“%2”登记的，这次选举现在在回收站里，任职没有跟着改。请核对：选举有效的，"
                             "从回收站恢复（命令行：election restore）；无效的，结束或者删除这些任职。")
                             .arg(term.number)
                             .arg(whole->title)});
    return {};
}

} // namespace

bool isNamedIn(const Election& election, const QString& name, const Seat& seat)
{
    for (const ElectionCandidate& candidate : election.candidates) {
        if (candidate.name == name)
            return candidate.member == seat.member;
    }
    return seat.name == name; // written in
}

bool isElectedIn(const Election& election, const Seat& seat)
{
    const QStringList names = election.elected();
    for (const ElectionCandidate& candidate : election.candidates) {
        if (candidate.member == seat.member)
            return names.contains(candidate.name);
    }
    return names.contains(seat.name); // written in
}

Result<QList<Problem>> seatVoteProblems(const store::Session& session, book::BranchId branch,
                                        const Committee& committee, QDate today)
{
    QList<Problem> problems;
    const Term* term = committee.termOn(today);
    if (term == nullptr)
        return problems;
    BB_TRY(const auto elections, listElections(session, branch));
    const TermVotes votes = votesOfTerm(elections, *term, today);
    for (const Seat& seat : committee.seatsOn(today)) {
        if (seat.term != term->id || !book::isCommitteePost(seat.title))
            continue;
        // What was written down before the book kept any votes is not asked about for ever.
        const QString later = votes.any() ? laterText(votes, seat) : QString();
        for (const QString& text : {wholeText(votes, committee, seat), later}) {
            if (!text.isEmpty())
                problems.append({ProblemKind::SeatNotElected, seat.name, text});
        }
    }
    if (votes.whole)
        addUnseated(committee, *term, *votes.whole, problems);
    else
        BB_CHECK(addRecycled(session, committee, *term, problems));
    for (const Election& election : votes.later)
        addUnseated(committee, *term, election, problems);
    return problems;
}

Result<QString> byElectionDoubt(const store::Session& session, book::BranchId branch, const Committee& committee,
                                const Seat& seat)
{
    const Term* term = committee.termOn(seat.fromOn);
    if (term == nullptr || seat.how != How::ByElection)
        return QString();
    BB_TRY(const auto elections, listElections(session, branch));
    return laterText(votesOfTerm(elections, *term, session.today()), seat);
}

} // namespace branchbook::organization
