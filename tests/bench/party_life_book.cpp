// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/party_life_book.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/rules/rule_base.h"

namespace branchbook::bench {

namespace {

constexpr int kPeople = 200;
constexpr int kMeetings = 5000;
constexpr int kAtMeeting = 40;
constexpr int kItems = 10000;
constexpr int kElections = 20;

Result<> addPeople(store::UnitOfWork& unit, book::BranchId branch)
{
    for (int i = 0; i < kPeople; ++i) {
        book::Member person;
        person.branch = branch;
        person.values.set(book::Field::FullName, QStringLiteral("成员") + QChar(0x4E00 + i));
        person.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
        person.values.set(book::Field::JoinDate, QStringLiteral("2001-07-01"));
        person.values.set(book::Field::FullMemberDate, QStringLiteral("2002-07-01"));
        BB_CHECK(book::insertMember(unit, person));
    }
    return {};
}

Result<> addMeetings(store::UnitOfWork& unit, book::BranchId branch)
{
    using gathering::Kind;
    BB_TRY(const auto all,
           gathering::expectedOn(unit.session(), branch, Kind::GeneralMeeting, std::nullopt, kBenchDay));
    for (int i = 0; i <= kMeetings; ++i) {
        gathering::Gathering g;
        g.branch = branch;
        g.kind = i % 3 == 0 ? Kind::ThemePartyDay : Kind::GeneralMeeting;
        g.topic = i == kMeetings ? QStringLiteral("全体") : QStringLiteral("会议%1").arg(i);
        g.heldOn = kBenchDay.addDays(-(i == kMeetings ? 0 : 1 + i * 3650 / kMeetings));
        g.place = QStringLiteral("三楼");
        g.attendees = i == kMeetings ? all : all.mid(i % (kPeople - kAtMeeting), kAtMeeting);
        g.attendees[0].presence = gathering::Presence::OnLeave;
        g.attendees[0].reason = QStringLiteral("公差");
        g.agenda = gathering::agendaOf({QStringLiteral("学习"), QStringLiteral("讨论")});
        g.minutesHtml = QStringLiteral("<p>会议讨论了两项议程。</p>");
        BB_CHECK(gathering::saveGathering(unit, g, kBenchDay));
    }
    return {};
}

Result<> addItems(store::UnitOfWork& unit, book::BranchId branch)
{
    for (int i = 0; i < kItems; ++i) {
        ledger::Item item;
        item.branch = branch;
        item.kind = ledger::Kind::Task;
        item.matter = QStringLiteral("事项%1").arg(i);
        item.ownerName = QStringLiteral("成员");
        item.raisedOn = QDate(2026, 1, 1).addDays(i % 250);
        item.dueOn = item.raisedOn.addDays(30);
        BB_TRY(const auto id, ledger::raiseItem(unit, item, kBenchDay));
        if (i % 3 == 0)
            BB_CHECK(ledger::closeItem(unit, id, std::min(kBenchDay, item.dueOn), QStringLiteral("办好"), kBenchDay));
    }
    return {};
}

Result<> addElections(store::UnitOfWork& unit, book::BranchId branch)
{
    BB_TRY(const auto base, rules::ruleBase());
    BB_TRY(const auto people, organization::electableOn(unit.session(), branch, kBenchDay));
    QList<book::MemberId> standing;
    for (int i = 0; i < 9; ++i)
        standing.append(people[i].member);
    for (int i = 0; i < kElections; ++i) {
        organization::Election election;
        election.branch = branch;
        election.title = QStringLiteral("选举%1").arg(i);
        election.kind = organization::ElectionKind::Delegates; // of a committee there is but one a term
        election.seats = 7;
        election.heldOn = kBenchDay.addDays(-i * 30);
        BB_TRY(const auto id, organization::planElection(unit, election, kBenchDay));
        BB_CHECK(organization::setElectionCandidates(unit, id, standing));
        BB_CHECK(organization::setElectionTellers(unit, id, {people[20].member}, {people[21].member}));
        BB_TRY(const auto now, organization::loadElection(unit.session(), id));
        auto round = organization::nextRound(now).value();
        round.entitled = kPeople;
        round.present = round.issued = round.collected = round.valid = kPeople - 10;
        for (qsizetype n = 0; n < round.tallies.size(); ++n) {
            round.tallies[n].yes = n < 7 ? 180 - int(n) : 20;
            round.tallies[n].no = round.valid - round.tallies[n].yes;
            round.tallies[n].abstain = 0;
        }
        BB_CHECK(organization::recordElectionRound(unit, base->catalogue, round, kBenchDay));
    }
    return {};
}

} // namespace

Result<> makePartyLifeBook(const QString& path)
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("大支部");
    BB_TRY(const auto book, book::Book::create(path, setup, kBenchDay));
    BB_TRY(const auto branch, book::findBranch(book->reader(), {}));
    for (const auto add : {addPeople, addMeetings, addItems, addElections})
        BB_CHECK(
            book->perform(QStringLiteral("bench"), {}, [&](store::UnitOfWork& unit) { return add(unit, branch.id); }));
    return {};
}

} // namespace branchbook::bench
