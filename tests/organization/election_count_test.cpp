// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/election_support.h"

#include "support/catch_qt.h"

using namespace organization_test;

namespace {

QStringList badTexts(const ElectionRound& round)
{
    QStringList texts;
    for (const CountCheck& check : countChecks(round)) {
        if (check.state == CountCheck::State::Bad)
            texts.append(check.text);
    }
    return texts;
}

QString codeOfRound(const Voters& made, const ElectionRound& round)
{
    const auto assessed = assessRound(made.rules(), ElectionKind::Committee, round);
    return assessed ? QString() : assessed.error().code;
}

} // namespace

TEST_CASE("the count of the mockup adds up, elects four and votes again between two")
{
    Voters made;
    const auto round = made.mockupCount(made.planned());
    CHECK(badTexts(round).isEmpty());
    QStringList texts;
    for (const CountCheck& check : countChecks(round))
        texts.append(check.text);
    CHECK(texts.contains(QStringLiteral("收回不多于投票人数 34，选举有效")));
    CHECK(texts.contains(QStringLiteral("赞成合计 164 不多于 33 × 5 = 165")));
    const auto assessed = assessRound(made.rules(), ElectionKind::Committee, round);
    REQUIRE(assessed);
    CHECK(assessed->round.result == RoundResult::Tied);
    CHECK(assessed->round.namesWith(TallyOutcome::Elected)
          == QStringList{QStringLiteral("沈若溪"), QStringLiteral("陆怀瑾"), QStringLiteral("周砚青"),
                         QStringLiteral("韩知秋")});
    CHECK(assessed->round.namesWith(TallyOutcome::RunOff)
          == QStringList{QStringLiteral("丁春晓"), QStringLiteral("贺松年")});
    CHECK(assessed->round.namesWith(TallyOutcome::NotElected) == QStringList{QStringLiteral("王敬修")});
    CHECK(assessed->counted.neededYes == 18);
    CHECK(assessed->round.why.contains(QStringLiteral("至少18票")));
}

TEST_CASE("what does not add up is refused with which figures and by how much")
{
    Voters made;
    const auto good = made.mockupCount(made.planned());
    auto round = good;
    fill(round, QStringLiteral("丁春晓"), 23, 7, 2);
    CHECK(badTexts(round)
          == QStringList{QStringLiteral("丁春晓的赞成 23 + 反对 7 + 弃权 2 = 32，比有效票 33 张少 1 票")});
    CHECK(codeOfRound(made, round) == QStringLiteral("election.does_not_add_up"));
    const auto refused = assessRound(made.rules(), ElectionKind::Committee, round);
    CHECK(refused.error().where == QStringLiteral("candidate/0"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("少 1 票")));

    round = good;
    round.voidPapers = 2;
    CHECK(badTexts(round) == QStringList{QStringLiteral("有效 33 + 无效 2 = 35，比收回的 34 张多 1 张")});
    round = good;
    round.issued = 36;
    CHECK(badTexts(round) == QStringList{QStringLiteral("发出选票 36 张，比实到会有选举权的 34 人多 2 张")});
    round = good;
    round.tallies.last().yes = 5; // 166 marks on papers that carry 165
    CHECK(badTexts(round) == QStringList{QStringLiteral("赞成合计 166，比 33 × 5 = 165 多 1：每张选票最多选 5 名")});
    round = good;
    fill(round, QStringLiteral("丁春晓"), 23, {}, {});
    round.tallies[0].no.reset();
    CHECK(badTexts(round).isEmpty()); // not wrong yet, and not complete
    CHECK(codeOfRound(made, round) == QStringLiteral("election.does_not_add_up"));
}

TEST_CASE("only votes against may name another person")
{
    Voters made;
    auto round = made.mockupCount(made.planned());
    for (ElectionTally& tally : round.tallies) {
        if (tally.listing == rules::Listing::OnPaper) {
            tally.abstain = *tally.abstain + *tally.no;
            tally.no = 0;
        }
    }
    CHECK(badTexts(round)
          == QStringList{QStringLiteral("另选他人合计 3 票，比反对票合计 0 多 3：投反对票的才可以另选他人")});
}

TEST_CASE("more papers than voters: a typing error unless somebody says that the vote is void; the figures stay")
{
    Voters made;
    auto round = made.mockupCount(made.planned());
    round.collected = 35;
    round.voidPapers = 35 - round.valid;
    CHECK(codeOfRound(made, round) == QStringLiteral("election.does_not_add_up"));
    round.result = RoundResult::Void;
    const auto assessed = assessRound(made.rules(), ElectionKind::Committee, round);
    REQUIRE(assessed);
    CHECK(assessed->round.result == RoundResult::Void);
    CHECK(assessed->round.valid == round.valid);
    CHECK(assessed->round.voidPapers == round.voidPapers);
    CHECK(assessed->round.tallies.first().yes == round.tallies.first().yes);
    CHECK(assessed->round.namesWith(TallyOutcome::Elected).isEmpty());
    CHECK(badTexts(round).first() == QStringLiteral("收回 35 张，比投票的 34 人多 1 张，选举无效，应当重新选举"));
}

TEST_CASE("under four fifths there is no election: 28 of 36")
{
    Voters made;
    auto round = made.mockupCount(made.planned());
    round.present = round.issued = round.collected = 28;
    round.valid = 28;
    round.voidPapers = 0;
    for (ElectionTally& tally : round.tallies)
        fill(round, tally.name, 20, 5, 3);
    round.tallies.removeLast();
    CHECK(codeOfRound(made, round) == QStringLiteral("election.no_quorum"));
    round.entitled = 35; // 28 = 4/5 of 35
    CHECK(codeOfRound(made, round).isEmpty());
}

TEST_CASE("between the tied more votes win, even without a majority; tied again, again")
{
    Voters made;
    ElectionRound round;
    round.vote = RoundVote::TieBreak;
    round.heldOn = kVoteDay;
    round.seats = 1;
    round.entitled = 36;
    round.present = round.issued = round.collected = round.valid = 34;
    round.tallies = {{QStringLiteral("丁春晓"), rules::Listing::OnPaper, 16, 14, 4, TallyOutcome::NotElected},
                     {QStringLiteral("贺松年"), rules::Listing::OnPaper, 15, 15, 4, TallyOutcome::NotElected}};
    auto assessed = assessRound(made.rules(), ElectionKind::Committee, round);
    REQUIRE(assessed);
    CHECK(assessed->round.result == RoundResult::Elected);
    CHECK(assessed->round.namesWith(TallyOutcome::Elected) == QStringList{QStringLiteral("丁春晓")});
    CHECK(assessed->round.minutes.contains(QStringLiteral("丁春晓得赞成票多，当选")));
    round.tallies[1].yes = 16;
    round.tallies[1].no = 14;
    assessed = assessRound(made.rules(), ElectionKind::Committee, round);
    REQUIRE(assessed);
    CHECK(assessed->round.result == RoundResult::Tied);
    CHECK(assessed->round.namesWith(TallyOutcome::RunOff).size() == 2);
}

TEST_CASE("the least number of candidates: a fifth more than seats, rounded up; 书记 as many as seats")
{
    Voters made;
    // corrections 43: 3→4, 5→6, 6→8, 7→9
    for (const auto& [seats, needed] : {std::pair(3, 4), std::pair(5, 6), std::pair(6, 8), std::pair(7, 9)}) {
        const auto share = candidateShare(made.rules(), ElectionKind::Committee, seats, needed, kVoteDay);
        REQUIRE(share);
        CHECK(share->needed == needed);
        CHECK(share->enough());
        CHECK_FALSE(candidateShare(made.rules(), ElectionKind::Committee, seats, needed - 1, kVoteDay)->enough());
        CHECK(share->why.contains(QStringLiteral("第十三条")));
    }
    CHECK(candidateShare(made.rules(), ElectionKind::Committee, 5, 6, kVoteDay)->percent == 20);
    // The same of an election, for page and command line, until the first vote.
    Election election;
    election.kind = ElectionKind::Committee;
    election.seats = 3;
    election.heldOn = kVoteDay;
    CHECK(shareDoubt(made.rules(), election).value().isEmpty()); // nobody has been named yet
    for (const char16_t* name : {u"甲", u"乙", u"丙"}) {
        ElectionCandidate candidate;
        candidate.name = QString::fromUtf16(name);
        election.candidates.append(candidate);
    }
    const QString doubt = shareDoubt(made.rules(), election).value();
    CHECK(doubt.contains(QStringLiteral("只有 3 名，还差 1 名")));
    CHECK(doubt.contains(QStringLiteral("第十三条")));
    CHECK(doubt.contains(QStringLiteral("不能印选票")) == !checkCandidateShare(made.rules(), election).has_value());
    election.candidates.append(election.candidates.first());
    CHECK(shareDoubt(made.rules(), election).value().isEmpty());
    CHECK(candidateShare(made.rules(), ElectionKind::Secretary, 1, 1, kVoteDay)->enough());
}
