// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A vote stays under the item and the rule under which it was taken, in a draft and in a correction.
#include "gathering/decision_support.h"

#include "branchbook/gathering/correction.h"

#include "support/catch_qt.h"

using namespace gathering_test;
using gathering::Matter;
using gathering::State;

namespace {

/// An admission with 4 of 4 votes and a report without any.
struct Voted : Branch {
    gathering::GatheringId id;

    explicit Voted(State state)
    {
        Gathering g = attended(Kind::GeneralMeeting, kToday);
        g.agenda = {item(u"接收谭嘉禾同志", Matter::Admission), item(u"审议工作报告", Matter::Report)};
        g.resolutions = {vote(g, 0, 4, 0, 0)};
        id = decide(g).value();
        if (state == State::Archived)
            REQUIRE(run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    }
    /// The code of the refusal, empty where it was written.
    QString change(const std::function<void(Gathering&)>& edit)
    {
        Gathering g = load(id);
        edit(g);
        const auto done = g.state == State::Draft
            ? decide(g).map([](auto) {})
            : run([&](store::UnitOfWork& unit) {
                  return gathering::correctGathering(unit, g, QStringLiteral("写错"), kToday, &officialRules());
              }).map([](const auto&) {});
        return done ? QString() : done.error().code;
    }
};

} // namespace

TEST_CASE("an item that was voted on is neither taken off nor made another matter, drafted or archived")
{
    for (const State state : {State::Draft, State::Archived}) {
        Voted made(state);
        const Gathering before = made.load(made.id);
        const QString voted = QStringLiteral("gathering.item_voted");
        CHECK(made.change([](Gathering& g) { g.agenda.removeFirst(); }) == voted);
        CHECK(made.change([](Gathering& g) { g.agenda.clear(); }) == voted);
        CHECK(made.change([](Gathering& g) { g.agenda[0].matter = Matter::Report; }) == voted);
        CHECK(made.change([](Gathering& g) { // replaced by one of the same title
            g.agenda[0] = item(u"接收谭嘉禾同志", Matter::Admission);
        }) == voted);
        const QString moved = QStringLiteral("gathering.vote_moved");
        CHECK(made.change([](Gathering& g) { g.resolutions[0].item = g.agenda[1].id; }) == moved);
        CHECK(made.change([](Gathering& g) { g.resolutions[0].item.reset(); }) == moved);
        CHECK(made.load(made.id) == before);
        CHECK(made.change([](Gathering& g) { g.agenda[1].matter = Matter::Other; }).isEmpty()); // nobody voted on it
        CHECK(made.change([](Gathering& g) { g.agenda.swapItemsAt(0, 1); }).isEmpty());
        CHECK(made.change([](Gathering& g) { g.agenda[1].title = QStringLiteral("接收谭嘉禾同志为预备党员"); })
                  .isEmpty());
        CHECK(made.load(made.id).resolutions[0].outcome->kind == rules::VoteKind::Admission);
        CHECK(made.change([](Gathering& g) { g.resolutions.clear(); }).isEmpty()); // the way out: first the vote
        CHECK(made.change([](Gathering& g) { g.agenda.removeLast(); }).isEmpty());
        CHECK(gathering::titlesOf(made.load(made.id).agenda) == QStringList{QStringLiteral("审议工作报告")});
    }
}

TEST_CASE("another kind of meeting does not put a vote under another rule")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.resolutions = {vote(g, -1, 3, 0, 1)};
    const auto id = made.decide(g).value();
    Gathering committee = made.load(id);
    committee.kind = Kind::CommitteeMeeting;
    CHECK(made.decide(committee).error().code == QStringLiteral("gathering.vote_moved"));
    Gathering named = made.load(id); // the item it was about, under the same rule
    named.agenda = {item(u"审议工作报告", Matter::Report)};
    named.resolutions[0].item = named.agenda[0].id;
    CHECK(made.decide(named));
    Gathering other = made.load(id);
    other.agenda.append(item(u"接收", Matter::Admission));
    other.resolutions[0].item = other.agenda[1].id;
    CHECK(made.decide(other).error().code == QStringLiteral("gathering.vote_moved"));
}

TEST_CASE("a resolution on an item that is not on the agenda is refused, not left without one")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"接收谭嘉禾同志", Matter::Admission)};
    g.resolutions = {vote(g, 0, 4, 0, 0)};
    g.agenda.clear(); // all in one session, before anything was stored
    const auto refused = made.decide(g);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("gathering.item_gone"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("接收谭嘉禾同志")));
}

TEST_CASE("the sentence names the item, its vote and the way out")
{
    Voted made(State::Draft);
    Gathering g = made.load(made.id);
    g.agenda.removeFirst();
    CHECK(sentence(made.decide(g).error())
          == QStringLiteral("议程“接收谭嘉禾同志”已经表决（“接收谭嘉禾同志”），不能删去，也不能改类别，没有写入。"
                            "请先删去这项表决，或者保留这项议程。"));
}

TEST_CASE("a correction says on which item, of which kind and by which rule was voted")
{
    Voted made(State::Archived);
    REQUIRE(made.change([](Gathering& g) { g.resolutions.clear(); }).isEmpty());
    REQUIRE(made.change([](Gathering& g) { g.agenda[0].matter = Matter::Report; }).isEmpty());
    REQUIRE(made.change([](Gathering& g) { g.resolutions = {vote(g, 0, 3, 1, 0)}; }).isEmpty());
    const auto corrections = made.load(made.id).corrections;
    QList<gathering::Correction> votes;
    for (const auto& one : corrections) {
        if (one.field == u"resolution")
            votes.append(one);
    }
    REQUIRE(votes.size() == 2);
    CHECK(votes[0].was.contains(QStringLiteral("（议程“接收谭嘉禾同志”，接收预备党员）")));
    CHECK(votes[0].was.contains(QStringLiteral("发展党员工作细则》")));
    CHECK(votes[0].was.contains(QStringLiteral("须赞成3票，通过"))); // more than half of 4
    CHECK(votes[0].became.isEmpty());
    CHECK(votes[1].became.contains(QStringLiteral("（议程“接收谭嘉禾同志”，审议报告）")));
    CHECK(votes[1].became.contains(QStringLiteral("支部工作条例")));
}
