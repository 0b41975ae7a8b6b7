// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/area.h"
#include "branchbook/organization/election_section.h"
#include "branchbook/store/journal.h"
#include "organization/election_support.h"

#include "support/catch_qt.h"

#include <algorithm>
#include <random>

using namespace organization_test;

namespace {

/// The second vote of the mockup's election: between two, for one seat.
ElectionRound tieBreak(const Voters& made, ElectionId id, int ding, int he)
{
    ElectionRound round = nextRound(made.load(id)).value();
    round.issued = round.collected = round.valid = 34;
    fill(round, QStringLiteral("丁春晓"), ding, 34 - ding, 0);
    fill(round, QStringLiteral("贺松年"), he, 34 - he, 0);
    return round;
}

} // namespace

TEST_CASE("a count is kept with the rule's result and its working; the next vote is between the tied")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.record(made.mockupCount(id)));
    Election election = made.load(id);
    REQUIRE(election.rounds.size() == 1);
    CHECK(election.rounds[0].result == RoundResult::Tied);
    CHECK(election.rounds[0].why.contains(QStringLiteral("再次投票")));
    CHECK(election.rounds[0].enteredOn == made.today);
    CHECK_FALSE(election.isDecided());
    CHECK(election.currentStep() == ElectionStep::Reminder); // a tied vote ends no step
    const auto due = nextRound(election);
    REQUIRE(due);
    CHECK(due->number == 2);
    CHECK(due->vote == RoundVote::TieBreak);
    CHECK(due->seats == 1);
    CHECK(due->present == 34);
    REQUIRE(made.record(tieBreak(made, id, 20, 14)));
    election = made.load(id);
    CHECK(election.isDecided());
    CHECK(election.elected().size() == 5);
    CHECK(election.elected().last() == QStringLiteral("丁春晓"));
    CHECK_FALSE(nextRound(election));
    for (const auto& days : election.steps)
        CHECK(days.done.isValid() == (days.step == ElectionStep::Meeting));
    auto another = election.rounds[1];
    another.id = {};
    CHECK(codeOf(made.record(another)) == QStringLiteral("election.decided"));
}

TEST_CASE("names and seats are those of the vote that is due, in any order")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    std::reverse(round.tallies.begin(), round.tallies.end());
    auto wrong = round;
    wrong.seats = 6;
    CHECK(codeOf(made.record(wrong)) == QStringLiteral("election.seats_differ"));
    wrong = round;
    wrong.tallies.removeLast();
    CHECK(codeOf(made.record(wrong)) == QStringLiteral("election.names_differ"));
    wrong = round;
    wrong.heldOn = made.today.addDays(1);
    CHECK(codeOf(made.record(wrong)) == QStringLiteral("election.day_future"));
    REQUIRE(made.record(round));
    CHECK(made.load(id).rounds[0].tallies.first().name == QStringLiteral("丁春晓"));
    CHECK(made.load(id).rounds[0].tallies.last().listing == rules::Listing::WrittenIn);
    auto early = tieBreak(made, id, 20, 14);
    early.heldOn = kVoteDay.addDays(-1);
    CHECK(codeOf(made.record(early)) == QStringLiteral("election.day_before"));
}

TEST_CASE("as many ballots as people can vote, and of a decided election as many as were issued")
{
    Voters made;
    const ElectionId id = made.planned();
    CHECK(ballotPapers(made.reader(), made.load(id)).value() == 36);
    auto round = made.mockupCount(id);
    round.issued = round.collected = 33; // one of the 34 took none
    round.voidPapers = 0;
    fill(round, QStringLiteral("贺松年"), 10, 19, 4);
    REQUIRE(made.record(round));
    REQUIRE(made.load(id).isDecided());
    CHECK(ballotPapers(made.reader(), made.load(id)).value() == 33);
}

TEST_CASE("without a 监票人 no count is recorded")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.run([&](auto& unit) { return setElectionTellers(unit, id, {}, {}); }));
    CHECK(codeOf(made.record(made.mockupCount(id))) == QStringLiteral("election.no_monitor"));
}

TEST_CASE("a vote written in for somebody who cannot be elected is no vote for him, however few there are")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    const auto written = [&](const QString& name) {
        round.tallies.last().name = name;
        return made.record(round);
    };
    const auto probationary = written(QStringLiteral("罗小满"));
    REQUIRE(codeOf(probationary) == QStringLiteral("election.written_no_right"));
    CHECK(probationary.error().where == QStringLiteral("written"));
    CHECK(sentence(probationary.error()).contains(QStringLiteral("另选他人的罗小满没有被选举权：")));
    CHECK(sentence(probationary.error()).contains(QStringLiteral("这 3 票不算有效的得票")));
    const auto stranger = written(QStringLiteral("王敬秀")); // 修, and written wrong
    REQUIRE(codeOf(stranger) == QStringLiteral("election.written_unknown"));
    CHECK(sentence(stranger.error()).contains(QStringLiteral("“王敬秀”在投票那天不是本支部的党员")));
    CHECK(made.load(id).rounds.isEmpty());
    REQUIRE(written(QStringLiteral("王敬修")));
    Election old = made.load(id);
    CHECK(writtenFaults(made.reader(), old).value().isEmpty());
    old.rounds[0].tallies.last().name = QStringLiteral("罗小满"); // as an older book may have it
    const auto faults = writtenFaults(made.reader(), old).value();
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].votes == 3);
    CHECK(writtenFaultChinese(faults[0])
          == QStringLiteral("第1次投票另选的罗小满，那天没有被选举权，所记的3票不算有效的得票"));
    CHECK(electionDoubts(made.reader(), old).value().contains(writtenFaultDoubt(faults[0])));
}

TEST_CASE("who cannot be elected is not, even when written in by everybody")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    const auto everybody = [&](const QString& name) {
        auto changed = round;
        changed.tallies.last().name = name;
        changed.tallies.last().yes = 18;
        fill(changed, QStringLiteral("贺松年"), 0, 30, 3);
        fill(changed, QStringLiteral("丁春晓"), 10, 20, 3);
        return changed;
    };
    CHECK(codeOf(made.record(everybody(QStringLiteral("罗小满")))) == QStringLiteral("election.no_right"));
    CHECK(codeOf(made.record(everybody(QStringLiteral("外人")))) == QStringLiteral("election.person_unknown"));
    auto good = everybody(QStringLiteral("王敬修"));
    REQUIRE(made.record(good)); // 18 of 34 are more than half
    const Election election = made.load(id);
    CHECK(election.elected().contains(QStringLiteral("王敬修")));
    CHECK(writtenInOf(election, election.elected()) == QStringList{QStringLiteral("王敬修")});
    CHECK(writtenInChinese(election, election.elected()) == QStringLiteral("其中王敬修不是候选人，由选举人另选"));
    CHECK(writtenInChinese(election, {QStringLiteral("周砚青")}).isEmpty());
    book::AreaSection section;
    REQUIRE(addElectionSection(made.reader(), made.branch, Quarter{2026, 4}.range(), made.today, section));
    REQUIRE_FALSE(section.parts.empty());
    CHECK(std::get<book::SectionText>(section.parts[0])
              .text.contains(QStringLiteral("当选（其中王敬修不是候选人，由选举人另选）")));
}

TEST_CASE("a void vote is kept and held again with the same names")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    round.collected = 35;
    round.voidPapers = 35 - round.valid;
    CHECK(codeOf(made.record(round)) == QStringLiteral("election.does_not_add_up"));
    CHECK(made.load(id).rounds.isEmpty());
    round.result = RoundResult::Void;
    REQUIRE(made.record(round));
    CHECK(made.load(id).rounds.first().valid == round.valid);
    const auto due = nextRound(made.load(id));
    REQUIRE(due);
    CHECK(due->vote == RoundVote::Again);
    CHECK(due->seats == 5);
    CHECK(due->tallies.size() == 6);
    auto again = made.mockupCount(id);
    REQUIRE(made.record(again));
    CHECK(made.load(id).rounds.size() == 2);
    CHECK(made.load(id).elected().size() == 4);
}

TEST_CASE("a vote is not undone under the one that followed it")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.record(made.mockupCount(id)));
    const qint64 first = store::nextUndo(made.reader()).value().op;
    REQUIRE(made.record(tieBreak(made, id, 20, 14)));
    const auto undone = made.book->undo(first);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == QStringLiteral("store.undo_conflict"));
    CHECK(made.load(id).rounds.size() == 2);
    REQUIRE(made.book->undo());
    REQUIRE(made.book->undo());
    CHECK(made.load(id).rounds.isEmpty());
}

TEST_CASE("too few elected: vote again, or more than half agree to fewer")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 17, 13, 3); // exactly half of 34
    fill(round, QStringLiteral("贺松年"), 10, 20, 3);
    REQUIRE(made.record(round));
    const Election election = made.load(id);
    CHECK(election.rounds[0].result == RoundResult::TooFew);
    const auto due = nextRound(election);
    REQUIRE(due);
    CHECK(due->vote == RoundVote::Refill);
    CHECK(due->seats == 1);
    CHECK(due->tallies.size() == 2);
    const auto accept = [&](int agreed) {
        return codeOf(made.run(
            [&](auto& unit) { return acceptFewerSeats(unit, made.rules(), id, agreed, kVoteDay, made.today); }));
    };
    CHECK(accept(17) == QStringLiteral("election.fewer_votes"));
    CHECK(accept(35) == QStringLiteral("election.fewer_votes"));
    CHECK(accept(18).isEmpty());
    CHECK(made.load(id).isDecided());
    CHECK_FALSE(nextRound(made.load(id)));
    CHECK(accept(20) == QStringLiteral("election.not_too_few"));
    // Nobody is voted on again: what the book shows and prints of this vote says so.
    const Election left = made.load(id);
    REQUIRE(election.rounds[0].minutes.contains(QStringLiteral("再次投票")));
    const ElectionRound shown = asDecided(left, left.rounds[0]);
    CHECK(shown.namesWith(TallyOutcome::RunOff).isEmpty());
    CHECK(shown.namesWith(TallyOutcome::Elected).size() == 4);
    for (const QString& said : {shown.minutes, shown.why}) {
        CHECK_FALSE(said.contains(QStringLiteral("再次投票")));
        CHECK(said.contains(QStringLiteral("还缺1名，经18名选举人同意，减少名额，不再选举。")));
    }
    CHECK(asDecided(election, election.rounds[0]) == election.rounds[0]); // as it stood before they agreed
}

TEST_CASE("whoever was elected is not elected again by a later vote of the same election")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 17, 13, 3); // exactly half of 34
    fill(round, QStringLiteral("贺松年"), 10, 20, 3);
    REQUIRE(made.record(round));
    const QString seated = made.load(id).elected().first();
    ElectionRound second = tieBreak(made, id, 2, 2);
    REQUIRE(second.vote == RoundVote::Refill);
    second.tallies.append({seated, rules::Listing::WrittenIn, 30, {}, {}, TallyOutcome::NotElected});
    CHECK(codeOf(made.record(second)) == QStringLiteral("election.elected_already"));
    second.tallies.last().name = QStringLiteral("王敬修"); // who has no seat yet
    CHECK(codeOf(made.record(second)).isEmpty());
    CHECK(made.load(id).elected().size() == 5);
    // A record of old that has somebody twice.
    Election old = made.load(id);
    old.rounds[1].tallies.last().name = seated;
    CHECK(old.elected().size() == 4);
    CHECK(old.elected().count(seated) == 1);
}

TEST_CASE("for the seats that a vote left somebody new is nominated")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 17, 13, 3); // exactly half of 34
    fill(round, QStringLiteral("贺松年"), 10, 20, 3);
    REQUIRE(made.record(round));
    const auto nominate = [&](const QStringList& names) {
        return codeOf(made.run([&](auto& unit) { return setElectionCandidates(unit, id, made.ids(names)); }));
    };
    const QString seated = made.load(id).elected().first();
    CHECK(nominate({QStringLiteral("贺松年")}) == QStringLiteral("election.candidates_counted")); // nobody new
    CHECK(nominate({seated, QStringLiteral("王敬修")}) == QStringLiteral("election.elected_already"));
    CHECK(nominate({QStringLiteral("王敬修"), QStringLiteral("丁春晓")}).isEmpty());
    const auto due = nextRound(made.load(id));
    REQUIRE(due);
    CHECK(due->seats == 1);
    QStringList names;
    for (const ElectionTally& tally : due->tallies)
        names.append(tally.name);
    names.sort();
    QStringList wanted{QStringLiteral("王敬修"), QStringLiteral("丁春晓")};
    wanted.sort();
    CHECK(names == wanted);
    CHECK(made.load(id).candidates.size() == 6); // the four elected and these two
    // The names are put right, although nobody is new beside those of a moment ago; and the nomination is taken back.
    const auto standing = [&] {
        QStringList shown;
        const auto vote = nextRound(made.load(id));
        for (const ElectionTally& tally : vote->tallies)
            shown.append(tally.name);
        shown.sort();
        return shown;
    };
    CHECK(nominate({QStringLiteral("王敬修")}).isEmpty());
    CHECK(standing() == QStringList{QStringLiteral("王敬修")});
    QStringList without{QStringLiteral("丁春晓"), QStringLiteral("贺松年")};
    without.sort();
    CHECK(nominate(without).isEmpty());
    CHECK(standing() == without);
    CHECK(nominate({QStringLiteral("贺松年")}) == QStringLiteral("election.candidates_counted"));
    const auto before = made.image();
    CHECK(nominate({QStringLiteral("王敬修"), QStringLiteral("丁春晓")}).isEmpty());
    REQUIRE(made.book->undo());
    CHECK(made.image() == before);
    REQUIRE(made.book->redo());
    // The record of the first vote says who stands in the second, not who would have.
    const Election now = made.load(id);
    const ElectionRound told = asDecided(now, now.rounds[0]);
    CHECK(told.minutes.contains(QStringLiteral("还缺1名，另提候选人，在丁春晓、王敬修中再次投票。")));
    CHECK_FALSE(told.minutes.contains(QStringLiteral("贺松年中再次投票")));
    CHECK(told.namesWith(TallyOutcome::RunOff) == QStringList{QStringLiteral("丁春晓")});
    // The count before is still put right, on its own paper.
    ElectionRound first = made.load(id).rounds[0];
    fill(first, QStringLiteral("丁春晓"), 16, 14, 3);
    CHECK(codeOf(made.run([&](auto& unit) {
              return correctElectionRound(unit, made.rules(), first, QStringLiteral("数错"), made.today);
          })).isEmpty());
}

TEST_CASE("who stands for the seats that a vote left is written nowhere: it is told as uncertain, from the rules")
{
    Voters made;
    const ElectionId id = made.planned();
    const auto* rule = made.rules().find(u"election.refill_candidates", kVoteDay);
    REQUIRE(rule != nullptr);
    CHECK(rule->source.confidence == QStringLiteral("C")); // 待核实
    CHECK(refillDoubt(made.rules(), made.load(id)).isEmpty());
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 17, 13, 3); // exactly half of 34
    fill(round, QStringLiteral("贺松年"), 10, 20, 3);
    REQUIRE(made.record(round));
    const QString doubt = refillDoubt(made.rules(), made.load(id));
    CHECK(doubt.contains(QStringLiteral("没有查到明文规定")));
    const auto doubts = electionDoubts(made.reader(), made.load(id));
    REQUIRE(doubts);
    CHECK(doubts->contains(doubt));
    REQUIRE(made.record(tieBreak(made, id, 20, 14)));
    CHECK(made.load(id).isDecided());
    CHECK(refillDoubt(made.rules(), made.load(id)) == doubt); // the result rests on it

    Voters equal;
    const ElectionId tied = equal.planned();
    REQUIRE(equal.record(equal.mockupCount(tied)));
    CHECK(refillDoubt(equal.rules(), equal.load(tied)).isEmpty()); // between the tied: that is written
}

TEST_CASE("a correction keeps the old totals and the reason, and is judged anew")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.record(made.mockupCount(id)));
    ElectionRound round = made.load(id).rounds[0];
    fill(round, QStringLiteral("丁春晓"), 24, 6, 3);
    round.tallies.last().yes = 2;
    const auto correct = [&](const ElectionRound& with, const QString& reason) {
        return codeOf(
            made.run([&](auto& unit) { return correctElectionRound(unit, made.rules(), with, reason, made.today); }));
    };
    CHECK(correct(round, QStringLiteral(" ")) == QStringLiteral("election.reason_missing"));
    auto wrong = round;
    wrong.valid = 30;
    CHECK(correct(wrong, QStringLiteral("笔误")) == QStringLiteral("election.does_not_add_up"));
    CHECK(correct(round, QStringLiteral("复核时发现一张归错")).isEmpty());
    const Election election = made.load(id);
    CHECK(election.rounds[0].result == RoundResult::Elected);
    CHECK(election.elected().contains(QStringLiteral("丁春晓")));
    REQUIRE(election.rounds[0].corrections.size() == 1);
    CHECK(election.rounds[0].corrections[0].before.contains(QStringLiteral("丁春晓赞成23、反对7、弃权3")));
    CHECK(election.rounds[0].corrections[0].reason == QStringLiteral("复核时发现一张归错"));
    CHECK(correct(round, QStringLiteral("旧的")) == QStringLiteral("store.conflict")); // read before the correction
    auto fewer = election.rounds[0];
    fewer.tallies.removeLast(); // nobody was written in after all
    CHECK(correct(fewer, QStringLiteral("另选的作废")).isEmpty());
    CHECK(made.load(id).rounds[0].tallies.size() == 6);
    CHECK(made.load(id).rounds[0].corrections.size() == 2);
}

TEST_CASE("a miscount is put right after the seats were left empty, and what was agreed stands or falls with it")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 17, 13, 3); // exactly half of 34
    fill(round, QStringLiteral("贺松年"), 10, 20, 3);
    REQUIRE(made.record(round));
    REQUIRE(made.run([&](auto& unit) { return acceptFewerSeats(unit, made.rules(), id, 18, kVoteDay, made.today); }));
    const auto correct = [&](int ding) {
        ElectionRound changed = made.load(id).rounds[0];
        fill(changed, QStringLiteral("丁春晓"), ding, 30 - ding, 3);
        return codeOf(made.run([&](auto& unit) {
            return correctElectionRound(unit, made.rules(), changed, QStringLiteral("数错"), made.today);
        }));
    };
    CHECK(correct(16).isEmpty()); // still four of five
    CHECK(made.load(id).fewerAgreed == 18);
    CHECK(made.load(id).isDecided());
    CHECK(correct(24).isEmpty()); // five of five: nothing is left empty
    const Election full = made.load(id);
    CHECK_FALSE(full.fewerAgreed);
    CHECK(full.elected().size() == 5);
    REQUIRE(full.rounds[0].corrections.size() == 2);
    CHECK(full.rounds[0].corrections[1].before.contains(QStringLiteral("18名选举人同意减少名额")));
}

TEST_CASE("a consent to fewer seats does not stand before a vote that was held later, as a correction says")
{
    Voters made(kVoteDay.addDays(5));
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 17, 13, 3);
    fill(round, QStringLiteral("贺松年"), 10, 20, 3);
    REQUIRE(made.record(round));
    REQUIRE(made.run([&](auto& unit) { return acceptFewerSeats(unit, made.rules(), id, 18, kVoteDay, made.today); }));
    ElectionRound later = made.load(id).rounds[0];
    later.heldOn = kVoteDay.addDays(2);
    REQUIRE(made.run([&](auto& unit) {
        return correctElectionRound(unit, made.rules(), later, QStringLiteral("日期写错"), made.today);
    }));
    CHECK_FALSE(made.load(id).fewerAgreed);
    CHECK(made.load(id).rounds[0].corrections[0].before.contains(QStringLiteral("更正后不再作数")));
    REQUIRE(made.book->undo());
    CHECK(made.load(id).fewerAgreed == 18);
    CHECK(made.load(id).fewerOn == kVoteDay);
}

TEST_CASE("a namesake of somebody elected can be named for a seat that is left")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    fill(round, QStringLiteral("丁春晓"), 17, 13, 3);
    fill(round, QStringLiteral("贺松年"), 10, 20, 3);
    REQUIRE(made.record(round));
    const book::MemberId seated = made.byName.value(QStringLiteral("沈若溪"));
    const book::MemberId other =
        made.add(QStringLiteral("沈若溪"), QStringLiteral("正式党员"), QStringLiteral("1990-02-03"));
    const auto nominate = [&](book::MemberId member) {
        return codeOf(made.run([&](auto& unit) { return setElectionCandidates(unit, id, {member}); }));
    };
    CHECK(nominate(seated) == QStringLiteral("election.elected_already"));
    CHECK(nominate(other).isEmpty());
    CHECK(nextRound(made.load(id))->tallies.first().name == QStringLiteral("沈若溪（1990年2月3日生）"));
}

TEST_CASE("a correction that moves the day of the vote keeps the day that was written first")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.record(made.mockupCount(id)));
    ElectionRound round = made.load(id).rounds[0];
    round.heldOn = kVoteDay.addDays(-1);
    REQUIRE(made.run([&](auto& unit) {
        return correctElectionRound(unit, made.rules(), round, QStringLiteral("日期写错"), made.today);
    }));
    const auto kept = made.load(id).rounds[0].corrections;
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].before.startsWith(QStringLiteral("投票日期2026年10月23日；应到36人")));
}

TEST_CASE("only the last vote is corrected, and after it kind and seats are fixed")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.record(made.mockupCount(id)));
    REQUIRE(made.record(tieBreak(made, id, 20, 14)));
    const ElectionRound first = made.load(id).rounds[0];
    CHECK(codeOf(made.run([&](auto& unit) {
              return correctElectionRound(unit, made.rules(), first, QStringLiteral("改"), made.today);
          }))
          == QStringLiteral("election.round_followed"));
    Election election = made.load(id);
    election.seats = 3;
    CHECK(codeOf(made.run([&](auto& unit) { return changeElection(unit, election); }))
          == QStringLiteral("election.counted"));
    CHECK(codeOf(made.run([&](auto& unit) { return setElectionCandidates(unit, id, {}); }))
          == QStringLiteral("election.candidates_counted"));
}

TEST_CASE("whatever is typed, what is kept is what the rule gives", "[property]")
{
    Voters made;
    const ElectionId id = made.planned();
    std::mt19937 random(20261127);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    int kept = 0;
    for (int i = 0; i < 400; ++i) {
        ElectionRound round = nextRound(made.load(id)).value();
        round.entitled = 36;
        round.present = 27 + upTo(9);
        round.issued = round.present - upTo(1);
        round.collected = round.issued - upTo(1);
        round.valid = round.collected - upTo(1);
        round.voidPapers = round.collected - round.valid + (upTo(5) == 0 ? 1 : 0);
        for (ElectionTally& tally : round.tallies) {
            tally.yes = round.valid - upTo(round.valid / 2 + 8);
            tally.yes = std::max(0, tally.yes);
            tally.no = upTo(round.valid - tally.yes);
            tally.abstain = round.valid - tally.yes - *tally.no + (upTo(30) == 0 ? 1 : 0);
        }
        if (!made.record(round))
            continue;
        ++kept;
        const Election election = made.load(id);
        const ElectionRound& stored = election.rounds.last();
        CHECK(stored.present * 5 >= stored.entitled * 4);
        CHECK(stored.collected == stored.valid + stored.voidPapers);
        int elected = 0;
        for (const ElectionTally& tally : stored.tallies) {
            CHECK(tally.yes + tally.no.value() + tally.abstain.value() == stored.valid);
            if (tally.outcome == TallyOutcome::Elected) {
                ++elected;
                CHECK(tally.yes * 2 > stored.present);
                for (const ElectionTally& other : stored.tallies)
                    CHECK((other.outcome == TallyOutcome::Elected || other.yes <= tally.yes));
            }
        }
        CHECK(elected <= stored.seats);
        CHECK((stored.result == RoundResult::Elected) == (elected == stored.seats));
        REQUIRE(made.book->undo());
    }
    CHECK(kept > 20);
}

TEST_CASE("the electors are those of the roster on the day, in every round")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    round.entitled = 35;
    const auto few = made.record(round);
    CHECK(codeOf(few) == QStringLiteral("election.entitled_differs"));
    CHECK(few.error().where == QStringLiteral("entitled"));
    CHECK(sentence(few.error()).contains(QStringLiteral("应当是 36 人")));
    CHECK(sentence(few.error()).contains(QStringLiteral("少 1 人")));
    round.entitled = 37;
    CHECK(codeOf(made.record(round)) == QStringLiteral("election.entitled_differs"));
    round.entitled = 36;
    REQUIRE(made.record(round));
    auto second = tieBreak(made, id, 20, 14);
    second.entitled = 34; // as many as were there the first time
    CHECK(codeOf(made.record(second)) == QStringLiteral("election.entitled_differs"));
    second.entitled = 36;
    CHECK(codeOf(made.record(second)).isEmpty());
}

TEST_CASE("whoever is left out of the electors has a reason and both consents on record")
{
    Voters made;
    const ElectionId id = made.planned();
    ElectionLeftOut who;
    who.member = made.byName.value(QStringLiteral("金鹤年"));
    who.why.reason = rules::AwayReason::RetiredAtHomePlace; // elections alone (corrections 41)
    const auto leave = [&] {
        return codeOf(made.run([&](auto& unit) { return leaveOutElector(unit, made.rules(), id, who); }));
    };
    CHECK(leave() == QStringLiteral("gathering.left_out_consent"));
    who.why.higherConsent = QStringLiteral("局机关党委\n10月12日批复");
    CHECK(leave() == QStringLiteral("gathering.left_out_consent"));
    who.why.meetingConsent = QStringLiteral("10月16日党员大会表决同意");
    who.why.reason = rules::AwayReason::AwayRelationNotMoved;
    who.why.since = QDate(2026, 4, 24); // half a year later is the day after the vote
    CHECK(leave() == QStringLiteral("gathering.left_out_reason"));
    who.why.since = QDate(2026, 4, 23);
    const QStringList before = made.image();
    CHECK(leave().isEmpty());
    CHECK(made.load(id).leftOut.first().why.higherConsent == QStringLiteral("局机关党委 10月12日批复"));
    const Turnout turnout = turnoutOf(made.reader(), made.load(id)).value();
    CHECK(turnout.electors == 36);
    CHECK(turnout.entitled == 35);
    CHECK(turnout.leftOut == QStringList{QStringLiteral("金鹤年")});
    auto round = made.mockupCount(id);
    CHECK(codeOf(made.record(round)) == QStringLiteral("election.entitled_differs"));
    CHECK(sentence(made.record(round).error()).contains(QStringLiteral("金鹤年")));
    round.entitled = 35;
    REQUIRE(made.record(round));
    const auto again = [&] {
        return codeOf(made.run([&](auto& unit) { return countElectorAgain(unit, id, who.member); }));
    };
    CHECK(again() == QStringLiteral("election.left_out_counted"));
    CHECK(leave() == QStringLiteral("election.leave_out_counted")); // not with another reason either
    REQUIRE(made.book->undo());
    REQUIRE(made.book->undo());
    CHECK(made.image() == before);
    who.member = made.byName.value(QStringLiteral("罗小满"));
    CHECK(leave() == QStringLiteral("election.not_elector"));
    who.member = made.byName.value(QStringLiteral("丁春晓"));
    CHECK(leave() == QStringLiteral("election.candidate_left_out"));
    who.member = made.byName.value(QStringLiteral("叶新禾")); // counts the votes, so he is there
    CHECK(leave() == QStringLiteral("election.teller_left_out"));
    CHECK(again() == QStringLiteral("election.not_left_out"));
}

TEST_CASE("too few candidates: no ballot and no vote")
{
    Voters made;
    const ElectionId id = made.planned();
    const QStringList five{QStringLiteral("沈若溪"), QStringLiteral("丁春晓"), QStringLiteral("韩知秋"),
                           QStringLiteral("陆怀瑾"), QStringLiteral("贺松年")};
    REQUIRE(made.run([&](auto& unit) { return setElectionCandidates(unit, id, made.ids(five)); }));
    const auto ballot = electionBallot(made.rules(), made.load(id), QStringLiteral("支部"), 36);
    REQUIRE_FALSE(ballot);
    CHECK(ballot.error().code == QStringLiteral("election.share_few"));
    CHECK(sentence(ballot.error()).contains(QStringLiteral("还差 1 名")));
    ElectionRound round = nextRound(made.load(id)).value();
    round.entitled = round.present = round.issued = round.collected = round.valid = 36;
    for (const auto& tally : QList<ElectionTally>(round.tallies))
        fill(round, tally.name, 30, 6, 0);
    CHECK(codeOf(made.record(round)) == QStringLiteral("election.share_few"));
}

TEST_CASE("a committee of less than three is not accepted (domain-rules 1.2)")
{
    Voters made;
    const ElectionId id = made.planned();
    const auto lost = [](ElectionRound round, const QStringList& names) {
        for (const QString& name : names)
            fill(round, name, 10, 20, 3);
        return round;
    };
    const auto fewer = [&] { return fewerSeats(made.rules(), made.load(id)); };
    CHECK(fewer().error().code == QStringLiteral("election.not_too_few"));
    const QStringList four{QStringLiteral("丁春晓"), QStringLiteral("贺松年"), QStringLiteral("韩知秋"),
                           QStringLiteral("陆怀瑾")};
    REQUIRE(made.record(lost(made.mockupCount(id), four)));
    CHECK(fewer().error().code == QStringLiteral("election.fewer_least"));
    CHECK(sentence(fewer().error()).contains(QStringLiteral("至少 3 名")));
    CHECK(
        codeOf(made.run([&](auto& unit) { return acceptFewerSeats(unit, made.rules(), id, 34, kVoteDay, made.today); }))
        == QStringLiteral("election.fewer_least"));
    REQUIRE(made.book->undo());
    REQUIRE(made.record(lost(made.mockupCount(id), four.mid(0, 3)))); // three are elected
    const auto three = fewer();
    REQUIRE(three);
    CHECK(three->neededAgreed == 18);
    REQUIRE(three->doubts.size() == 1); // how near is near enough is nowhere written
    CHECK(three->doubts.first().contains(QStringLiteral("差 2 名")));
    const auto early = made.run(
        [&](auto& unit) { return acceptFewerSeats(unit, made.rules(), id, 34, kVoteDay.addDays(-1), made.today); });
    CHECK(codeOf(early) == QStringLiteral("election.day_before"));
    REQUIRE(made.book->undo());
    REQUIRE(made.record(
        lost(made.mockupCount(id), four + QStringList{QStringLiteral("沈若溪"), QStringLiteral("周砚青")})));
    CHECK(fewer().error().code == QStringLiteral("election.fewer_nobody"));
}

TEST_CASE("大会选举 follows the votes: it is over when the seats are filled and not when that is taken back")
{
    Voters made;
    const ElectionId id = made.planned();
    const auto held = [&] {
        for (const auto& days : made.load(id).steps) {
            if (days.step == ElectionStep::Meeting)
                return days.done;
        }
        return QDate();
    };
    REQUIRE(made.record(made.mockupCount(id)));
    CHECK_FALSE(held().isValid());
    CHECK(codeOf(made.run([&](auto& unit) {
              return setElectionStep(unit, id, {ElectionStep::Meeting, {}, kVoteDay, {}}, made.today);
          }))
          == QStringLiteral("election.not_decided"));
    REQUIRE(made.record(tieBreak(made, id, 20, 14)));
    CHECK(held() == kVoteDay);
    ElectionRound tied = made.load(id).rounds[1]; // found out later: it was a tie again
    fill(tied, QStringLiteral("丁春晓"), 17, 17, 0);
    fill(tied, QStringLiteral("贺松年"), 17, 17, 0);
    REQUIRE(made.run([&](auto& unit) {
        return correctElectionRound(unit, made.rules(), tied, QStringLiteral("唱票记错"), made.today);
    }));
    CHECK_FALSE(held().isValid());
    REQUIRE(made.book->undo());
    CHECK(held() == kVoteDay);
    REQUIRE(made.book->undo());
    CHECK_FALSE(held().isValid());
}

TEST_CASE("a vote is held after what prepares it, before what follows it, and not before its day")
{
    Voters made(kVoteDay.addDays(20));
    const ElectionId id = made.planned();
    const auto step = [&](ElectionStep which, QDate done) {
        REQUIRE(made.run([&](auto& unit) { return setElectionStep(unit, id, {which, {}, done, {}}, made.today); }));
    };
    auto round = made.mockupCount(id);
    round.heldOn = kVoteDay.addDays(-1);
    const auto early = made.record(round);
    CHECK(codeOf(early) == QStringLiteral("election.round_before_plan"));
    CHECK(early.error().where == QStringLiteral("date"));
    step(ElectionStep::Approval, kVoteDay.addDays(2));
    round.heldOn = kVoteDay.addDays(1);
    CHECK(codeOf(made.record(round)) == QStringLiteral("election.round_before_step"));
    step(ElectionStep::Report, kVoteDay.addDays(5));
    round.heldOn = kVoteDay.addDays(6);
    CHECK(codeOf(made.record(round)) == QStringLiteral("election.round_after_step"));
    round.heldOn = kVoteDay.addDays(3);
    REQUIRE(made.record(round));
    Election later = made.load(id);
    later.heldOn = kVoteDay.addDays(4);
    CHECK(codeOf(made.run([&](auto& unit) { return changeElection(unit, later); }))
          == QStringLiteral("election.day_after_round"));
}

TEST_CASE("the day on which 大会选举 is done is that of the count: another one is refused, not swallowed")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.record(made.mockupCount(id)));
    REQUIRE(made.record(tieBreak(made, id, 20, 14)));
    const auto mark = [&](QDate done) {
        return codeOf(made.run([&](auto& unit) {
            return setElectionStep(unit, id, {ElectionStep::Meeting, {}, done, {}}, made.today);
        }));
    };
    CHECK(mark(kVoteDay.addDays(-3)) == QStringLiteral("election.meeting_day"));
    CHECK(mark(kVoteDay).isEmpty());
}
