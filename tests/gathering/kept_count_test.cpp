// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was counted stays as it was written when the attendance is put right later; it is to be looked at again.
#include "gathering/decision_support.h"

#include "branchbook/gathering/correction.h"

#include "support/catch_qt.h"

using namespace gathering_test;
using gathering::Matter;

namespace {

/// Four with a vote; 方念慈 is away, so three are there: 2 for it, 0 against, and nobody wrote down the third.
Gathering countedWith(Branch& made, std::optional<int> abstain)
{
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 2, 0, 1)};
    g.resolutions[0].votes.abstain = abstain;
    return made.load(made.decide(g).value());
}

void mark(Gathering& g, const char16_t* name, Presence presence)
{
    const auto found = std::ranges::find(g.attendees, QString::fromUtf16(name), &gathering::Attendee::name);
    REQUIRE(found != g.attendees.end());
    found->presence = presence;
    found->reason = presence == Presence::Present ? QString() : QStringLiteral("出差");
}

} // namespace

TEST_CASE("numbers of a vote stay when somebody more was there after all; the vote is marked to be counted again")
{
    Branch made;
    for (const std::optional<int> abstain : {std::optional<int>(), std::optional(1)}) {
        Gathering g = countedWith(made, abstain);
        REQUIRE(g.resolutions[0].outcome->minutes.contains(QStringLiteral("赞成2票，反对0票，弃权1票")));
        mark(g, u"方念慈", Presence::Present); // four are there now: four hands, three of them counted
        REQUIRE(made.decide(g));
        Gathering now = made.load(g.id);
        CHECK(now.resolutions[0].votes.yes == 2);
        CHECK(now.resolutions[0].votes.no == 0);
        CHECK(now.resolutions[0].votes.abstain == 1); // as it was told, not 2
        CHECK(gathering::needsRecount(now, now.resolutions[0]));
        CHECK(now.resolutions[0].outcome->minutes.contains(QStringLiteral("待核对")));
        CHECK(now.resolutions[0].outcome->minutes.contains(QStringLiteral("弃权1票")));
        CHECK(gathering::voteDoubt(now, now.resolutions[0]).contains(QStringLiteral("合计 3")));
        REQUIRE(now.corrections.size() == 1);
        CHECK(now.corrections[0].field == QStringLiteral("resolution"));
        CHECK(gathering::missingIn(now).contains(QStringLiteral("决议“审议工作报告”重新核对过的票数")));
        const auto refused =
            made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, now.id, kToday); });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QStringLiteral("gathering.vote_recount"));

        now.place = QStringLiteral("三楼"); // what stands so is no reason to refuse the rest
        REQUIRE(made.decide(now));
        now = made.load(g.id);
        CHECK(now.corrections.size() == 1);
        Gathering wrong = now; // new numbers are held against those who were there
        wrong.resolutions[0].votes.abstain = 0;
        CHECK(made.decide(wrong).error().code == QStringLiteral("gathering.hands_differ"));
        now.resolutions[0].votes.abstain = 2;
        REQUIRE(made.decide(now));
        now = made.load(g.id);
        CHECK_FALSE(gathering::needsRecount(now, now.resolutions[0]));
        CHECK(gathering::voteDoubt(now, now.resolutions[0]).isEmpty());
        CHECK(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, now.id, kToday); }));
    }
}

TEST_CASE("numbers of a vote stay when somebody was not there after all, and never more than came are for it")
{
    Branch made;
    Gathering g = countedWith(made, std::nullopt);
    mark(g, u"丁春晓", Presence::OnLeave); // two are there now, three hands were counted
    REQUIRE(made.decide(g));
    Gathering now = made.load(g.id);
    CHECK(now.resolutions[0].votes.abstain == 1);
    CHECK(gathering::needsRecount(now, now.resolutions[0]));
    CHECK_FALSE(now.resolutions[0].outcome->passed); // 2 of 4 are not more than a half
    mark(now, u"韩知秋", Presence::OnLeave); // one is there, two are for it: that is no vote
    CHECK(made.decide(now).error().code == QStringLiteral("number.above"));
}

TEST_CASE("an archived vote and its attendance are corrected together")
{
    Branch made;
    const Gathering g = countedWith(made, 1);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, g.id, kToday); }));
    Gathering corrected = made.load(g.id);
    mark(corrected, u"方念慈", Presence::Present);
    const auto correct = [&] {
        return made.run([&](store::UnitOfWork& unit) {
            return gathering::correctGathering(unit, corrected, QStringLiteral("漏记"), kToday, &officialRules());
        });
    };
    CHECK(correct().error().code == QStringLiteral("gathering.vote_recount"));
    corrected.resolutions[0].votes.abstain = 2;
    CHECK(correct());
}

TEST_CASE("a typed 应到会 is not archived below what the roster has on the day")
{
    Branch made;
    Gathering g = made.draft(Kind::GeneralMeeting, kToday); // nobody listed
    g.resolutions = {vote(g, -1, 2, 1, 0)};
    g.resolutions[0].votes.entitled = 3; // the roster has four with a vote
    g.resolutions[0].votes.present = 3;
    const auto id = made.decide(g).value();
    const auto archive = [&] {
        return made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); });
    };
    const auto refused = archive();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().code == QStringLiteral("gathering.entitled_short"));
    CHECK(refused.error().args == QStringList{QStringLiteral("决议"), QStringLiteral("3"), QStringLiteral("4")});
    Gathering whole = made.load(id);
    whole.resolutions[0].votes.entitled = 4;
    REQUIRE(made.decide(whole));
    CHECK(archive());
}

TEST_CASE("written opinions are no more than those absent by the list, whatever number is typed to the vote")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday); // all four with a vote are there
    g.agenda = {item(u"接收谭嘉禾为预备党员", Matter::Admission)};
    g.resolutions = {vote(g, 0, 2, 1, 0)};
    g.resolutions[0].method = gathering::Method::SecretBallot;
    g.resolutions[0].votes.present = 3;
    g.resolutions[0].votes.writtenYes = 1; // of nobody
    const auto refused = made.decide(g);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("gathering.written_above"));
    CHECK(refused.error().args == QStringList{QStringLiteral("1"), QStringLiteral("0")});
    mark(g, u"方念慈", Presence::OnLeave); // who wrote it
    g = made.load(made.decide(g).value());
    CHECK_FALSE(gathering::needsRecount(g, g.resolutions[0]));
    CHECK(gathering::presentDoubt(g, g.resolutions[0]).isEmpty());

    mark(g, u"方念慈", Presence::Present); // came after all
    REQUIRE(made.decide(g));
    g = made.load(g.id);
    CHECK(gathering::needsRecount(g, g.resolutions[0]));
    CHECK(gathering::recountDoubt(g, g.resolutions[0]).contains(QStringLiteral("书面意见有 1 份")));
    CHECK(gathering::presentDoubt(g, g.resolutions[0]).contains(QStringLiteral("登记到会有表决权的是 4 人")));
    CHECK(g.resolutions[0].outcome->minutes.contains(QStringLiteral("比没有到会的多1份，待核对")));
    const auto archived =
        made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, g.id, kToday); });
    REQUIRE_FALSE(archived);
    CHECK(archived.error().code == QStringLiteral("gathering.vote_recount"));
}
