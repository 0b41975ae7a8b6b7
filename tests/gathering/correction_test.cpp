// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is archived stays as it was, whatever happens to the roster; it changes with a mark alone.
#include "gathering/decision_support.h"

#include "branchbook/gathering/correction.h"
#include "branchbook/store/journal.h"

#include "support/catch_qt.h"

using namespace gathering_test;
using gathering::Matter;
using gathering::VotingRight;

namespace {

Gathering archivedMeeting(Branch& made)
{
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    g.host = QStringLiteral("周砚青");
    g.minutesHtml = QStringLiteral("<p><b>周砚青：</b>开会。</p>");
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 3, 0, 0)};
    const auto id = made.decide(g).value();
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    return made.load(id);
}

Result<store::ChangeSet> correct(Branch& made, const Gathering& now, const QString& reason, QDate today = kToday)
{
    return made.run([&](store::UnitOfWork& unit) {
        return gathering::correctGathering(unit, now, reason, today, &officialRules());
    });
}

/// Undo moves the revision on, nothing else.
Gathering sameRev(Gathering g, const Gathering& other)
{
    g.rev = other.rev;
    return g;
}

} // namespace

TEST_CASE("each person's right of the day is frozen with the record")
{
    Branch made;
    const Gathering g = made.load(made.save(made.attended(Kind::GeneralMeeting, kToday)).value());
    QStringList without;
    for (const auto& person : g.attendees) {
        REQUIRE(person.right);
        if (*person.right != VotingRight::Votes)
            without.append(person.name + QString::fromLatin1(gathering::votingRightInfo(*person.right).name));
    }
    CHECK(without == QStringList{QStringLiteral("罗小满probationary")});
    // 2016: 方念慈 joined in June 2016, converted in June 2017, came to the branch later.
    const auto then = gathering::votersOf(made.attended(Kind::GeneralMeeting, QDate(2014, 1, 10)));
    CHECK(then.entitled == 3); // 周砚青, 韩知秋, 田守拙; 丁春晓 was probationary
    CHECK(then.withoutVote == 1);
}

TEST_CASE("no change of the roster after the day alters an archived record")
{
    Branch made;
    const Gathering before = archivedMeeting(made);
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person, book::loadMember(unit.session(), made.member(QStringLiteral("罗小满"))));
        person.values.set(book::Field::MemberType,
                          QString::fromUtf16(book::kFullMember)); // converted as of the meeting's day
        person.values.set(book::Field::FullMemberDate, QStringLiteral("2026-09-01"));
        BB_CHECK(book::updateMember(unit, person));
        BB_TRY(person, book::loadMember(unit.session(), made.member(QStringLiteral("方念慈"))));
        person.values.set(book::Field::FullName, QStringLiteral("方念慈（改）"));
        person.leftOn = QDate(2026, 9, 1);
        BB_CHECK(book::updateMember(unit, person));
        return book::recycleMember(unit, made.member(QStringLiteral("丁春晓")), kToday);
    }));
    CHECK(made.load(before.id) == before);
    CHECK(gathering::votersOf(made.load(before.id)).entitled == 4);
    CHECK(gathering::expectedOn(made.reader(), made.branch, Kind::GeneralMeeting, {}, kToday).value()
          != before.attendees); // the roster itself says otherwise now
}

TEST_CASE("an archived record changes by a marked correction alone, and says what stood there")
{
    Branch made;
    const Gathering before = archivedMeeting(made);
    Gathering now = before;
    now.host = QStringLiteral("韩知秋");
    CHECK(made.decide(now).error().code == QStringLiteral("gathering.archived"));
    CHECK(correct(made, now, QStringLiteral(" ")).error().code == QStringLiteral("gathering.correction_reason"));
    CHECK(made.load(before.id) == before);
    now.attendees[1].presence = Presence::Present; // 方念慈 was there
    now.attendees[1].reason.clear();
    now.resolutions[0].votes.yes = 4;
    now.minutesHtml = QStringLiteral("<p><b>韩知秋：</b>开会。</p>");
    const QDate later = kToday.addDays(12);
    REQUIRE(correct(made, now, QStringLiteral("主持人写错"), later));
    const Gathering after = made.load(before.id);
    CHECK(after.state == gathering::State::Archived);
    CHECK(after.host == QStringLiteral("韩知秋"));
    CHECK(after.resolutions[0].outcome->present == 4);
    CHECK(after.enteredOn == before.enteredOn);
    CHECK_FALSE(after.late);
    REQUIRE(after.corrections.size() == 4);
    QStringList fields;
    for (const auto& one : after.corrections) {
        fields.append(one.field);
        CHECK(one.reason == QStringLiteral("主持人写错"));
        CHECK(one.on == later);
    }
    CHECK(fields.join(u' ') == QStringLiteral("host minutes attendance resolution"));
    CHECK(after.corrections[0].was == QStringLiteral("周砚青"));
    CHECK(after.corrections[1].was == QStringLiteral("周砚青：开会。"));
    CHECK(after.corrections[2].was == QStringLiteral("方念慈：请假（公差）"));
    CHECK(after.corrections[3].was.contains(QStringLiteral("赞成3票")));
    CHECK(after.corrections[3].became.contains(QStringLiteral("赞成4票")));
    REQUIRE(made.book->undo());
    CHECK(sameRev(made.load(before.id), before) == before);
    REQUIRE(made.book->redo());
    CHECK(sameRev(made.load(before.id), after) == after);
    REQUIRE(correct(made, made.load(before.id), QStringLiteral("没有变化")));
    CHECK(made.load(before.id).corrections.size() == 4);
    NoProgress progress;
    CHECK(store::checkEverything(made.reader(), progress).value().isEmpty());
}

TEST_CASE("a correction makes nothing pass, moves nothing into the future and is not for drafts")
{
    Branch made;
    const Gathering before = archivedMeeting(made);
    Gathering now = before;
    now.resolutions[0].votes = {};
    now.resolutions[0].votes.yes = 2;
    now.resolutions[0].claimed = gathering::Verdict::Passed;
    CHECK(correct(made, now, QStringLiteral("改")).error().code == QStringLiteral("gathering.not_passed"));
    now = before;
    now.heldOn = kToday.addDays(1);
    CHECK(correct(made, now, QStringLiteral("改")).error().code == QStringLiteral("gathering.correction_day"));
    Gathering stale = before;
    Gathering fresh = before;
    fresh.place = QStringLiteral("三楼");
    REQUIRE(correct(made, fresh, QStringLiteral("地点")));
    stale.place = QStringLiteral("四楼");
    CHECK(correct(made, stale, QStringLiteral("地点")).error().kind == ErrorKind::Conflict);
    const Gathering draft = made.load(made.save(made.draft(Kind::GeneralMeeting, kToday)).value());
    CHECK(correct(made, draft, QStringLiteral("改")).error().code == QStringLiteral("gathering.not_archived"));
}

TEST_CASE("a correction of something else keeps the outcome of its day, whatever the rules say by then")
{
    Branch made;
    const Gathering before = archivedMeeting(made);
    rules::Override stricter;
    stricter.ruleId = QStringLiteral("vote.general.pass");
    stricter.value = QStringLiteral("3/4");
    stricter.reason = QStringLiteral("上级规定");
    const rules::Catalogue changed = officialRules().with({stricter}).value();
    Gathering now = before;
    now.place = QStringLiteral("三楼");
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return gathering::correctGathering(unit, now, QStringLiteral("漏写地点"), kToday, &changed);
    }));
    const Gathering after = made.load(before.id);
    CHECK(after.resolutions == before.resolutions);
    REQUIRE(after.corrections.size() == 1);
    CHECK(after.corrections[0].field == QStringLiteral("place"));
}

TEST_CASE("left out of 应到会: a reason on the list, long enough, with both consents, and not for who came")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    auto& away = g.attendees[1];
    REQUIRE(away.name == QStringLiteral("方念慈"));
    const auto refusal = [&] {
        const auto saved = made.decide(g);
        return saved ? QString() : saved.error().code;
    };
    away.leftOut = gathering::LeftOut{rules::AwayReason::AwayRelationNotMoved, QDate(2026, 3, 19), {}, {}};
    CHECK(refusal() == QStringLiteral("gathering.left_out_reason")); // a day short of half a year
    away.leftOut->since = QDate(2026, 3, 18); // 半年以上 includes the half year (corrections 41)
    CHECK(refusal() == QStringLiteral("gathering.left_out_consent"));
    away.leftOut->higherConsent = QStringLiteral("机关党委9月10日同意");
    CHECK(made.decide(g).error().args == QStringList{QStringLiteral("方念慈"), QStringLiteral("党员大会通过")});
    away.leftOut->meetingConsent = QStringLiteral("9月18日大会表决同意");
    CHECK(refusal().isEmpty());
    const gathering::LeftOut sound = *away.leftOut;
    away.leftOut = {rules::AwayReason::ServingSentence, kToday.addDays(1), sound.higherConsent, sound.meetingConsent};
    CHECK(refusal() == QStringLiteral("gathering.left_out_later")); // begins when the meeting is over
    away.leftOut = sound;
    CHECK(gathering::votersOf(g).entitled == 3);
    CHECK(gathering::votersOf(g).leftOut == 1);
    const Gathering loaded = made.load(made.decide(g).value());
    CHECK(loaded.attendees[1].leftOut == away.leftOut);
    g.attendees[1].leftOut->reason = rules::AwayReason::RetiredAtHomePlace; // elections alone
    CHECK(refusal() == QStringLiteral("gathering.left_out_reason"));
    g.attendees[1].leftOut->reason = rules::AwayReason::CannotExpressWill;
    CHECK(refusal().isEmpty());
    g.attendees[1].presence = Presence::Present;
    CHECK(refusal() == QStringLiteral("gathering.left_out_came"));
    g.attendees[1].presence = Presence::Absent;
    g.attendees[1].right = VotingRight::UnderProbation;
    CHECK(refusal() == QStringLiteral("gathering.left_out_no_vote"));
}

TEST_CASE("a vote changed before the record is archived leaves a mark in it")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"审议工作报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 2, 2, 0)};
    const auto id = made.decide(g).value();
    const auto change = [&](const std::function<void(Gathering&)>& edit) {
        Gathering now = made.load(id);
        edit(now);
        REQUIRE(made.decide(now));
        return made.load(id).corrections;
    };
    CHECK(change([](Gathering& now) { now.place = QStringLiteral("三楼"); }).isEmpty());
    CHECK(change([](Gathering& now) {
              now.resolutions[0].votes.yes = 1;
              now.resolutions[0].votes.no = 3;
          }).isEmpty()); // the same result, still being typed on its day
    const auto marks = change([](Gathering& now) {
        now.resolutions[0].votes.yes = 4;
        now.resolutions[0].votes.no = 0;
    });
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].field == QStringLiteral("resolution"));
    CHECK(marks[0].was.contains(QStringLiteral("赞成1票，反对3票")));
    CHECK(marks[0].was.contains(QStringLiteral("未通过")));
    CHECK(marks[0].became.contains(QStringLiteral("赞成4票，反对0票")));
    CHECK(marks[0].reason == QStringLiteral("归档前改动"));
    CHECK(marks[0].on == kToday);
    const auto gone = change([](Gathering& now) { now.resolutions.clear(); });
    REQUIRE(gone.size() == 2);
    CHECK(gone[1].became.isEmpty());
}

TEST_CASE("once a vote has a mark, the marks end at the figures that stand in the record")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"审议工作报告", Matter::Report), item(u"审议半年报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 1, 3, 0), vote(g, 1, 3, 1, 0)};
    const auto id = made.decide(g).value();
    const auto type = [&](std::optional<int> yes, std::optional<int> no, int at = 0) {
        Gathering now = made.load(id);
        now.resolutions[at].votes.yes = yes;
        now.resolutions[at].votes.no = no;
        now.resolutions[at].votes.abstain = yes ? std::optional(0) : std::nullopt;
        REQUIRE(made.decide(now));
        return made.load(id).corrections;
    };
    REQUIRE(type(3, 1).size() == 1); // the result changed
    CHECK(type(4, 0, 1).size() == 1); // the other one has no mark: still being typed
    auto marks = type(4, 0); // the same result
    REQUIRE(marks.size() == 2);
    CHECK(marks[1].was == marks[0].became);
    CHECK(marks[1].became.contains(QStringLiteral("赞成4票，反对0票")));
    CHECK(type(4, 0).size() == 2); // nothing changed
    REQUIRE(type({}, {}).size() == 3);
    marks = type(3, 1); // and typed anew
    REQUIRE(marks.size() == 4);
    CHECK(marks[3].was == marks[2].became);
    CHECK(marks[3].became.contains(QStringLiteral("赞成3票，反对1票")));
}

TEST_CASE("what was voted on is not said otherwise before the archive without a mark, on the day of the vote itself")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"购置设备", Matter::LargeSpending), item(u"审议工作报告", Matter::Report)};
    g.agenda[0].amount = Money{500'000};
    g.resolutions = {vote(g, 0, 4, 0, 0)};
    g.resolutions[0].text = QStringLiteral("同意支出5000元");
    const auto id = made.decide(g).value();
    const auto change = [&](const std::function<void(Gathering&)>& edit) {
        Gathering now = made.load(id);
        edit(now);
        REQUIRE(made.decide(now));
        return made.load(id).corrections;
    };
    CHECK(
        change([](Gathering& now) { now.agenda[1].title = QStringLiteral("审议半年报告"); }).isEmpty()); // not voted on
    CHECK(change([](Gathering& now) { now.agenda[0].papers = {{QStringLiteral("报价单"), true}}; }).isEmpty());
    auto marks = change([](Gathering& now) { now.resolutions[0].text = QStringLiteral("同意支出50000元"); });
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].field == QStringLiteral("resolution"));
    CHECK(marks[0].was.startsWith(QStringLiteral("同意支出5000元（议程“购置设备”，大额开支，5000.00元）")));
    CHECK(marks[0].became.startsWith(QStringLiteral("同意支出50000元（")));
    CHECK(marks[0].reason == QStringLiteral("归档前改动"));
    CHECK(marks[0].on == kToday);
    marks = change([](Gathering& now) { now.agenda[0].amount = Money{5'000'000}; });
    REQUIRE(marks.size() == 2);
    CHECK(marks[1].was.contains(QStringLiteral("，5000.00元）")));
    CHECK(marks[1].became.contains(QStringLiteral("，50000.00元）")));
    marks = change([](Gathering& now) { now.agenda[0].title = QStringLiteral("装修活动室"); });
    REQUIRE(marks.size() == 3);
    CHECK(marks[2].became.contains(QStringLiteral("议程“装修活动室”")));
    CHECK(change([](Gathering& now) { now.place = QStringLiteral("三楼"); }).size() == 3);
}
