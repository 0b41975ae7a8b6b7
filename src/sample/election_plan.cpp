// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/election_plan.h"

#include "branchbook/organization/election_store.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

using namespace organization;

QDate dayIn(const QJsonObject& json, const QString& key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

QList<book::MemberId> membersIn(const QJsonObject& json, const QString& key,
                                const QHash<QString, book::MemberId>& byName)
{
    QList<book::MemberId> members;
    for (const QJsonValue& name : json.value(key).toArray())
        members.append(byName.value(name.toString()));
    return members;
}

Election planIn(const QJsonObject& json, book::BranchId branch)
{
    Election election;
    election.branch = branch;
    election.title = json.value(u"title").toString();
    election.kind = electionKindByName(json.value(u"kind").toString()).value_or(ElectionKind::Committee);
    election.seats = json.value(u"seats").toInt();
    election.heldOn = dayIn(json, QStringLiteral("date"));
    election.place = json.value(u"place").toString();
    const QJsonObject done = json.value(u"done").toObject();
    const QJsonObject planned = json.value(u"planned").toObject();
    for (const ElectionStep step : electionCourse(election.kind)) {
        const QString name = electionStepName(step);
        election.steps.append({step, dayIn(planned, name), dayIn(done, name), {}});
    }
    const QJsonObject papers = json.value(u"papers").toObject();
    for (const QString& paper : electionPapers(election.kind)) {
        if (papers.contains(paper))
            election.papers.append({paper, dayIn(papers, paper), {}});
    }
    return election;
}

/// How many could vote the book says itself, by what its people were on the day.
Result<> fillCount(ElectionRound& round, const QJsonObject& count, const Turnout& turnout)
{
    round.entitled = turnout.entitled;
    round.present = round.issued = round.collected = turnout.entitled - count.value(u"absent").toInt();
    round.voidPapers = count.value(u"void").toInt();
    round.valid = round.collected - round.voidPapers;
    const QJsonObject votes = count.value(u"votes").toObject();
    for (ElectionTally& tally : round.tallies) {
        const QJsonArray other = votes.value(tally.name).toArray();
        if (other.size() != 2)
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, tally.name);
        tally.no = other[0].toInt();
        tally.abstain = other[1].toInt();
        tally.yes = round.valid - *tally.no - *tally.abstain;
    }
    const QJsonObject written = count.value(u"written").toObject();
    for (auto it = written.begin(); it != written.end(); ++it)
        round.tallies.append(
            {it.key(), rules::Listing::WrittenIn, it.value().toInt(), {}, {}, TallyOutcome::NotElected});
    return {};
}

Result<> writeCount(DemoWriter& writer, const Election& election, const QJsonObject& count, QDate entered)
{
    BB_TRY(const auto rules, rules::Catalogue::builtIn());
    BB_TRY(const Turnout turnout, turnoutOf(writer.unit().session(), election));
    auto round = nextRound(election);
    if (!round)
        return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, election.title);
    BB_CHECK(fillCount(*round, count, turnout));
    round->id = writer.ids().make<ElectionRoundId>();
    BB_TRY([[maybe_unused]] const auto id, recordElectionRound(writer.unit(), rules, *round, entered));
    return {};
}

} // namespace

Result<> writeElection(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& byName,
                       const QJsonObject& json)
{
    const QDate entered = dayIn(json, QStringLiteral("entered"));
    Election election = planIn(json, branch);
    election.id = writer.ids().make<ElectionId>();
    store::UnitOfWork& unit = writer.unit();
    BB_TRY(const ElectionId id, planElection(unit, election, entered));
    if (const auto people = membersIn(json, QStringLiteral("candidates"), byName); !people.isEmpty())
        BB_CHECK(setElectionCandidates(unit, id, people));
    BB_CHECK(setElectionTellers(unit, id, membersIn(json, QStringLiteral("monitors"), byName),
                                membersIn(json, QStringLiteral("counters"), byName)));
    if (!json.contains(u"count"))
        return {};
    BB_TRY(const Election planned, loadElection(unit.session(), id));
    return writeCount(writer, planned, json.value(u"count").toObject(), entered);
}

} // namespace branchbook::sample
