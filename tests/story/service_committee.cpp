// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The committee's part of the story, through the services.
#include "story/service_player.h"

#include "branchbook/organization/election_store.h"
#include "branchbook/organization/handover.h"
#include "branchbook/organization/meeting_series.h"
#include "branchbook/organization/work_plan.h"
#include "branchbook/rules/rule_base.h"

#include <algorithm>

namespace story {

using store::UnitOfWork;

namespace {

const rules::Catalogue& officialRules()
{
    static const auto base = must(rules::ruleBase());
    return base->catalogue;
}

organization::Term termElected(const Lookup& at, int number, QDate elected)
{
    organization::Term term;
    term.branch = at.branch().id;
    term.number = number;
    term.electedOn = elected;
    term.plannedEnd = must(organization::termEnd(officialRules(), at.branch(), elected));
    term.endsOn = term.plannedEnd;
    return term;
}

} // namespace

void ServicePlayer::operate(const AdoptCommittee& step)
{
    const auto found = must(organization::committeeOfRoster(m_book->reader(), at().branch().id, today()));
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id,
               organization::adoptRoster(unit, found, termElected(at(), step.number, found.electedOn), today()));
        return {};
    });
}

void ServicePlayer::operate(const PlanYear& step)
{
    auto year = must(organization::loadWorkYear(m_book->reader(), at().branch().id, kYear));
    year.branch = at().branch().id;
    year.year = kYear;
    year.goal = step.goal;
    run([&](UnitOfWork& unit) { return organization::putWorkYear(unit, year); });
}

void ServicePlayer::operate(const PlanWork& step)
{
    organization::WorkItem item;
    item.branch = at().branch().id;
    item.year = kYear;
    item.month = step.month;
    item.matter = step.matter;
    if (!step.post.isEmpty())
        item.post = at().post(step.post);
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::putWork(unit, item));
        return {};
    });
}

void ServicePlayer::operate(const DoWork& step)
{
    const auto work = must(organization::listWork(m_book->reader(), at().branch().id, kYear));
    const auto found = std::ranges::find(work, step.matter, &organization::WorkItem::matter);
    run([&](UnitOfWork& unit) { return organization::markWork(unit, found->id, {today(), step.note}, today()); });
}

void ServicePlayer::operate(const SetSeries& step)
{
    organization::Series series;
    series.branch = at().branch().id;
    series.kind = step.kind;
    series.topic = QStringLiteral("{月}月") + gathering::kindTitle(step.kind);
    series.day = step.day;
    series.agenda = step.agenda;
    series.fromOn = today();
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::putSeries(unit, series));
        return {};
    });
}

void ServicePlayer::operate(const PlanNext& step)
{
    const auto all = must(organization::listSeries(m_book->reader(), at().branch().id));
    const auto series = std::ranges::find(all, step.kind, &organization::Series::kind);
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::planNext(unit, *series, today()));
        return {};
    });
}

void ServicePlayer::operate(const PrepareElection& step)
{
    organization::Election election;
    election.branch = at().branch().id;
    election.title = step.title;
    election.seats = step.seats;
    election.heldOn = step.day;
    organization::ElectionId id;
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::planElection(unit, election, today()));
        return {};
    });
    QList<book::MemberId> candidates;
    for (const QString& name : step.candidates)
        candidates.append(at().member(name));
    run([&](UnitOfWork& unit) { return organization::setElectionCandidates(unit, id, candidates); });
    run([&](UnitOfWork& unit) {
        return organization::setElectionTellers(unit, id, {at().member(step.monitor)}, {at().member(step.counter)});
    });
}

void ServicePlayer::operate(const CountVote& step)
{
    const auto election = at().election();
    auto round = organization::nextRound(election).value();
    round.heldOn = step.day;
    round.entitled = must(organization::turnoutOf(m_book->reader(), election)).entitled;
    round.present = step.present;
    round.issued = step.present;
    round.collected = step.valid + step.voidPapers;
    round.valid = step.valid;
    round.voidPapers = step.voidPapers;
    for (auto& tally : round.tallies) {
        const auto figures = step.votes.value(tally.name);
        tally.yes = figures.value(0);
        tally.no = figures.value(1);
        tally.abstain = figures.value(2);
    }
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id,
               organization::recordElectionRound(unit, officialRules(), round, today()));
        return {};
    });
}

void ServicePlayer::operate(const NewTerm& step)
{
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id,
               organization::putTerm(unit, termElected(at(), step.number, step.elected), today()));
        return {};
    });
}

void ServicePlayer::operate(const Appoint& step)
{
    organization::Seat seat;
    seat.term = at().committee().termOn(step.day)->id;
    seat.post = at().post(step.post);
    seat.member = at().member(step.name);
    seat.name = step.name;
    seat.how = organization::How::Elected;
    seat.fromOn = step.day;
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::appoint(unit, seat, today()));
        return {};
    });
}

void ServicePlayer::operate(const HandOver& step)
{
    organization::Handover handover;
    handover.post = at().post(step.post);
    handover.to = at().member(step.to);
    handover.on = step.day;
    handover.how = organization::How::ByElection;
    handover.items = step.items ? organization::OpenItems::GoAlong : organization::OpenItems::Stay;
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::handOver(unit, at().branch().id, handover, today()));
        return {};
    });
}

} // namespace story
