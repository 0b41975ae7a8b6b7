// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/vote.h"

#include "rules/calculator_support.h"

using namespace branchbook;
using namespace branchbook::rules;
using namespace rules_test;

namespace {

VoteCount votes(VoteKind kind, int entitled, int present, int yes)
{
    VoteCount count;
    count.kind = kind;
    count.entitled = entitled;
    count.present = present;
    count.yes = yes;
    return count;
}

VoteResult counted(const VoteCount& count, const char* on = "2026-09-18")
{
    const auto result = countVote(builtIn(), count, day(on));
    INFO((result ? QString() : sentence(result.error())).toStdString());
    REQUIRE(result);
    return *result;
}

QString refused(const VoteCount& count)
{
    return refusal(countVote(builtIn(), count, day("2026-09-18")));
}

} // namespace

TEST_CASE("ten entitled: five may vote on an ordinary matter, six on an admission, eight in an election")
{
    // domain-rules §0.3; corrections 27: 半数以上 holds the half, 超过半数 does not.
    CHECK(counted(votes(VoteKind::Ordinary, 10, 5, 5)).neededPresent == 5);
    CHECK(counted(votes(VoteKind::Admission, 10, 6, 6)).neededPresent == 6);
    CHECK(counted(votes(VoteKind::Conversion, 10, 6, 6)).neededPresent == 6);
    CHECK(counted(votes(VoteKind::Election, 10, 8, 5)).neededPresent == 8);
    CHECK(counted(votes(VoteKind::Committee, 5, 3, 3)).neededPresent == 3);
    CHECK(counted(votes(VoteKind::Committee, 4, 2, 2)).quorum);
    CHECK(counted(votes(VoteKind::Ordinary, 10, 5, 5)).quorum);
    CHECK_FALSE(counted(votes(VoteKind::Admission, 10, 5, 5)).quorum);
    // More than half of those entitled, whoever is there.
    CHECK_FALSE(counted(votes(VoteKind::Ordinary, 10, 5, 5)).passed);
    CHECK(counted(votes(VoteKind::Ordinary, 10, 6, 6)).passed);
    CHECK(counted(votes(VoteKind::Ordinary, 10, 10, 6)).neededYes == 6);
    // In an election it is more than half of those present.
    CHECK(counted(votes(VoteKind::Election, 10, 8, 5)).passed);
    CHECK_FALSE(counted(votes(VoteKind::Election, 10, 8, 4)).passed);
    CHECK_FALSE(counted(votes(VoteKind::Election, 10, 7, 7)).passed);
    // Five of eight are more than half, of ten they are not (corrections 44); six are by both.
    CHECK(counted(votes(VoteKind::Election, 10, 8, 5)).warnings.filter(QStringLiteral("两种基数")).size() == 1);
    CHECK(counted(votes(VoteKind::Election, 10, 8, 6)).warnings.isEmpty());
    CHECK(counted(votes(VoteKind::Election, 10, 7, 4)).warnings.isEmpty()); // no quorum: nothing to disagree about
    CHECK(counted(votes(VoteKind::Ordinary, 10, 8, 5)).warnings.isEmpty());
}

TEST_CASE("written opinions count as votes in admissions and not towards the quorum")
{
    VoteCount count = votes(VoteKind::Admission, 10, 6, 5);
    CHECK_FALSE(counted(count).passed);
    count.writtenYes = 1;
    CHECK(counted(count).passed);
    CHECK(counted(count).countedYes == 6);
    CHECK(counted(count).minutes.contains(QStringLiteral("书面意见1份，其中赞成1份、反对0份，计入票数")));
    // Five are there and five wrote: everybody is for it, and no vote may be held.
    count = votes(VoteKind::Admission, 10, 5, 5);
    count.writtenYes = 5;
    CHECK_FALSE(counted(count).quorum);
    CHECK_FALSE(counted(count).passed);
    CHECK(counted(count, "2026-05-10").countedYes == 10); // so it was in the text of 2014, too
    for (const VoteKind kind : {VoteKind::Ordinary, VoteKind::Committee, VoteKind::Election}) {
        count = votes(kind, 10, 9, 9);
        count.writtenNo = 1;
        CHECK(refused(count) == QStringLiteral("written-no vote.written_not_counted"));
    }
}

TEST_CASE("the sentence for the minutes")
{
    // The numbers and the words of the drawn calculator.
    VoteCount count = votes(VoteKind::Admission, 36, 33, 32);
    count.no = 0;
    const VoteResult result = counted(count);
    CHECK(result.abstain == 1);
    CHECK(result.neededPresent == 19);
    CHECK(result.neededYes == 19);
    CHECK(result.minutes
          == QStringLiteral(
              "应到会有表决权的党员36名，实到会33名，符合规定人数。经无记名投票，赞成32票，反对0票，弃权1票，"
              "赞成人数超过应到会有表决权党员的半数，决议通过。"));
    CHECK(result.sources == QStringLiteral("《发展党员工作细则》第十九条、第二十条"));
    CHECK(result.majorityRule.validFrom == day("2026-05-11"));
    CHECK(counted(count, "2026-05-10").majorityRule.source.regulation == QStringLiteral("DEV2014"));
    // Without the votes against, nothing is said of them.
    count.no.reset();
    CHECK_FALSE(counted(count).abstain);
    CHECK_FALSE(counted(count).minutes.contains(QStringLiteral("反对")));
    count.present = 18;
    count.yes = 18;
    CHECK(counted(count).minutes
          == QStringLiteral("应到会有表决权的党员36名，实到会18名，没有达到规定人数（至少19名），不能进行表决。"));
    for (const QChar c : result.minutes)
        CHECK_FALSE(c.isSpace());
}

TEST_CASE(
    "whoever is in no vote is told as far as the papers were counted, and no paper that was never given is called lost")
{
    const auto said = [](std::optional<int> issued, std::optional<int> collected, std::optional<int> valid,
                         std::optional<int> no = 1, std::optional<int> abstain = 1) {
        VoteCount count = votes(VoteKind::Admission, 36, 33, 28);
        count.way = VotingWay::Papers;
        count.issued = issued;
        count.collected = collected;
        count.valid = valid;
        count.no = no;
        count.abstain = abstain;
        const QString minutes = counted(count).minutes;
        const auto from = minutes.indexOf(u"赞成28票") + 6;
        return minutes.mid(from, minutes.indexOf(u"，赞成人数") - from);
    };
    const auto kAll = QStringLiteral("反对1票，弃权1票");
    CHECK(said(33, 33, 30) == kAll + QStringLiteral("，无效3票"));
    CHECK(said(30, 30, 30) == kAll + QStringLiteral("，未领票3人"));
    CHECK(said(33, 30, 30) == kAll + QStringLiteral("，未收回3票"));
    CHECK(said(32, 31, 30) == kAll + QStringLiteral("，未领票1人，未收回1票，无效1票"));
    CHECK(said(32, {}, 30) == kAll + QStringLiteral("，未领票1人，未收回或无效2票"));
    CHECK(said(32, 31, {}) == kAll + QStringLiteral("，未领票1人，未收回1票，无效1票")); // what was counted is 30
    CHECK(said({}, {}, {}) == kAll + QStringLiteral("，未领票、未收回或无效3票"));
    CHECK(said(32, 31, 30, 1, {}) == kAll + QStringLiteral("，未领票1人，未收回1票，无效1票"));
    // A difference that may be void papers is no 弃权.
    CHECK(said(32, 31, {}, 1, {}) == QStringLiteral("反对1票，未领票1人，未收回1票，弃权或无效2票"));
    CHECK(said(32, 31, 30, {}, {}) == QStringLiteral("未领票1人，未收回1票，无效1票，其余2人怎样表决没有记"));
}

TEST_CASE("hands leave no papers over")
{
    VoteCount count = votes(VoteKind::Conversion, 36, 33, 28);
    count.way = VotingWay::Hands;
    CHECK(counted(count).minutes.contains(QStringLiteral("经举手表决，赞成28票，其余5人怎样表决没有记，赞成人数")));
    for (const VoteKind kind : {VoteKind::Ordinary, VoteKind::Committee}) {
        count = votes(kind, 36, 33, 28);
        count.way = VotingWay::Hands;
        CHECK(counted(count).minutes.contains(QStringLiteral("经举手表决，赞成28票")));
    }
    count = votes(VoteKind::Ordinary, 36, 33, 28); // nobody says how
    CHECK(counted(count).minutes.contains(QStringLiteral("经表决，赞成28票，其余5人怎样表决没有记，赞成人数")));
}

TEST_CASE("a committee's majority is assumed and says so")
{
    const VoteResult result = counted(votes(VoteKind::Committee, 5, 4, 3));
    CHECK(result.passed);
    CHECK(result.majorityAssumed);
    CHECK(result.why.contains(QStringLiteral("没有写明")));
}

TEST_CASE("impossible numbers of a vote are refused by field")
{
    CHECK(refused(votes(VoteKind::Ordinary, 0, 0, 0)) == QStringLiteral("entitled number.below"));
    CHECK(refused(votes(VoteKind::Ordinary, 40, 41, 30)) == QStringLiteral("present number.above"));
    CHECK(refused(votes(VoteKind::Ordinary, 40, -1, 0)) == QStringLiteral("present number.below"));
    CHECK(refused(votes(VoteKind::Ordinary, 40, 30, 31)) == QStringLiteral("yes number.above"));
    CHECK(refused(votes(VoteKind::Ordinary, 40, 30, -1)) == QStringLiteral("yes number.below"));
    VoteCount count = votes(VoteKind::Ordinary, 40, 30, 20);
    count.no = 11;
    CHECK(refused(count) == QStringLiteral("no number.above"));
    count.no = 5;
    count.abstain = 6;
    CHECK(refused(count) == QStringLiteral("abstain number.above"));
    count.abstain = 5;
    CHECK(refused(count) == QStringLiteral("accepted"));
    count = votes(VoteKind::Admission, 40, 30, 20);
    count.writtenYes = 8;
    count.writtenNo = 3;
    CHECK(refused(count) == QStringLiteral("written-no number.above"));
    const auto error = countVote(builtIn(), votes(VoteKind::Ordinary, 40, 41, 30), day("2026-09-18")).error();
    CHECK(sentence(error) == QStringLiteral("实到会人数是 41，超过了应到会人数 40。请核对。"));
}

TEST_CASE("property: for every n up to 2,000 the thresholds are those of the words, and nothing passes below them")
{
    for (int n = 1; n <= 2000; ++n) {
        // 半数以上 of n: twice the number is not less than n; 超过半数: more than n; 五分之四: five times is four n.
        for (const auto kind : {VoteKind::Ordinary, VoteKind::Admission, VoteKind::Conversion, VoteKind::Election}) {
            const VoteResult all = *countVote(builtIn(), votes(kind, n, n, n), day("2026-09-18"));
            const auto may = [&](int present) {
                if (kind == VoteKind::Ordinary)
                    return 2 * present >= n;
                return kind == VoteKind::Election ? 5 * present >= 4 * n : 2 * present > n;
            };
            const bool exact = may(all.neededPresent) && !may(all.neededPresent - 1) && 2 * all.neededYes > n
                && 2 * (all.neededYes - 1) <= n;
            if (!exact || !all.passed)
                FAIL("kind " << static_cast<int>(kind) << ", n " << n);
            // One vote or one person short of it.
            const VoteResult short1 = *countVote(builtIn(), votes(kind, n, n, all.neededYes - 1), day("2026-09-18"));
            const int few = all.neededPresent - 1;
            const VoteResult short2 = *countVote(builtIn(), votes(kind, n, few, few), day("2026-09-18"));
            if (short1.passed || short2.passed || short2.quorum)
                FAIL("passes below: kind " << static_cast<int>(kind) << ", n " << n);
        }
    }
    SUCCEED();
}
