// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pledges from 提诺 to 评诺: what each step asks for, the item of the ledger beside it, agenda, report.
#include "conduct/conduct_support.h"

#include "branchbook/ledger/ledger_store.h"

#include "support/catch_qt.h"

#include <QJsonObject>

using namespace conduct_test;

TEST_CASE("a pledge has a day, an owner where it is a member's, and a unit to its target", "[pledge]")
{
    Branch s;
    auto pledge = s.pledge();
    pledge.item.dueOn = {};
    CHECK(codeOf(s.propose(pledge)) == QStringLiteral("pledge.due_missing"));
    pledge = s.pledge();
    pledge.unit.clear();
    CHECK(codeOf(s.propose(pledge)) == QStringLiteral("pledge.target_unit"));
    pledge = s.pledge();
    pledge.scope = PledgeScope::Member;
    pledge.item.owner.reset();
    pledge.item.ownerName.clear();
    CHECK(codeOf(s.propose(pledge)) == QStringLiteral("pledge.owner_missing"));
    pledge.scope = PledgeScope::Branch; // the branch itself needs nobody
    CHECK(s.propose(pledge));
    pledge.forYear = 0;
    CHECK(codeOf(s.propose(pledge)) == QStringLiteral("pledge.year"));
}

TEST_CASE("the steps come in their order, and the item of the ledger goes along", "[pledge]")
{
    Branch s;
    const auto id = s.propose(s.pledge()).value();
    CHECK(s.load(id).stage() == PledgeStage::Proposed);
    CHECK(s.load(id).item.stage == QStringLiteral("审诺"));
    CHECK(codeOf(s.run([&](auto& unit) { return publishPledge(unit, id, kToday, QStringLiteral("公开栏"), kToday); }))
          == QStringLiteral("pledge.not_approved"));
    const auto close = [&] {
        return codeOf(
            s.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("好"), kToday); }));
    };
    CHECK(close() == QStringLiteral("ledger.pledge_unapproved")); // the ledger knows the course
    const auto move = [&](const char16_t* stage) {
        return codeOf(s.run(
            [&](auto& unit) { return ledger::moveItem(unit, id, QString::fromUtf16(stage), kToday, {}, kToday); }));
    };
    CHECK(move(u"公示") == QStringLiteral("ledger.pledge_course"));
    CHECK(move(u"践诺") == QStringLiteral("ledger.pledge_course"));
    CHECK(s.load(id).item.stage == QStringLiteral("审诺"));
    REQUIRE(s.run([&](auto& unit) {
        return returnPledge(unit, id, QDate(2026, 3, 2), QStringLiteral("没有写由谁衡量"), kToday);
    }));
    CHECK(s.load(id).stage() == PledgeStage::Returned);
    auto better = s.load(id);
    better.item.matter = QStringLiteral("用水报装当日办结，以受理单为准");
    REQUIRE(s.run([&](auto& unit) { return changePledge(unit, better, kToday); }));
    CHECK(s.load(id).stage() == PledgeStage::Proposed);
    CHECK(s.load(id).returnReason.isEmpty());
    CHECK(codeOf(s.run([&](auto& unit) {
              return approvePledge(unit, id, QDate(2026, 2, 28), QStringLiteral("支委会"), kToday);
          }))
          == QStringLiteral("pledge.order"));
    REQUIRE(s.publish(id, QDate(2026, 3, 7)));
    CHECK(close() == QStringLiteral("ledger.pledge_unjudged"));
    CHECK(move(u"提诺") == QStringLiteral("ledger.pledge_course")); // what is published does not go back
    CHECK(move(u"公示") == QStringLiteral("ledger.pledge_course"));
    CHECK(move(u"评诺") == QStringLiteral("ledger.pledge_course")); // nobody was asked to rate it
    CHECK(s.load(id).stage() == PledgeStage::Published);
    CHECK(s.load(id).item.stage == QStringLiteral("践诺"));
    CHECK(codeOf(s.run([&](auto& unit) { return changePledge(unit, s.load(id), kToday); }))
          == QStringLiteral("pledge.approved"));
    CHECK(codeOf(s.run([&](auto& unit) { return recyclePledge(unit, id, kToday); }))
          == QStringLiteral("pledge.published"));
}

TEST_CASE("progress is held against a steady pace", "[pledge]")
{
    Branch s;
    auto pledge = s.pledge();
    pledge.target = 38;
    pledge.unit = QStringLiteral("户");
    pledge.item.dueOn = QDate(2026, 10, 15);
    const auto id = s.propose(pledge).value();
    CHECK(codeOf(s.report(id, kToday, 3)) == QStringLiteral("pledge.not_published"));
    REQUIRE(s.publish(id, QDate(2026, 3, 7)));
    CHECK(codeOf(s.report(id, QDate(2026, 3, 6), 3)) == QStringLiteral("pledge.order"));
    CHECK(codeOf(s.report(id, kToday, -1)) == QStringLiteral("pledge.done_number"));
    REQUIRE(s.report(id, QDate(2026, 6, 30), 20));
    REQUIRE(s.report(id, QDate(2026, 9, 1), 31));
    // 7 March to 15 October are 222 days, to 18 September 195: 38 × 195 / 222 = 33.4.
    CHECK(s.load(id).expectedBy(kToday) == 33);
    CHECK(s.load(id).isBehind(kToday));
    CHECK(s.load(id).doneText() == QStringLiteral("31 / 38 户"));
    REQUIRE(s.report(id, QDate(2026, 9, 1), 34)); // of the same day: in its place
    CHECK(s.load(id).progress.size() == 2);
    CHECK_FALSE(s.load(id).isBehind(kToday));
    REQUIRE(s.report(id, kToday, 50));
    CHECK(s.load(id).done() == 38); // never above the target
    REQUIRE(s.run([&](auto& unit) { return removeProgress(unit, id, kToday); }));
    CHECK(s.load(id).done() == 34);
    CHECK(codeOf(s.run([&](auto& unit) { return removeProgress(unit, id, kToday); }))
          == QStringLiteral("pledge.no_progress"));
}

TEST_CASE("members and masses rate on one paper, and a verdict closes the item", "[pledge]")
{
    Branch s;
    const auto first = s.propose(s.pledge()).value();
    auto own = s.pledge();
    own.scope = PledgeScope::Member;
    own.target.reset();
    own.item.matter = QStringLiteral("联系一户困难家庭");
    own.item.measure = QStringLiteral("每季度走访一次，记入联系卡");
    const auto second = s.propose(own).value();
    const auto third = s.propose(own).value(); // stays proposed: nothing to rate
    Survey round;
    round.branch = s.branch;
    round.title = QStringLiteral("2026年评诺");
    round.announcedOn = kToday;
    round.dueOn = kToday;
    CHECK(codeOf(s.made<SurveyId>([&](auto& unit) { return openRating(unit, round, 2026, kToday); }))
          == QStringLiteral("pledge.none_to_rate"));
    REQUIRE(s.publish(first, QDate(2026, 3, 7)));
    REQUIRE(s.publish(second, QDate(2026, 3, 7)));
    const auto survey = s.made<SurveyId>([&](auto& unit) { return openRating(unit, round, 2026, kToday); }).value();
    const Survey paper = loadSurvey(s.reader(), survey).value();
    CHECK(paper.kind == SurveyKind::Pledges);
    CHECK(paper.lines == QStringList{QStringLiteral("用水报装当日办结"), QStringLiteral("丁春晓：联系一户困难家庭")});
    CHECK(s.load(second).line == 2);
    CHECK_FALSE(s.load(third).survey);
    REQUIRE(s.run([&](auto& unit) {
        return recordSurveyCount(unit, survey, {Audience::Masses, kToday, 30, 28, {{20, 6, 2}, {28, 0, 0}}}, {},
                                 kToday);
    }));
    // 20 × 100 + 6 × 60 + 2 × 0 over 28 marks
    CHECK(loadSurvey(s.reader(), survey).value().indexOf(0) == 843);
    CHECK(codeOf(s.run([&](auto& unit) {
              return concludePledge(unit, first, Verdict::Broken, kToday, QStringLiteral(" "), kToday);
          }))
          == QStringLiteral("pledge.words_missing"));
    const auto conclude = [&](Verdict verdict, const char16_t* words) {
        return codeOf(s.run([&](auto& unit) {
            return concludePledge(unit, first, verdict, kToday, QString::fromUtf16(words), kToday);
        }));
    };
    CHECK(conclude(Verdict::Kept, u"受理单齐全") == QStringLiteral("pledge.target_unmet")); // 0 / 240
    CHECK(conclude(Verdict::Mostly, u"") == QStringLiteral("pledge.short_words"));
    REQUIRE(s.report(first, QDate(2026, 9, 17), 240));
    CHECK(conclude(Verdict::Kept, u"") == QStringLiteral("pledge.early_words")); // due at the end of the year
    REQUIRE(conclude(Verdict::Kept, u"受理单齐全").isEmpty());
    CHECK(s.load(first).item.result == QStringLiteral("已兑现：受理单齐全"));
    CHECK(s.load(first).stage() == PledgeStage::Concluded);
    CHECK(codeOf(s.report(first, kToday, 1)) == QStringLiteral("pledge.concluded"));
    REQUIRE(s.run([&](auto& unit) { return takeBackVerdict(unit, first, QStringLiteral("登记错了"), kToday); }));
    CHECK_FALSE(s.load(first).verdict);
    REQUIRE(s.book->undo());
    CHECK(s.load(first).verdict == Verdict::Kept);
    REQUIRE(s.book->undo()); // and the verdict itself
    CHECK(s.load(first).isOpen());
}

TEST_CASE("what is open is asked about every quarter since it was published", "[pledge]")
{
    Branch s;
    const auto none = s.facts(&addPledgeFacts);
    CHECK(none.measure(QStringLiteral("pledge.open")) == 0);
    CHECK_FALSE(none.measure(QStringLiteral("pledge_progress.since")));
    const auto id = s.propose(s.pledge()).value();
    REQUIRE(s.publish(id, QDate(2026, 5, 7)));
    REQUIRE(s.report(id, QDate(2026, 8, 31), 200));
    const auto facts = s.facts(&addPledgeFacts);
    CHECK(facts.measure(QStringLiteral("pledge.open")) == 1);
    CHECK(facts.measure(QStringLiteral("pledge_progress.since")) == 20260507);
    REQUIRE(facts.occurrences.size() == 2); // publication and the entry
    CHECK(facts.occurrences.back().on == QDate(2026, 8, 31));
}

TEST_CASE("the report has pledges in numbers, and those of the branch by name", "[pledge]")
{
    Branch s;
    CHECK(s.section(&addPledgeSection).parts.empty());
    const auto first = s.propose(s.pledge()).value();
    auto own = s.pledge();
    own.scope = PledgeScope::Member;
    own.item.matter = QStringLiteral("联系一户困难家庭");
    own.target.reset();
    own.item.measure = QStringLiteral("每季度走访一次");
    const auto second = s.propose(own).value();
    REQUIRE(s.publish(first, QDate(2026, 3, 7)));
    REQUIRE(s.publish(second, QDate(2026, 3, 7)));
    REQUIRE(s.report(first, QDate(2026, 6, 30), 150));
    REQUIRE(s.report(first, QDate(2026, 8, 31), 212));
    REQUIRE(s.run([&](auto& unit) {
        return concludePledge(unit, second, Verdict::Kept, kToday, QStringLiteral("四次都走访了"), kToday);
    }));
    const auto section = s.section(&addPledgeSection);
    CHECK(firstText(section)
          == QStringLiteral("公开承诺2项（支部1项，1名党员1项），本期登记进展1次；已评诺1项：已兑现1项、"
                            "基本兑现0项、未兑现0项，兑现率100.0%。"));
    CHECK_FALSE(firstText(section).contains(QStringLiteral("丁春晓")));
    const auto& table = std::get<book::SectionTable>(section.parts.at(1));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows.first().at(2) == QStringLiteral("212 / 240 件"));
    // As it stood in the middle of the quarter: nothing concluded, less reached.
    const auto earlier = s.section(&addPledgeSection, QDate(2026, 8, 1));
    CHECK(std::get<book::SectionTable>(earlier.parts.at(1)).rows.first().at(2) == QStringLiteral("150 / 240 件"));
    CHECK(earlier.figures.value(u"pledges").toObject().value(u"kept").toInt() == 0);
}

TEST_CASE("what nobody could check is not approved, and without a rating a verdict says what it rests on", "[pledge]")
{
    Branch s;
    auto pledge = s.pledge();
    pledge.target.reset();
    pledge.item.matter = QStringLiteral("努力做好工作");
    pledge.item.dueOn = QDate(2026, 9, 1);
    const auto id = s.propose(pledge).value();
    CHECK(codeOf(s.publish(id, QDate(2026, 3, 7))) == QStringLiteral("pledge.vague"));
    auto better = s.load(id);
    better.item.measure = QStringLiteral("每月公开一次账目");
    REQUIRE(s.run([&](auto& unit) { return changePledge(unit, better, kToday); }));
    REQUIRE(s.publish(id, QDate(2026, 3, 7)));
    CHECK(codeOf(s.run([&](auto& unit) { return concludePledge(unit, id, Verdict::Kept, kToday, {}, kToday); }))
          == QStringLiteral("pledge.unrated_words"));
}

TEST_CASE("pledges of a past day: steps and progress that came later are not there yet, nor are their words",
          "[pledge]")
{
    Branch s;
    const auto id = s.propose(s.pledge()).value(); // raised on 1 March, 240 by the end of the year
    REQUIRE(s.run(
        [&](auto& unit) { return approvePledge(unit, id, QDate(2026, 3, 5), QStringLiteral("支委会"), kToday); }));
    REQUIRE(s.run(
        [&](auto& unit) { return publishPledge(unit, id, QDate(2026, 3, 7), QStringLiteral("党务公开栏"), kToday); }));
    REQUIRE(s.report(id, QDate(2026, 6, 30), 150));
    REQUIRE(s.report(id, QDate(2026, 8, 31), 240));
    REQUIRE(s.run([&](auto& unit) {
        return concludePledge(unit, id, Verdict::Kept, QDate(2026, 9, 2), QStringLiteral("受理单齐全"), kToday);
    }));
    auto own = s.pledge();
    own.item.raisedOn = QDate(2026, 3, 6);
    const auto second = s.propose(own).value();
    REQUIRE(s.run(
        [&](auto& unit) { return returnPledge(unit, second, QDate(2026, 3, 9), QStringLiteral("太空"), kToday); }));
    const auto on = [&](int month, int day) {
        return listPledgesOn(s.reader(), s.branch, QDate(2026, month, day)).value();
    };
    const auto told = [&](int month, int day) {
        QStringList lines;
        const auto all = on(month, day);
        for (const Pledge& each : all)
            lines.append(QStringLiteral("%1 %2").arg(pledgeStageName(each.stage())).arg(each.done()));
        return lines.join(QStringLiteral(", "));
    };
    CHECK(on(2, 28).isEmpty());
    CHECK(told(3, 1) == QStringLiteral("proposed 0"));
    CHECK(told(3, 4) == QStringLiteral("proposed 0"));
    CHECK(told(3, 5) == QStringLiteral("approved 0"));
    CHECK(told(3, 6) == QStringLiteral("approved 0, proposed 0"));
    CHECK(told(3, 7) == QStringLiteral("published 0, proposed 0"));
    CHECK(told(3, 8) == QStringLiteral("published 0, proposed 0"));
    CHECK(told(3, 9) == QStringLiteral("published 0, returned 0"));
    CHECK(told(6, 29) == QStringLiteral("published 0, returned 0"));
    CHECK(told(6, 30) == QStringLiteral("published 150, returned 0"));
    CHECK(told(8, 31) == QStringLiteral("published 240, returned 0"));
    CHECK(told(9, 1) == QStringLiteral("published 240, returned 0"));
    CHECK(told(9, 2) == QStringLiteral("concluded 240, returned 0"));
    CHECK(on(3, 4).first().approvedBy.isEmpty());
    CHECK(on(3, 6).first().approvedBy == QStringLiteral("支委会"));
    CHECK(on(3, 6).first().publishedAt.isEmpty());
    CHECK(on(3, 8).last().returnReason.isEmpty());
    CHECK(on(3, 9).last().returnReason == QStringLiteral("太空"));
    CHECK_FALSE(on(9, 1).first().verdict.has_value());
    CHECK(on(9, 1).first().item.result.isEmpty());
    CHECK(on(9, 2).first().verdict == Verdict::Kept);
    CHECK(on(6, 29).first().isBehind(QDate(2026, 6, 29))); // nothing of 240 × 114 / 299
    CHECK_FALSE(on(6, 30).first().isBehind(QDate(2026, 6, 30))); // 150 of 240 × 115 / 299 = 92
    REQUIRE(s.run([&](auto& unit) { return recyclePledge(unit, second, kToday); }));
    CHECK(told(3, 9) == QStringLiteral("published 0"));
}

TEST_CASE("a pledge that was rated anew has on each past day the verdict of then", "[pledge]")
{
    Branch s;
    const auto id = s.propose(s.pledge()).value();
    REQUIRE(s.publish(id, QDate(2026, 3, 7)));
    REQUIRE(s.run([&](auto& unit) {
        return concludePledge(unit, id, Verdict::Broken, QDate(2026, 6, 1), QStringLiteral("没有做"), kToday);
    }));
    const QDate again(2026, 7, 1);
    REQUIRE(s.run([&](auto& unit) { return takeBackVerdict(unit, id, QStringLiteral("评早了"), again); }));
    REQUIRE(s.run([&](auto& unit) {
        return concludePledge(unit, id, Verdict::Mostly, QDate(2026, 8, 1), QStringLiteral("做了一半"), kToday);
    }));
    const auto on = [&](int month, int day) {
        return listPledgesOn(s.reader(), s.branch, QDate(2026, month, day)).value().first();
    };
    CHECK_FALSE(on(5, 31).verdict.has_value());
    CHECK(on(6, 1).verdict == Verdict::Broken);
    CHECK(on(6, 30).verdict == Verdict::Broken);
    CHECK(on(6, 30).stage() == PledgeStage::Concluded);
    CHECK_FALSE(on(7, 1).verdict.has_value());
    CHECK(on(7, 31).stage() == PledgeStage::Published);
    CHECK(on(8, 1).verdict == Verdict::Mostly);
}

TEST_CASE("the ledger keeps an approved pledge as it was approved, and a published one out of the bin",
          "[pledge][ledger]")
{
    Branch s;
    const auto id = s.propose(s.pledge()).value();
    const auto change = [&](auto&& alter) {
        auto item = ledger::loadItem(s.reader(), id).value();
        alter(item);
        return codeOf(
            s.run([&](auto& unit) { return ledger::changeItem(unit, item, QStringLiteral("更正"), kToday); }));
    };
    const auto later = [](auto& item) { item.dueOn = QDate(2027, 12, 31); };
    CHECK(change(later).isEmpty()); // nobody approved it yet
    REQUIRE(s.run(
        [&](auto& unit) { return approvePledge(unit, id, QDate(2026, 3, 5), QStringLiteral("支委会"), kToday); }));
    const QString fixed = QStringLiteral("ledger.pledge_fixed");
    CHECK(change([](auto& item) { item.dueOn = QDate(2028, 12, 31); }) == fixed);
    CHECK(change([](auto& item) { item.matter = QStringLiteral("每月有空就去"); }) == fixed);
    CHECK(change([](auto& item) { item.measure = QStringLiteral("自己看着办"); }) == fixed);
    CHECK(change([](auto& item) { item.raisedOn = QDate(2026, 2, 1); }) == fixed);
    CHECK(change([](auto& item) { item.kind = ledger::Kind::Task; }) == fixed);
    CHECK(s.load(id).item.dueOn == QDate(2027, 12, 31));
    CHECK(change([&](auto& item) { // somebody else answers for it
              item.owner = s.other;
              item.ownerName = QStringLiteral("石维岳");
          })
              .isEmpty());
    CHECK(s.load(id).item.ownerName == QStringLiteral("石维岳"));
    const auto recycle = [&] {
        return codeOf(s.run([&](auto& unit) { return ledger::recycleItem(unit, id, kToday); }));
    };
    REQUIRE(recycle().isEmpty()); // approved, but nobody has read it
    REQUIRE(s.run([&](auto& unit) { return ledger::restoreItem(unit, id); }));
    REQUIRE(s.run(
        [&](auto& unit) { return publishPledge(unit, id, QDate(2026, 3, 7), QStringLiteral("公开栏"), kToday); }));
    CHECK(recycle() == QStringLiteral("ledger.pledge_published"));
    CHECK_FALSE(s.load(id).recycled);
}

TEST_CASE("a concluded pledge that the ledger takes up again has no verdict, and ends with a new one alone",
          "[pledge][ledger]")
{
    Branch s;
    const auto id = s.propose(s.pledge()).value();
    REQUIRE(s.publish(id, QDate(2026, 3, 7)));
    REQUIRE(s.report(id, QDate(2026, 9, 1), 240));
    REQUIRE(s.run([&](auto& unit) {
        return concludePledge(unit, id, Verdict::Kept, kToday, QStringLiteral("受理单齐全"), kToday);
    }));
    REQUIRE(s.run([&](auto& unit) { return ledger::reopenItem(unit, id, QStringLiteral("群众有异议"), kToday); }));
    CHECK(s.load(id).isOpen());
    CHECK_FALSE(s.load(id).verdict);
    CHECK(s.load(id).stage() == PledgeStage::Published);
    CHECK(
        codeOf(s.run([&](auto& unit) { return ledger::closeItem(unit, id, kToday, QStringLiteral("随便写"), kToday); }))
        == QStringLiteral("ledger.pledge_unjudged"));
    REQUIRE(s.book->undo()); // both come back together
    CHECK(s.load(id).verdict == Verdict::Kept);
    CHECK_FALSE(s.load(id).isOpen());
}
