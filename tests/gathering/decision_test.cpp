// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Resolutions: expectations are the regulation's own arithmetic (domain-rules §0.3, §1.4), never our own output.
#include "gathering/decision_support.h"

#include "branchbook/gathering/resolution_section.h"
#include "branchbook/store/journal.h"

#include "support/catch_qt.h"

using namespace gathering_test;
using gathering::Matter;
using gathering::Method;
using gathering::Verdict;

TEST_CASE("what needs a vote is what the regulation reserves to the meeting")
{
    for (const auto& info : gathering::matters()) {
        CHECK(gathering::needsVote(info.matter) == (info.matter != Matter::Other));
        CHECK(gathering::matterByName(QString::fromLatin1(info.name)) == info.matter);
        CHECK(gathering::matterByName(QString::fromUtf16(info.title)) == info.matter);
    }
    QStringList course;
    for (const auto& info : gathering::stages())
        course.append(QString::fromUtf16(info.title));
    CHECK(course.join(u'→') == QStringLiteral("提出→审定→酝酿→讨论→表决→公示→督办→办结"));
}

TEST_CASE("which rule counts a vote follows the meeting and the matter")
{
    using rules::VoteKind;
    CHECK(gathering::voteKindFor(Kind::GeneralMeeting, Matter::Report) == VoteKind::Ordinary);
    CHECK(gathering::voteKindFor(Kind::GeneralMeeting, Matter::LargeSpending) == VoteKind::Ordinary);
    CHECK(gathering::voteKindFor(Kind::GeneralMeeting, Matter::Admission) == VoteKind::Admission);
    CHECK(gathering::voteKindFor(Kind::GeneralMeeting, Matter::Conversion) == VoteKind::Conversion);
    CHECK(gathering::voteKindFor(Kind::CommitteeMeeting, Matter::Report) == VoteKind::Committee);
    for (const auto& [kind, matter] :
         {std::pair(Kind::CommitteeMeeting, Matter::Admission), std::pair(Kind::CommitteeMeeting, Matter::Disposition),
          std::pair(Kind::ThemePartyDay, Matter::Conversion)}) {
        const auto reserved = gathering::voteKindFor(kind, matter);
        REQUIRE_FALSE(reserved);
        CHECK(reserved.error().code == QStringLiteral("gathering.reserved"));
    }
    const auto refused = gathering::voteKindFor(Kind::GroupMeeting, Matter::Other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("gathering.no_vote_here"));
    CHECK(sentence(refused.error()) == QStringLiteral("党小组会不作支部的决议，不能记表决。"));
}

TEST_CASE("the outcome is computed and comes back with its figures, its rule and the sentence for the minutes")
{
    Branch made; // 4 entitled (周砚青, 韩知秋, 丁春晓, 方念慈), one probationary member
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 3, 0, 0)};
    const Gathering loaded = made.load(made.decide(g).value());
    REQUIRE(loaded.resolutions.size() == 1);
    REQUIRE(loaded.resolutions[0].outcome);
    const auto& outcome = *loaded.resolutions[0].outcome;
    CHECK(outcome.entitled == 4); // the probationary member is in neither number
    CHECK(outcome.present == 3);
    CHECK(outcome.neededPresent == 2); // half of 4
    CHECK(outcome.neededYes == 3); // more than half of 4
    CHECK(outcome.quorum);
    CHECK(outcome.passed);
    CHECK(outcome.ruleId == QStringLiteral("vote.general"));
    CHECK(outcome.source.contains(QStringLiteral("第十一条")));
    CHECK(outcome.minutes.contains(QStringLiteral("赞成3票")));
    CHECK(loaded.resolutions[0].item == loaded.agenda[0].id);
    CHECK(loaded.agenda[0].stage == gathering::Stage::Voted); // the course follows the vote
    NoProgress progress;
    CHECK(store::checkEverything(made.reader(), progress).value().isEmpty());
}

TEST_CASE(
    "two of four are enough for an ordinary quorum and too few for an admission, written opinions count there alone")
{
    Branch made;
    const QStringList away{QStringLiteral("方念慈"), QStringLiteral("丁春晓")};
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, away);
    g.agenda = {item(u"接收谭嘉禾同志为预备党员", Matter::Admission), item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 2, 0, 0), vote(g, 1, 2, 0, 0)};
    Gathering two = made.load(made.decide(g).value());
    CHECK(verdictOf(*two.resolutions[0].outcome) == Verdict::NoQuorum);
    CHECK(two.agenda[0].stage == gathering::Stage::Raised); // nothing was decided
    CHECK(verdictOf(*two.resolutions[1].outcome) == Verdict::Failed); // 2 of 4 is not more than half
    Gathering three = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    three.agenda = g.agenda;
    three.resolutions = {vote(three, 0, 2, 1, 0), vote(three, 1, 2, 1, 0)};
    three.resolutions[0].votes.writtenYes = 1;
    const Gathering counted = made.load(made.decide(three).value());
    CHECK(counted.resolutions[0].outcome->countedYes == 3);
    CHECK(counted.resolutions[0].outcome->passed);
    three.resolutions[1].votes.writtenYes = 1;
    const auto refused = made.decide(three);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("vote.written_not_counted"));
    CHECK(refused.error().where == QStringLiteral("written-yes"));
}

TEST_CASE("an admission is voted on by secret ballot alone")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"接收谭嘉禾同志为预备党员", Matter::Admission)};
    g.resolutions = {vote(g, 0, 4, 0, 0)};
    g.resolutions[0].method = gathering::Method::ShowOfHands;
    const auto refused = made.decide(g);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("gathering.secret_ballot"));
}

TEST_CASE("the sentence names the way of voting that was taken")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"张三同志转正", Matter::Conversion)};
    g.resolutions = {vote(g, 0, 3, 0, 1)};
    g.resolutions[0].method = gathering::Method::ShowOfHands;
    const auto byHands = made.decide(g);
    REQUIRE(byHands);
    const QString said = made.load(*byHands).resolutions.first().outcome->minutes;
    CHECK(said.contains(QStringLiteral("经举手表决")));
    CHECK_FALSE(said.contains(QStringLiteral("无记名")));
    CHECK(said.contains(QStringLiteral("赞成3票，反对0票，弃权1票")));
    g.resolutions[0].votes.no.reset();
    g.resolutions[0].votes.abstain.reset();
    const auto yesAlone = made.decide(g); // no paper was left over, and nobody's silence is called a vote
    REQUIRE(yesAlone);
    CHECK(made.load(*yesAlone).resolutions.first().outcome->minutes.contains(
        QStringLiteral("赞成3票，其余1人怎样表决没有记")));
}

TEST_CASE("a paper that nobody took is neither lost nor void nor an abstention")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday); // four with a vote, all there
    g.agenda = {item(u"接收谭嘉禾同志为预备党员", Matter::Admission)};
    g.resolutions = {vote(g, 0, 3, 0, 0)};
    g.resolutions[0].votes.issued = g.resolutions[0].votes.collected = 3;
    const auto sentenceOf = [&made](const Gathering& meeting) {
        return made.load(made.decide(meeting).value()).resolutions[0].outcome->minutes;
    };
    CHECK(sentenceOf(g).contains(QStringLiteral("赞成3票，反对0票，弃权0票，未领票1人，赞成人数")));
    g.resolutions[0].votes.abstain.reset();
    CHECK(sentenceOf(g).contains(QStringLiteral("赞成3票，反对0票，未领票1人，赞成人数")));
}

TEST_CASE("hands that do not add up to those who were there are a wrong count")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday); // four with a vote, all there
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 3, 0, 0)};
    const auto refused = made.decide(g);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("gathering.hands_differ"));
    CHECK(refused.error().where == QStringLiteral("abstain"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("合计 3 人，表决时到会有表决权的是 4 人，相差 1 人")));
    CHECK(gathering::listGatherings(made.reader(), {}).value().isEmpty());
    g.resolutions[0].votes.present = 3; // one had left
    const auto left = made.decide(g);
    REQUIRE(left);
    CHECK(made.load(*left).resolutions[0].outcome->present == 3);
    g.resolutions[0].votes.present.reset();
    g.resolutions[0].votes.abstain = 1;
    CHECK(made.decide(g));
}

TEST_CASE("a second vote on what did not pass in the same meeting is doubted in words")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 2, 2, 0), vote(g, 0, 4, 0, 0)};
    Gathering loaded = made.load(made.decide(g).value());
    CHECK(gathering::voteDoubt(loaded, loaded.resolutions[0]).isEmpty());
    CHECK(gathering::voteDoubt(loaded, loaded.resolutions[1]).contains(QStringLiteral("先前的表决没有通过")));
    g.resolutions = {vote(g, 0, 4, 0, 0), vote(g, 0, 3, 1, 0)};
    CHECK(made.decide(g).error().code == QStringLiteral("gathering.decided_already")); // it had passed
}

TEST_CASE("a committee decides by the committee's rule")
{
    Branch made; // 周砚青 and 韩知秋
    Gathering g = made.attended(Kind::CommitteeMeeting, kToday);
    g.agenda = {item(u"讨论谭嘉禾同志的预审意见", Matter::Report)};
    g.resolutions = {vote(g, 0, 2, 0, 0)};
    const Gathering loaded = made.load(made.decide(g).value());
    CHECK(loaded.resolutions[0].outcome->entitled == 2);
    CHECK(loaded.resolutions[0].outcome->ruleId == QStringLiteral("vote.committee"));
    CHECK(loaded.resolutions[0].outcome->passed);
}

TEST_CASE("what the rule does not give cannot be claimed, and nothing is written")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"购置投影仪", Matter::LargeSpending)};
    g.agenda[0].amount = Money{1'200'000};
    g.resolutions = {vote(g, 0, 2, 2, 0)};
    g.resolutions[0].claimed = Verdict::Passed;
    const auto refused = made.decide(g);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().code == QStringLiteral("gathering.not_passed"));
    CHECK(sentence(refused.error()).startsWith(QStringLiteral("“购置投影仪”不能记为“通过”，没有写入。")));
    CHECK(gathering::listGatherings(made.reader(), {}).value().isEmpty());
    g.resolutions[0].claimed = Verdict::Failed;
    const Gathering loaded = made.load(made.decide(g).value());
    CHECK_FALSE(loaded.resolutions[0].outcome->passed);
    CHECK(loaded.agenda[0].amount == Money{1'200'000});
}

TEST_CASE("an outcome that does not follow from its figures is refused by the book itself")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 2, 2, 0)};
    const Gathering loaded = made.load(made.decide(g).value());
    const QString key = loaded.resolutions[0].id.toString();
    CHECK_FALSE(made.run([&](store::UnitOfWork& unit) {
        return unit.change("resolution", key, {{"passed", qint64{1}}});
    }));
    CHECK_FALSE(made.run([&](store::UnitOfWork& unit) {
        return unit.change("resolution", key,
                           {{"passed", qint64{1}}, {"needed_yes", qint64{2}}, {"quorum", qint64{0}}});
    }));
    CHECK(made.load(loaded.id).resolutions == loaded.resolutions);
}

TEST_CASE("bad numbers are refused by the name of their field")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    const auto refusal = [&](const std::function<void(gathering::Resolution&)>& spoil) {
        Gathering bad = g;
        bad.resolutions = {vote(bad, 0, 2, 1, 0)};
        bad.resolutions[0].method = Method::SecretBallot;
        spoil(bad.resolutions[0]);
        const auto saved = made.decide(bad);
        return saved ? QString() : saved.error().where + u' ' + sentence(saved.error());
    };
    CHECK(refusal([](auto&) {}).isEmpty());
    CHECK(refusal([](auto& r) { r.votes.yes = 4; }).startsWith(QStringLiteral("yes 赞成票")));
    CHECK(refusal([](auto& r) { r.votes.no = 2; }).startsWith(QStringLiteral("no 反对票")));
    CHECK(refusal([](auto& r) { r.votes.present = 4; }).startsWith(QStringLiteral("present 实到会人数")));
    CHECK(refusal([](auto& r) { r.votes.issued = 4; }).startsWith(QStringLiteral("issued 发出选票")));
    CHECK(refusal([](auto& r) {
              r.votes.issued = 2;
              r.votes.collected = 3;
          }).startsWith(QStringLiteral("collected 收回选票")));
    CHECK(refusal([](auto& r) { // three came: the papers are too many, not the 弃权 that would follow from them
              r.votes.abstain.reset();
              r.votes.collected = 4;
              r.votes.valid = 4;
          })
              .startsWith(QStringLiteral("collected 收回选票")));
    CHECK(refusal([](auto& r) { r.votes.valid = 2; }).startsWith(QStringLiteral("yes")) == false);
    CHECK(refusal([](auto& r) { r.votes.valid = 2; })
          == QStringLiteral("valid 赞成、反对、弃权合计 3 票，与有效票 2 张对不上。请核对票数。"));
    CHECK(refusal([](auto& r) { r.text = QStringLiteral(" "); }) == QStringLiteral(" 请填写决议内容。"));
    Gathering later = made.draft(Kind::GeneralMeeting, kToday.addDays(3));
    later.attendees = g.attendees;
    later.resolutions = {vote(later, -1, 2, 1, 0)};
    CHECK(made.decide(later).error().code == QStringLiteral("gathering.vote_later"));
    Gathering nobody = made.draft(Kind::GeneralMeeting, kToday);
    nobody.resolutions = {vote(nobody, -1, 20, 1, 12)};
    CHECK(made.decide(nobody).error().code == QStringLiteral("gathering.entitled_missing"));
    nobody.resolutions[0].votes.entitled = 36; // an old record of which only the figures are known
    nobody.resolutions[0].votes.present = 33;
    CHECK(made.load(made.decide(nobody).value()).resolutions[0].outcome->passed);
    CHECK(made.save(nobody).error().code == QStringLiteral("gathering.rules_missing"));
}

TEST_CASE("figures of a day before a rule was in force are counted by the rule of that day")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, QDate(2026, 5, 8)); // three days before the new rules
    g.agenda = {item(u"接收", Matter::Admission)};
    g.resolutions = {vote(g, 0, 3, 1, 0)};
    const auto old = made.load(made.decide(g).value()).resolutions[0].outcome;
    g.heldOn = QDate(2026, 5, 11);
    const auto now = made.load(made.decide(g).value()).resolutions[0].outcome;
    CHECK(old->source.contains(QStringLiteral("第二十条"))); // quorum: art 20 of 2014, art 19 of 2026
    CHECK(now->source.contains(QStringLiteral("第十九条")));
    CHECK(old->passed);
    CHECK(now->passed);
}

TEST_CASE("do and undo of a vote give back the very record, resolutions, papers and stages")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"接收谭嘉禾同志", Matter::Admission)};
    g.agenda[0].papers = {{QStringLiteral("入党志愿书"), true}, {QStringLiteral("预审意见"), false}};
    g.agenda[0].proposer = QStringLiteral("周砚青");
    const auto id = made.decide(g).value();
    const Gathering before = made.load(id);
    CHECK(before.agenda[0].papers == g.agenda[0].papers);
    Gathering now = before;
    now.resolutions = {vote(now, 0, 4, 0, 0)};
    now.agenda.append(item(u"其他", Matter::Other));
    now.agenda[0].papers.removeLast();
    REQUIRE(made.decide(now));
    const Gathering after = made.load(id);
    CHECK(after.resolutions.size() == 1);
    CHECK(after.agenda[0].papers.size() == 1);
    REQUIRE(made.book->undo());
    CHECK(made.load(id) == before);
    REQUIRE(made.book->redo());
    CHECK(made.load(id) == after);
    Gathering fewer = after; // undo moves the revision on
    fewer.rev = made.load(id).rev;
    fewer.agenda.removeFirst();
    CHECK(made.decide(fewer).error().code == QStringLiteral("gathering.item_voted"));
    fewer.resolutions.clear(); // with its vote the item may go
    REQUIRE(made.decide(fewer));
    CHECK(made.load(id).agenda.size() == 1);
    REQUIRE(made.book->undo());
    CHECK(made.load(id) == after);
}

TEST_CASE("the report lists what was decided and counts the agenda")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"接收谭嘉禾同志", Matter::Admission), item(u"审议工作报告", Matter::Report),
                item(u"传达通知", Matter::Other)};
    g.resolutions = {vote(g, 0, 4, 0, 0)};
    REQUIRE(made.decide(g));
    Gathering plan = made.draft(Kind::GeneralMeeting, kToday.addDays(10));
    plan.agenda = {item(u"以后", Matter::Report)};
    REQUIRE(made.decide(plan));
    book::AreaSection section;
    const DateRange quarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};
    REQUIRE(gathering::addResolutionSection(made.reader(), made.branch, quarter, kToday, section));
    REQUIRE(section.parts.size() == 2);
    CHECK(std::get<book::SectionText>(section.parts[0]).text
          == QStringLiteral("本季度会议议程3项，其中须经表决的2项，已经表决1项。会议表决1项，通过1项。"));
    const auto& table = std::get<book::SectionTable>(section.parts[1]);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0]
          == QStringList{QStringLiteral("9月18日"), QStringLiteral("接收谭嘉禾同志"), QStringLiteral("接收预备党员"),
                         QStringLiteral("赞成4、反对0、弃权0"), QStringLiteral("通过")});
    CHECK(section.figures.value(u"agenda").toObject().value(u"reserved").toInt() == 2);
    book::AreaSection none;
    REQUIRE(gathering::addResolutionSection(made.reader(), made.branch, {QDate(2025, 1, 1), QDate(2025, 3, 31)}, kToday,
                                            none));
    CHECK(none.parts.empty());
}

TEST_CASE("a temporary branch admits and converts nobody unless a provision says otherwise (corrections 19, 37)")
{
    Branch made;
    const auto makeTemporary = [&] {
        REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(auto branch, book::loadBranch(unit.session(), made.branch));
            branch.kind = QStringLiteral("临时党支部");
            return book::updateBranch(unit, branch);
        }));
    };
    const auto meeting = [&](const char16_t* title, Matter matter) {
        Gathering g = made.attended(Kind::GeneralMeeting, kToday);
        g.agenda = {item(title, matter)};
        g.resolutions = {vote(g, 0, 4, 0, 0)};
        return g;
    };
    const auto before = made.decide(meeting(u"接收谭嘉禾同志为预备党员", Matter::Admission));
    REQUIRE(before); // an ordinary branch may
    makeTemporary();
    Gathering admission = meeting(u"接收谭嘉禾同志为预备党员", Matter::Admission);
    for (const Gathering& g : {admission, meeting(u"罗小满同志转正", Matter::Conversion)}) {
        const auto refused = made.decide(g);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QStringLiteral("gathering.temporary_branch"));
        CHECK(sentence(refused.error()).contains(g.agenda.first().title));
    }
    Gathering spoken = admission; // to speak of it is no decision
    spoken.resolutions.clear();
    CHECK(made.save(spoken));
    admission.agenda[0].papers = {{QStringLiteral("县委组织部关于临时党支部发展党员的规定"), false}};
    CHECK_FALSE(made.decide(admission));
    admission.agenda[0].papers[0].atHand = true;
    CHECK(made.decide(admission));
    CHECK(made.decide(meeting(u"审议工作报告", Matter::Report)));
    Gathering old = made.load(*before); // what was decided while it was an ordinary one stands
    old.place = QStringLiteral("礼堂");
    CHECK(made.decide(old));
    const auto branch = book::loadBranch(made.reader(), made.branch).value();
    CHECK_FALSE(gathering::branchDoubt(branch, Matter::Disposition).isEmpty());
    CHECK(gathering::branchDoubt(branch, Matter::Report).isEmpty());
}
