// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/election.h"

#include "branchbook/rules/quota.h"
#include "rules/calculator_support.h"

using namespace branchbook;
using namespace branchbook::rules;
using namespace rules_test;

namespace {

/// 50 entitled, 45 present and voting, three seats: elected with 23 votes.
ElectionCount election(const QList<std::pair<QString, int>>& votes, int seats = 3)
{
    ElectionCount count;
    count.entitled = 50;
    count.present = count.issued = count.collected = count.valid = 45;
    count.seats = seats;
    for (const auto& [name, yes] : votes)
        count.candidates.append({name, yes, {}, {}});
    return count;
}

ElectionResult counted(const ElectionCount& count)
{
    const auto result = countElection(builtIn(), count, day("2026-09-18"));
    INFO((result ? QString() : sentence(result.error())).toStdString());
    REQUIRE(result);
    return *result;
}

QString refused(const ElectionCount& count)
{
    return refusal(countElection(builtIn(), count, day("2026-09-18")));
}

const QString kA = QStringLiteral("甲");
const QString kB = QStringLiteral("乙");
const QString kC = QStringLiteral("丙");
const QString kD = QStringLiteral("丁");
const QString kE = QStringLiteral("戊");

} // namespace

TEST_CASE("elected by more than half of those present, by votes until the seats are full")
{
    const ElectionResult result = counted(election({{kA, 24}, {kB, 40}, {kC, 23}, {kD, 44}}));
    CHECK(result.valid);
    CHECK(result.neededPresent == 40);
    CHECK(result.neededYes == 23);
    CHECK(result.elected == QStringList{kD, kB, kA});
    CHECK(result.runOff.isEmpty());
    CHECK(result.runOffSeats == 0);
    // 甲 24 and 丙 23 pass by those present (45) and not by those entitled (50).
    CHECK(result.warnings.filter(QStringLiteral("两种基数")).size() == 2);
}

TEST_CASE("exactly half is not elected")
{
    ElectionCount count = election({{kA, 40}, {kB, 22}}, 2);
    count.present = count.issued = count.collected = count.valid = 44;
    const ElectionResult half = counted(count);
    CHECK(half.neededYes == 23);
    CHECK(half.elected == QStringList{kA});
}

TEST_CASE("of a tie at the last seats nobody is elected before the run-off")
{
    const ElectionResult two = counted(election({{kA, 44}, {kB, 30}, {kC, 25}, {kD, 25}}));
    CHECK(two.elected == QStringList{kA, kB});
    CHECK(two.runOff == QStringList{kC, kD});
    CHECK(two.runOffSeats == 1);
    const ElectionResult three = counted(election({{kA, 40}, {kB, 30}, {kC, 30}, {kD, 30}}));
    CHECK(three.elected == QStringList{kA});
    CHECK(three.runOff == QStringList{kB, kC, kD});
    CHECK(three.runOffSeats == 2);
    // A tie that the seats hold is none, nor one below the majority.
    CHECK(counted(election({{kA, 30}, {kB, 30}, {kC, 30}, {kD, 25}})).elected == QStringList{kA, kB, kC});
    const ElectionResult below = counted(election({{kA, 40}, {kB, 35}, {kC, 22}, {kD, 22}}));
    CHECK(below.elected == QStringList{kA, kB});
    CHECK(below.runOff == QStringList{kC, kD});
    CHECK(below.runOffSeats == 1);
}

TEST_CASE("property: whatever the votes, nobody is elected below the majority, over the seats, or beside his equal")
{
    unsigned seed = 20260918;
    const auto random = [&](int bound) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<int>((seed >> 8U) % static_cast<unsigned>(bound));
    };
    int stood = 0;
    for (int round = 0; round < 3000; ++round) {
        const int seats = 1 + random(4);
        ElectionCount count = election({}, seats);
        const int candidates = 1 + random(7);
        for (int i = 0; i < candidates; ++i)
            count.candidates.append({QString::number(i), 20 + random(8), {}, {}});
        const ElectionResult result = counted(count);
        if (!result.crossFoot) {
            CHECK(result.elected.size() + result.runOffSeats == 0);
            continue;
        }
        ++stood;
        CHECK(result.elected.size() + result.runOffSeats == seats);
        int lowest = 46;
        for (const Candidate& candidate : count.candidates) {
            if (result.elected.contains(candidate.name))
                lowest = std::min(lowest, candidate.yes);
        }
        if (!result.elected.isEmpty())
            CHECK(2 * lowest > 45);
        for (const Candidate& candidate : count.candidates) {
            if (!result.elected.contains(candidate.name))
                CHECK((candidate.yes < lowest || result.elected.isEmpty()));
        }
    }
    CHECK(stood > 1000);
}

TEST_CASE("too few present or more papers than voters: no election")
{
    ElectionCount count = election({{kA, 30}, {kB, 30}}, 1);
    count.present = count.issued = count.collected = count.valid = 39;
    CHECK_FALSE(counted(count).quorum);
    CHECK_FALSE(counted(count).valid);
    CHECK(counted(count).elected.isEmpty());
    CHECK(counted(count).runOff.isEmpty());
    count = election({{kA, 30}, {kB, 30}}, 1);
    count.collected = 46;
    CHECK(counted(count).quorum);
    CHECK_FALSE(counted(count).valid);
    CHECK(counted(count).elected.isEmpty());
    count.collected = 45;
    count.voters = 44; // one of those present cast no paper: corrections 45
    CHECK_FALSE(counted(count).valid);
}

TEST_CASE("candidates are a fifth more than seats, rounded up")
{
    // corrections 43: 3 → 4, 5 → 6, 6 → 8, 7 → 9
    for (const auto& [seats, needed] : {std::pair(3, 4), std::pair(5, 6), std::pair(6, 8), std::pair(7, 9)}) {
        ElectionCount count = election({}, seats);
        for (int i = 0; i < needed - 1; ++i)
            count.candidates.append({QString::number(i), 10, {}, {}});
        CHECK(counted(count).warnings.filter(QStringLiteral("候选人只有")).size() == 1);
        count.candidates.append({QStringLiteral("last"), 10, {}, {}});
        CHECK(counted(count).warnings.isEmpty());
    }
    ElectionCount secretary = election({{kA, 40}}, 1);
    CHECK(counted(secretary).warnings.size() == 1);
    secretary.kind = ElectionKind::EqualNumber;
    CHECK(counted(secretary).warnings.isEmpty());
}

TEST_CASE("impossible numbers of an election are refused by field")
{
    ElectionCount count = election({{kA, 30}});
    count.present = 51;
    CHECK(refused(count) == QStringLiteral("present number.above"));
    count = election({{kA, 30}});
    count.issued = 46;
    CHECK(refused(count) == QStringLiteral("issued number.above"));
    count = election({{kA, 30}});
    count.valid = 46;
    CHECK(refused(count) == QStringLiteral("valid number.above"));
    count = election({{kA, 30}}, 0);
    CHECK(refused(count) == QStringLiteral("seats number.below"));
    CHECK(refused(election({{kA, 46}})) == QStringLiteral("candidate number.above"));
    CHECK(refused(election({{kA, -1}})) == QStringLiteral("candidate number.below"));
    CHECK(refused(election({{kA, 20}, {kA, 21}})) == QStringLiteral("candidate election.name_twice"));
    count = election({});
    count.candidates.append({kA, 30, 10, 4});
    CHECK(refused(count) == QStringLiteral("candidate election.cross_foot"));
    count.candidates.first().abstain = 5;
    CHECK(refused(count) == QStringLiteral("accepted"));
    // More marks than three on each of 45 papers: the count is wrong somewhere.
    const ElectionResult marks = counted(election({{kA, 45}, {kB, 45}, {kC, 44}, {kD, 1}, {kE, 1}}));
    CHECK_FALSE(marks.crossFoot);
    CHECK_FALSE(marks.valid);
    CHECK(counted(election({{kA, 45}, {kB, 45}, {kC, 43}, {kD, 1}, {kE, 1}})).crossFoot);
}

// Whoever is elected by a count that is wrong somewhere may not be: neither an elected one nor a run-off.
TEST_CASE("figures that do not add up: only that is said, and what to check")
{
    const ElectionResult marks = counted(election({{kA, 45}, {kB, 45}, {kC, 24}, {kD, 24}}));
    CHECK(marks.elected.isEmpty());
    CHECK(marks.runOff.isEmpty());
    CHECK(marks.runOffSeats == 0);
    CHECK(marks.minutes.isEmpty());
    REQUIRE(marks.warnings.size() == 1); // 丙 and 丁 pass on one base alone, which is not the question here
    CHECK(marks.warnings.first().contains(QStringLiteral("核对计票单")));
    CHECK(marks.why.contains(QStringLiteral("对不上")));
    CHECK_FALSE(marks.why.contains(QStringLiteral("再次投票")));
    CHECK_FALSE(marks.why.contains(QStringLiteral("无效")));
}

TEST_CASE("where the election does not stand nothing is said of the two bases")
{
    ElectionCount count = election({{kA, 24}, {kB, 5}}, 1); // 24 of 45 and of 50
    CHECK(counted(count).warnings.filter(QStringLiteral("两种基数")).size() == 1);
    count.collected = 46; // a paper too many: void
    CHECK(counted(count).warnings.isEmpty());
    count = election({{kA, 24}, {kB, 5}}, 1);
    count.present = count.issued = count.collected = count.valid = 39;
    CHECK(counted(count).warnings.isEmpty());
}

TEST_CASE("a third of the members may be excellent, rounded down")
{
    const auto most = [](int full, int probationary, QuotaBase base) {
        return evaluationQuota(builtIn(), full, probationary, base, day("2026-09-18"))->mostExcellent;
    };
    CHECK(most(36, 2, QuotaBase::FullMembers) == 12);
    CHECK(most(38, 2, QuotaBase::FullMembers) == 12);
    CHECK(most(38, 2, QuotaBase::AllMembers) == 13);
    CHECK(most(2, 0, QuotaBase::FullMembers) == 0);
    for (int n = 0; n <= 2000; ++n) {
        const int k = most(n, 0, QuotaBase::FullMembers);
        if (3 * k > n || 3 * (k + 1) <= n)
            FAIL("n " << n);
    }
    CHECK(refusal(evaluationQuota(builtIn(), -1, 0, QuotaBase::AllMembers, day("2026-09-18")))
          == QStringLiteral("members number.below"));
}

TEST_CASE("between the tied more votes win, a majority is not asked for")
{
    ElectionCount count = election({{kA, 20}, {kB, 19}}, 1);
    count.vote = ElectionVote::TieBreak;
    const ElectionResult result = counted(count);
    CHECK(result.elected == QStringList{kA});
    CHECK(result.warnings.isEmpty());
    CHECK(result.why.contains(QStringLiteral("得赞成票多的当选")));
    for (const QString& said : {result.why, result.minutes}) // 20 of 45: no text says that this is enough
        CHECK(said.contains(kA + QStringLiteral("的得票没有超过实到会的半数")));
    ElectionCount many = count;
    many.candidates[0].yes = 23; // more than half of 45
    CHECK_FALSE(counted(many).minutes.contains(QStringLiteral("没有超过")));
    count.candidates[1].yes = 20;
    CHECK(counted(count).runOff.size() == 2);
    count.candidates[0].yes = count.candidates[1].yes = 0;
    CHECK(counted(count).elected.isEmpty());
}

TEST_CASE("a name that was written in is no candidate: not counted among them, not voted on again")
{
    ElectionCount count = election({{kA, 40}, {kB, 40}, {kC, 20}}, 3);
    count.candidates.append({kD, 3, {}, {}, Listing::WrittenIn});
    const ElectionResult result = counted(count);
    CHECK(result.warnings.filter(QStringLiteral("候选人只有3名")).size() == 1);
    CHECK(result.runOff == QStringList{kC});
    count.candidates.last().yes = 30;
    CHECK(counted(count).elected.contains(kD));
}
