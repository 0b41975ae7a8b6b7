// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/election_support.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/voting_right.h"
#include "branchbook/organization/election_section.h"

#include "support/catch_qt.h"

#include <algorithm>
#include <functional>
#include <variant>

using namespace organization_test;

namespace {

/// Records the meeting of the election with everybody there but whom `isAway` names.
void hold(Voters& voters, ElectionId id, const std::function<bool(const gathering::Attendee&)>& isAway,
          const std::function<void(gathering::Gathering&)>& also = {})
{
    gathering::Gathering meeting;
    meeting.branch = voters.branch;
    meeting.kind = gathering::Kind::GeneralMeeting;
    meeting.topic = QStringLiteral("换届选举大会");
    meeting.heldOn = kVoteDay;
    meeting.attendees = gathering::expectedOn(voters.reader(), voters.branch, meeting.kind, {}, kVoteDay).value();
    for (auto& person : meeting.attendees) {
        const bool away = isAway(person);
        person.presence = away ? gathering::Presence::OnLeave : gathering::Presence::Present;
        person.reason = away ? QStringLiteral("出差") : QString();
    }
    if (also)
        also(meeting);
    REQUIRE(voters.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(const auto made, gathering::saveGathering(unit, meeting, voters.today));
        Election election = loadElection(unit.session(), id).value();
        election.gathering = made.toString();
        return changeElection(unit, election);
    }));
}

} // namespace

TEST_CASE("an election begins with its steps, usual days and papers, and is found again whole")
{
    Voters made;
    const Election election = made.load(made.planned());
    CHECK(election.title == QStringLiteral("2026年换届"));
    CHECK(election.steps.size() == 8);
    CHECK(election.steps.first().planned == QDate(2026, 4, 23)); // six months before
    CHECK(election.currentStep() == ElectionStep::Reminder);
    CHECK(election.papers.size() == 13);
    CHECK(election.enteredOn == made.today);
    CHECK(election.tellersWith(TellerRole::Monitor) == QStringList{QStringLiteral("郑以宁")});
    CHECK(listElections(made.reader(), made.branch)->size() == 1);
    CHECK(loadElection(made.reader(), ElectionId::make()).error().code == QStringLiteral("election.missing"));
}

TEST_CASE("the papers are those that the rule asks for")
{
    Voters made;
    const auto* rule = made.rules().find(u"evidence.election", kVoteDay);
    REQUIRE(rule != nullptr);
    const auto* evidence = std::get_if<rules::RequiredEvidence>(&rule->body);
    REQUIRE(evidence != nullptr);
    CHECK(electionPapers(ElectionKind::Committee) == evidence->documents);
    CHECK(electionPapers(ElectionKind::ByElection).size() == 10);
}

TEST_CASE("委员 stand by strokes, 书记 in the order of approval")
{
    Voters made;
    const ElectionId id = made.planned();
    QStringList names;
    for (const auto& candidate : made.load(id).candidates)
        names.append(candidate.name);
    // 丁2 沈7 陆7 周8 贺9 韩12 (mockup 25)
    CHECK(names
          == QStringList{QStringLiteral("丁春晓"), QStringLiteral("沈若溪"), QStringLiteral("陆怀瑾"),
                         QStringLiteral("周砚青"), QStringLiteral("贺松年"), QStringLiteral("韩知秋")});
    Election election;
    election.branch = made.branch;
    election.kind = ElectionKind::Deputy;
    election.title = QStringLiteral("选举副书记");
    election.seats = 2;
    election.heldOn = kVoteDay;
    ElectionId second;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(second, planElection(unit, election, made.today));
        return setElectionCandidates(unit, second, made.ids({QStringLiteral("韩知秋"), QStringLiteral("丁春晓")}));
    }));
    CHECK(made.load(second).candidates.first().name == QStringLiteral("韩知秋"));
}

TEST_CASE("who has no right to be elected cannot stand, with the reason")
{
    Voters made;
    const ElectionId id = made.planned();
    const auto done = made.run([&](auto& unit) {
        return setElectionCandidates(unit, id, made.ids({QStringLiteral("丁春晓"), QStringLiteral("罗小满")}));
    });
    CHECK(codeOf(done) == QStringLiteral("election.no_right"));
    CHECK(sentence(done.error()).contains(QStringLiteral("罗小满不能作候选人：预备党员")));
    CHECK(made.load(id).candidates.size() == 6); // nothing changed
    const auto people = electableOn(made.reader(), made.branch, kVoteDay).value();
    CHECK(people.size() == 38);
    CHECK(std::count_if(people.begin(), people.end(), [](const auto& person) { return person.rights.elected; }) == 36);
    CHECK(codeOf(made.run([&](auto& unit) { return setElectionCandidates(unit, id, {book::MemberId::make()}); }))
          == QStringLiteral("election.person_unknown"));
    const auto twice = made.ids({QStringLiteral("丁春晓"), QStringLiteral("丁春晓")});
    CHECK(codeOf(made.run([&](auto& unit) { return setElectionCandidates(unit, id, twice); }))
          == QStringLiteral("election.person_twice"));
}

TEST_CASE("nobody counts the votes that he stands for, whichever is said first")
{
    Voters made;
    const ElectionId id = made.planned();
    const auto ding = made.ids({QStringLiteral("丁春晓")});
    const auto zheng = made.ids({QStringLiteral("郑以宁")});
    CHECK(codeOf(made.run([&](auto& unit) { return setElectionTellers(unit, id, ding, {}); }))
          == QStringLiteral("election.teller_candidate"));
    CHECK(codeOf(made.run([&](auto& unit) { return setElectionTellers(unit, id, zheng, ding); }))
          == QStringLiteral("election.teller_candidate"));
    CHECK(codeOf(made.run([&](auto& unit) { return setElectionCandidates(unit, id, ding + zheng); }))
          == QStringLiteral("election.teller_candidate"));
    REQUIRE(made.run([&](auto& unit) { return setElectionTellers(unit, id, zheng, {}); }));
    CHECK(made.load(id).tellers.size() == 1);
}

TEST_CASE("two people of one name stand on the paper with their birth")
{
    Voters made;
    const auto one = made.add(QStringLiteral("马立"), QStringLiteral("正式党员"), QStringLiteral("1976-12-25"));
    const auto other = made.add(QStringLiteral("马立"), QStringLiteral("正式党员"), QStringLiteral("1990"));
    const ElectionId id = made.planned();
    REQUIRE(made.run([&](auto& unit) { return setElectionCandidates(unit, id, {one, other}); }));
    QStringList names;
    for (const auto& candidate : made.load(id).candidates)
        names.append(candidate.name);
    CHECK(names.contains(QStringLiteral("马立（1976年12月25日生）")));
    CHECK(names.contains(QStringLiteral("马立（1990年生）")));
}

TEST_CASE("whoever has a namesake in the branch is told from him on every paper, also where one of them alone stands")
{
    Voters made;
    const auto one = made.add(QStringLiteral("马立"), QStringLiteral("正式党员"), QStringLiteral("1976-12-25"));
    const auto other = made.add(QStringLiteral("马立"), QStringLiteral("正式党员"), QStringLiteral("1990"));
    const ElectionId id = made.planned();
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_CHECK(setElectionCandidates(unit, id,
                                       QList{one} + made.ids({QStringLiteral("丁春晓"), QStringLiteral("沈若溪")})));
        return setElectionTellers(unit, id, {other}, made.ids({QStringLiteral("叶新禾")}));
    }));
    const Election election = made.load(id);
    QStringList names;
    for (const auto& candidate : election.candidates)
        names.append(candidate.name);
    CHECK(names.contains(QStringLiteral("马立（1976年12月25日生）")));
    CHECK(names.contains(QStringLiteral("丁春晓"))); // nobody else is called so
    CHECK(election.tellersWith(TellerRole::Monitor) == QStringList{QStringLiteral("马立（1990年生）")});
    // Without a birth date, and with one birth date, the next detail tells them apart.
    const auto third = made.add(QStringLiteral("马立"), QStringLiteral("正式党员"), QStringLiteral("1990"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person, book::loadMember(unit.session(), third));
        person.values.set(book::Field::JoinDate, QStringLiteral("2012-06-01"));
        return book::updateMember(unit, person);
    }));
    QStringList shown;
    const auto people = electableOn(made.reader(), made.branch, kVoteDay).value();
    for (const auto& person : people) {
        if (person.name == u"马立")
            shown.append(person.shown);
    }
    const auto apart = namesakesOn(made.reader(), made.branch, kVoteDay).value(); // for the papers of meetings
    CHECK(apart.size() == 3);
    CHECK(apart.value(one) == QStringLiteral("1976年12月25日生"));
    CHECK(apart.value(third) == QStringLiteral("1990年生；2012年6月1日入党"));
    CHECK(shown.size() == 3);
    CHECK(shown.contains(QStringLiteral("马立（1976年12月25日生）")));
    CHECK(shown.contains(QStringLiteral("马立（1990年生；2012年6月1日入党）")));
    CHECK(shown.contains(QStringLiteral("马立（1990年生；2015年6月1日入党）")));
}

TEST_CASE("steps are done in order and not before their day")
{
    Voters made;
    const ElectionId id = made.planned();
    const auto set = [&](ElectionStep step, QDate done) {
        return codeOf(made.run([&](auto& unit) {
            return setElectionStep(unit, id, {step, {}, done, QStringLiteral("备注")}, made.today);
        }));
    };
    CHECK(set(ElectionStep::Reminder, QDate(2026, 4, 30)).isEmpty());
    CHECK(set(ElectionStep::Consultation, QDate(2026, 10, 9)).isEmpty());
    CHECK(set(ElectionStep::Request, QDate(2026, 10, 12)) == QStringLiteral("election.step_order"));
    CHECK(set(ElectionStep::Request, QDate(2026, 9, 28)).isEmpty());
    CHECK(set(ElectionStep::Approval, QDate(2026, 9, 1)) == QStringLiteral("election.step_order"));
    CHECK(set(ElectionStep::Approval, made.today.addDays(1)) == QStringLiteral("election.day_future"));
    CHECK(made.load(id).currentStep() == ElectionStep::Approval);
    CHECK(set(ElectionStep::Approval, QDate(2026, 10, 16)).isEmpty());
    CHECK(made.load(id).currentStep() == ElectionStep::Meeting);
    CHECK(set(ElectionStep::Approval, {}).isEmpty()); // taken back
    CHECK(made.load(id).currentStep() == ElectionStep::Approval);
    Election by;
    by.branch = made.branch;
    by.kind = ElectionKind::ByElection;
    by.title = QStringLiteral("补选");
    by.seats = 1;
    by.heldOn = kVoteDay;
    ElectionId second;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(second, planElection(unit, by, made.today));
        return {};
    }));
    CHECK(codeOf(made.run([&](auto& unit) {
              return setElectionStep(unit, second, {ElectionStep::Reminder, {}, {}, {}}, made.today);
          }))
          == QStringLiteral("election.step_unknown"));
}

TEST_CASE("papers are ticked off")
{
    Voters made;
    const ElectionId id = made.planned();
    const auto set = [&](const QString& paper, QDate done) {
        return codeOf(made.run([&](auto& unit) {
            return setElectionPaper(unit, id, {paper, done, QStringLiteral("34 张")}, made.today);
        }));
    };
    CHECK(set(QStringLiteral("选票"), QDate(2026, 10, 20)).isEmpty());
    CHECK(set(QStringLiteral("情书"), QDate(2026, 10, 20)) == QStringLiteral("election.paper_unknown"));
    CHECK(set(QStringLiteral("签到"), made.today.addDays(1)) == QStringLiteral("election.day_future"));
    const auto papers = made.load(id).papers;
    CHECK(std::count_if(papers.begin(), papers.end(), [](const auto& paper) { return paper.done.isValid(); }) == 1);
}

TEST_CASE("a list of candidates without anybody is refused, and the one before stays")
{
    Voters made;
    const ElectionId id = made.planned();
    const auto before = made.load(id).candidates;
    CHECK(codeOf(made.run([&](auto& unit) { return setElectionCandidates(unit, id, {}); }))
          == QStringLiteral("election.candidates_none"));
    CHECK(made.load(id).candidates == before);
}

TEST_CASE("undo takes back every verb, and redo gives it again")
{
    Voters made;
    const ElectionId id = made.planned();
    const ElectionRound round = made.mockupCount(id);
    const auto verbs = std::vector<book::Book::Work>{
        [&](store::UnitOfWork& unit) {
            Election changed = made.load(id);
            changed.note = QStringLiteral("改");
            return changeElection(unit, changed);
        },
        [&](store::UnitOfWork& unit) {
            return setElectionStep(unit, id, {ElectionStep::Reminder, {}, QDate(2026, 4, 30), {}}, made.today);
        },
        [&](store::UnitOfWork& unit) {
            return setElectionPaper(unit, id, {QStringLiteral("签到"), made.today, {}}, made.today);
        },
        [&](store::UnitOfWork& unit) {
            return setElectionCandidates(unit, id, made.ids({QStringLiteral("丁春晓"), QStringLiteral("王敬修")}));
        },
        [&](store::UnitOfWork& unit) { return setElectionTellers(unit, id, made.ids({QStringLiteral("叶新禾")}), {}); },
        [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto roundId, recordElectionRound(unit, made.rules(), round, made.today));
            return {};
        },
        [&](store::UnitOfWork& unit) { return recycleElection(unit, id, made.today); },
    };
    for (const auto& verb : verbs) {
        const QStringList before = made.image();
        REQUIRE(made.run(verb));
        const QStringList after = made.image();
        CHECK(after != before);
        REQUIRE(made.book->undo());
        CHECK(made.image() == before);
        REQUIRE(made.book->redo());
        CHECK(made.image() == after);
        REQUIRE(made.book->undo());
    }
}

TEST_CASE("an election without title, seats or day is refused by field")
{
    Election election;
    election.heldOn = kVoteDay;
    election.seats = 1;
    CHECK(checkElection(election).error().where == QStringLiteral("title"));
    election.title = QStringLiteral("换届");
    election.seats = 0;
    CHECK(checkElection(election).error().where == QStringLiteral("seats"));
    election.seats = 3;
    election.heldOn = {};
    CHECK(checkElection(election).error().where == QStringLiteral("date"));
}

TEST_CASE("a committee of fewer than three or more than seven is doubted (BRANCH2018 art 20)")
{
    Voters made;
    Election election = made.load(made.planned());
    const auto doubted = [&](int seats) {
        election.seats = seats;
        return electionDoubts(made.reader(), election).value().join(QString()).contains(QStringLiteral("请核对名额"));
    };
    for (const int seats : {1, 2, 8, 9})
        CHECK(doubted(seats));
    for (const int seats : {3, 5, 7})
        CHECK_FALSE(doubted(seats));
    election.kind = ElectionKind::Delegates;
    CHECK_FALSE(doubted(9));
}

TEST_CASE("监票人 without a vote, or who did not come to the meeting, are doubted; candidates are refused")
{
    Voters voters;
    const auto id = voters.planned();
    const auto doubts = [&] { return electionDoubts(voters.reader(), voters.load(id)).value().join(QString()); };
    const auto tell = [&](const QStringList& monitors) {
        return voters.run([&](store::UnitOfWork& unit) {
            return setElectionTellers(unit, id, voters.ids(monitors), voters.ids({QStringLiteral("叶新禾")}));
        });
    };
    CHECK_FALSE(doubts().contains(QStringLiteral("监票人")));
    CHECK(codeOf(tell({QStringLiteral("丁春晓")})) == QStringLiteral("election.teller_candidate"));
    REQUIRE(tell({QStringLiteral("罗小满")}));
    CHECK(doubts().contains(QStringLiteral("监票人、计票人里有罗小满（预备党员")));
    REQUIRE(tell({QStringLiteral("郑以宁")}));
    hold(voters, id, [](const gathering::Attendee& person) { return person.name == u"郑以宁"; });
    CHECK(doubts().contains(QStringLiteral("会议记录上郑以宁没有到会")));
    CHECK_FALSE(doubts().contains(QStringLiteral("叶新禾没有到会")));
}

TEST_CASE("a count with more people than the record of its meeting is doubted, one with as many is not")
{
    Voters voters;
    const auto id = voters.planned();
    REQUIRE(voters.record(voters.mockupCount(id)));
    const int counted = voters.load(id).rounds.first().present;
    const auto linkedTo = [&](int came) {
        int there = 0;
        hold(voters, id, [&](const gathering::Attendee& person) {
            return gathering::votingRightOf(person) == gathering::VotingRight::Votes && ++there > came;
        });
        return electionDoubts(voters.reader(), voters.load(id)).value().join(QString());
    };
    CHECK(linkedTo(counted - 1)
              .contains(QStringLiteral("第 1 次投票记的是实到会 %1 人，会议记录上有选举权的只到了 %2 人")
                            .arg(counted)
                            .arg(counted - 1)));
    CHECK_FALSE(linkedTo(counted).contains(QStringLiteral("只到了")));
    CHECK_FALSE(linkedTo(counted + 1).contains(QStringLiteral("只到了"))); // somebody left before the count
}

TEST_CASE("a candidate whose rights the record of the meeting says are suspended is doubted")
{
    Voters voters;
    const auto id = voters.planned();
    const auto nobody = [](const gathering::Attendee&) { return false; };
    const auto doubts = [&] { return electionDoubts(voters.reader(), voters.load(id)).value().join(QString()); };
    hold(voters, id, nobody);
    CHECK_FALSE(doubts().contains(QStringLiteral("没有被选举权")));
    hold(voters, id, nobody, [&](gathering::Gathering& meeting) {
        gathering::changeRight(meeting, voters.byName.value(QStringLiteral("丁春晓")),
                               gathering::VotingRight::Suspended, QStringLiteral("监委通报"));
    });
    CHECK(doubts().contains(QStringLiteral("候选人丁春晓在会议记录上是“留置或逮捕，权利中止”，没有被选举权")));
}

TEST_CASE("a count with more people than the record of its meeting has is refused, with both figures and what to do")
{
    Voters voters;
    const auto id = voters.planned();
    const auto come = [&](int came) {
        int there = 0;
        hold(voters, id, [&](const gathering::Attendee& person) {
            return gathering::votingRightOf(person) == gathering::VotingRight::Votes && ++there > came;
        });
    };
    const ElectionRound round = voters.mockupCount(id);
    REQUIRE(round.present == 34);
    come(33);
    const auto refused = voters.record(round);
    CHECK(codeOf(refused) == QStringLiteral("election.present_beyond"));
    CHECK(refused.error().where == QStringLiteral("present"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("有选举权的到了 33 人，计票填的实到会是 34 人，多 1 人")));
    CHECK(sentence(refused.error()).contains(QStringLiteral("更正会议的考勤")));
    CHECK(voters.load(id).rounds.isEmpty());
    CHECK(attendanceGaps(voters.reader(), voters.load(id)).value().isEmpty());
    come(34);
    REQUIRE(voters.record(round));
    CHECK(attendanceGaps(voters.reader(), voters.load(id)).value().isEmpty());
}

TEST_CASE("an attendance that was changed after the count stands beside it in the quarterly report")
{
    Voters voters;
    const auto id = voters.planned();
    REQUIRE(voters.record(voters.mockupCount(id))); // 34 by the count
    int there = 0;
    hold(voters, id, [&](const gathering::Attendee& person) {
        return gathering::votingRightOf(person) == gathering::VotingRight::Votes && ++there > 32;
    });
    const auto gaps = attendanceGaps(voters.reader(), voters.load(id)).value();
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].round == 1);
    CHECK(gaps[0].counted == 34);
    CHECK(gaps[0].recorded == 32);
    book::AreaSection section;
    REQUIRE(addElectionSection(voters.reader(), voters.branch, Quarter{2026, 4}.range(), voters.today, section));
    REQUIRE(section.parts.size() == 1);
    const auto* text = std::get_if<book::SectionText>(&section.parts.front());
    REQUIRE(text != nullptr);
    CHECK(text->text.contains(QStringLiteral("待核对：第1次投票记的实到会34名，多于会议记录上到会的有选举权的32名。")));
}

TEST_CASE("whoever stands for 书记 with a month for his conversion is doubted by the day")
{
    Voters voters;
    Election election;
    election.branch = voters.branch;
    election.kind = ElectionKind::Secretary;
    election.title = QStringLiteral("选举书记");
    election.seats = 1;
    election.heldOn = kVoteDay;
    REQUIRE(voters.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person, book::loadMember(unit.session(), voters.byName.value(QStringLiteral("周砚青"))));
        person.values.set(book::Field::FullMemberDate, QStringLiteral("2025-10"));
        BB_CHECK(book::updateMember(unit, person));
        BB_TRY(const auto id, planElection(unit, election, voters.today));
        election.id = id;
        return setElectionCandidates(unit, id, voters.ids({QStringLiteral("周砚青")}));
    }));
    const QString told = electionDoubts(voters.reader(), voters.load(election.id)).value().join(QString());
    CHECK(
        told.contains(QStringLiteral("周砚青的转正日期只登记到2025年10月，2026-10-23 任书记时党龄是否满 1 年要核对")));
}
