// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a vote is counted against does not change in silence, and one item has one decision.
#include "gathering/decision_support.h"

#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/expected_change.h"

#include "support/catch_qt.h"

using namespace gathering_test;
using gathering::Matter;
using gathering::VotingRight;

namespace {

/// Four members with a vote, two of them for it: more than half of four are three (BRANCH2018 art 11). 方念慈 is away.
Gathering failedVote(Branch& made)
{
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 2, 1, 0)};
    return made.load(made.decide(g).value());
}

gathering::Attendee& personIn(Gathering& g, const char16_t* name)
{
    const auto found = std::ranges::find(g.attendees, QString::fromUtf16(name), &gathering::Attendee::name);
    REQUIRE(found != g.attendees.end());
    return *found;
}

QString codeOf(const Result<gathering::GatheringId>& saved)
{
    return saved ? QString() : saved.error().code;
}

} // namespace

TEST_CASE("who is left out after the vote turns its result: counted anew, with a mark in the record")
{
    Branch made;
    Gathering g = failedVote(made);
    REQUIRE_FALSE(g.resolutions[0].outcome->passed);
    personIn(g, u"方念慈").leftOut =
        gathering::LeftOut{rules::AwayReason::AwayRelationNotMoved, QDate(2026, 1, 5),
                           QStringLiteral("机关党委9月10日同意"), QStringLiteral("9月18日大会表决同意")};
    REQUIRE(made.decide(g));
    const Gathering now = made.load(g.id);
    CHECK(now.resolutions[0].outcome->entitled == 3);
    CHECK(now.resolutions[0].outcome->passed); // 2 of 3
    REQUIRE(now.corrections.size() == 1);
    CHECK(now.corrections[0].field == QStringLiteral("resolution"));
    CHECK(now.corrections[0].was.contains(QStringLiteral("应到会有表决权的4人")));
    CHECK(now.corrections[0].was.contains(QStringLiteral("未通过")));
    CHECK(now.corrections[0].became.contains(QStringLiteral("应到会有表决权的3人")));
    CHECK(now.corrections[0].reason == QStringLiteral("归档前改动了应到会或者到会的人，重新计算"));
}

TEST_CASE("a right changed by hand needs its reason, which stands in the record beside the vote that it moved")
{
    Branch made;
    Gathering g = failedVote(made);
    const auto id = g.id;
    const auto who = personIn(g, u"方念慈").member;
    for (const char16_t* reason : {u"", u" "}) {
        Gathering silent = g;
        gathering::changeRight(silent, who, VotingRight::UnderProbation, QString::fromUtf16(reason));
        const auto refused = made.decide(silent);
        REQUIRE(codeOf(refused) == QStringLiteral("gathering.right_reason"));
        CHECK(refused.error().args
              == QStringList{QStringLiteral("方念慈"), QStringLiteral("有表决权"),
                             QStringLiteral("无表决权（原因保密）")});
    }
    CHECK(made.load(id) == g);
    gathering::changeRight(g, who, VotingRight::UnderProbation, QStringLiteral("2026年8月3日处分决定"));
    REQUIRE(made.decide(g));
    const Gathering now = made.load(id);
    CHECK(now.resolutions[0].outcome->passed);
    REQUIRE(now.corrections.size() == 2);
    CHECK(now.corrections[0].field == QStringLiteral("right"));
    CHECK(now.corrections[0].was == QStringLiteral("方念慈：有表决权"));
    CHECK(now.corrections[0].became == QStringLiteral("方念慈：无表决权（原因保密）"));
    CHECK(now.corrections[0].reason == QStringLiteral("2026年8月3日处分决定")); // kept, and not shown
    CHECK(gathering::covered(now.corrections[0]).reason == QStringLiteral("（保密）"));
    CHECK(gathering::covered(now.corrections[1]) == now.corrections[1]);
    const gathering::Correction old{QStringLiteral("attendance"), QStringLiteral("方念慈：到会"),
                                    QStringLiteral("方念慈：到会，留党察看，无表决权"), QStringLiteral("处分决定"),
                                    kToday};
    CHECK(gathering::covered(old).became == QStringLiteral("方念慈：到会，无表决权（原因保密）"));
    CHECK(gathering::covered(old).reason == QStringLiteral("（保密）"));
    CHECK(now.corrections[0].on == kToday);
    CHECK(gathering::correctedFieldTitle(now.corrections[0].field) == QStringLiteral("表决权"));
    CHECK(now.corrections[1].field == QStringLiteral("resolution"));

    Gathering again = now; // the reason of then does not explain the way back
    again
        .attendees[static_cast<qsizetype>(std::ranges::distance(
            again.attendees.begin(), std::ranges::find(again.attendees, who, &gathering::Attendee::member)))]
        .right = VotingRight::Votes;
    CHECK(codeOf(made.decide(again)) == QStringLiteral("gathering.right_reason"));
    Gathering other = now; // and nothing else asks for one
    other.place = QStringLiteral("三楼");
    REQUIRE(made.decide(other));
    CHECK(made.load(id).corrections == now.corrections);
}

TEST_CASE("what the roster says of a right needs no reason; a new record with a right by hand does")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    CHECK(personIn(g, u"罗小满").right == VotingRight::Probationary);
    REQUIRE(made.save(g));
    personIn(g, u"丁春晓").right = VotingRight::Suspended;
    CHECK(codeOf(made.save(g)) == QStringLiteral("gathering.right_reason"));
}

TEST_CASE("an item that was passed is not voted on twice; the numbers of its vote may be changed, with a mark")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"审议工作报告", Matter::Report), item(u"购置设备", Matter::LargeSpending)};
    g.resolutions = {vote(g, 0, 3, 1, 0)};
    const auto id = made.decide(g).value();
    Gathering twice = made.load(id);
    twice.resolutions.append(vote(twice, 0, 4, 0, 0));
    const auto refused = made.decide(twice);
    REQUIRE(codeOf(refused) == QStringLiteral("gathering.decided_already"));
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().args
          == QStringList{QStringLiteral("审议工作报告"), QStringLiteral("1"), QStringLiteral("审议工作报告")});
    twice.resolutions.last().item = twice.agenda[1].id;
    CHECK(made.decide(twice)); // another item
    Gathering changed = made.load(id);
    changed.resolutions[0].votes.yes = 2;
    changed.resolutions[0].votes.no = 2;
    REQUIRE(made.decide(changed));
    CHECK(made.load(id).corrections.size() == 1);
    Gathering again = made.load(id);
    again.resolutions.append(vote(again, 0, 3, 1, 0)); // after what did not pass: doubted, not refused
    REQUIRE(made.decide(again));
    again = made.load(id);
    CHECK_FALSE(gathering::voteDoubt(again, again.resolutions.last()).isEmpty());
    CHECK(gathering::voteOn(again, again.agenda[0])->id == again.resolutions.last().id); // the one that stands
    again.resolutions[0].votes.yes = 4;
    again.resolutions[0].votes.no = 0;
    const auto twoStand = made.decide(again);
    REQUIRE(codeOf(twoStand) == QStringLiteral("gathering.decided_later"));
    CHECK(sentence(twoStand.error()).contains(QStringLiteral("第 3 项“审议工作报告”"))); // what is in the way
    CHECK(twoStand.error().args.value(2) == QStringLiteral("3")); // the command line names it by its number
    again.resolutions.removeLast();
    CHECK(made.decide(again)); // as the sentence says
}

TEST_CASE("who is expected does not attend as an observer; a namesake from elsewhere may")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.observers = {QStringLiteral("上级组织员"), QStringLiteral(" 丁春晓 ")};
    const auto refused = made.save(g);
    REQUIRE(codeOf(refused) == QStringLiteral("gathering.observer_expected"));
    CHECK(refused.error().args == QStringList{QStringLiteral("丁春晓")});
    g.observers[1] = QStringLiteral("丁春晓（街道）");
    CHECK(made.save(g));
    Gathering committee = made.attended(Kind::CommitteeMeeting, kToday);
    committee.observers = {QStringLiteral("丁春晓")}; // not in the committee
    CHECK(made.save(committee));
}

TEST_CASE("a large spending is not archived without its amount, and papers that are not at hand are told")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.startsAt = QTime(9, 0);
    g.place = g.host = g.recorder = QStringLiteral("有");
    g.agenda = {item(u"购置设备", Matter::LargeSpending), item(u"接收谭嘉禾同志", Matter::Admission)};
    g.agenda[1].papers = {{QStringLiteral("入党志愿书"), true}, {QStringLiteral("政治审查材料"), false}};
    g.resolutions = {vote(g, 0, 4, 0, 0), vote(g, 1, 4, 0, 0)};
    const auto id = made.decide(g).value();
    const auto archive = [&] {
        return made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); });
    };
    CHECK(gathering::missingIn(made.load(id))
          == QStringList{QStringLiteral("大额开支“购置设备”的金额"),
                         QStringLiteral("议程“接收谭嘉禾同志”的材料（政治审查材料）")});
    const auto refused = archive();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("gathering.amount_missing"));
    CHECK(refused.error().args == QStringList{QStringLiteral("购置设备")});
    Gathering now = made.load(id);
    now.agenda[0].amount = Money{0}; // nothing is no amount
    REQUIRE(made.decide(now));
    CHECK(gathering::missingIn(made.load(id)).first() == QStringLiteral("大额开支“购置设备”的金额"));
    const auto nothing = archive();
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == QStringLiteral("gathering.amount_missing"));
    now = made.load(id);
    now.agenda[0].amount = Money{1'200'000};
    REQUIRE(made.decide(now));
    REQUIRE(archive());
    CHECK(gathering::missingIn(made.load(id)).size() == 1);
    for (const auto& amount : {std::optional<Money>(), std::optional(Money{0})}) {
        Gathering worse = made.load(id);
        worse.agenda[0].amount = amount;
        const auto kept = made.run([&](store::UnitOfWork& unit) {
            return gathering::correctGathering(unit, worse, QStringLiteral("更正"), kToday, &officialRules());
        });
        REQUIRE_FALSE(kept);
        CHECK(kept.error().code == QStringLiteral("gathering.amount_missing"));
    }
}

TEST_CASE("a vote is not archived with those who have one missing on the list: it is renewed, or they are left out")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.attendees.removeIf([](const gathering::Attendee& person) { return person.name != QStringLiteral("周砚青"); });
    g.resolutions = {vote(g, -1, 1, 0, 0)};
    const auto id = made.decide(g).value();
    REQUIRE(made.load(id).resolutions[0].outcome->passed); // one of one
    CHECK(gathering::isToCheck(*made.load(id).resolutions[0].outcome)); // which nothing may rest on
    const auto archive = [&] {
        return made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); });
    };
    const auto refused = archive();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().code == QStringLiteral("gathering.voters_missing"));
    CHECK(refused.error().args == QStringList{QStringLiteral("丁春晓、方念慈、韩知秋")}); // 罗小满 has no vote
    CHECK(made.load(id).state == gathering::State::Draft);
    Gathering renewed = made.load(id);
    renewed.attendees =
        gathering::withChanges(renewed.attendees, gathering::expectedChanges(made.reader(), renewed).value());
    personIn(renewed, u"方念慈").leftOut =
        gathering::LeftOut{rules::AwayReason::AwayRelationNotMoved, QDate(2026, 1, 5),
                           QStringLiteral("机关党委9月10日同意"), QStringLiteral("9月18日大会表决同意")};
    REQUIRE(made.decide(renewed));
    CHECK_FALSE(made.load(id).resolutions[0].outcome->passed); // one of three
    CHECK_FALSE(gathering::isToCheck(*made.load(id).resolutions[0].outcome));
    REQUIRE(archive());
    Gathering cut = made.load(id);
    cut.attendees.removeIf([](const gathering::Attendee& person) { return person.name == QStringLiteral("韩知秋"); });
    const auto corrected = made.run([&](store::UnitOfWork& unit) {
        return gathering::correctGathering(unit, cut, QStringLiteral("更正"), kToday, &officialRules());
    });
    REQUIRE_FALSE(corrected);
    CHECK(corrected.error().code == QStringLiteral("gathering.voters_missing"));
}

TEST_CASE("a short list without a vote is archived, and the figures of an old record without a list")
{
    Branch made;
    const auto archive = [&](gathering::GatheringId id) {
        return made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); });
    };
    Gathering chosen = made.attended(Kind::ThemePartyDay, kToday);
    chosen.attendees.removeFirst();
    CHECK(archive(made.decide(chosen).value()));
    Gathering figures = made.draft(Kind::GeneralMeeting, kToday);
    figures.resolutions = {vote(figures, -1, 30, 0, 0)};
    figures.resolutions[0].votes.entitled = 36;
    figures.resolutions[0].votes.present = 30;
    CHECK(archive(made.decide(figures).value()));
}

TEST_CASE("a committee decides with its own members: others on the list are named, and go when it is renewed")
{
    Branch made;
    Gathering g = made.attended(Kind::CommitteeMeeting, kToday); // 韩知秋, 周砚青
    const Gathering everybody = made.attended(Kind::GeneralMeeting, kToday);
    for (const auto& person : everybody.attendees) {
        if (person.name == QStringLiteral("丁春晓"))
            g.attendees.append(person);
    }
    REQUIRE(g.attendees.size() == 3);
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 3, 0, 0)};
    const auto id = made.decide(g).value();
    CHECK(gathering::isToCheck(*made.load(id).resolutions[0].outcome));
    CHECK(made.load(id).resolutions[0].outcome->minutes.endsWith(QStringLiteral("待核对）。")));
    const auto archive = [&] {
        return made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); });
    };
    const auto refused = archive();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("gathering.not_on_committee"));
    CHECK(refused.error().args == QStringList{QStringLiteral("丁春晓")});
    Gathering renewed = made.load(id);
    const auto changes = gathering::expectedChanges(made.reader(), renewed).value();
    REQUIRE(changes.size() == 1);
    CHECK(gathering::expectedChangeText(changes[0]) == QStringLiteral("丁春晓：名单里有；开会那天不是支部委员。"));
    renewed.attendees = gathering::withChanges(renewed.attendees, changes);
    renewed.resolutions[0].votes.yes = 2;
    REQUIRE(made.decide(renewed));
    CHECK(made.load(id).resolutions[0].outcome->entitled == 2);
    CHECK(archive());
}
