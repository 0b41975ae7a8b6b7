// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes before the next meeting, and what the minutes should not say.
#include "gathering/decision_support.h"

#include "branchbook/gathering/agenda_store.h"
#include "branchbook/gathering/minutes_template.h"
#include "branchbook/gathering/minutes_words.h"

#include "support/catch_qt.h"

using namespace gathering_test;
using gathering::AgendaItem;
using gathering::Matter;
using gathering::Stage;

namespace {

QStringList openTitles(const Branch& made, const Gathering& coming)
{
    return gathering::titlesOf(gathering::openItems(made.reader(), coming, kToday).value());
}

} // namespace

TEST_CASE("what was voted on with too few there is not decided: it comes before the next meeting, whatever its kind")
{
    Branch made;
    Gathering first = made.attended(Kind::GeneralMeeting, QDate(2026, 6, 20));
    first.agenda = {item(u"添置图书", Matter::Other), item(u"传达通知", Matter::Other)};
    for (gathering::Attendee& person : first.attendees) {
        person.presence = gathering::Presence::Absent;
        person.reason = QStringLiteral("公差");
    }
    first.attendees[0].reason.clear();
    first.attendees[0].presence = gathering::Presence::Present; // one of four
    first.resolutions = {vote(first, 0, 1, 0, 0)};
    const auto id = made.decide(first).value();
    REQUIRE_FALSE(made.load(id).resolutions[0].outcome->quorum);
    const Gathering coming = made.draft(Kind::GeneralMeeting, QDate(2026, 9, 25));
    CHECK(openTitles(made, coming) == QStringList{QStringLiteral("添置图书")});
    const auto left = gathering::passedOver(made.reader(), coming).value();
    CHECK(left.titles == QStringList{QStringLiteral("传达通知")});
}

TEST_CASE("what was not decided comes before the next meeting of the same kind, once, and says where it came from")
{
    Branch made;
    Gathering first = made.attended(Kind::GeneralMeeting, QDate(2026, 6, 20));
    first.agenda = {item(u"接收谭嘉禾同志", Matter::Admission), item(u"审议报告", Matter::Report),
                    item(u"传达通知", Matter::Other), item(u"整改活动室", Matter::Other)};
    first.agenda[0].papers = {{QStringLiteral("预审意见"), false}};
    first.agenda[0].proposer = QStringLiteral("周砚青");
    first.agenda[3].stage = Stage::Supervised;
    first.resolutions = {vote(first, 1, 4, 0, 0)};
    const auto id = made.decide(first).value();
    Gathering coming = made.draft(Kind::GeneralMeeting, QDate(2026, 9, 25));
    const auto open = gathering::openItems(made.reader(), coming, kToday).value();
    REQUIRE(gathering::titlesOf(open) == QStringList{QStringLiteral("接收谭嘉禾同志"), QStringLiteral("整改活动室")});
    CHECK(open[0].carriedFrom == made.load(id).agenda[0].id);
    CHECK(open[0].carriedFromOn == QDate(2026, 6, 20));
    CHECK(open[0].papers == first.agenda[0].papers);
    CHECK(open[0].proposer == QStringLiteral("周砚青"));
    CHECK(open[0].id.isNull());
    CHECK(openTitles(made, made.draft(Kind::CommitteeMeeting, QDate(2026, 9, 25))).isEmpty());
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, QDate(2026, 6, 20))).isEmpty()); // not before it was raised

    coming.agenda = open;
    coming.id = made.decide(coming).value();
    CHECK(made.load(coming.id).agenda[0].carriedFromOn == QDate(2026, 6, 20));
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, QDate(2026, 9, 28))).isEmpty()); // it stands in that plan
    CHECK(gathering::titlesOf(gathering::openItems(made.reader(), made.draft(Kind::GeneralMeeting, QDate(2026, 9, 28)),
                                                   QDate(2026, 9, 26))
                                  .value())
          == gathering::titlesOf(open)); // a day too late: it was not held
    CHECK(openTitles(made, made.load(coming.id)).isEmpty()); // it has them already
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::recycleGathering(unit, coming.id, kToday); }));
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, QDate(2026, 9, 28))) == gathering::titlesOf(open));
    Gathering closed = made.load(id);
    closed.agenda[3].stage = Stage::Closed;
    REQUIRE(made.decide(closed));
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, QDate(2026, 9, 28)))
          == QStringList{QStringLiteral("接收谭嘉禾同志")});
}

TEST_CASE("what somebody proposed stays open from its first stage on, and so does the agenda of a meeting never held")
{
    Branch made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        AgendaItem study = item(u"学习", Matter::Other);
        study.proposer = QStringLiteral("支委会");
        return gathering::putStandingAgenda(unit, made.branch, Kind::GeneralMeeting, {study});
    }));
    Gathering first = made.attended(Kind::GeneralMeeting, QDate(2026, 6, 20));
    first.agenda = {item(u"修缮活动室", Matter::Other), item(u"传达通知", Matter::Other), item(u"学习", Matter::Other)};
    first.agenda[0].proposer = QStringLiteral("方念慈");
    first.agenda[2].proposer = QStringLiteral("支委会");
    REQUIRE(made.decide(first));
    Gathering second = made.draft(Kind::GeneralMeeting, QDate(2026, 7, 20));
    second.agenda = gathering::openItems(made.reader(), second, kToday).value();
    REQUIRE(gathering::titlesOf(second.agenda) == QStringList{QStringLiteral("修缮活动室")});
    REQUIRE(made.decide(second));
    Gathering third = made.draft(Kind::GeneralMeeting, QDate(2026, 9, 10));
    third.agenda = gathering::openItems(made.reader(), third, kToday).value(); // and on to the next one
    REQUIRE(gathering::titlesOf(third.agenda) == QStringList{QStringLiteral("修缮活动室")});
    third.agenda.append(item(u"通报情况", Matter::Other));
    REQUIRE(made.decide(third, QDate(2026, 9, 1))); // planned, and nobody has recorded it
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, kToday))
          == QStringList{QStringLiteral("修缮活动室"), QStringLiteral("通报情况")});
}

TEST_CASE("a plan made before the last meeting was held is told what that meeting left open")
{
    Branch made;
    Gathering held = made.attended(Kind::CommitteeMeeting, QDate(2026, 9, 10));
    held.agenda = {item(u"修缮活动室", Matter::Other)};
    held.agenda[0].stage = Stage::Discussed;
    REQUIRE(made.decide(held));
    Gathering october = made.draft(Kind::CommitteeMeeting, QDate(2026, 10, 9));
    october.agenda = gathering::openItems(made.reader(), october, kToday).value();
    REQUIRE(gathering::titlesOf(october.agenda) == QStringList{QStringLiteral("修缮活动室")});
    october.id = made.decide(october).value();
    Gathering november = made.draft(Kind::CommitteeMeeting, QDate(2026, 11, 6));
    november.agenda = gathering::openItems(made.reader(), november, kToday).value();
    REQUIRE(november.agenda.isEmpty()); // October has it
    november.id = made.decide(november).value();
    const auto missed = [&](gathering::GatheringId id, QDate today) {
        return gathering::notTakenOver(made.reader(), made.load(id), today).value();
    };
    CHECK(missed(november.id, kToday).isEmpty());

    Gathering discussed = made.load(october.id); // held, and no further
    discussed.attendees = made.attended(Kind::CommitteeMeeting, QDate(2026, 10, 9)).attendees;
    REQUIRE(made.decide(discussed, QDate(2026, 10, 9)));
    const QDate after(2026, 10, 12);
    CHECK(missed(november.id, after) == QStringList{QStringLiteral("修缮活动室")});
    CHECK(
        gathering::notTakenOverText(missed(november.id, after)).contains(QStringLiteral("“修缮活动室”不在这次议程里")));
    CHECK(missed(october.id, after).isEmpty());
    CHECK(missed(november.id, QDate(2026, 11, 7)).isEmpty()); // its day is gone

    Gathering taken = made.load(november.id);
    taken.agenda = gathering::openItems(made.reader(), taken, after).value();
    REQUIRE(made.decide(taken, after));
    CHECK(missed(november.id, after).isEmpty());
}

TEST_CASE("a plan for later takes nothing from the meetings before it, and no plan takes over what is still to come")
{
    Branch made;
    Gathering held = made.attended(Kind::CommitteeMeeting, QDate(2026, 9, 10));
    held.agenda = {item(u"购置会议桌", Matter::LargeSpending)};
    REQUIRE(made.decide(held));
    Gathering november = made.draft(Kind::CommitteeMeeting, QDate(2026, 11, 6));
    november.agenda = gathering::openItems(made.reader(), november, kToday).value();
    november.agenda.append(item(u"学习传达", Matter::Other));
    REQUIRE(november.agenda.size() == 2);
    november.id = made.decide(november).value();

    // The plan of November has it, and October comes before.
    Gathering october = made.attended(Kind::CommitteeMeeting, QDate(2026, 10, 9));
    october.agenda = gathering::openItems(made.reader(), october, kToday).value();
    REQUIRE(gathering::titlesOf(october.agenda) == QStringList{QStringLiteral("购置会议桌")});
    october.id = made.decide(october).value();
    CHECK(openTitles(made, made.draft(Kind::CommitteeMeeting, QDate(2026, 10, 20))).isEmpty());
    // A plan for December takes neither the routine line of November nor the item that October and November have.
    CHECK(openTitles(made, made.draft(Kind::CommitteeMeeting, QDate(2026, 12, 4))).isEmpty());
    CHECK(gathering::settledItems(made.reader(), made.load(november.id)).value().isEmpty());

    // October puts it to the vote: November is told so, and nothing carries the copy on.
    Gathering voted = made.load(october.id);
    voted.agenda[0].amount = Money{1200000};
    for (gathering::Attendee& person : voted.attendees)
        person.presence = gathering::Presence::Present;
    voted.resolutions = {vote(voted, 0, static_cast<int>(voted.attendees.size()), 0, 0)};
    REQUIRE(made.decide(voted, QDate(2026, 10, 9)));
    const auto settled = gathering::settledItems(made.reader(), made.load(november.id)).value();
    REQUIRE(settled.size() == 1);
    CHECK(settled[0].title == QStringLiteral("购置会议桌"));
    CHECK(settled[0].decidedOn == QDate(2026, 10, 9));
    CHECK(
        gathering::titlesOf(gathering::openItems(made.reader(), made.draft(Kind::CommitteeMeeting, QDate(2026, 12, 4)),
                                                 QDate(2026, 11, 20))
                                .value())
        == QStringList{QStringLiteral("学习传达")}); // never held, and of two copies neither
}

TEST_CASE("of one item in two plans whose days went by the later copy alone is carried on")
{
    Branch made;
    Gathering held = made.attended(Kind::CommitteeMeeting, QDate(2026, 9, 10));
    held.agenda = {item(u"购置会议桌", Matter::LargeSpending)};
    REQUIRE(made.decide(held));
    for (const QDate day : {QDate(2026, 11, 6), QDate(2026, 10, 9)}) { // planned in this order
        Gathering plan = made.draft(Kind::CommitteeMeeting, day);
        plan.agenda = gathering::openItems(made.reader(), plan, kToday).value();
        REQUIRE(plan.agenda.size() == 1);
        REQUIRE(made.decide(plan));
    }
    const auto open =
        gathering::openItems(made.reader(), made.draft(Kind::CommitteeMeeting, QDate(2026, 12, 4)), QDate(2026, 11, 20))
            .value();
    REQUIRE(open.size() == 1);
    CHECK(open[0].carriedFromOn == QDate(2026, 11, 6));
}

TEST_CASE("what the committee prepared and may not decide comes before the members' meeting, once")
{
    Branch made;
    Gathering committee = made.attended(Kind::CommitteeMeeting, QDate(2026, 9, 11));
    committee.agenda = {item(u"审查谭嘉禾入党材料", Matter::Admission), item(u"表彰推荐", Matter::Commendation),
                        item(u"购置会议桌", Matter::LargeSpending), item(u"提名处分意见", Matter::Disposition)};
    committee.agenda[0].stage = Stage::Examined;
    committee.agenda[0].papers = {{QStringLiteral("入党志愿书"), true}};
    committee.agenda[3].stage = Stage::Closed; // done with
    committee.id = made.decide(committee).value();
    // The spending stays with the committee, what it has not examined too; the members' meeting gets what is reserved to it.
    CHECK(openTitles(made, made.draft(Kind::CommitteeMeeting, QDate(2026, 9, 18)))
          == QStringList{QStringLiteral("表彰推荐"), QStringLiteral("购置会议桌")});
    const QStringList prepared{QStringLiteral("审查谭嘉禾入党材料"), QStringLiteral("表彰推荐")};
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, QDate(2026, 9, 11))) == prepared); // later on that day
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, QDate(2026, 9, 10))).isEmpty());
    CHECK(openTitles(made, made.draft(Kind::PartyLesson, QDate(2026, 9, 18))).isEmpty());
    Gathering members = made.attended(Kind::GeneralMeeting, QDate(2026, 9, 17));
    members.agenda = gathering::openItems(made.reader(), members, kToday).value();
    REQUIRE(gathering::titlesOf(members.agenda) == prepared);
    CHECK(members.agenda[0].papers == committee.agenda[0].papers);
    CHECK(members.agenda[0].carriedFromOn == QDate(2026, 9, 11));
    REQUIRE(made.decide(members));
    CHECK(openTitles(made, made.draft(Kind::CommitteeMeeting, QDate(2026, 9, 18)))
          == QStringList{QStringLiteral("购置会议桌")});
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, QDate(2026, 9, 18))) == prepared); // not voted on there

    Gathering plan = made.draft(Kind::CommitteeMeeting, QDate(2026, 9, 25));
    plan.agenda = {item(u"审查罗小满转正材料", Matter::Conversion)};
    REQUIRE(made.decide(plan));
    CHECK_FALSE(openTitles(made, made.draft(Kind::GeneralMeeting, QDate(2026, 10, 20)))
                    .contains(QStringLiteral("审查罗小满转正材料"))); // the committee has not met on it
}

TEST_CASE("a vote without its quorum decides nothing: the item stays open")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, QDate(2026, 6, 20),
                                {QStringLiteral("方念慈"), QStringLiteral("丁春晓"), QStringLiteral("韩知秋")});
    g.agenda = {item(u"审议报告", Matter::Report)};
    g.resolutions = {vote(g, 0, 1, 0, 0)};
    REQUIRE(made.decide(g));
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, kToday)) == QStringList{QStringLiteral("审议报告")});
}

TEST_CASE("an item whose vote was taken out is no longer at 表决, and is carried over once, until it is decided")
{
    Branch made;
    Gathering first = made.attended(Kind::GeneralMeeting, QDate(2026, 6, 20));
    first.agenda = {item(u"审议报告", Matter::Report), item(u"通报情况", Matter::Other)};
    first.resolutions = {vote(first, 0, 4, 0, 0), vote(first, 1, 4, 0, 0)};
    Gathering held = made.load(made.decide(first).value());
    REQUIRE(held.agenda[0].stage == Stage::Voted);
    held.resolutions.removeFirst();
    REQUIRE(made.decide(held));
    held = made.load(held.id);
    CHECK(held.agenda[0].stage == Stage::Raised);
    CHECK(held.agenda[1].stage == Stage::Voted); // its vote stands
    held.resolutions.clear();
    REQUIRE(made.decide(held));
    CHECK(made.load(held.id).agenda[1].stage == Stage::Raised);

    Gathering second = made.attended(Kind::GeneralMeeting, QDate(2026, 7, 20));
    second.agenda = gathering::openItems(made.reader(), second, kToday).value();
    REQUIRE(gathering::titlesOf(second.agenda) == QStringList{QStringLiteral("审议报告")});
    CHECK(second.agenda[0].stage == Stage::Raised);
    second = made.load(made.decide(second).value());
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, kToday)).size() == 1); // the later one's, not both
    second.resolutions = {vote(second, 0, 4, 0, 0)};
    REQUIRE(made.decide(second));
    CHECK(openTitles(made, made.draft(Kind::GeneralMeeting, kToday)).isEmpty());
}

TEST_CASE("a stage 表决 without any vote is not carried over as one")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, QDate(2026, 6, 20));
    g.agenda = {item(u"审议报告", Matter::Report)};
    g.agenda[0].stage = Stage::Voted; // so said by hand
    REQUIRE(made.decide(g));
    const auto open = gathering::openItems(made.reader(), made.draft(Kind::GeneralMeeting, kToday), kToday).value();
    REQUIRE(open.size() == 1);
    CHECK(open[0].stage == Stage::Raised);
}

TEST_CASE("a recurring meeting begins with its standing agenda behind what is open")
{
    Branch made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return gathering::putStandingAgenda(unit, made.branch, Kind::GeneralMeeting,
                                            {item(u"学习", Matter::Other), item(u"审议报告", Matter::Report)});
    }));
    Gathering first = made.attended(Kind::GeneralMeeting, QDate(2026, 6, 20));
    first.agenda = {item(u"审议报告", Matter::Report)};
    REQUIRE(made.decide(first));
    const auto agenda = gathering::newAgenda(made.reader(), made.draft(Kind::GeneralMeeting, kToday), kToday).value();
    CHECK(gathering::titlesOf(agenda) == QStringList{QStringLiteral("审议报告"), QStringLiteral("学习")});
    CHECK(agenda[0].carriedFrom);
    CHECK(agenda[1].matter == Matter::Other);
    CHECK(gathering::newAgenda(made.reader(), made.draft(Kind::PartyLesson, kToday), kToday).value().isEmpty());
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return gathering::putStandingAgenda(unit, made.branch, Kind::GeneralMeeting, {});
    }));
    CHECK(gathering::loadStandingAgenda(made.reader(), made.branch, Kind::GeneralMeeting).value().isEmpty());
    REQUIRE(made.book->undo());
    CHECK(gathering::loadStandingAgenda(made.reader(), made.branch, Kind::GeneralMeeting).value().size() == 2);
}

TEST_CASE(
    "an item begins with the papers of its kind, on the standing agenda too; what is customary is missed by no check")
{
    CHECK(gathering::proposedPapers(Matter::LargeSpending)
          == QStringList{QStringLiteral("开支方案"), QStringLiteral("预算或报价")});
    CHECK(gathering::proposedPapers(Matter::Admission) == gathering::usualPapers(Matter::Admission));
    for (const gathering::MatterInfo& info : gathering::matters()) {
        const bool none = info.matter == Matter::Other || info.matter == Matter::Report;
        CHECK(gathering::proposedPapers(info.matter).isEmpty() == none);
    }
    CHECK(gathering::usualPapers(Matter::Disposition).isEmpty()); // no regulation names them
    Branch made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return gathering::putStandingAgenda(unit, made.branch, Kind::CommitteeMeeting,
                                            {item(u"大额开支", Matter::LargeSpending), item(u"学习", Matter::Other)});
    }));
    const auto agenda = gathering::newAgenda(made.reader(), made.draft(Kind::CommitteeMeeting, kToday), kToday).value();
    REQUIRE(agenda.size() == 2);
    CHECK(agenda[0].papers
          == QList<gathering::Paper>{{QStringLiteral("开支方案"), false}, {QStringLiteral("预算或报价"), false}});
    CHECK(agenda[1].papers.isEmpty());
}

TEST_CASE("an agenda item without title and a negative amount are refused by name")
{
    Branch made;
    Gathering g = made.draft(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"一", Matter::Other), item(u" ", Matter::Other)};
    CHECK(sentence(made.decide(g).error()) == QStringLiteral("第 2 项议程没有写标题。请补上标题或删去这一项。"));
    g.agenda[1] = item(u"二", Matter::LargeSpending);
    g.agenda[1].amount = Money{-1};
    CHECK(made.decide(g).error().code == QStringLiteral("gathering.amount"));
}

TEST_CASE("items that need a vote and have none are missing from a complete record")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.startsAt = QTime(9, 0);
    g.place = g.host = g.recorder = QStringLiteral("有");
    g.agenda = {item(u"审议报告", Matter::Report)};
    CHECK(gathering::missingIn(g) == QStringList{QStringLiteral("1 项需表决议程的表决结果")});
    g.resolutions = {vote(g, 0, 3, 1, 0)};
    CHECK(gathering::missingIn(gathering::decided(officialRules(), g).value()).isEmpty());
}

TEST_CASE("what needs a vote is not closed without one, saved or archived; what the meeting only prepares may be")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"审议报告", Matter::Report), item(u"传达通知", Matter::Other)};
    g.agenda[0].stage = g.agenda[1].stage = Stage::Closed;
    const auto refused = made.decide(g);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().code == QStringLiteral("gathering.closed_unvoted"));
    CHECK(refused.error().args == QStringList{QStringLiteral("审议报告"), QStringLiteral("审议报告")});
    g.agenda[0].stage = Stage::Discussed;
    const auto id = made.decide(g).value();
    Gathering now = made.load(id);
    now.agenda[0].stage = Stage::Closed;
    now.resolutions = {vote(now, 0, 0, 4, 0)}; // not passed, and decided all the same
    REQUIRE(made.decide(now));
    now = made.load(id);
    now.resolutions.clear(); // with its vote the item loses what closed it
    CHECK(made.decide(now).error().code == QStringLiteral("gathering.closed_unvoted"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    CHECK(made.load(id).agenda[0].stage == Stage::Closed);

    Gathering away = made.attended(Kind::GeneralMeeting, QDate(2026, 9, 10),
                                   {QStringLiteral("方念慈"), QStringLiteral("丁春晓"), QStringLiteral("韩知秋")});
    away.agenda = {item(u"审议预算", Matter::Report)};
    away.agenda[0].stage = Stage::Closed;
    away.resolutions = {vote(away, 0, 1, 0, 0)}; // without its quorum
    CHECK(made.decide(away).error().code == QStringLiteral("gathering.closed_unvoted"));
    Gathering committee = made.attended(Kind::CommitteeMeeting, kToday);
    committee.agenda = {item(u"审查谭嘉禾同志", Matter::Admission)}; // the members' meeting votes on it
    committee.agenda[0].stage = Stage::Closed;
    CHECK(made.decide(committee));
}

TEST_CASE("minutes as plain words")
{
    CHECK(gathering::plainMinutes(QStringLiteral("<p><b>甲：</b>5 &lt; 6 &amp;amp;</p><ul><li>一</li><li>二</li></ul>"))
          == QStringLiteral("甲：5 < 6 &amp;\n一\n二"));
    CHECK(gathering::plainMinutes({}).isEmpty());
}

TEST_CASE("empty phrases are found with what to write instead and where the objection comes from")
{
    const auto& known = gathering::emptyPhrases();
    REQUIRE(known.size() >= 8);
    for (const auto& phrase : known) {
        CHECK_FALSE(phrase.advice.isEmpty());
        CHECK_FALSE(phrase.source.isEmpty());
        CHECK(QStringLiteral("ABCM").contains(phrase.confidence));
    }
    const auto found =
        gathering::findEmptyPhrases(QStringLiteral("周砚青：讨论报告。大家一致认为写得好，一致认为可行，全票通过。"));
    QStringList words;
    for (const auto& one : found)
        words.append(one.phrase.words);
    CHECK(words == QStringList{QStringLiteral("大家一致认为"), QStringLiteral("一致认为"), QStringLiteral("全票通过")});
    CHECK(found[0].at == 9);
    CHECK(found[0].length == 6);
    CHECK(gathering::findEmptyPhrases(QStringLiteral("李四建议增加一次学习，王五补充时间。")).isEmpty());
}

TEST_CASE("each kind of meeting has a template that knows its people and its agenda and says no empty phrase")
{
    Branch made;
    for (const gathering::KindInfo& info : gathering::kinds()) {
        const QString html = gathering::minutesTemplate(made.draft(info.kind, kToday));
        CHECK(html.isEmpty() == (info.kind == Kind::OtherActivity));
        CHECK_FALSE(html.contains(u'{'));
        CHECK(gathering::findEmptyPhrases(gathering::plainMinutes(html)).isEmpty());
    }
    Gathering g = made.attended(Kind::GeneralMeeting, kToday, {QStringLiteral("方念慈")});
    g.host = QStringLiteral("周砚青");
    g.agenda = {item(u"传达<通知>", Matter::Other), item(u"审议报告", Matter::Report)};
    const QString plain = gathering::plainMinutes(gathering::minutesTemplate(g));
    CHECK(plain.startsWith(QStringLiteral("周砚青：应到党员5人，实到4人；应到会有表决权的党员4人，实到3人。")));
    CHECK(plain.count(QStringLiteral("请有表决权的党员表决")) == 1); // one item of the two needs a vote
    CHECK(plain.contains(QStringLiteral("传达<通知>")));
    CHECK(gathering::minutesTemplate(g).startsWith(QStringLiteral("<p><b>周砚青：</b>")));
}
