// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opinions from forums and forms: into the ledger, answered, closed; and what was decided on the spot.
#include "branchbook/conduct/field_task.h"
#include "branchbook/conduct/opinion.h"
#include "conduct/conduct_support.h"

#include "branchbook/ledger/ledger_store.h"

#include "support/catch_qt.h"

#include <QJsonObject>

using namespace conduct_test;

namespace {

struct Opinions : Branch {
    Result<CallId> call(OpinionWay way, int asked, int came)
    {
        OpinionCall call;
        call.branch = branch;
        call.title = QStringLiteral("老党员座谈会");
        call.way = way;
        call.people = OpinionPeople::Veterans;
        call.heldOn = QDate(2026, 8, 5);
        call.asked = asked;
        call.came = came;
        return made<CallId>([&](store::UnitOfWork& unit) { return recordCall(unit, call, kToday); });
    }
    Result<ledger::ItemId> collect(const Opinion& opinion)
    {
        return made<ledger::ItemId>([&](store::UnitOfWork& unit) { return collectOpinion(unit, opinion, kToday); });
    }
    Result<> answer(ledger::ItemId id, const char16_t* words, QDate on, std::optional<Heard> heard = {})
    {
        return run([&](store::UnitOfWork& unit) {
            return answerOpinion(unit, id, {QString::fromUtf16(words), on, QStringLiteral("丁春晓"), heard}, kToday);
        });
    }
    [[nodiscard]] Opinion opinion(ledger::ItemId id) const { return loadOpinion(reader(), id).value(); }
};

} // namespace

TEST_CASE("an opinion of a forum has its way, people and origin, and stands in the ledger", "[opinion]")
{
    Opinions s;
    CHECK(codeOf(s.call(OpinionWay::Box, 3, 1)) == QStringLiteral("opinion.way_call"));
    CHECK(codeOf(s.call(OpinionWay::Forum, 3, 4)) == QStringLiteral("opinion.came"));
    const auto call = s.call(OpinionWay::Forum, 12, 10).value();
    Opinion given;
    given.item = s.item(u"活动室投影仪老化", {}, QDate(2026, 9, 10));
    given.call = call;
    given.saidBy = QStringLiteral("王老");
    const auto id = s.collect(given).value();
    const Opinion kept = s.opinion(id);
    CHECK(kept.way == OpinionWay::Forum);
    CHECK(kept.people == OpinionPeople::Veterans);
    CHECK(kept.item.origin == QStringLiteral("老党员座谈会"));
    CHECK(kept.item.raisedOn == QDate(2026, 8, 5));
    CHECK(kept.item.kind == ledger::Kind::Opinion);
    CHECK(kept.saidBy == QStringLiteral("王老"));
    CHECK(codeOf(s.run([&](auto& unit) { return recycleCall(unit, call, kToday); }))
          == QStringLiteral("opinion.call_used"));
}

TEST_CASE("one that only the ledger knows is an opinion all the same, and is answered like any other", "[opinion]")
{
    Opinions s;
    auto item = s.item(u"食堂意见本无人回复", QDate(2026, 8, 20), {});
    item.kind = ledger::Kind::Opinion;
    item.origin = QStringLiteral("意见箱");
    const auto id = s.made<ledger::ItemId>([&](auto& unit) { return ledger::raiseItem(unit, item, kToday); }).value();
    CHECK(s.opinion(id).rev == 0);
    CHECK(s.opinion(id).way == OpinionWay::Box);
    CHECK(codeOf(s.run([&](auto& unit) { return closeOpinion(unit, id, kToday, QStringLiteral("好"), kToday); }))
          == QStringLiteral("opinion.not_answered"));
    CHECK(codeOf(s.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("好"), kToday); }))
          == QStringLiteral("ledger.opinion_unanswered")); // nor by the ledger
    CHECK(codeOf(s.answer(id, u"已放回", QDate(2026, 8, 19))) == QStringLiteral("opinion.reply_order"));
    CHECK(codeOf(s.answer(id, u" ", kToday)) == QStringLiteral("opinion.reply_missing"));
    REQUIRE(s.answer(id, u"已放回，每周查看", QDate(2026, 9, 1), Heard::Satisfied));
    CHECK(s.opinion(id).way == OpinionWay::Box); // kept with its first row
    CHECK(s.opinion(id).item.stage == QStringLiteral("反馈"));
    REQUIRE(s.run([&](auto& unit) { return closeOpinion(unit, id, kToday, {}, kToday); }));
    CHECK(s.opinion(id).item.result == QStringLiteral("已放回，每周查看"));
    CHECK(codeOf(loadOpinion(s.reader(), s.propose(s.pledge()).value())) == QStringLiteral("opinion.other_kind"));
}

TEST_CASE("an answer on which an opinion was closed is taken back only when that is open again", "[opinion]")
{
    Opinions s;
    Opinion given;
    given.item = s.item(u"路灯不亮", QDate(2026, 8, 20), {});
    given.way = OpinionWay::Letter;
    const auto id = s.collect(given).value();
    REQUIRE(s.answer(id, u"已更换", QDate(2026, 9, 1)));
    REQUIRE(s.run([&](auto& unit) { return closeOpinion(unit, id, kToday, {}, kToday); }));
    const auto takeBack = [&] { return codeOf(s.run([&](auto& unit) { return takeBackReply(unit, id); })); };
    CHECK(takeBack() == QStringLiteral("opinion.closed"));
    CHECK(s.opinion(id).reply == QStringLiteral("已更换"));
    REQUIRE(s.run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("又不亮"), kToday); }));
    CHECK(takeBack().isEmpty());
    CHECK_FALSE(s.opinion(id).isAnswered());
}

TEST_CASE("an opinion that nobody has answered goes into the ledger's bin for a reason alone, which its history keeps",
          "[opinion]")
{
    Opinions s;
    Opinion given;
    given.item = s.item(u"路灯不亮", QDate(2026, 8, 20), {});
    given.way = OpinionWay::Letter;
    const auto id = s.collect(given).value();
    const auto recycle = [&](const char16_t* why) {
        return codeOf(
            s.run([&](auto& unit) { return ledger::recycleItem(unit, id, kToday, QString::fromUtf16(why)); }));
    };
    CHECK(ledger::isReasonToRecycleAsked(s.reader(), id).value());
    CHECK(recycle(u" ") == QStringLiteral("ledger.recycle_reason"));
    const auto before = ledger::listSteps(s.reader(), id).value().size();
    REQUIRE(recycle(u"登记重了").isEmpty());
    const auto steps = ledger::listSteps(s.reader(), id).value();
    REQUIRE(steps.size() == before + 1);
    CHECK(steps.last().note == QStringLiteral("登记重了"));
    REQUIRE(s.run([&](auto& unit) { return ledger::restoreItem(unit, id); }));
    REQUIRE(s.answer(id, u"已更换", QDate(2026, 9, 1)));
    CHECK_FALSE(ledger::isReasonToRecycleAsked(s.reader(), id).value());
    CHECK(recycle(u"").isEmpty());
}

TEST_CASE("the day to answer by is data of the rulebook and is due until somebody answers", "[opinion]")
{
    Opinions s;
    const auto catalogue = rules::Catalogue::builtIn().value();
    CHECK(answerDay(catalogue, QDate(2026, 8, 20)).value() == QDate(2026, 9, 19)); // thirty days
    Opinion given;
    given.item = s.item(u"水压不足", QDate(2026, 8, 1), {});
    given.way = OpinionWay::Home;
    given.answerBy = QDate(2026, 7, 31);
    CHECK(codeOf(s.collect(given)) == QStringLiteral("opinion.answer_order"));
    given.answerBy = QDate(2026, 8, 31);
    const auto id = s.collect(given).value();
    CHECK(s.opinion(id).isLate(kToday));
    CHECK_FALSE(s.opinion(id).isLate(QDate(2026, 8, 31))); // the day itself is in time
    REQUIRE(s.facts(&addOpinionFacts).terms.size() == 1);
    CHECK_FALSE(s.facts(&addOpinionFacts).terms.front().settled);
    REQUIRE(s.call(OpinionWay::Form, 40, 33));
    const auto late = s.section(&addOpinionSection);
    CHECK(firstText(late)
          == QStringLiteral("发放意见征询表40份，收回33份；收集意见1条（入户走访1条），答复0条；逾期没有答复1条。"));
    REQUIRE(s.answer(id, u"已加压", kToday, Heard::Accepted));
    CHECK(s.facts(&addOpinionFacts).terms.front().settled);
    const auto figures = s.section(&addOpinionSection).figures.value(u"opinions").toObject();
    CHECK(figures.value(u"answered").toInt() == 1);
    CHECK(figures.value(u"content").toInt() == 1);
    CHECK(figures.value(u"late").toInt() == 0);
}

TEST_CASE("what was decided on the spot is seen again, and only what is solved closes", "[field]")
{
    Opinions s;
    FieldTask task;
    task.item = s.item(u"", QDate(2026, 8, 10), QDate(2026, 9, 30));
    task.place = QStringLiteral("柳湾村二组");
    task.problem = QStringLiteral("夏季水压不足");
    const auto record = [&] {
        return s.made<ledger::ItemId>([&](auto& unit) { return recordFieldTask(unit, task, kToday); });
    };
    CHECK(codeOf(record()) == QStringLiteral("field_task.decision_missing"));
    task.decision = QStringLiteral("加装增压泵");
    task.revisitBy = QDate(2026, 8, 9);
    CHECK(codeOf(record()) == QStringLiteral("field_task.revisit_order"));
    task.revisitBy = QDate(2026, 9, 10);
    const auto id = record().value();
    const auto loaded = [&] { return loadFieldTask(s.reader(), id).value(); };
    CHECK(loaded().item.matter == QStringLiteral("柳湾村二组：夏季水压不足"));
    CHECK(loaded().item.measure == QStringLiteral("加装增压泵"));
    CHECK(loaded().wantsRevisit(kToday));
    const auto revisit = [&](Solved solved, QDate next) {
        return s.run([&](auto& unit) {
            return revisitFieldTask(unit, id, {kToday, QStringLiteral("石维岳"), QStringLiteral("看过"), solved, next},
                                    kToday);
        });
    };
    CHECK(codeOf(revisit(Solved::Partly, {})) == QStringLiteral("field_task.next_missing"));
    CHECK(codeOf(s.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("好"), kToday); }))
          == QStringLiteral("ledger.field_unvisited"));
    REQUIRE(revisit(Solved::Partly, QDate(2026, 10, 8)));
    CHECK(loaded().item.isOpen());
    CHECK(loaded().revisitBy == QDate(2026, 10, 8));
    CHECK_FALSE(s.facts(&addFieldFacts).terms.front().settled);
    REQUIRE(revisit(Solved::Solved, {}));
    CHECK_FALSE(loaded().item.isOpen());
    CHECK(s.facts(&addFieldFacts).terms.front().settled);
    CHECK(codeOf(revisit(Solved::Solved, {})) == QStringLiteral("field_task.revisited"));
    CHECK(firstText(s.section(&addFieldSection)) == QStringLiteral("到一线办公、督办1件，已办结1件，回访1件。"));
    REQUIRE(s.run([&](auto& unit) { return takeBackRevisit(unit, id, QStringLiteral("登记错了"), kToday); }));
    CHECK(loaded().item.isOpen());
    CHECK_FALSE(loaded().isRevisited());
    REQUIRE(revisit(Solved::Solved, {}));
    // Taken up again by the ledger: nobody has seen what becomes of it.
    REQUIRE(s.run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("又没水了"), kToday); }));
    CHECK_FALSE(loaded().isRevisited());
    CHECK(loaded().finding.isEmpty());
    CHECK_FALSE(s.facts(&addFieldFacts).terms.front().settled);
    CHECK(codeOf(s.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("好"), kToday); }))
          == QStringLiteral("ledger.field_unvisited"));
}

TEST_CASE("opinions of a past day: answer and end that came later are not there yet", "[opinion]")
{
    Opinions s;
    Opinion given;
    given.item = s.item(u"路灯不亮", QDate(2026, 8, 20), QDate(2026, 9, 30));
    given.way = OpinionWay::Letter;
    given.answerBy = QDate(2026, 8, 25);
    const auto id = s.collect(given).value();
    REQUIRE(s.answer(id, u"已更换", QDate(2026, 9, 1), Heard::Satisfied));
    REQUIRE(s.run([&](auto& unit) { return closeOpinion(unit, id, QDate(2026, 9, 10), {}, kToday); }));
    auto bare = s.item(u"食堂意见本无人回复", QDate(2026, 8, 22), {}); // only the ledger knows it
    bare.kind = ledger::Kind::Opinion;
    bare.origin = QStringLiteral("意见箱");
    const auto second =
        s.made<ledger::ItemId>([&](auto& unit) { return ledger::raiseItem(unit, bare, kToday); }).value();
    const auto on = [&](int month, int day) {
        return listOpinionsOn(s.reader(), s.branch, QDate(2026, month, day)).value();
    };
    CHECK(on(8, 19).isEmpty());
    REQUIRE(on(8, 20).size() == 1);
    CHECK_FALSE(on(8, 25).first().isLate(QDate(2026, 8, 25)));
    REQUIRE(on(8, 31).size() == 2); // the one with a due day first
    const Opinion before = on(8, 31).first();
    CHECK(before.id() == id);
    CHECK_FALSE(before.isAnswered());
    CHECK(before.isLate(QDate(2026, 8, 31)));
    CHECK(before.reply.isEmpty());
    CHECK(before.repliedBy.isEmpty());
    CHECK_FALSE(before.heard.has_value());
    CHECK(before.way == OpinionWay::Letter);
    CHECK(on(8, 31).last().way == OpinionWay::Box);
    const Opinion answered = on(9, 9).first();
    CHECK(answered.reply == QStringLiteral("已更换"));
    CHECK(answered.heard == Heard::Satisfied);
    CHECK(answered.item.isOpen());
    CHECK(answered.item.stage == QStringLiteral("反馈"));
    CHECK(on(9, 1).first().isAnswered());
    REQUIRE(on(9, 10).size() == 2);
    CHECK(on(9, 10).first().id() == second); // what is closed comes last
    CHECK(on(9, 10).last().item.closedOn == QDate(2026, 9, 10));
    REQUIRE(s.run([&](auto& unit) { return ledger::recycleItem(unit, second, kToday, QStringLiteral("登记重了")); }));
    CHECK(on(9, 9).size() == 1);
}

TEST_CASE("an opinion answered anew later has not the words of the later answer on a past day", "[opinion]")
{
    Opinions s;
    Opinion given;
    given.item = s.item(u"路灯不亮", QDate(2026, 8, 20), QDate(2026, 9, 30));
    given.way = OpinionWay::Letter;
    given.answerBy = QDate(2026, 8, 25);
    const auto id = s.collect(given).value();
    REQUIRE(s.answer(id, u"下周更换", QDate(2026, 8, 24), Heard::Dissatisfied));
    REQUIRE(s.answer(id, u"已更换", QDate(2026, 9, 1), Heard::Satisfied));
    const auto on = [&](int month, int day) {
        return listOpinionsOn(s.reader(), s.branch, QDate(2026, month, day)).value().first();
    };
    const Opinion between = on(8, 26);
    CHECK_FALSE(between.hadAnotherAnswer); // the ledger alone knows 反馈, and may have been moved there by hand
    CHECK_FALSE(between.isAnswered());
    CHECK(between.reply.isEmpty()); // that of 1 September was not said yet
    CHECK_FALSE(between.heard.has_value());
    CHECK(on(9, 1).reply == QStringLiteral("已更换"));
    CHECK_FALSE(on(9, 1).hadAnotherAnswer);
}

TEST_CASE("what another area raised is closed without an answer, and one that came later was not there then",
          "[opinion]")
{
    Opinions s;
    auto raised = s.item(u"宣传栏太高", QDate(2026, 8, 20), {});
    raised.kind = ledger::Kind::Opinion;
    raised.area = QStringLiteral("organization");
    const auto id = s.made<ledger::ItemId>([&](auto& unit) { return ledger::raiseItem(unit, raised, kToday); }).value();
    REQUIRE(s.run(
        [&](auto& unit) { return ledger::closeItem(unit, id, QDate(2026, 8, 25), QStringLiteral("已放低"), kToday); }));
    REQUIRE(s.run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("又高了"), kToday); }));
    REQUIRE(s.answer(id, u"再放低", kToday));
    const Opinion then = listOpinionsOn(s.reader(), s.branch, QDate(2026, 8, 26)).value().first();
    CHECK_FALSE(then.item.isOpen());
    CHECK_FALSE(then.isAnswered());
    CHECK_FALSE(then.hadAnotherAnswer);
}

TEST_CASE("an opinion that was closed, taken up again and answered anew had an answer then", "[opinion]")
{
    Opinions s;
    Opinion given;
    given.item = s.item(u"路灯不亮", QDate(2026, 8, 20), {});
    given.way = OpinionWay::Letter;
    const auto id = s.collect(given).value();
    REQUIRE(s.answer(id, u"已更换", QDate(2026, 8, 24)));
    REQUIRE(s.run([&](auto& unit) { return closeOpinion(unit, id, QDate(2026, 8, 25), {}, kToday); }));
    REQUIRE(s.run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("又不亮"), kToday); }));
    REQUIRE(s.answer(id, u"换了线路", kToday));
    const Opinion then = listOpinionsOn(s.reader(), s.branch, QDate(2026, 8, 26)).value().first();
    CHECK(then.hadAnotherAnswer);
    CHECK(then.reply.isEmpty());
    CHECK(then.item.result == QStringLiteral("已更换"));
}

TEST_CASE("forums and forms of a past day are those held by then", "[opinion]")
{
    Opinions s;
    const auto call = s.call(OpinionWay::Forum, 12, 10).value(); // on 5 August
    CHECK(listCallsOn(s.reader(), s.branch, QDate(2026, 8, 4)).value().isEmpty());
    CHECK(listCallsOn(s.reader(), s.branch, QDate(2026, 8, 5)).value().size() == 1);
    REQUIRE(s.run([&](auto& unit) { return recycleCall(unit, call, kToday); }));
    CHECK(listCallsOn(s.reader(), s.branch, QDate(2026, 8, 5)).value().isEmpty());
}
