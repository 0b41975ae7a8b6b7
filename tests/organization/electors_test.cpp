// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who elects 书记 and 副书记 and out of whom; elections that are there already; days before the branch.
#include "organization/election_support.h"

#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/reelection.h"

#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"

using namespace organization_test;

namespace {

Election office(const Voters& made, const QString& title, ElectionKind kind = ElectionKind::Secretary)
{
    Election election;
    election.branch = made.branch;
    election.kind = kind;
    election.title = title;
    election.seats = 1;
    election.heldOn = kVoteDay;
    return election;
}

ElectionId plan(Voters& made, const Election& election)
{
    ElectionId id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, planElection(unit, election, made.today));
        return {};
    }));
    return id;
}

QString planCode(Voters& made, const Election& election)
{
    return codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, planElection(unit, election, made.today));
        return {};
    }));
}

Result<> stand(Voters& made, ElectionId id, const QStringList& names)
{
    return made.run([&](auto& unit) { return setElectionCandidates(unit, id, made.ids(names)); });
}

void elect(Voters& made, ElectionId id)
{
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 20, 10, 3); // 贺松年 is the fifth
    REQUIRE(made.record(round));
}

TermId term(Voters& made, int number, QDate elected)
{
    Term made_;
    made_.branch = made.branch;
    made_.number = number;
    made_.electedOn = elected;
    made_.plannedEnd = made_.endsOn = elected.addYears(3);
    TermId id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, putTerm(unit, made_, made.today));
        return {};
    }));
    return id;
}

} // namespace

TEST_CASE(
    "书记 waits for a committee whose candidates are not named yet: the refusal names its election and the way out")
{
    Voters made;
    (void)plan(made, office(made, QStringLiteral("2026年换届"), ElectionKind::Committee));
    const ElectionId id = plan(made, office(made, QStringLiteral("选举书记")));
    const auto refused = stand(made, id, {QStringLiteral("王敬修")});
    CHECK(codeOf(refused) == QStringLiteral("election.committee_awaited"));
    for (const char16_t* part : {u"2026年换届", u"移到回收站", u"支部书记"})
        CHECK(sentence(refused.error()).contains(QStringView(part)));
}

TEST_CASE("书记 is elected by the new committee out of its members, after it is elected")
{
    Voters made;
    const ElectionId committee = made.planned();
    const ElectionId id = plan(made, office(made, QStringLiteral("选举书记")));
    // Before the vote: whoever stands for the committee may be put forward.
    const auto outside = stand(made, id, {QStringLiteral("王敬修")});
    CHECK(codeOf(outside) == QStringLiteral("election.not_in_committee"));
    CHECK(sentence(outside.error()).contains(QStringLiteral("支部书记")));
    CHECK(sentence(outside.error()).contains(QStringLiteral("周砚青"))); // proposes who may
    REQUIRE(stand(made, id, {QStringLiteral("丁春晓")}));
    REQUIRE(
        made.run([&](auto& unit) { return setElectionTellers(unit, id, made.ids({QStringLiteral("郑以宁")}), {}); }));
    const auto count = [&](const QString& name, int entitled) {
        ElectionRound round = nextRound(made.load(id)).value();
        round.entitled = entitled;
        round.present = round.issued = round.collected = round.valid = 5;
        fill(round, name, 5, 0, 0);
        return made.record(round);
    };
    CHECK(codeOf(count(QStringLiteral("丁春晓"), 6)) == QStringLiteral("election.committee_first"));
    elect(made, committee);
    // 丁春晓 was not elected into the committee.
    CHECK(codeOf(count(QStringLiteral("丁春晓"), 5)) == QStringLiteral("election.not_in_committee"));
    REQUIRE(stand(made, id, {QStringLiteral("周砚青")}));
    CHECK(codeOf(count(QStringLiteral("周砚青"), 36)) == QStringLiteral("election.entitled_differs"));
    REQUIRE(count(QStringLiteral("周砚青"), 5));
    CHECK(made.load(id).elected() == QStringList{QStringLiteral("周砚青")});
    const auto people = electableFor(made.reader(), made.load(id)).value();
    CHECK(electableNames(people) == QStringLiteral("沈若溪、陆怀瑾、周砚青、贺松年、韩知秋"));
}

TEST_CASE("nobody from outside the committee becomes 书记 by being written in")
{
    Voters made;
    elect(made, made.planned());
    const ElectionId id = plan(made, office(made, QStringLiteral("选举书记")));
    REQUIRE(stand(made, id, {QStringLiteral("周砚青")}));
    REQUIRE(
        made.run([&](auto& unit) { return setElectionTellers(unit, id, made.ids({QStringLiteral("郑以宁")}), {}); }));
    ElectionRound round = nextRound(made.load(id)).value();
    round.entitled = round.present = round.issued = round.collected = round.valid = 5;
    fill(round, QStringLiteral("周砚青"), 1, 4, 0);
    round.tallies.append({QStringLiteral("王敬修"), rules::Listing::WrittenIn, 4, {}, {}, TallyOutcome::NotElected});
    CHECK(codeOf(made.record(round)) == QStringLiteral("election.not_in_committee"));
}

TEST_CASE("without a committee the members' meeting elects 书记 from everybody; as many stand as there are seats")
{
    Voters made;
    const ElectionId id = plan(made, office(made, QStringLiteral("选举书记")));
    CHECK(turnoutOf(made.reader(), made.load(id)).value().entitled == 36);
    REQUIRE(stand(made, id, {QStringLiteral("王敬修"), QStringLiteral("金鹤年")}));
    const auto many = electionBallot(made.rules(), made.load(id), QStringLiteral("支部"), 36);
    REQUIRE_FALSE(many);
    CHECK(many.error().code == QStringLiteral("election.share_many"));
    REQUIRE(stand(made, id, {QStringLiteral("王敬修")}));
    CHECK(electionBallot(made.rules(), made.load(id), QStringLiteral("支部"), 36));
}

TEST_CASE("a 书记 in the roster is no committee: the members' meeting elects the next one")
{
    Voters made;
    book::Member person = book::loadMember(made.reader(), made.byName.value(QStringLiteral("周砚青"))).value();
    person.values.set(book::Field::PartyPost, QStringLiteral("书记"));
    REQUIRE(made.run([&](auto& unit) { return book::updateMember(unit, person); }));
    const ElectionId id = plan(made, office(made, QStringLiteral("选举书记")));
    CHECK(turnoutOf(made.reader(), made.load(id)).value().entitled == 36);
    CHECK(stand(made, id, {QStringLiteral("王敬修")}));
}

TEST_CASE("the committee of a term that is entered are the holders of its posts and those elected without one")
{
    Voters made(kVoteDay.addDays(30));
    elect(made, made.planned());
    const TermId id = term(made, 3, kVoteDay);
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const PostId post, putPost(unit, {{}, 0, made.branch, QStringLiteral("宣传委员"), 1, 0}));
        Seat seat;
        seat.term = id;
        seat.post = post;
        seat.member = made.byName.value(QStringLiteral("陆怀瑾"));
        seat.fromOn = kVoteDay;
        BB_TRY(const SeatId first, appoint(unit, seat, made.today));
        BB_CHECK(endSeat(unit, first, kVoteDay.addDays(9), QStringLiteral("调离"), made.today));
        seat.member = made.byName.value(QStringLiteral("王敬修"));
        seat.fromOn = kVoteDay.addDays(10);
        seat.how = How::Appointed;
        BB_TRY([[maybe_unused]] const SeatId second, appoint(unit, seat, made.today));
        return {};
    }));
    Election election = office(made, QStringLiteral("改选书记"));
    election.heldOn = kVoteDay.addDays(20);
    const auto body = electorateOf(made.reader(), election, election.heldOn).value();
    CHECK(body.body == Electorate::Body::Committee);
    CHECK(body.committee.size() == 5);
    CHECK(body.contains(made.byName.value(QStringLiteral("王敬修"))));
    CHECK_FALSE(body.contains(made.byName.value(QStringLiteral("陆怀瑾"))));
    CHECK(body.contains(made.byName.value(QStringLiteral("周砚青"))));
}

TEST_CASE("how many stand for delegates is a hint: the rule speaks of committee members")
{
    const auto share = [](ElectionKind kind, int seats, int candidates) {
        return candidateShare(rules::ruleBase().value()->catalogue, kind, seats, candidates, kVoteDay).value();
    };
    CHECK(share(ElectionKind::Committee, 5, 5).stops());
    CHECK_FALSE(share(ElectionKind::Committee, 5, 6).stops());
    CHECK(share(ElectionKind::Committee, 3, 3).stops()); // 20 % of three is one (corrections 43)
    CHECK_FALSE(share(ElectionKind::Delegates, 5, 5).enough());
    CHECK_FALSE(share(ElectionKind::Delegates, 5, 5).stops());
    CHECK_FALSE(share(ElectionKind::Delegates, 5, 5).doubt.isEmpty());
    CHECK(share(ElectionKind::Deputy, 1, 2).stops());
    CHECK_FALSE(share(ElectionKind::Deputy, 2, 2).stops());
}

TEST_CASE("one election of a committee for a term, one of an office at a time, one of a title")
{
    Voters made;
    (void)term(made, 2, QDate(2023, 10, 20));
    const ElectionId id = made.planned();
    Election other = office(made, QStringLiteral(" 2026年\n换届 "), ElectionKind::ByElection);
    CHECK(planCode(made, other).isEmpty()); // 2026年 换届 is another title
    other.title = QStringLiteral("2026年换届\n");
    CHECK(planCode(made, other) == QStringLiteral("election.title_taken"));
    other = office(made, QStringLiteral("换届"), ElectionKind::Committee);
    other.seats = 5;
    other.heldOn = kVoteDay.addMonths(14); // of the same term still
    CHECK(planCode(made, other) == QStringLiteral("election.kind_taken"));
    other.heldOn = QDate(2023, 10, 20); // the one that made this term
    CHECK(planCode(made, other).isEmpty());
    CHECK(planCode(made, office(made, QStringLiteral("书记"))).isEmpty());
    CHECK(planCode(made, office(made, QStringLiteral("书记再选"))) == QStringLiteral("election.kind_taken"));
    CHECK(planCode(made, office(made, QStringLiteral("副书记"), ElectionKind::Deputy)).isEmpty());
    REQUIRE(made.run([&](auto& unit) { return recycleElection(unit, id, made.today); }));
    other.title = QStringLiteral("2026年换届");
    other.heldOn = kVoteDay;
    CHECK(planCode(made, other).isEmpty());
    CHECK(codeOf(made.run([&](auto& unit) { return restoreElection(unit, id); }))
          == QStringLiteral("election.title_taken"));
}

TEST_CASE("titles are one line")
{
    Voters made;
    const ElectionId id = plan(made, office(made, QStringLiteral("选举\t书记\n（补）")));
    CHECK(made.load(id).title == QStringLiteral("选举 书记 （补）"));
    Election blank = office(made, QStringLiteral("\n\t"));
    CHECK(planCode(made, blank) == QStringLiteral("election.title_missing"));
}

TEST_CASE("nothing is held before the branch was founded, and the field is named")
{
    Voters made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto branch, book::findBranch(unit.session(), {}));
        branch.founded = PartialDate::fromIso(QStringLiteral("2012-03"));
        return book::updateBranch(unit, branch);
    }));
    Election election = office(made, QStringLiteral("选举书记"));
    election.heldOn = QDate(2012, 2, 29);
    const auto refused = made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, planElection(unit, election, made.today));
        return {};
    });
    CHECK(codeOf(refused) == QStringLiteral("organization.before_founding"));
    CHECK(refused.error().where == QStringLiteral("date"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("选举日期 2012-02-29 早于支部成立的 2012-03")));
    election.heldOn = QDate(2012, 3, 1);
    const ElectionId id = plan(made, election);
    const auto step = [&](QDate planned, QDate done) {
        return codeOf(made.run([&](auto& unit) {
            return setElectionStep(unit, id, {ElectionStep::Request, planned, done, {}}, made.today);
        }));
    };
    CHECK(step({}, QDate(2012, 2, 29)) == QStringLiteral("organization.before_founding"));
    CHECK(step(QDate(2012, 2, 29), {}) == QStringLiteral("organization.before_founding"));
    CHECK(codeOf(made.run([&](auto& unit) {
              return setElectionPaper(unit, id, {QStringLiteral("选票"), QDate(2011, 1, 1), {}}, made.today);
          }))
          == QStringLiteral("organization.before_founding"));
}

TEST_CASE("a meeting that the election names has to be one of the branch")
{
    Voters made;
    Election election = office(made, QStringLiteral("选举书记"));
    election.gathering = QStringLiteral("没有这次");
    CHECK(planCode(made, election) == QStringLiteral("election.gathering_unknown"));
}

TEST_CASE("the timetable is counted from one day: that of the vote once one is planned, also when it is moved")
{
    Voters made;
    const TermId old = term(made, 2, QDate(2023, 10, 31)); // ends on 31 October 2026
    const auto steps = [&] { return reelectionSteps(made.reader(), loadTerm(made.reader(), old).value()).value(); };
    const auto anchor = [&] { return reelectionAnchor(made.reader(), loadTerm(made.reader(), old).value()).value(); };
    const auto days = [&] {
        QStringList list;
        for (const ReelectionStep& one : steps())
            list.append(one.code + u' ' + one.on.toString(Qt::ISODate));
        return list.join(u'\n');
    };
    CHECK(anchor().election.isEmpty());
    CHECK(anchor().on == QDate(2026, 10, 31));
    CHECK(days().contains(QStringLiteral("review 2025-10-31")));
    const ElectionId id = made.planned();
    Election moved = made.load(id);
    moved.heldOn = QDate(2026, 10, 16);
    REQUIRE(made.run([&](auto& unit) {
        return setElectionStep(unit, id, {ElectionStep::Approval, QDate(2026, 9, 20), {}, {}}, made.today);
    }));
    REQUIRE(made.run([&](auto& unit) { return changeElection(unit, moved); }));
    CHECK(anchor().election == moved.title);
    CHECK(anchor().on == moved.heldOn);
    CHECK(days()
          == QStringLiteral("review 2025-10-16\nremind 2026-04-16\nrequest 2026-07-16\nreply 2026-08-16\n"
                            "candidates 2026-09-13\npapers 2026-10-02\nmeeting 2026-10-16\nsecretary 2026-10-16\n"
                            "report 2026-10-30\nhandover 2026-10-30")); // 候选人 had a day of its own: a week earlier
    REQUIRE(made.book->undo());
    CHECK(days().contains(QStringLiteral("meeting 2026-10-23")));
}

TEST_CASE("one timetable: term and election tell the same days, and a step is done in both")
{
    Voters made;
    const TermId old = term(made, 2, QDate(2023, 10, 23)); // ends on the day of the vote
    const auto line = [&](const QString& code) {
        const auto steps = reelectionSteps(made.reader(), loadTerm(made.reader(), old).value()).value();
        for (const auto& one : steps) {
            if (one.code == code)
                return one;
        }
        return ReelectionStep{};
    };
    for (const auto& days : usualElectionDays(ElectionKind::Committee, kVoteDay)) {
        bool found = false;
        const auto steps = reelectionSteps(made.reader(), loadTerm(made.reader(), old).value()).value();
        for (const auto& one : steps) {
            if (one.step == days.step) {
                CHECK(one.on == days.planned);
                found = true;
            }
        }
        CHECK(found);
    }
    const auto mark = [&](const QString& code, QDate day) {
        REQUIRE(made.run([&](auto& unit) { return markStep(unit, old, code, day, QStringLiteral("函"), made.today); }));
    };
    mark(QStringLiteral("remind"), QDate(2026, 4, 30));
    const ElectionId id = made.planned();
    CHECK(made.load(id).steps.first().done == QDate(2026, 4, 30)); // what was ticked off goes along
    REQUIRE(made.run([&](auto& unit) {
        return setElectionStep(unit, id, {ElectionStep::Request, QDate(2026, 8, 3), QDate(2026, 8, 5), {}}, made.today);
    }));
    CHECK(line(QStringLiteral("request")).on == QDate(2026, 8, 3));
    CHECK(line(QStringLiteral("request")).doneOn == QDate(2026, 8, 5));
    mark(QStringLiteral("request"), {});
    CHECK_FALSE(made.load(id).steps.at(1).done.isValid());
    mark(QStringLiteral("review"), QDate(2025, 11, 1)); // no step of an election
    CHECK(line(QStringLiteral("review")).doneOn == QDate(2025, 11, 1));
    elect(made, id);
    CHECK(line(QStringLiteral("meeting")).doneOn == kVoteDay);
}

TEST_CASE("whoever sits in the committee does not stand in a by-election, until his seat has ended")
{
    Voters made(kVoteDay.addDays(30));
    const TermId id = term(made, 3, kVoteDay.addYears(-1));
    SeatId held;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const PostId post, putPost(unit, {{}, 0, made.branch, QStringLiteral("宣传委员"), 1, 0}));
        Seat seat;
        seat.term = id;
        seat.post = post;
        seat.member = made.byName.value(QStringLiteral("陆怀瑾"));
        seat.fromOn = kVoteDay.addDays(-300);
        BB_TRY(held, appoint(unit, seat, made.today));
        return {};
    }));
    const ElectionId by = plan(made, office(made, QStringLiteral("补选委员"), ElectionKind::ByElection));
    const auto refused = stand(made, by, {QStringLiteral("陆怀瑾"), QStringLiteral("王敬修")});
    REQUIRE(codeOf(refused) == QStringLiteral("election.sits_already"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("宣传委员")));
    REQUIRE(made.run(
        [&](auto& unit) { return endSeat(unit, held, kVoteDay.addDays(-1), QStringLiteral("调离"), made.today); }));
    CHECK(stand(made, by, {QStringLiteral("陆怀瑾"), QStringLiteral("王敬修")}));
}
