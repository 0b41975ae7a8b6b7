// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The votes on 书记 and 副书记, and what an election says of itself before anything is counted.
#include "organization/election_support.h"

#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/elected_committee.h"

#include "support/catch_qt.h"

using namespace organization_test;

namespace {

const QString kChosen = QStringLiteral("韩知秋");
const QString kTeller = QStringLiteral("陆怀瑾");

Election officeVote(const Voters& made, ElectionKind kind, QDate day = kVoteDay)
{
    Election election;
    election.branch = made.branch;
    election.kind = kind;
    election.title = electionKindTitle(kind);
    election.seats = 1;
    election.heldOn = day;
    return election;
}

ElectionId begin(Voters& made, const Election& election)
{
    ElectionId id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, planElection(unit, election, made.today));
        return {};
    }));
    return id;
}

Result<> candidates(Voters& made, ElectionId id, const QStringList& names)
{
    return made.run([&](auto& unit) { return setElectionCandidates(unit, id, made.ids(names)); });
}

Result<> tellers(Voters& made, ElectionId id, const QStringList& monitors, const QStringList& counters = {})
{
    return made.run([&](auto& unit) { return setElectionTellers(unit, id, made.ids(monitors), made.ids(counters)); });
}

/// Five members are elected: all candidates but 丁春晓.
ElectionId electCommittee(Voters& made)
{
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 20, 10, 3);
    REQUIRE(made.record(round));
    return id;
}

void vote(Voters& made, ElectionId id, const QString& name)
{
    ElectionRound round = nextRound(made.load(id)).value();
    round.entitled = round.present = round.issued = round.collected = round.valid = 5;
    fill(round, name, 5, 0, 0);
    REQUIRE(made.record(round));
}

ElectionId electOffice(Voters& made, ElectionKind kind, const QString& name)
{
    const ElectionId id = begin(made, officeVote(made, kind));
    REQUIRE(candidates(made, id, {name}));
    REQUIRE(tellers(made, id, {kTeller}));
    vote(made, id, name);
    return id;
}

QString doubtsOf(const Voters& made, ElectionId id)
{
    return electionDoubts(made.reader(), made.load(id)).value().join(u'\n');
}

void done(Voters& made, ElectionId id, ElectionStep step, QDate day,
          const QString& note = QStringLiteral("机党〔2026〕18号"))
{
    REQUIRE(made.run([&](auto& unit) { return setElectionStep(unit, id, {step, {}, day, note}, made.today); }));
}

} // namespace

TEST_CASE("one 书记 is elected, not two")
{
    Voters made;
    Election two = officeVote(made, ElectionKind::Secretary);
    two.seats = 2;
    const auto refused = checkElection(two);
    CHECK(codeOf(refused) == QStringLiteral("election.one_secretary"));
    CHECK(refused.error().where == QStringLiteral("seats"));
    two.seats = 1;
    const ElectionId id = begin(made, two);
    two = made.load(id);
    two.seats = 2;
    CHECK(codeOf(made.run([&](auto& unit) { return changeElection(unit, two); }))
          == QStringLiteral("election.one_secretary"));
}

TEST_CASE("nobody is elected 书记 and 副书记 by one committee")
{
    Voters made;
    (void)electCommittee(made);
    SECTION("elected to the one, he does not stand for the other")
    {
        (void)electOffice(made, ElectionKind::Secretary, kChosen);
        const ElectionId deputy = begin(made, officeVote(made, ElectionKind::Deputy));
        const auto refused = candidates(made, deputy, {kChosen});
        REQUIRE(codeOf(refused) == QStringLiteral("election.other_office"));
        CHECK(
            sentence(refused.error()).contains(QStringLiteral("韩知秋是书记（“选举支部书记”当选），不能又选为副书记")));
        CHECK(candidates(made, deputy, {QStringLiteral("周砚青")}));
    }
    SECTION("nor is he written in")
    {
        (void)electOffice(made, ElectionKind::Deputy, kChosen);
        const ElectionId office = begin(made, officeVote(made, ElectionKind::Secretary));
        REQUIRE(candidates(made, office, {QStringLiteral("周砚青")}));
        REQUIRE(tellers(made, office, {kTeller}));
        ElectionRound round = nextRound(made.load(office)).value();
        round.entitled = round.present = round.issued = round.collected = round.valid = 5;
        fill(round, QStringLiteral("周砚青"), 1, 4, 0);
        round.tallies.append({kChosen, rules::Listing::WrittenIn, 4, {}, {}, TallyOutcome::NotElected});
        CHECK(codeOf(made.record(round)) == QStringLiteral("election.other_office"));
    }
    SECTION("nor does he stand for both at once")
    {
        const ElectionId office = begin(made, officeVote(made, ElectionKind::Secretary));
        REQUIRE(candidates(made, office, {kChosen}));
        const ElectionId deputy = begin(made, officeVote(made, ElectionKind::Deputy));
        CHECK(codeOf(candidates(made, deputy, {kChosen})) == QStringLiteral("election.other_office"));
    }
}

TEST_CASE("the next term does not take one person for both offices")
{
    Voters made;
    const ElectionId id = electCommittee(made);
    (void)electOffice(made, ElectionKind::Secretary, kChosen);
    auto proposed = committeeOfElection(made.reader(), made.rules(), made.load(id)).value();
    CHECK(checkElectedCommittee(made.reader(), proposed));
    proposed.officers.append({{}, kChosen, QStringLiteral("副书记"), kVoteDay}); // as older books may have it
    const auto refused = checkElectedCommittee(made.reader(), proposed);
    REQUIRE(codeOf(refused) == QStringLiteral("election.two_offices"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("既当选书记，又当选副书记")));
}

TEST_CASE("the next term has the next number and the years of the rule, or says why not")
{
    Voters made;
    const ElectionId id = electCommittee(made);
    Term before;
    before.branch = made.branch;
    before.number = 3;
    before.electedOn = kVoteDay.addYears(-3);
    before.plannedEnd = before.endsOn = kVoteDay;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto put, putTerm(unit, before, made.today));
        return {};
    }));
    auto proposed = committeeOfElection(made.reader(), made.rules(), made.load(id)).value();
    for (ElectedPlace& place : proposed.places)
        place.title.clear();
    CHECK(proposed.term.number == 4);
    CHECK(proposed.term.plannedEnd == QDate(2029, 10, 23)); // BRANCH2018 art 21: three years
    proposed.term.number = 6;
    CHECK(codeOf(checkElectedCommittee(made.reader(), proposed)) == QStringLiteral("election.term_number"));
    proposed.term.number = 4;
    proposed.term.endsOn = QDate(2031, 10, 23);
    const auto refused = checkElectedCommittee(made.reader(), proposed);
    REQUIRE(codeOf(refused) == QStringLiteral("election.term_length"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("按规定这一届到 2029-10-23 届满")));
    proposed.term.shiftReason = QStringLiteral("与机关党委同时换届");
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto term, establishCommittee(unit, proposed, made.today));
        return {};
    }));
    const Term entered = *loadCommittee(made.reader(), made.branch)->termOn(kVoteDay);
    CHECK(entered.endsOn == QDate(2031, 10, 23));
    CHECK(entered.plannedEnd == QDate(2029, 10, 23)); // what the rule says is not lost
    CHECK(entered.shiftReason == QStringLiteral("与机关党委同时换届"));
}

TEST_CASE("the tellers of the committee's vote stand for neither office, and are of the committee")
{
    Voters made;
    (void)electCommittee(made);
    const ElectionId office = begin(made, officeVote(made, ElectionKind::Secretary));
    const ElectionId deputy = begin(made, officeVote(made, ElectionKind::Deputy));
    REQUIRE(candidates(made, office, {kChosen}));
    REQUIRE(candidates(made, deputy, {QStringLiteral("周砚青")}));
    CHECK(codeOf(tellers(made, office, {kChosen})) == QStringLiteral("election.teller_candidate"));
    CHECK(codeOf(tellers(made, office, {QStringLiteral("周砚青")})) == QStringLiteral("election.teller_beside"));
    CHECK(codeOf(tellers(made, deputy, {kTeller}, {kChosen})) == QStringLiteral("election.teller_beside"));
    REQUIRE(tellers(made, office, {kTeller}));
    CHECK(codeOf(candidates(made, deputy, {kTeller})) == QStringLiteral("election.candidate_tells"));
    CHECK_FALSE(doubtsOf(made, office).contains(QStringLiteral("不是支部委员会委员")));
    REQUIRE(tellers(made, office, {QStringLiteral("郑以宁")})); // doubted, not refused
    CHECK(doubtsOf(made, office).contains(QStringLiteral("郑以宁不是支部委员会委员")));

    Election later = officeVote(made, ElectionKind::Deputy, kVoteDay.addDays(30)); // another meeting
    later.id = deputy;
    later.rev = made.load(deputy).rev;
    REQUIRE(made.run([&](auto& unit) { return changeElection(unit, later); }));
    CHECK(tellers(made, office, {QStringLiteral("周砚青")}));
}

TEST_CASE("candidates are approved while there are none")
{
    Voters made(kVoteDay.addDays(20));
    Election bare = officeVote(made, ElectionKind::Committee, kVoteDay);
    bare.seats = 5;
    const ElectionId id = begin(made, bare);
    done(made, id, ElectionStep::Request, kVoteDay.addDays(-25));
    done(made, id, ElectionStep::Approval, kVoteDay.addDays(-7));
    CHECK(doubtsOf(made, id).contains(QStringLiteral("还没有定候选人")));
}

TEST_CASE("a step that is done while what it needs is missing is doubted at once")
{
    Voters made(kVoteDay.addDays(20));
    const ElectionId id = made.planned();
    CHECK(doubtsOf(made, id).isEmpty());
    SECTION("the vote without a count, and without the consents")
    {
        done(made, id, ElectionStep::Meeting, kVoteDay);
        CHECK(doubtsOf(made, id).contains(QStringLiteral("“大会选举”登记了办完，但还没有记录计票结果")));
        CHECK(doubtsOf(made, id).contains(QStringLiteral("但“请示批复”、“人选批复”还没有登记办结")));
        done(made, id, ElectionStep::Request, kVoteDay.addDays(-25));
        done(made, id, ElectionStep::Approval, kVoteDay.addDays(-7));
        CHECK_FALSE(doubtsOf(made, id).contains(QStringLiteral("请示批复")));
    }
    SECTION("candidates approved before anybody was asked for consent")
    {
        done(made, id, ElectionStep::Approval, kVoteDay.addDays(-7));
        CHECK(doubtsOf(made, id).contains(QStringLiteral("“人选批复”登记了办完，但“请示批复”还没有登记办结")));
        done(made, id, ElectionStep::Request, kVoteDay.addDays(-25));
        CHECK(doubtsOf(made, id).isEmpty());
    }
    SECTION("the committee's vote without one, a report without a result")
    {
        done(made, id, ElectionStep::SecretaryVote, kVoteDay);
        CHECK(doubtsOf(made, id).contains(QStringLiteral("还没有委员会选举书记的计票结果")));
        done(made, id, ElectionStep::Report, kVoteDay.addDays(3));
        CHECK(doubtsOf(made, id).contains(QStringLiteral("“报告审批”登记了办完，但选举还没有结果")));
    }
    SECTION("a reply without its number or its paper")
    {
        done(made, id, ElectionStep::Request, kVoteDay.addDays(-25), {});
        CHECK(doubtsOf(made, id).contains(QStringLiteral("“请示批复”登记了办完，但没有写批复文号")));
        REQUIRE(made.run([&](auto& unit) {
            return setElectionPaper(unit, id, {QStringLiteral("批复"), kVoteDay.addDays(-25), {}}, made.today);
        }));
        CHECK(doubtsOf(made, id).isEmpty());
    }
    SECTION("all of it there, nothing is doubted")
    {
        done(made, id, ElectionStep::Request, kVoteDay.addDays(-25));
        done(made, id, ElectionStep::Approval, kVoteDay.addDays(-7));
        auto round = made.mockupCount(id);
        fill(round, QStringLiteral("丁春晓"), 20, 10, 3);
        REQUIRE(made.record(round));
        done(made, id, ElectionStep::Meeting, kVoteDay);
        (void)electOffice(made, ElectionKind::Secretary, kChosen);
        done(made, id, ElectionStep::SecretaryVote, kVoteDay);
        done(made, id, ElectionStep::Report, kVoteDay.addDays(3));
        CHECK(doubtsOf(made, id).isEmpty());
    }
}

TEST_CASE("the day of an election does not leave its votes; a wrong day is put right with the count")
{
    Voters made(kVoteDay.addDays(20));
    const ElectionId id = electCommittee(made);
    Election moved = made.load(id);
    moved.heldOn = kVoteDay.addDays(-1);
    const auto change = [&] { return codeOf(made.run([&](auto& unit) { return changeElection(unit, moved); })); };
    CHECK(change() == QStringLiteral("election.day_voted"));
    moved.heldOn = kVoteDay.addDays(1);
    CHECK(change() == QStringLiteral("election.day_after_round"));
    moved.heldOn = kVoteDay;
    moved.place = QStringLiteral("三楼");
    CHECK(change().isEmpty());

    ElectionRound round = made.load(id).rounds.last();
    round.heldOn = kVoteDay.addDays(-2);
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return correctElectionRound(unit, made.rules(), round, QStringLiteral("日期写错"), made.today);
    }));
    CHECK(made.load(id).heldOn == kVoteDay.addDays(-2));
    CHECK(made.load(id).rounds.last().heldOn == kVoteDay.addDays(-2));
    REQUIRE(made.book->undo());
    CHECK(made.load(id).heldOn == kVoteDay);
}

TEST_CASE("without a committee the members' vote on 书记 makes the next term (AGENCY2019 art 7)")
{
    Voters made; // no posts, no term: nobody is of a committee
    const ElectionId id = begin(made, officeVote(made, ElectionKind::Secretary));
    REQUIRE(candidates(made, id, {kChosen}));
    REQUIRE(tellers(made, id, {kTeller}));
    ElectionRound round = nextRound(made.load(id)).value();
    round.entitled = round.present = round.issued = round.collected = round.valid = 36;
    fill(round, kChosen, 36, 0, 0);
    REQUIRE(made.record(round));
    CHECK(makesTerm(made.reader(), made.load(id)).value());
    const auto next = committeeOfElection(made.reader(), made.rules(), made.load(id));
    REQUIRE(next);
    REQUIRE(next->places.size() == 1);
    CHECK(next->places[0].name == kChosen);
    CHECK(next->places[0].title == QStringLiteral("书记"));
    CHECK(next->term.number == 1);
    CHECK(next->term.endsOn == kVoteDay.addYears(3));
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const TermId term, establishCommittee(unit, *next, made.today));
        return {};
    }));
    const Committee after = loadCommittee(made.reader(), made.branch).value();
    REQUIRE(after.seatsOn(kVoteDay).size() == 1);
    CHECK(after.seatsOn(kVoteDay).first().name == kChosen);
    CHECK(postTitle(after.seatsOn(kVoteDay).first().title) == QStringLiteral("书记"));
    CHECK_FALSE(makesTerm(made.reader(), officeVote(made, ElectionKind::Deputy)).value());
}
