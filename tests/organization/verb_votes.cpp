// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/archive_meeting.h"
#include "branchbook/organization/elected_committee.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

/// Four of five seats filled, nobody else with more than half.
ElectionRound fourOfFive(const VerbStage& s)
{
    ElectionRound round = nextRound(s.load(s.election)).value();
    round.entitled = 36;
    round.present = round.issued = round.collected = round.valid = 34;
    for (int i = 0; i < round.tallies.size(); ++i) {
        auto& tally = round.tallies[i];
        tally.yes = i < 4 ? 33 - i : 12;
        tally.no = 34 - tally.yes;
        tally.abstain = 0;
    }
    return round;
}

std::vector<VerbStep> planSteps(VerbStage& s)
{
    return {
        {"planElection",
         [&s](UnitOfWork& unit) {
             Election election;
             election.branch = s.branch;
             election.title = QStringLiteral("2026年换届");
             election.seats = 5;
             election.heldOn = s.today;
             return into(s.election, planElection(unit, election, s.today));
         }},
        {"changeElection",
         [&s](UnitOfWork& unit) {
             Election election = loadElection(unit.session(), s.election).value();
             election.place = QStringLiteral("礼堂");
             return changeElection(unit, election);
         }},
        {"setElectionCandidates",
         [&s](UnitOfWork& unit) {
             return setElectionCandidates(
                 unit, s.election,
                 s.ids({QStringLiteral("沈若溪"), QStringLiteral("丁春晓"), QStringLiteral("韩知秋"),
                        QStringLiteral("陆怀瑾"), QStringLiteral("贺松年"), QStringLiteral("周砚青")}));
         }},
        {"setElectionTellers",
         [&s](UnitOfWork& unit) {
             return setElectionTellers(unit, s.election, s.ids({QStringLiteral("郑以宁")}),
                                       s.ids({QStringLiteral("叶新禾")}));
         }},
        {"setElectionStep",
         [&s](UnitOfWork& unit) {
             return setElectionStep(unit, s.election, {ElectionStep::Reminder, {}, QDate(2026, 4, 30), {}}, s.today);
         }},
        {"setElectionPaper",
         [&s](UnitOfWork& unit) {
             return setElectionPaper(unit, s.election, {QStringLiteral("签到"), s.today, QStringLiteral("34人")},
                                     s.today);
         }},
    };
}

} // namespace

std::vector<VerbStep> electionSteps(VerbStage& s)
{
    std::vector<VerbStep> steps = planSteps(s);
    const std::vector<VerbStep> more{
        {"leaveOutElector",
         [&s](UnitOfWork& unit) {
             ElectionLeftOut who;
             who.member = s.byName.value(QStringLiteral("金鹤年"));
             who.why = {rules::AwayReason::RetiredAtHomePlace,
                        {},
                        QStringLiteral("机关党委批复"),
                        QStringLiteral("党员大会同意")};
             return leaveOutElector(unit, s.rules(), s.election, who);
         }},
        {"countElectorAgain",
         [&s](UnitOfWork& unit) {
             return countElectorAgain(unit, s.election, s.byName.value(QStringLiteral("金鹤年")));
         }},
        {"recordElectionRound",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY([[maybe_unused]] const auto id, recordElectionRound(unit, s.rules(), fourOfFive(s), s.today));
             return {};
         }},
        {"correctElectionRound",
         [&s](UnitOfWork& unit) {
             ElectionRound round = loadElection(unit.session(), s.election).value().rounds.last();
             round.tallies[0].yes -= 1;
             round.tallies[0].no = *round.tallies[0].no + 1;
             return correctElectionRound(unit, s.rules(), round, QStringLiteral("重新点票"), s.today);
         }},
        {"acceptFewerSeats",
         [&s](UnitOfWork& unit) { return acceptFewerSeats(unit, s.rules(), s.election, 30, s.today, s.today); }},
        {"establishCommittee",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const Election election, loadElection(unit.session(), s.election));
             BB_TRY(const ElectedCommittee elected, committeeOfElection(unit.session(), s.rules(), election));
             BB_TRY([[maybe_unused]] const auto id, establishCommittee(unit, elected, s.today));
             return {};
         }},
        {"recycleElection", [&s](UnitOfWork& unit) { return recycleElection(unit, s.election, s.today); }},
        {"restoreElection", [&s](UnitOfWork& unit) { return restoreElection(unit, s.election); }},
    };
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

namespace {

std::vector<VerbStep> criticismSteps(VerbStage& s)
{
    const auto about = [&s](CriticismKind kind) {
        Criticism one;
        one.meeting = s.life;
        one.member = s.byName.value(QStringLiteral("丁春晓"));
        one.memberName = QStringLiteral("丁春晓");
        one.kind = kind;
        if (kind == CriticismKind::Mutual) {
            one.by = s.byName.value(QStringLiteral("周砚青"));
            one.byName = QStringLiteral("周砚青");
        }
        one.points = QStringLiteral("学习抓得不紧");
        return one;
    };
    return {
        {"saveGathering",
         [&s](UnitOfWork& unit) {
             return into(
                 s.life,
                 gathering::saveGathering(unit, s.meetingWith(gathering::Kind::OrganizationalLifeMeeting), s.today));
         }},
        {"saveCriticism",
         [&s, about](UnitOfWork& unit) {
             return into(s.said, saveCriticism(unit, about(CriticismKind::Self), s.today));
         }},
        {"saveCriticism",
         [&s, about](UnitOfWork& unit) {
             return into(s.said, saveCriticism(unit, about(CriticismKind::Mutual), s.today));
         }},
        {"removeCriticism", [&s](UnitOfWork& unit) { return removeCriticism(unit, s.said, s.today); }},
        {"archiveMeeting", [&s](UnitOfWork& unit) { return archiveMeeting(unit, s.life, s.today); }},
        {"saveCriticism", // a correction, with a mark
         [&s, about](UnitOfWork& unit) {
             return into(s.said,
                         saveCriticism(unit, about(CriticismKind::Mutual), s.today, QStringLiteral("漏记一条")));
         }},
        {"removeCriticism",
         [&s](UnitOfWork& unit) { return removeCriticism(unit, s.said, s.today, QStringLiteral("重复")); }},
    };
}

} // namespace

std::vector<VerbStep> talkSteps(VerbStage& s)
{
    std::vector<VerbStep> steps = criticismSteps(s);
    const std::vector<VerbStep> more{
        {"saveTalk", // with a promise: the ledger gets an item in the same step
         [&s](UnitOfWork& unit) {
             Talk talk;
             talk.branch = s.branch;
             talk.speaker = {s.byName.value(QStringLiteral("周砚青")), QStringLiteral("周砚青")};
             talk.partner = {s.byName.value(QStringLiteral("丁春晓")), QStringLiteral("丁春晓")};
             talk.heldOn = s.day;
             talk.points = QStringLiteral("工作与家庭");
             talk.promise = QStringLiteral("协调调休");
             talk.followUpOn = s.today.addDays(10);
             return into(s.talk, saveTalk(unit, talk, s.today));
         }},
        {"saveTalk",
         [&s](UnitOfWork& unit) {
             Talk talk = loadTalk(unit.session(), s.talk).value();
             talk.reason = QStringLiteral("半年一谈");
             return into(s.talk, saveTalk(unit, talk, s.today));
         }},
        {"recycleTalk", [&s](UnitOfWork& unit) { return recycleTalk(unit, s.talk, s.today); }},
        {"restoreTalk", [&s](UnitOfWork& unit) { return restoreTalk(unit, s.talk); }},
    };
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace organization_test
