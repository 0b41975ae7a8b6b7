// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of an election and their counts.
#include "branchbook/organization/election_store.h"

#include "organization/election_checks.h"
#include "organization/election_rows.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/rules/figure.h"
#include "branchbook/store/position.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace branchbook::organization {

namespace {

QStringList namesOnPaper(const ElectionRound& round)
{
    QStringList names;
    for (const ElectionTally& tally : round.tallies) {
        if (tally.listing == rules::Listing::OnPaper)
            names.append(tally.name);
    }
    return names;
}

/// The names in the order of `due`, written-in ones behind them.
Result<> takeOrder(ElectionRound& round, const ElectionRound& due)
{
    const QStringList wanted = namesOnPaper(due);
    const QStringList given = namesOnPaper(round);
    if (QSet<QString>(wanted.begin(), wanted.end()) != QSet<QString>(given.begin(), given.end())
        || wanted.size() != given.size())
        return fail(ErrorKind::Invalid, QStringLiteral("election.names_differ"), {shownList(wanted)},
                    QStringLiteral("candidate"));
    if (round.seats != due.seats)
        return fail(ErrorKind::Invalid, QStringLiteral("election.seats_differ"),
                    {QString::number(due.seats), QString::number(round.seats)}, QStringLiteral("seats"));
    const auto place = [&](const ElectionTally& tally) {
        return tally.listing == rules::Listing::OnPaper ? wanted.indexOf(tally.name) : wanted.size();
    };
    std::stable_sort(round.tallies.begin(), round.tallies.end(),
                     [&](const ElectionTally& left, const ElectionTally& right) { return place(left) < place(right); });
    return {};
}

/// Nobody has two seats: whoever an earlier vote of this election elected is not written in again, by whichever of his names.
Result<> checkNotElected(const store::Session& session, const Election& before, const ElectionRound& round)
{
    const QStringList elected = before.elected();
    if (elected.isEmpty())
        return {};
    BB_TRY(const auto people, electableOn(session, before.branch, round.heldOn));
    for (const ElectionTally& tally : round.tallies) {
        QString seated = elected.contains(tally.name) ? tally.name : QString();
        for (const ElectablePerson& person : people) {
            const bool meant = person.name == tally.name || person.shown == tally.name;
            if (meant && isElected(before, person))
                seated = person.shown;
        }
        if (!seated.isEmpty())
            return fail(ErrorKind::Refused, QStringLiteral("election.elected_already"), {seated},
                        QStringLiteral("written"));
    }
    return {};
}

/// The count with the rule's result; `election` is as it stood before this vote.
Result<ElectionRound> judged(const store::Session& session, const rules::Catalogue& catalogue, const Election& election,
                             ElectionRound round, QDate today, const ElectionRound* corrected = nullptr)
{
    auto due = nextRound(election);
    if (!due)
        return fail(ErrorKind::Refused, QStringLiteral("election.decided"));
    if (corrected != nullptr) { // its paper stays, whoever was nominated since
        due->tallies = corrected->tallies;
        due->tallies.removeIf([](const ElectionTally& one) { return one.listing != rules::Listing::OnPaper; });
    }
    if (due->tallies.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("election.no_candidates"));
    if (election.tellersWith(TellerRole::Monitor).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("election.no_monitor"));
    round.election = election.id;
    round.number = due->number;
    round.vote = due->vote;
    for (ElectionTally& tally : round.tallies)
        tally.name = normalizedName(tally.name);
    BB_CHECK(takeOrder(round, *due));
    BB_CHECK(checkNotElected(session, election, round));
    BB_CHECK(checkRoundDay(session, election, round, today));
    if (due->vote == RoundVote::First && corrected == nullptr)
        BB_CHECK(checkCandidateShare(catalogue, election));
    BB_CHECK(checkElectors(session, catalogue, election, round));
    BB_TRY(const Electorate electorate, electorateOf(session, election, round.heldOn));
    BB_TRY(const auto assessed, assessRound(catalogue, election.kind, round, electorate.noun()));
    BB_CHECK(checkElected(session, election, assessed.round));
    BB_CHECK(checkWrittenIn(session, election, assessed.round));
    return assessed.round;
}

/// What the correction takes the place of; the day where it moved too.
QString stoodBefore(const ElectionRound& before, const ElectionRound& after)
{
    const QString totals = totalsInWords(before);
    return before.heldOn == after.heldOn
        ? totals
        : QStringLiteral("投票日期%1；%2").arg(rules::chineseDay(before.heldOn), totals);
}

/// The consent to fewer seats carries the corrected count too: still near the number, still more than half of those present, and not
/// given before the vote.
bool staysFewer(const rules::Catalogue& catalogue, const Election& corrected, int agreed)
{
    const auto fewer = fewerSeats(catalogue, corrected);
    const ElectionRound& last = corrected.rounds.last();
    return fewer && agreed >= fewer->neededAgreed && agreed <= last.present && corrected.fewerOn >= last.heldOn;
}

} // namespace

Result<ElectionRoundId> recordElectionRound(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                            const ElectionRound& round, QDate today)
{
    BB_TRY(const Election election, loadElection(unit.session(), round.election));
    BB_TRY(ElectionRound result, judged(unit.session(), catalogue, election, round, today));
    for (const ElectionRound& earlier : election.rounds) // which names and how many seats rests on them
        BB_CHECK(unit.hold("election_round", earlier.id.toString()));
    if (result.id.isNull())
        result.id = ElectionRoundId::make();
    store::ColumnValues columns = columnsOf(result);
    columns.insert(columns.begin(), {"id", result.id.toString()});
    columns.push_back({"entered_on", today.toString(Qt::ISODate)});
    BB_CHECK(unit.insert("election_round", columns));
    BB_CHECK(putTallies(unit, result, 0));
    return result.id;
}

Result<> correctElectionRound(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const ElectionRound& round,
                              const QString& reason, QDate today)
{
    BB_TRY(Election election, loadElection(unit.session(), round.election));
    if (trimmedText(reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("election.reason_missing"), {}, QStringLiteral("reason"));
    if (election.rounds.isEmpty() || election.rounds.last().id != round.id)
        return fail(ErrorKind::Refused, QStringLiteral("election.round_followed"), {QString::number(round.number)});
    const auto agreed = std::exchange(election.fewerAgreed, std::nullopt); // judged as a vote before anybody agreed
    const ElectionRound before = election.rounds.takeLast();
    // The day of the election is not moved below its votes; where the first vote had a wrong day, both are put right.
    const bool earlier = election.rounds.isEmpty() && round.heldOn.isValid() && round.heldOn < election.heldOn;
    if (earlier) {
        election.heldOn = round.heldOn;
        BB_CHECK(unit.change("election", election.id.toString(), {{"held_on", round.heldOn.toString(Qt::ISODate)}}));
    }
    BB_TRY(const ElectionRound result, judged(unit.session(), catalogue, election, round, today, &before));
    BB_CHECK(unit.update("election_round", round.id.toString(), round.rev, columnsOf(result)));
    BB_CHECK(putTallies(unit, result, before.tallies.size()));
    election.rounds.append(result);
    QString stood = stoodBefore(before, result);
    if (agreed && !staysFewer(catalogue, election, *agreed)) {
        BB_CHECK(unit.change("election", election.id.toString(), {{"fewer_agreed", {}}, {"fewer_on", {}}}));
        stood += QStringLiteral("；%1名选举人同意减少名额，更正后不再作数").arg(*agreed);
    }
    BB_TRY(const qint64 position, store::nextPosition(unit.session(), "election.next_correction", round.id.toString()));
    return unit.insert("election_correction",
                       {{"round_id", round.id.toString()},
                        {"position", position},
                        {"corrected_on", today.toString(Qt::ISODate)},
                        {"reason", trimmedText(reason)},
                        {"totals_before", stood}});
}

Result<> acceptFewerSeats(store::UnitOfWork& unit, const rules::Catalogue& catalogue, ElectionId id, int agreed,
                          QDate day, QDate today)
{
    BB_TRY(const Election election, loadElection(unit.session(), id));
    BB_TRY(const FewerSeats fewer, fewerSeats(catalogue, election));
    const QString where = QStringLiteral("date");
    if (!day.isValid() || day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("election.day_future"), {day.toString(Qt::ISODate)}, where);
    const ElectionRound& last = election.rounds.last();
    if (day < last.heldOn)
        return fail(ErrorKind::Invalid, QStringLiteral("election.day_before"),
                    {day.toString(Qt::ISODate), last.heldOn.toString(Qt::ISODate)}, where);
    if (agreed < fewer.neededAgreed || agreed > last.present)
        return fail(ErrorKind::Refused, QStringLiteral("election.fewer_votes"),
                    {QString::number(last.present), QString::number(fewer.neededAgreed), QString::number(agreed)},
                    QStringLiteral("agreed"));
    return unit.change("election", id.toString(),
                       {{"fewer_agreed", qint64{agreed}}, {"fewer_on", day.toString(Qt::ISODate)}});
}

Result<Ballot> electionBallot(const rules::Catalogue& catalogue, const Election& election, const QString& branch,
                              int papers)
{
    Election shown = election;
    const auto due = nextRound(shown);
    if (due && due->vote == RoundVote::First && !due->tallies.isEmpty())
        BB_CHECK(checkCandidateShare(catalogue, election));
    shown.rounds.clear();
    shown.fewerAgreed.reset();
    const ElectionRound round = due ? *due : nextRound(shown).value_or(ElectionRound{});
    if (round.tallies.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("election.no_candidates"));
    Ballot ballot;
    ballot.title = QStringLiteral("%1选举票").arg(QString::fromUtf16(electionKindInfo(election.kind).office));
    if (round.vote == RoundVote::TieBreak || round.vote == RoundVote::Refill)
        ballot.title += QStringLiteral("（再次投票）");
    ballot.issuer = branch;
    ballot.day = rules::chineseDay(round.heldOn);
    ballot.nameHead = QStringLiteral("候选人");
    ballot.names = namesOnPaper(round);
    ballot.columns = {QStringLiteral("赞成"), QStringLiteral("反对"), QStringLiteral("弃权")};
    ballot.seats = round.seats;
    ballot.papers = papers;
    ballot.note =
        QStringLiteral("应选%1名，候选人%2名。赞成的在“赞成”栏画“○”，反对的在“反对”栏画“○”，弃权的在“弃权”栏画“○”。")
            .arg(round.seats)
            .arg(ballot.names.size());
    if (round.vote != RoundVote::TieBreak) {
        ballot.writeInHead = QStringLiteral("另选他人");
        ballot.note += QStringLiteral("投反对票的可以另选他人，写在同一行；弃权的不能另选他人。");
    }
    ballot.note += QStringLiteral("所选人数等于或者少于%1名的有效，多于%1名的无效。").arg(round.seats);
    BB_CHECK(checkBallot(ballot));
    return ballot;
}

} // namespace branchbook::organization
