// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 书记 and 副书记: out of the committee or named from above, two people, within the term.
#include "branchbook/organization/officers.h"

#include "organization/committee_support.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/election_count.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/organization/electors.h"
#include "branchbook/organization/handover.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace committee_test;
using organization::Handover;

namespace {

const QString kSecretary = QStringLiteral("书记");
const QString kFang = QStringLiteral("方念慈"); // no member of the committee
const QString kHan = QStringLiteral("韩知秋"); // 副书记

Handover handoverTo(const Branch& made, const QString& name, QDate on = kToday, How how = How::ByElection)
{
    Handover handover;
    handover.post = made.post(kSecretary);
    handover.to = made.member(name);
    handover.on = on;
    handover.how = how;
    return handover;
}

Result<> perform(Branch& made, const Handover& handover)
{
    return made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::handOver(unit, made.branch, handover, kToday));
        return {};
    });
}

QStringList outsiders(const Branch& made)
{
    const auto problems = organization::officerProblems(made.reader(), made.branch, made.committee(), kToday).value();
    QStringList names;
    for (const auto& problem : problems) {
        CHECK(organization::problemName(problem.kind) == QStringLiteral("officer_outside"));
        names.append(problem.about);
    }
    return names;
}

} // namespace

TEST_CASE("书记 from outside the committee is doubted until the act of the higher organization is named")
{
    Branch made;
    made.adopt();
    CHECK(outsiders(made).isEmpty()); // written down from a roster
    const auto doubt = [&](const Handover& handover) {
        return organization::handoverDoubts(made.reader(), made.branch, handover, kToday).value().join(QString());
    };
    Handover outside = handoverTo(made, kFang);
    CHECK(doubt(outside).startsWith(QStringLiteral("方念慈不是支部委员会委员")));
    outside.how = How::Appointed;
    CHECK(doubt(outside).contains(QStringLiteral("请填写批复文号")));
    outside.approvalRef = QStringLiteral("机党〔2026〕30号");
    CHECK(doubt(outside).isEmpty());
    CHECK(doubt(handoverTo(made, kHan, kToday, How::Unknown)).isEmpty());
    CHECK(doubt(handoverTo(made, QStringLiteral("陆怀瑾"), kToday, How::Unknown)).isEmpty());
    CHECK(doubt(handoverTo(made, kHan)).contains(QStringLiteral("手册里没有韩知秋当选书记的选举记录"))); // 补选

    REQUIRE(perform(made, handoverTo(made, kFang))); // not refused: it may be so, and the page goes on saying it
    CHECK(outsiders(made) == QStringList{kFang});
    Seat seat = made.committee().holdersOn(made.post(kSecretary), kToday).first();
    CHECK_FALSE(organization::officerDoubt(made.reader(), made.branch, seat).value().isEmpty());
    seat.how = How::Appointed;
    seat.approvalRef = QStringLiteral("机党〔2026〕30号");
    REQUIRE(made.appoint(seat));
    CHECK(outsiders(made).isEmpty());

    // Another post of the committee asks for nothing: whoever takes it becomes its member.
    REQUIRE(made.end(QStringLiteral("宣传委员"), QDate(2026, 9, 10)));
    const Seat other =
        made.draftSeat(QStringLiteral("宣传委员"), QStringLiteral("丁春晓"), QDate(2026, 9, 11), How::Unknown);
    CHECK(organization::officerDoubt(made.reader(), made.branch, other).value().isEmpty());
}

TEST_CASE("nobody is 书记 and 副书记: a handover ends the one, an appointment is refused")
{
    Branch made;
    made.adopt();
    const auto before = made.image();
    REQUIRE(made.end(kSecretary, QDate(2026, 9, 10)));
    const auto refused = made.appoint(made.draftSeat(kSecretary, kHan, QDate(2026, 9, 11)));
    REQUIRE(codeOf(refused) == QStringLiteral("committee.two_offices"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("先记韩知秋不再担任副书记")));
    REQUIRE(made.book->undo());

    REQUIRE(perform(made, handoverTo(made, kHan)));
    CHECK(made.holders(kSecretary) == QStringList{kHan});
    CHECK(made.holders(QStringLiteral("副书记")).isEmpty());
    CHECK(made.holders(QStringLiteral("副书记"), kToday.addDays(-1)) == QStringList{kHan});
    CHECK(made.rosterPost(kHan) == kSecretary);
    CHECK(outsiders(made).isEmpty()); // he was in the committee until the day before
    REQUIRE(made.book->undo());
    CHECK(made.image() == before);

    // 书记 and a committee member's post may be one person's.
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2026, 9, 10)));
    CHECK(made.appoint(made.draftSeat(QStringLiteral("组织委员"), QStringLiteral("周砚青"), QDate(2026, 9, 11))));
}

TEST_CASE("a post begins within its term, and an elected one not on a day to come")
{
    Branch made;
    made.adopt(); // until 2026-10-31
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2026, 9, 10)));
    const auto code = [&](QDate from, How how, QDate today = kToday) {
        const auto done = made.appoint(made.draftSeat(QStringLiteral("组织委员"), kFang, from, how), today);
        if (done)
            REQUIRE(made.book->undo());
        return codeOf(done);
    };
    CHECK(code(kToday, How::ByElection).isEmpty());
    CHECK(code(kToday.addDays(1), How::ByElection) == QStringLiteral("committee.seat_future"));
    CHECK(code(kToday.addDays(1), How::Appointed).isEmpty());
    CHECK(code(kEnds, How::Appointed).isEmpty());
    CHECK(code(kEnds.addDays(1), How::Appointed) == QStringLiteral("committee.term_ended"));
    const QDate later = kEnds.addDays(20); // no election was held
    CHECK(code(kEnds, How::ByElection, later).isEmpty());
    CHECK(code(kEnds.addDays(1), How::ByElection, later) == QStringLiteral("committee.term_ended"));
    CHECK(code(kEnds.addDays(1), How::Appointed, later).isEmpty());
}

TEST_CASE("nothing is handed over in a term that is over")
{
    Branch made;
    made.adopt();
    CHECK(codeOf(perform(made, handoverTo(made, kHan, kEnds.addDays(1)))) == QStringLiteral("committee.term_ended"));
    CHECK(codeOf(perform(made, handoverTo(made, kHan, kEnds.addDays(1), How::Appointed)))
          == QStringLiteral("committee.term_ended"));
    made.put(made.draftTerm(4, QDate(2026, 9, 10), QDate(2029, 9, 10)));
    const auto before = made.image();
    const auto closed = perform(made, handoverTo(made, kHan, QDate(2026, 9, 1)));
    REQUIRE(codeOf(closed) == QStringLiteral("committee.term_closed"));
    CHECK(sentence(closed.error()).contains(QStringLiteral("第 3 届到 2026-09-09 为止")));
    CHECK(made.image() == before);
}

TEST_CASE("a term of other years than the rule, or with a gap before it, is doubted")
{
    Branch made;
    made.adopt();
    const auto kinds = [&](const Term& term) {
        made.put(term);
        const auto limits = organization::committeeLimits(rules::Catalogue::builtIn().value(),
                                                          book::loadBranch(made.reader(), made.branch).value(), kToday);
        QStringList names;
        for (const auto& problem : organization::committeeProblems(made.committee(), {}, {}, limits, kToday))
            names.append(organization::problemName(problem.kind));
        REQUIRE(made.book->undo());
        return names;
    };
    const QDate day(2026, 9, 10);
    CHECK_FALSE(kinds(made.draftTerm(4, day, QDate(2029, 9, 10))).contains(QStringLiteral("term_length")));
    CHECK_FALSE(kinds(made.draftTerm(4, day, QDate(2029, 9, 9))).contains(QStringLiteral("term_length")));
    CHECK(kinds(made.draftTerm(4, day, QDate(2031, 9, 10))).contains(QStringLiteral("term_length")));
    Term shifted = made.draftTerm(4, day, QDate(2029, 9, 10));
    shifted.endsOn = QDate(2030, 3, 10); // ELECT2020 art 3: with a consent alone
    CHECK(kinds(shifted).contains(QStringLiteral("term_length")));
    shifted.shiftRef = QStringLiteral("机党〔2026〕31号");
    CHECK_FALSE(kinds(shifted).contains(QStringLiteral("term_length")));
    CHECK_FALSE(kinds(made.draftTerm(4, day, QDate(2029, 9, 10))).contains(QStringLiteral("term_number")));
    CHECK(kinds(made.draftTerm(6, day, QDate(2029, 9, 10))).contains(QStringLiteral("term_number")));
}

TEST_CASE("there is one 书记")
{
    Branch made;
    made.adopt();
    const auto post = [&](const QString& title, int seats) {
        const Committee all = made.committee();
        organization::Post changed = *all.postTitled(title);
        changed.seats = seats;
        return codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putPost(unit, changed));
            return {};
        }));
    };
    CHECK(post(kSecretary, 2) == QStringLiteral("committee.one_secretary"));
    CHECK(post(QStringLiteral("宣传委员"), 2).isEmpty());
}

TEST_CASE("补选 is not for whoever sits on the committee, and not before its vote")
{
    using namespace branchbook::organization;
    Branch made;
    made.adopt();
    REQUIRE(made.end(QStringLiteral("宣传委员"), QDate(2026, 9, 1)));
    const auto doubt = [&](const QString& name, QDate from, How how = How::ByElection) {
        return officerDoubt(made.reader(), made.branch, made.draftSeat(QStringLiteral("宣传委员"), name, from, how))
            .value();
    };
    CHECK(doubt(QStringLiteral("沈若溪"), kToday).contains(QStringLiteral("不是补选")));
    CHECK(doubt(QStringLiteral("沈若溪"), kToday, How::Redivided).isEmpty());
    // The book has no by-election at all: whoever writes one down is asked, whatever came before is left alone.
    CHECK(
        doubt(QStringLiteral("方念慈"), QDate(2026, 9, 10)).contains(QStringLiteral("没有一次补选的记录里方念慈当选")));
    CHECK(doubt(QStringLiteral("方念慈"), QDate(2026, 9, 10), How::Unknown).isEmpty());
    Election election;
    election.branch = made.branch;
    election.kind = ElectionKind::ByElection;
    election.title = QStringLiteral("补选");
    election.seats = 1;
    election.heldOn = QDate(2026, 9, 15);
    const auto rules = rules::ruleBase().value();
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto id, planElection(unit, election, kToday));
        BB_CHECK(setElectionCandidates(unit, id,
                                       {made.member(QStringLiteral("方念慈")), made.member(QStringLiteral("丁春晓"))}));
        BB_CHECK(setElectionTellers(unit, id, {made.member(QStringLiteral("沈若溪"))}, {}));
        ElectionRound round = nextRound(loadElection(unit.session(), id).value()).value();
        round.election = id;
        round.entitled = turnoutOf(unit.session(), loadElection(unit.session(), id).value()).value().entitled;
        round.present = round.issued = round.collected = round.valid = round.entitled;
        for (ElectionTally& tally : round.tallies) {
            tally.yes = tally.name == u"方念慈" ? round.valid : 0;
            tally.no = round.valid - tally.yes;
            tally.abstain = 0;
        }
        BB_TRY([[maybe_unused]] const auto counted, recordElectionRound(unit, rules->catalogue, round, kToday));
        return {};
    }));
    CHECK(doubt(QStringLiteral("方念慈"), QDate(2026, 9, 10)).contains(QStringLiteral("比当选还早")));
    CHECK(doubt(QStringLiteral("方念慈"), QDate(2026, 9, 15)).isEmpty());
    // Whom the by-election on record did not elect has no seat by it; whom it elected has none yet.
    CHECK(
        doubt(QStringLiteral("丁春晓"), QDate(2026, 9, 15)).contains(QStringLiteral("没有一次补选的记录里丁春晓当选")));
    const auto open =
        seatVoteProblems(made.reader(), made.branch, loadCommittee(made.reader(), made.branch).value(), kToday).value();
    REQUIRE(open.size() == 1);
    CHECK(problemName(open[0].kind) == QStringLiteral("elected_no_seat"));
    CHECK(open[0].about == QStringLiteral("方念慈"));
}

TEST_CASE("换届选举 in the middle of a term is doubted in an appointment as in a handover")
{
    using namespace branchbook::organization;
    Branch made;
    made.adopt();
    REQUIRE(made.end(QStringLiteral("宣传委员"), QDate(2026, 9, 1)));
    const auto doubt = [&](How how) {
        return officerDoubt(
                   made.reader(), made.branch,
                   made.draftSeat(QStringLiteral("宣传委员"), QStringLiteral("方念慈"), QDate(2026, 9, 10), how))
            .value();
    };
    CHECK(doubt(How::Elected).contains(QStringLiteral("第3届是 2023-10-31 选举的")));
    CHECK(doubt(How::Elected).contains(QStringLiteral("提前换届，要报上级党组织批准")));
    CHECK(doubt(How::Appointed).isEmpty());
    const auto handed =
        handoverDoubts(made.reader(), made.branch, handoverTo(made, kHan, kToday, How::Elected), kToday).value();
    CHECK(handed.join(QString()).count(QStringLiteral("提前换届")) == 1);
}

TEST_CASE("a committee is not elected by fewer than seven full members, nor far from the end of the term unasked")
{
    using namespace branchbook::organization;
    Branch made;
    made.adopt(); // until 2026-10-31
    Election election;
    election.branch = made.branch;
    election.title = QStringLiteral("换届");
    election.seats = 3;
    election.heldOn = kEnds;
    const auto told = [&] { return electionDoubts(made.reader(), election).value().join(QString()); };
    CHECK_FALSE(told().contains(QStringLiteral("正式党员"))); // seven of them
    CHECK_FALSE(told().contains(QStringLiteral("换届要报上级")));
    election.heldOn = QDate(2026, 9, 18);
    CHECK(told().contains(QStringLiteral(
        "第3届到 2026-10-31 届满，这次换届选举定在 2026-09-18，提前 43 天。提前换届要报上级党组织批准")));
    election.steps = {{ElectionStep::Request, {}, QDate(2026, 9, 1), QStringLiteral("机党〔2026〕9号")}};
    CHECK_FALSE(told().contains(QStringLiteral("换届要报上级")));
    election.heldOn = QDate(2027, 12, 1); // normally no more than a year (ELECT2020 art 3), whoever agreed
    CHECK(told().contains(QStringLiteral("推迟 396 天")));
    CHECK(told().contains(QStringLiteral("一般不超过 1 年")));
    election.heldOn = kEnds;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        for (const char16_t* name : {u"方念慈", u"丁春晓"}) { // not converted yet
            BB_TRY(auto person, book::loadMember(unit.session(), made.member(QString::fromUtf16(name))));
            person.values.set(book::Field::FullMemberDate, QStringLiteral("2027-01-01"));
            BB_CHECK(book::updateMember(unit, person));
        }
        return {};
    }));
    CHECK(told().contains(QStringLiteral(
        "选举那天正式党员 5 人。不足 7 人的支部不设支部委员会，由党员大会选举书记 1 名，必要时增选副书记 1 名")));
}
