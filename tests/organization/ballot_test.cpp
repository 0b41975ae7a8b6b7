// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/election_support.h"

#include "support/catch_qt.h"

using namespace organization_test;

namespace {

Ballot plain()
{
    return gradeBallot(
        QStringLiteral("2026年民主评议党员测评票"), {QStringLiteral("甲"), QStringLiteral("乙")},
        {QStringLiteral("优秀"), QStringLiteral("合格"), QStringLiteral("基本合格"), QStringLiteral("不合格")}, 38);
}

} // namespace

TEST_CASE("a paper of evaluation is the same kit and needs no election")
{
    const Ballot ballot = plain();
    CHECK(checkBallot(ballot));
    CHECK(ballot.columns.size() == 4);
    CHECK(ballot.seats == 0);
    CHECK(ballot.writeInHead.isEmpty());
}

TEST_CASE("a paper that cannot be printed or marked is refused by field")
{
    Ballot ballot = plain();
    ballot.title = QStringLiteral(" ");
    CHECK(codeOf(checkBallot(ballot)) == QStringLiteral("ballot.title_missing"));
    ballot = plain();
    ballot.names.clear();
    CHECK(codeOf(checkBallot(ballot)) == QStringLiteral("ballot.names_missing"));
    ballot = plain();
    ballot.names.append(QStringLiteral("甲"));
    CHECK(codeOf(checkBallot(ballot)) == QStringLiteral("ballot.name_twice"));
    ballot = plain();
    ballot.columns.clear();
    CHECK(codeOf(checkBallot(ballot)) == QStringLiteral("ballot.columns"));
    for (const int papers : {0, -1, kMostBallotPapers + 1}) {
        ballot = plain();
        ballot.papers = papers;
        CHECK(codeOf(checkBallot(ballot)) == QStringLiteral("ballot.papers"));
    }
}

TEST_CASE("the paper of an election names the candidates in order and says how it is filled in")
{
    Voters made;
    const ElectionId id = made.planned();
    const auto ballot = electionBallot(made.rules(), made.load(id), QStringLiteral("机关第一党支部"), 36);
    REQUIRE(ballot);
    CHECK(ballot->title == QStringLiteral("支部委员会委员选举票"));
    CHECK(ballot->names.first() == QStringLiteral("丁春晓"));
    CHECK(ballot->names.size() == 6);
    CHECK(ballot->columns == QStringList{QStringLiteral("赞成"), QStringLiteral("反对"), QStringLiteral("弃权")});
    CHECK(ballot->seats == 5);
    CHECK(ballot->papers == 36);
    CHECK(ballot->note.contains(QStringLiteral("弃权的不能另选他人")));
    CHECK(ballot->note.contains(QStringLiteral("多于5名的无效")));
    REQUIRE(made.record(made.mockupCount(id)));
    const auto again = electionBallot(made.rules(), made.load(id), QStringLiteral("机关第一党支部"), 34);
    REQUIRE(again);
    CHECK(again->title.contains(QStringLiteral("再次投票")));
    CHECK(again->names == QStringList{QStringLiteral("丁春晓"), QStringLiteral("贺松年")});
    CHECK(again->seats == 1);
    CHECK(again->writeInHead.isEmpty()); // between the tied nobody else is chosen
}

TEST_CASE("without candidates there is no paper")
{
    Voters made;
    Election election;
    election.seats = 1;
    election.heldOn = kVoteDay;
    const auto ballot = electionBallot(made.rules(), election, QStringLiteral("支部"), 3);
    REQUIRE_FALSE(ballot);
    CHECK(ballot.error().code == QStringLiteral("election.no_candidates"));
}
