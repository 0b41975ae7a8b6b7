// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/election_rows.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

QDate storedDay(const store::Query& query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

store::Value storedDay(QDate day)
{
    return day.isValid() ? store::Value{day.toString(Qt::ISODate)} : store::Value{};
}

std::optional<int> numberOrNothing(const store::Query& query, int column)
{
    return query.isNull(column) ? std::optional<int>() : std::optional(static_cast<int>(query.integer(column)));
}

store::Value storedNumber(std::optional<int> number)
{
    return number ? store::Value{qint64{*number}} : store::Value{};
}

template <class Row>
Result<> eachRow(const store::Session& session, const char* statement, const QString& id, Row&& take)
{
    store::Query query = session.query(statement);
    BB_TRY(bool row, query.bind("id", id).next());
    while (row) {
        take(query);
        BB_TRY(row, query.next());
    }
    return {};
}

QString voteName(RoundVote vote)
{
    switch (vote) {
    case RoundVote::First: return QStringLiteral("first");
    case RoundVote::TieBreak: return QStringLiteral("tie_break");
    case RoundVote::Refill: return QStringLiteral("refill");
    case RoundVote::Again: break;
    }
    return QStringLiteral("again");
}

RoundVote voteNamed(const QString& name)
{
    for (const RoundVote vote : {RoundVote::First, RoundVote::TieBreak, RoundVote::Refill}) {
        if (name == voteName(vote))
            return vote;
    }
    return RoundVote::Again;
}

RoundResult resultNamed(const QString& name)
{
    for (const RoundResult result : {RoundResult::Elected, RoundResult::Tied, RoundResult::TooFew}) {
        if (name == roundResultName(result))
            return result;
    }
    return RoundResult::Void;
}

TallyOutcome outcomeNamed(const QString& name)
{
    for (const TallyOutcome outcome : {TallyOutcome::Elected, TallyOutcome::RunOff}) {
        if (name == tallyOutcomeName(outcome))
            return outcome;
    }
    return TallyOutcome::NotElected;
}

ElectionRound roundOf(const store::Query& query)
{
    ElectionRound round;
    int column = 0;
    const auto number = [&] { return static_cast<int>(query.integer(column++)); };
    round.id = ElectionRoundId::fromString(query.text(column++));
    round.rev = query.integer(column++);
    round.election = ElectionId::fromString(query.text(column++));
    round.number = number();
    round.vote = voteNamed(query.text(column++));
    round.heldOn = storedDay(query, column++);
    round.seats = number();
    round.entitled = number();
    round.present = number();
    round.issued = number();
    round.voters = number();
    round.collected = number();
    round.valid = number();
    round.voidPapers = number();
    round.result = resultNamed(query.text(column++));
    round.why = query.text(column++);
    round.minutes = query.text(column++);
    round.enteredOn = storedDay(query, column++);
    return round;
}

Result<> loadRoundParts(const store::Session& session, ElectionRound& round)
{
    BB_CHECK(eachRow(session, "election.tallies", round.id.toString(), [&](const store::Query& row) {
        round.tallies.append({row.text(0),
                              row.text(1) == u"written" ? rules::Listing::WrittenIn : rules::Listing::OnPaper,
                              static_cast<int>(row.integer(2)), numberOrNothing(row, 3), numberOrNothing(row, 4),
                              outcomeNamed(row.text(5))});
    }));
    return eachRow(session, "election.corrections", round.id.toString(), [&](const store::Query& row) {
        round.corrections.append({storedDay(row, 0), row.text(1), row.text(2)});
    });
}

Result<> loadPlan(const store::Session& session, Election& election)
{
    const QString id = election.id.toString();
    for (const ElectionStep step : electionCourse(election.kind))
        election.steps.append({step, {}, {}, {}});
    for (const QString& paper : electionPapers(election.kind))
        election.papers.append({paper, {}, {}});
    BB_CHECK(eachRow(session, "election.steps", id, [&](const store::Query& row) {
        const auto step = electionStepByName(row.text(0));
        for (ElectionStepDays& days : election.steps) {
            if (step && days.step == *step)
                days = {*step, storedDay(row, 1), storedDay(row, 2), row.text(3)};
        }
    }));
    return eachRow(session, "election.papers", id, [&](const store::Query& row) {
        for (ElectionPaper& paper : election.papers) {
            if (paper.paper == row.text(0))
                paper = {row.text(0), storedDay(row, 1), row.text(2)};
        }
    });
}

/// 大会选举 is over when the seats are filled, and under way again when the count that filled them is taken back: it is
/// never written beside the counts. The day that somebody gave it stays where no vote is on record.
void followRounds(Election& election)
{
    if (election.rounds.isEmpty())
        return;
    for (ElectionStepDays& days : election.steps) {
        if (days.step == ElectionStep::Meeting)
            days.done = !election.isDecided() ? QDate()
                : election.fewerOn.isValid()  ? election.fewerOn
                                              : election.rounds.last().heldOn;
    }
}

} // namespace

Election electionOf(const store::Query& query)
{
    Election election;
    int column = 0;
    election.id = ElectionId::fromString(query.text(column++));
    election.rev = query.integer(column++);
    election.branch = book::BranchId::fromString(query.text(column++));
    election.kind = electionKindByName(query.text(column++)).value_or(ElectionKind::Committee);
    election.title = query.text(column++);
    election.seats = static_cast<int>(query.integer(column++));
    election.heldOn = storedDay(query, column++);
    election.gathering = query.text(column++);
    election.place = query.text(column++);
    election.note = query.text(column++);
    election.fewerAgreed = numberOrNothing(query, column++);
    election.fewerOn = storedDay(query, column++);
    election.enteredOn = storedDay(query, column++);
    return election;
}

store::ColumnValues columnsOf(const Election& election)
{
    return {{"branch_id", election.branch.toString()},
            {"kind", QString::fromLatin1(electionKindInfo(election.kind).name)},
            {"title", oneLine(election.title)},
            {"seats", qint64{election.seats}},
            {"held_on", election.heldOn.toString(Qt::ISODate)},
            {"gathering_id", store::textOrNull(election.gathering)},
            {"place", store::textOrNull(oneLine(election.place))},
            {"note", store::textOrNull(trimmedText(election.note))}};
}

Result<> loadElectionParts(const store::Session& session, Election& election)
{
    const QString id = election.id.toString();
    BB_CHECK(loadPlan(session, election));
    BB_CHECK(eachRow(session, "election.candidates", id, [&](const store::Query& row) {
        election.candidates.append({book::MemberId::fromString(row.text(0)), row.text(1), row.text(2)});
    }));
    BB_CHECK(eachRow(session, "election.tellers", id, [&](const store::Query& row) {
        election.tellers.append({book::MemberId::fromString(row.text(0)), row.text(1),
                                 row.text(2) == u"monitor" ? TellerRole::Monitor : TellerRole::Counter});
    }));
    BB_CHECK(eachRow(session, "election.left_out", id, [&](const store::Query& row) {
        const auto reason = rules::awayReasonByName(row.text(2)).value_or(rules::AwayReason::None);
        election.leftOut.append({book::MemberId::fromString(row.text(0)),
                                 row.text(1),
                                 {reason, storedDay(row, 3), row.text(4), row.text(5)}});
    }));
    BB_CHECK(eachRow(session, "election.rounds", id,
                     [&](const store::Query& row) { election.rounds.append(roundOf(row)); }));
    for (ElectionRound& round : election.rounds)
        BB_CHECK(loadRoundParts(session, round));
    followRounds(election);
    return {};
}

store::ColumnValues columnsOf(const ElectionRound& round)
{
    return {{"election_id", round.election.toString()},
            {"number", qint64{round.number}},
            {"vote", voteName(round.vote)},
            {"held_on", storedDay(round.heldOn)},
            {"seats", qint64{round.seats}},
            {"entitled", qint64{round.entitled}},
            {"present", qint64{round.present}},
            {"issued", qint64{round.issued}},
            {"voters", qint64{round.votersOrIssued()}},
            {"collected", qint64{round.collected}},
            {"valid", qint64{round.valid}},
            {"void", qint64{round.voidPapers}},
            {"result", roundResultName(round.result)},
            {"why", round.why},
            {"minutes", round.minutes}};
}

store::ColumnValues columnsOf(ElectionId election, const ElectionLeftOut& who)
{
    return {{"election_id", election.toString()},
            {"member_id", who.member.toString()},
            {"full_name", who.name},
            {"reason", rules::awayReasonName(who.why.reason)},
            {"since", storedDay(who.why.since)},
            {"higher_consent", oneLine(who.why.higherConsent)},
            {"meeting_consent", oneLine(who.why.meetingConsent)}};
}

Result<> putTallies(store::UnitOfWork& unit, const ElectionRound& round, qsizetype tallyRowsBefore)
{
    const auto key = [&](qsizetype position) {
        return round.id.toString() + QChar(store::kKeySeparator) + QString::number(position);
    };
    for (qsizetype i = round.tallies.size(); i < tallyRowsBefore; ++i)
        BB_CHECK(unit.remove("election_tally", key(i)));
    for (qsizetype i = 0; i < round.tallies.size(); ++i) {
        const ElectionTally& tally = round.tallies[i];
        const bool written = tally.listing == rules::Listing::WrittenIn;
        BB_CHECK(unit.put("election_tally",
                          {{"round_id", round.id.toString()},
                           {"position", qint64{i}},
                           {"full_name", tally.name},
                           {"listing", written ? QStringLiteral("written") : QStringLiteral("paper")},
                           {"yes", qint64{tally.yes}},
                           {"no", written ? store::Value{} : storedNumber(tally.no)},
                           {"abstain", written ? store::Value{} : storedNumber(tally.abstain)},
                           {"outcome", tallyOutcomeName(tally.outcome)}}));
    }
    return {};
}

} // namespace branchbook::organization
