// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 廉政教育, 监督渠道, 监督反馈, 风险点: what counts and what the report says.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/integrity/channel.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/education.h"
#include "branchbook/integrity/risk_point.h"
#include "branchbook/integrity/supervision.h"
#include "branchbook/integrity/talks.h"
#include "integrity/integrity_support.h"

#include "branchbook/ledger/ledger_store.h"

#include "support/catch_qt.h"
#include "support/figures_behind.h"

using namespace integrity_test;
using namespace branchbook::integrity;

TEST_CASE("gatherings whose topic says so and entries are one list, plans and others are not in it", "[education]")
{
    Branch s;
    const auto hold = [&](const char16_t* topic, QDate on, QDate entered) {
        gathering::Gathering made;
        made.branch = s.branch;
        made.kind = gathering::Kind::OtherActivity;
        made.topic = QString::fromUtf16(topic);
        made.heldOn = on;
        return s.run(
            [&](store::UnitOfWork& unit) { return gathering::saveGathering(unit, made, entered).map([](auto) {}); });
    };
    REQUIRE(hold(u"廉政教育：警示片", QDate(2026, 8, 20), kToday));
    REQUIRE(hold(u"义务植树", QDate(2026, 8, 21), kToday));
    REQUIRE(hold(u"廉洁提醒", QDate(2026, 9, 25), kToday)); // still to come
    Lesson lesson;
    lesson.branch = s.branch;
    lesson.heldOn = QDate(2026, 7, 10);
    lesson.kind = LessonKind::Visit;
    lesson.topic = QStringLiteral("参观教育馆");
    lesson.present = 9;
    REQUIRE(s.made<LessonId>([&](store::UnitOfWork& unit) { return saveLesson(unit, lesson, kToday); }));
    lesson.present = -1;
    CHECK(codeOf(s.made<LessonId>([&](store::UnitOfWork& unit) { return saveLesson(unit, lesson, kToday); }))
          == QStringLiteral("education.count_wrong"));
    const auto sessions =
        educationSessions(s.reader(), s.branch, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday).value();
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].topic == QStringLiteral("参观教育馆"));
    CHECK_FALSE(sessions[0].gathering);
    CHECK(sessions[1].gathering);
    book::AreaSection section;
    REQUIRE(addEducationSection(s.quarter(QDate(2026, 7, 1), QDate(2026, 9, 30)), section));
    CHECK(textsOf(section).startsWith(QStringLiteral("开展廉政教育2次：7月10日参观“参观教育馆”，参加9人；8月20日")));
}

TEST_CASE("what came in is counted by channel: clues in number, feedback, and who is not answered", "[channel]")
{
    Branch s;
    Channel box;
    box.branch = s.branch;
    box.kind = ChannelKind::Box;
    box.title = QStringLiteral("大厅意见箱");
    box.openedOn = QDate(2026, 1, 5);
    REQUIRE(s.made<ChannelId>([&](store::UnitOfWork& unit) { return saveChannel(unit, box, kToday); }));
    Clue clue;
    clue.branch = s.branch;
    clue.receivedOn = QDate(2026, 8, 3);
    clue.channel = ChannelKind::Box;
    clue.matter = QStringLiteral("某事");
    clue.registeredBy = QStringLiteral("贺松年");
    REQUIRE(s.made<ClueId>([&](store::UnitOfWork& unit) { return registerClue(unit, clue, {}, kToday); }));
    Supervision said;
    said.branch = s.branch;
    said.receivedOn = QDate(2026, 8, 5);
    said.channel = ChannelKind::Phone;
    said.matter = QStringLiteral("字号没有放大");
    said.judged = SupervisionJudgement::Poor;
    said.reply = QStringLiteral("月底改好");
    const auto save = [&] {
        return s.made<SupervisionId>([&](store::UnitOfWork& unit) { return saveSupervision(unit, said, kToday); });
    };
    CHECK(codeOf(save()) == QStringLiteral("supervision.reply_half")); // when?
    said.repliedOn = QDate(2026, 8, 4);
    CHECK(codeOf(save()) == QStringLiteral("supervision.day_order"));
    said.repliedOn = QDate(2026, 8, 9);
    REQUIRE(save());
    const auto tell = [&](const char* way, QDate on) {
        ledger::Item item;
        item.branch = s.branch;
        item.kind = ledger::Kind::Opinion;
        item.area = QStringLiteral("conduct");
        item.matter = QStringLiteral("路灯不亮");
        item.raisedOn = on;
        REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(const auto id, ledger::raiseItem(unit, item, kToday));
            return unit.insert(
                "opinion",
                {{"id", id.toString()}, {"way", QString::fromLatin1(way)}, {"people", QStringLiteral("masses")}});
        }));
    };
    tell("box", QDate(2026, 8, 7));
    tell("call", QDate(2026, 8, 8));
    tell("forum", QDate(2026, 8, 9)); // the branch asked
    tell("box", QDate(2026, 6, 30)); // the quarter before
    const auto enter = [&](const char16_t* origin) {
        ledger::Item item;
        item.branch = s.branch;
        item.kind = ledger::Kind::Opinion;
        item.area = QStringLiteral("conduct");
        item.matter = QStringLiteral("楼道堆物");
        item.origin = QString::fromUtf16(origin);
        item.raisedOn = QDate(2026, 8, 10);
        REQUIRE(s.run([&](store::UnitOfWork& unit) { return ledger::raiseItem(unit, item, kToday).map([](auto) {}); }));
    };
    enter(u"群众来信"); // only the ledger knows these: their origin says how they came
    enter(u"入户走访"); // the branch asked
    enter(u"");
    const auto counts = channelCounts(s.reader(), s.branch, {QDate(2026, 7, 1), QDate(2026, 9, 30)}).value();
    REQUIRE(counts.size() == channelKinds().size());
    CHECK(counts[int(ChannelKind::Box)].open == 1);
    CHECK(counts[int(ChannelKind::Box)].clues == 1);
    CHECK(counts[int(ChannelKind::Box)].opinions == 1);
    CHECK(counts[int(ChannelKind::Visit)].opinions == 1);
    CHECK(counts[int(ChannelKind::Letter)].opinions == 1);
    CHECK(counts[int(ChannelKind::Other)].opinions == 0);
    CHECK(counts[int(ChannelKind::Phone)].feedback == 1);
    CHECK(counts[int(ChannelKind::Phone)].open == 0);
    book::AreaSection section;
    const auto quarter = s.quarter(QDate(2026, 7, 1), QDate(2026, 9, 30));
    REQUIRE(addChannelSection(quarter, section));
    REQUIRE(addSupervisionSection(quarter, section));
    CHECK(
        textsOf(section)
        == QStringLiteral("群众监督渠道1个，本期收到（线索、监督反馈和意见）：来信1件、来访1件、电话1件、意见箱2件。\n"
                          "收到监督反馈1件，其中针对承诺和意见0件，已答复1件；满意0件、基本满意0件、不满意1件。"));
}

TEST_CASE("a risk point is due on its day until it was looked at or is none any more", "[risk]")
{
    Branch s;
    RiskPoint risk;
    risk.branch = s.branch;
    risk.post = QStringLiteral("物资采购");
    risk.matter = QStringLiteral("询价不足");
    const auto save = [&] {
        return s.made<RiskPointId>([&](store::UnitOfWork& unit) { return saveRiskPoint(unit, risk, kToday); });
    };
    CHECK(codeOf(save()) == QStringLiteral("risk.measures_missing"));
    risk.measures = QStringLiteral("三家询价");
    risk.grade = RiskGrade::High;
    risk.reviewOn = QDate(2026, 9, 30);
    const auto id = save().value();
    const auto settled = [&] {
        rules::Facts found;
        REQUIRE(addRiskFacts(s.facts(), found));
        REQUIRE(found.terms.size() == 1);
        return found.terms[0].settled;
    };
    CHECK_FALSE(settled());
    risk = loadRiskPoint(s.reader(), id).value();
    risk.reviewedOn = QDate(2026, 9, 17); // before the day set: not that look
    REQUIRE(save());
    CHECK_FALSE(settled());
    book::AreaSection section;
    REQUIRE(addRiskSection(s.quarter(QDate(2026, 7, 1), QDate(2026, 9, 30)), section));
    CHECK(textsOf(section) == QStringLiteral("排查廉政风险点1个（高1个、中0个、低0个），本期复查1个。"));
    CHECK(figures_behind::wrongFigures(section).isEmpty());
    CHECK(figures_behind::countedBy(section, u"risks:high") == QStringList{QStringLiteral("物资采购：询价不足")});
    CHECK(figures_behind::countedBy(section, u"risks:reviewed")
          == QStringList{QStringLiteral("9月17日 物资采购：询价不足")});
    CHECK(section.people.size() == 3); // of none there is nothing to open
    risk = loadRiskPoint(s.reader(), id).value();
    risk.endedOn = kToday;
    REQUIRE(save());
    CHECK(settled());
}

TEST_CASE("education is asked for since the first of it, and a plan is one", "[education]")
{
    Branch s;
    const auto found = [&] {
        rules::Facts facts;
        REQUIRE(addEducationFacts(s.facts(), facts));
        return facts;
    };
    CHECK(found().keeps.isEmpty()); // a branch that has none is told by 哪里薄弱
    const auto hold = [&](const char16_t* topic, QDate on) {
        gathering::Gathering made;
        made.branch = s.branch;
        made.kind = gathering::Kind::OtherActivity;
        made.topic = QString::fromUtf16(topic);
        made.heldOn = on;
        return s.run(
            [&](store::UnitOfWork& unit) { return gathering::saveGathering(unit, made, kToday).map([](auto) {}); });
    };
    REQUIRE(hold(u"廉洁提醒", QDate(2026, 9, 25)));
    REQUIRE(hold(u"义务植树", QDate(2026, 2, 1)));
    CHECK(found().keeps.isEmpty()); // planned alone
    Lesson lesson;
    lesson.branch = s.branch;
    lesson.heldOn = QDate(2026, 7, 10);
    lesson.kind = LessonKind::Visit;
    lesson.topic = QStringLiteral("参观教育馆");
    REQUIRE(s.made<LessonId>([&](store::UnitOfWork& unit) { return saveLesson(unit, lesson, kToday); }));
    const auto facts = found();
    CHECK(facts.keeps.contains(QStringLiteral("integrity_education")));
    CHECK(facts.measure(QStringLiteral("integrity_education.since")) == 20260710);
    REQUIRE(facts.occurrences.size() == 2);
    CHECK(facts.occurrences[0].planned);
    CHECK(facts.occurrences[0].on == QDate(2026, 9, 25));
    CHECK_FALSE(facts.occurrences[1].planned);
}

TEST_CASE("supervision feedback is to be answered within the days of the rulebook", "[supervision]")
{
    Branch s;
    Supervision said;
    said.branch = s.branch;
    said.receivedOn = QDate(2026, 8, 5);
    said.matter = QStringLiteral("字号没有放大");
    const auto id = s.made<SupervisionId>([&](store::UnitOfWork& unit) {
                         return saveSupervision(unit, said, QDate(2026, 8, 6));
                     }).value();
    const auto term = [&] {
        rules::Facts facts;
        REQUIRE(addSupervisionFacts(s.facts(), facts));
        REQUIRE(facts.terms.size() == 1);
        CHECK_FALSE(facts.things.front().name.contains(said.matter)); // the list of what is due tells the day alone
        return facts.terms.front();
    };
    CHECK(term().until == QDate(2026, 9, 5)); // thirty days after it was entered
    CHECK_FALSE(term().settled);
    said = loadSupervision(s.reader(), id).value();
    said.reply = QStringLiteral("月底改好");
    said.repliedOn = kToday;
    REQUIRE(s.made<SupervisionId>([&](store::UnitOfWork& unit) { return saveSupervision(unit, said, kToday); }));
    CHECK(term().settled);
}

TEST_CASE("feedback, education and channels of a past day", "[supervision][education][channel]")
{
    Branch s;
    Supervision said;
    said.branch = s.branch;
    said.receivedOn = QDate(2026, 8, 5);
    said.matter = QStringLiteral("字号没有放大");
    said.reply = QStringLiteral("月底改好");
    said.repliedOn = QDate(2026, 8, 9);
    REQUIRE(s.made<SupervisionId>([&](store::UnitOfWork& unit) { return saveSupervision(unit, said, kToday); }));
    const auto saidBy = [&](QDate day) { return listSupervisionsOn(s.reader(), s.branch, day).value(); };
    CHECK(saidBy(QDate(2026, 8, 4)).isEmpty());
    REQUIRE(saidBy(QDate(2026, 8, 5)).size() == 1);
    CHECK_FALSE(saidBy(QDate(2026, 8, 8)).first().repliedOn.isValid());
    CHECK(saidBy(QDate(2026, 8, 8)).first().reply.isEmpty());
    CHECK(saidBy(QDate(2026, 8, 9)).first().repliedOn == QDate(2026, 8, 9));
    CHECK(saidBy(QDate(2026, 8, 9)).first().reply == QStringLiteral("月底改好"));

    Lesson lesson;
    lesson.branch = s.branch;
    lesson.heldOn = QDate(2026, 7, 10);
    lesson.topic = QStringLiteral("参观教育馆");
    const auto id = s.made<LessonId>([&](store::UnitOfWork& unit) { return saveLesson(unit, lesson, kToday); }).value();
    CHECK(listLessonsOn(s.reader(), s.branch, QDate(2026, 7, 9)).value().isEmpty());
    CHECK(listLessonsOn(s.reader(), s.branch, QDate(2026, 7, 10)).value().size() == 1);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleLesson(unit, id, kToday); }));
    CHECK(listLessonsOn(s.reader(), s.branch, QDate(2026, 7, 10)).value().isEmpty());

    Channel box;
    box.branch = s.branch;
    box.title = QStringLiteral("大厅意见箱");
    box.openedOn = QDate(2026, 1, 5);
    box.closedOn = QDate(2026, 8, 31);
    REQUIRE(s.made<ChannelId>([&](store::UnitOfWork& unit) { return saveChannel(unit, box, kToday); }));
    const auto openBy = [&](QDate day) { return listChannelsOn(s.reader(), s.branch, day).value(); };
    CHECK(openBy(QDate(2026, 1, 4)).isEmpty());
    REQUIRE(openBy(QDate(2026, 1, 5)).size() == 1);
    CHECK_FALSE(openBy(QDate(2026, 8, 30)).first().closedOn.isValid());
    CHECK(openBy(QDate(2026, 8, 31)).first().closedOn == QDate(2026, 8, 31));
}
