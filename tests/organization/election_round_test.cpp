// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

TEST_CASE("without a 监票人 no count is recorded")
{
    Voters made;
    const ElectionId id = made.planned();
    REQUIRE(made.run([&](auto& unit) { return setElectionTellers(unit, id, {}, {}); }));
    CHECK(codeOf(made.record(made.mockupCount(id))) == QStringLiteral("election.no_monitor"));
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
    CHECK(made.load(id).elected().contains(QStringLiteral("王敬修")));
}

TEST_CASE("a void vote is kept and held again with the same names")
{
    Voters made;
    const ElectionId id = made.planned();
    auto round = made.mockupCount(id);
    round.collected = 35;
    REQUIRE(made.record(round));
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
        return codeOf(made.run([&](auto& unit) { return acceptFewerSeats(unit, id, agreed, kVoteDay, made.today); }));
    };
    CHECK(accept(17) == QStringLiteral("election.fewer_votes"));
    CHECK(accept(35) == QStringLiteral("election.fewer_votes"));
    CHECK(accept(18).isEmpty());
    CHECK(made.load(id).isDecided());
    CHECK_FALSE(nextRound(made.load(id)));
    CHECK(accept(20) == QStringLiteral("election.not_too_few"));
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
