// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/election_support.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/area.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/elected_committee.h"
#include "branchbook/organization/officers.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace organization_test;

namespace {

/// Four posts; the third committee, elected three years before, with a 书记 and two others.
void sittingCommittee(Voters& made)
{
    const QDate since = kVoteDay.addYears(-3);
    const QStringList titles{QStringLiteral("书记"), QStringLiteral("组织委员"), QStringLiteral("宣传委员"),
                             QStringLiteral("纪检委员")};
    const QStringList holders{QStringLiteral("周砚青"), QStringLiteral("沈若溪"), QStringLiteral("丁春晓"), {}};
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        Term term;
        term.branch = made.branch;
        term.number = 3;
        term.electedOn = since;
        term.plannedEnd = term.endsOn = kVoteDay;
        BB_TRY(const TermId id, putTerm(unit, term, made.today));
        for (qsizetype i = 0; i < titles.size(); ++i) {
            Post post;
            post.branch = made.branch;
            post.title = titles[i];
            post.position = int(i);
            BB_TRY(const PostId at, putPost(unit, post));
            if (holders[i].isEmpty())
                continue;
            Seat seat;
            seat.term = id;
            seat.post = at;
            seat.title = titles[i];
            seat.member = made.byName.value(holders[i]);
            seat.name = holders[i];
            seat.fromOn = since;
            BB_TRY([[maybe_unused]] const SeatId placed, appoint(unit, seat, made.today));
        }
        return {};
    }));
}

/// 沈若溪, 陆怀瑾, 周砚青, 贺松年 and 韩知秋 are elected, 丁春晓 is not.
ElectionId elected(Voters& made)
{
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 20, 10, 3);
    REQUIRE(made.record(round));
    return id;
}

void electSecretary(Voters& made, const QString& name)
{
    Election office;
    office.branch = made.branch;
    office.kind = ElectionKind::Secretary;
    office.title = QStringLiteral("选举书记");
    office.seats = 1;
    office.heldOn = kVoteDay;
    ElectionId id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, planElection(unit, office, made.today));
        BB_CHECK(setElectionCandidates(unit, id, made.ids({name})));
        return setElectionTellers(unit, id, made.ids({QStringLiteral("郑以宁")}), {});
    }));
    ElectionRound round = nextRound(made.load(id)).value();
    round.entitled = round.present = round.issued = round.collected = round.valid = 5;
    fill(round, name, 5, 0, 0);
    REQUIRE(made.record(round));
}

qsizetype committeeThere(const Voters& made)
{
    return gathering::expectedOn(made.reader(), made.branch, gathering::Kind::CommitteeMeeting, std::nullopt, kVoteDay)
        .value()
        .size();
}

QString titleOf(const ElectedCommittee& made, const QString& name)
{
    const auto found =
        std::find_if(made.places.begin(), made.places.end(), [&](const ElectedPlace& one) { return one.name == name; });
    return found == made.places.end() ? QStringLiteral("not elected") : found->title;
}

} // namespace

TEST_CASE("书记 counts by the day on which the committee voted, whatever day was planned")
{
    Voters made;
    sittingCommittee(made);
    const ElectionId id = elected(made);
    Election office;
    office.branch = made.branch;
    office.kind = ElectionKind::Secretary;
    office.title = QStringLiteral("选举书记");
    office.seats = 1;
    office.heldOn = kVoteDay.addDays(-3);
    ElectionId officeId;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(officeId, planElection(unit, office, made.today));
        BB_CHECK(setElectionCandidates(unit, officeId, made.ids({QStringLiteral("沈若溪")})));
        return setElectionTellers(unit, officeId, made.ids({QStringLiteral("郑以宁")}), {});
    }));
    ElectionRound round = nextRound(made.load(officeId)).value();
    round.heldOn = kVoteDay;
    round.entitled = round.present = round.issued = round.collected = round.valid = 5;
    fill(round, QStringLiteral("沈若溪"), 5, 0, 0);
    REQUIRE(made.record(round));
    const auto proposed = committeeOfElection(made.reader(), made.rules(), made.load(id));
    REQUIRE(proposed);
    CHECK(titleOf(*proposed, QStringLiteral("沈若溪")) == QStringLiteral("书记"));
    const auto committee = loadCommittee(made.reader(), made.branch);
    REQUIRE(committee);
    const auto votes = reelectionVotes(made.reader(), made.branch, *committee, kVoteDay);
    REQUIRE(votes);
    REQUIRE(votes->election);
    CHECK(votes->election->id == id);
    REQUIRE(votes->officers.size() == 1);
    CHECK(votes->officers.first().id == officeId);
    CHECK(votes->gaps.isEmpty());
    CHECK(attendanceGapChinese({1, 5, 4, QStringLiteral("书记")}).startsWith(QStringLiteral("选举书记的第1次投票")));
}

TEST_CASE("an election that filled its seats proposes the next term: posts are kept, 书记 only by the committee's vote")
{
    Voters made;
    sittingCommittee(made);
    const ElectionId id = elected(made);
    const auto before = committeeOfElection(made.reader(), made.rules(), made.load(id));
    REQUIRE(before);
    CHECK(before->term.number == 4);
    CHECK(before->term.electedOn == kVoteDay);
    CHECK(before->term.plannedEnd == QDate(2029, 10, 23)); // rule term.other: three years
    CHECK(before->places.size() == 5);
    CHECK(titleOf(*before, QStringLiteral("沈若溪")) == QStringLiteral("组织委员"));
    CHECK(titleOf(*before, QStringLiteral("周砚青")).isEmpty()); // 书记 until now: the committee has to elect
    CHECK(titleOf(*before, QStringLiteral("韩知秋")).isEmpty());
    CHECK(titleOf(*before, QStringLiteral("丁春晓")) == QStringLiteral("not elected"));

    electSecretary(made, QStringLiteral("韩知秋"));
    const auto after = committeeOfElection(made.reader(), made.rules(), made.load(id));
    REQUIRE(after);
    CHECK(titleOf(*after, QStringLiteral("韩知秋")) == QStringLiteral("书记"));
}

TEST_CASE("the term and its people are one step; whoever has no post yet is 委员")
{
    Voters made;
    sittingCommittee(made);
    const ElectionId id = elected(made);
    electSecretary(made, QStringLiteral("韩知秋"));
    auto proposed = committeeOfElection(made.reader(), made.rules(), made.load(id)).value();
    for (ElectedPlace& place : proposed.places) {
        if (place.name == u"贺松年")
            place.title = QStringLiteral("纪检委员");
    }
    const auto establish = [&] {
        return made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const TermId term, establishCommittee(unit, proposed, made.today));
            return {};
        });
    };
    proposed.places[0].title = QStringLiteral("文体委员"); // no such post: nothing is half done
    CHECK(codeOf(establish()) == QStringLiteral("committee.post_missing"));
    CHECK(loadCommittee(made.reader(), made.branch).value().terms.size() == 1);

    proposed.places[0].title = QStringLiteral("组织委员");
    REQUIRE(proposed.places[0].name == QStringLiteral("沈若溪"));
    ElectedCommittee other = proposed; // whoever registers it elects nobody
    for (ElectedPlace& place : other.places)
        place.title = place.name == u"周砚青" ? QStringLiteral("书记") : QString();
    std::swap(other, proposed);
    CHECK(codeOf(establish()) == QStringLiteral("election.officer_differs"));
    proposed.officers.clear(); // as if the committee had not voted
    CHECK(codeOf(establish()) == QStringLiteral("election.officer_not_elected"));
    std::swap(other, proposed);
    REQUIRE(establish());
    const Committee now = loadCommittee(made.reader(), made.branch).value();
    REQUIRE(now.termOn(kVoteDay) != nullptr);
    CHECK(now.termOn(kVoteDay)->number == 4);
    QStringList seats;
    for (const Seat& seat : now.seatsOn(kVoteDay))
        seats.append(seat.title + seat.name);
    seats.sort();
    QStringList wanted{QStringLiteral("书记韩知秋"), QStringLiteral("组织委员沈若溪"), QStringLiteral("纪检委员贺松年"),
                       QStringLiteral("委员陆怀瑾"), QStringLiteral("委员周砚青")};
    wanted.sort();
    CHECK(seats == wanted);
    CHECK(now.postTitled(QStringLiteral("委员"))->seats == 2);
    CHECK(committeeThere(made) == 5); // at a meeting of the committee
    CHECK(codeOf(establish()) == QStringLiteral("committee.term_overlap")); // not twice

    // 分工: he is told of by his work alone, is there once, and leaves no place vacant.
    Seat work;
    work.term = now.termOn(kVoteDay)->id;
    work.post = now.postTitled(QStringLiteral("宣传委员"))->id;
    work.member = made.byName.value(QStringLiteral("周砚青"));
    work.fromOn = kVoteDay;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const SeatId seat, appoint(unit, work, made.today));
        return {};
    }));
    const Committee divided = loadCommittee(made.reader(), made.branch).value();
    CHECK(divided.seatsOn(kVoteDay).size() == 5);
    CHECK(divided.vacantOn(*divided.postTitled(QStringLiteral("委员")), kVoteDay) == 0);
    CHECK(committeeThere(made) == 5);
    CHECK(book::loadMember(made.reader(), work.member).value().values.get(book::Field::PartyPost)
          == QStringLiteral("宣传委员"));
    REQUIRE(made.book->undo());
    REQUIRE(made.book->undo());
    const Committee back = loadCommittee(made.reader(), made.branch).value();
    CHECK(back.termOn(kVoteDay)->number == 3);
}

TEST_CASE("书记 whom the votes on record did not elect is doubted, until the elected one has had the post")
{
    Voters made;
    sittingCommittee(made);
    const ElectionId id = elected(made);
    const auto proposed = committeeOfElection(made.reader(), made.rules(), made.load(id)).value();
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const TermId term, establishCommittee(unit, proposed, made.today));
        return {};
    }));
    electSecretary(made, QStringLiteral("韩知秋"));
    const auto enter = [&](const QString& name, How how) {
        const Committee all = loadCommittee(made.reader(), made.branch).value();
        Seat seat;
        seat.term = all.termOn(kVoteDay)->id;
        seat.post = all.postTitled(QStringLiteral("书记"))->id;
        seat.member = made.byName.value(name);
        seat.fromOn = kVoteDay;
        seat.how = how;
        REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const SeatId placed, appoint(unit, seat, made.today));
            return {};
        }));
        const auto problems =
            officerProblems(made.reader(), made.branch, loadCommittee(made.reader(), made.branch).value(), kVoteDay);
        QStringList texts;
        for (const Problem& problem : problems.value())
            texts.append(problemName(problem.kind) + u' ' + problem.text);
        REQUIRE(made.book->undo());
        return texts;
    };
    const QStringList wrong = enter(QStringLiteral("周砚青"), How::Elected);
    REQUIRE(wrong.size() == 1);
    CHECK(wrong.first().startsWith(QStringLiteral("officer_not_elected")));
    CHECK(wrong.first().contains(QStringLiteral("选举记录里当选书记的是韩知秋")));
    CHECK(enter(QStringLiteral("周砚青"), How::ByElection).size() == 1);
    CHECK(enter(QStringLiteral("周砚青"), How::Appointed).isEmpty()); // named from above
    CHECK(enter(QStringLiteral("韩知秋"), How::Elected).isEmpty());
}

TEST_CASE("the first term of a book without posts makes the posts that it names")
{
    Voters made;
    const ElectionId id = elected(made);
    electSecretary(made, QStringLiteral("韩知秋"));
    const auto proposed = committeeOfElection(made.reader(), made.rules(), made.load(id)).value();
    REQUIRE(loadCommittee(made.reader(), made.branch).value().posts.isEmpty());
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const TermId term, establishCommittee(unit, proposed, made.today));
        return {};
    }));
    const Committee committee = loadCommittee(made.reader(), made.branch).value();
    REQUIRE(committee.postTitled(QStringLiteral("书记")) != nullptr);
    CHECK(committee.holdersOn(committee.postTitled(QStringLiteral("书记"))->id, kVoteDay).first().name
          == QStringLiteral("韩知秋"));
    CHECK(committee.holdersOn(committee.postTitled(QStringLiteral("委员"))->id, kVoteDay).size() == 4);
}

TEST_CASE("a count corrected after the term was taken over from it: the seats are listed with whom it elected")
{
    Voters made;
    const ElectionId id = elected(made);
    const auto proposed = committeeOfElection(made.reader(), made.rules(), made.load(id)).value();
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const TermId term, establishCommittee(unit, proposed, made.today));
        return {};
    }));
    const auto listed = [&] {
        QStringList texts;
        const auto problems =
            seatVoteProblems(made.reader(), made.branch, loadCommittee(made.reader(), made.branch).value(), made.today);
        for (const Problem& problem : problems.value())
            texts.append(problemName(problem.kind) + u' ' + problem.about);
        return texts;
    };
    const auto printed = [&] {
        const auto section =
            makeArea()->section({made.reader(), made.branch, Quarter{2026, 4}.range(), made.today, made.rules()});
        QString text;
        for (const auto& part : section.value().parts) {
            if (const auto* words = std::get_if<book::SectionText>(&part))
                text += words->text;
        }
        return text;
    };
    CHECK(listed().isEmpty());
    CHECK_FALSE(printed().contains(QStringLiteral("与选举记录不符")));
    ElectionRound round = made.load(id).rounds.last();
    fill(round, QStringLiteral("贺松年"), 10, 20, 3);
    fill(round, QStringLiteral("丁春晓"), 30, 2, 1);
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return correctElectionRound(unit, made.rules(), round, QStringLiteral("念错票"), made.today);
    }));
    CHECK(listed() == QStringList{QStringLiteral("seat_not_elected 贺松年"), QStringLiteral("elected_no_seat 丁春晓")});
    const QString doubts = electionDoubts(made.reader(), made.load(id)).value().join(u'\n');
    CHECK(doubts.contains(QStringLiteral("贺松年登记为委员（换届选举）")));
    CHECK(doubts.contains(QStringLiteral("当选的丁春晓还没有登记任职")));
    CHECK(printed().contains(
        QStringLiteral("任职与选举记录不符，待核对：登记任职的贺松年没有当选的记录；当选的丁春晓没有登记任职。")));
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return recycleElection(unit, id, made.today); }));
    REQUIRE(listed().size() == 1);
    CHECK(listed().first().startsWith(QStringLiteral("seat_not_elected 2026年换届")));
    CHECK(printed().contains(QStringLiteral("登记任职所依据的“2026年换届")));
}

TEST_CASE("no next term comes from an election that is open, or that elects no committee")
{
    Voters made;
    sittingCommittee(made);
    const ElectionId id = made.planned();
    const auto open = committeeOfElection(made.reader(), made.rules(), made.load(id));
    REQUIRE_FALSE(open);
    CHECK(open.error().code == QStringLiteral("election.not_counted"));
    REQUIRE(made.record(made.mockupCount(id))); // two are tied for the fifth seat
    CHECK(committeeOfElection(made.reader(), made.rules(), made.load(id)).error().code
          == QStringLiteral("election.not_decided"));
    Election other = made.load(id);
    other.kind = ElectionKind::ByElection;
    CHECK(committeeOfElection(made.reader(), made.rules(), other).error().code
          == QStringLiteral("election.no_committee"));
}

TEST_CASE("a by-election for other than the vacant places, and a vote without consents, are doubted in words")
{
    Voters made;
    sittingCommittee(made);
    const ElectionId id = elected(made);
    const auto doubts = electionDoubts(made.reader(), made.load(id)).value();
    REQUIRE(doubts.size() == 1); // neither 请示批复 nor 人选批复 was written down
    CHECK(doubts[0].contains(QStringLiteral("“请示批复”、“人选批复”")));

    Election by;
    by.branch = made.branch;
    by.kind = ElectionKind::ByElection;
    by.title = QStringLiteral("补选");
    by.seats = 2;
    by.heldOn = kVoteDay;
    CHECK(electionDoubts(made.reader(), by).value()
          == QStringList{QStringLiteral("选举那天支部委员会空缺 1 名，补选 2 名，请核对名额。")});
    by.seats = 1;
    CHECK(electionDoubts(made.reader(), by).value().isEmpty());
}

TEST_CASE("what the members vote on is 大会选举, what the committee votes on is not")
{
    CHECK(electionStepTitle(ElectionStep::Meeting, ElectionKind::Committee) == QStringLiteral("大会选举"));
    CHECK(electionStepTitle(ElectionStep::Meeting, ElectionKind::Secretary) == QStringLiteral("投票选举"));
    CHECK(electionStepByName(QStringLiteral("投票选举")) == ElectionStep::Meeting);
    CHECK(electionStepByName(QStringLiteral("大会选举")) == ElectionStep::Meeting);
}
