// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers for what, cases with their course, and what is thin.
#include "branchbook/conduct/accountability.h"
#include "branchbook/conduct/thin.h"
#include "conduct/conduct_support.h"

#include "support/catch_qt.h"

#include <QJsonObject>

using namespace conduct_test;

namespace {

struct Answering : Branch {
    Result<ResponsibilityId> save(const Responsibility& line)
    {
        return made<ResponsibilityId>([&](store::UnitOfWork& unit) { return saveResponsibility(unit, line, kToday); });
    }
    [[nodiscard]] Responsibility line(QDate from) const
    {
        Responsibility made;
        made.branch = branch;
        made.matter = QStringLiteral("一次性告知");
        made.member = member;
        made.name = QStringLiteral("丁春晓");
        made.fromOn = from;
        return made;
    }
    Result<CaseId> open(const AccountabilityCase& record)
    {
        return made<CaseId>([&](store::UnitOfWork& unit) { return saveCase(unit, record, kToday); });
    }
    [[nodiscard]] AccountabilityCase record(QDate on) const
    {
        AccountabilityCase made;
        made.branch = branch;
        made.foundOn = on;
        made.name = QStringLiteral("石维岳");
        made.member = other;
        made.facts = QStringLiteral("让群众跑了第二趟");
        return made;
    }
    Result<> check(CaseId id, Verified verified, QDate on)
    {
        return run([&](store::UnitOfWork& unit) {
            return checkCase(unit, id, {on, QStringLiteral("纪检委员"), verified, QStringLiteral("核对了受理单")},
                             kToday);
        });
    }
    Result<> decide(CaseId id, CaseMeasure measure, QDate on, const char16_t* words = u"")
    {
        return run([&](store::UnitOfWork& unit) {
            return decideCase(unit, id, {on, QStringLiteral("支委会"), measure, QString::fromUtf16(words)}, kToday);
        });
    }
    Result<> close(CaseId id, QDate on, const char16_t* words)
    {
        return run([&](store::UnitOfWork& unit) { return closeCase(unit, id, on, QString::fromUtf16(words), kToday); });
    }
};

bool isThin(const QList<Thin>& all, Gap gap, int count)
{
    return all.contains(Thin{gap, count});
}

} // namespace

TEST_CASE("a responsibility is handed on: one ends the day before another begins", "[responsibility]")
{
    Answering s;
    const auto first = s.save(s.line(QDate(2026, 1, 1))).value();
    CHECK(codeOf(s.save(s.line(QDate(2026, 5, 1)))) == QStringLiteral("responsibility.twice"));
    const auto next = s.made<ResponsibilityId>([&](auto& unit) {
        return handOnResponsibility(unit, first, {s.other, QStringLiteral("石维岳"), QDate(2026, 7, 1)}, kToday);
    });
    REQUIRE(next);
    CHECK(loadResponsibility(s.reader(), first).value().untilOn == QDate(2026, 6, 30));
    CHECK(loadResponsibility(s.reader(), *next).value().name == QStringLiteral("石维岳"));
    CHECK(codeOf(s.made<ResponsibilityId>([&](auto& unit) {
              return handOnResponsibility(unit, first, {s.other, QStringLiteral("石维岳"), QDate(2026, 8, 1)}, kToday);
          }))
          == QStringLiteral("responsibility.ended"));
    CHECK(firstText(s.section(&addResponsibilitySection)) == QStringLiteral("责任清单1项，落实到1人。"));
}

TEST_CASE("who answered for what on a past day: what ended later went on", "[responsibility]")
{
    Answering s;
    const auto first = s.save(s.line(QDate(2026, 1, 1))).value();
    const auto next = s.made<ResponsibilityId>([&](auto& unit) {
        return handOnResponsibility(unit, first, {s.other, QStringLiteral("石维岳"), QDate(2026, 7, 1)}, kToday);
    });
    REQUIRE(next);
    const auto on = [&](QDate day) { return listResponsibilitiesOn(s.reader(), s.branch, day).value(); };
    CHECK(on(QDate(2025, 12, 31)).isEmpty());
    REQUIRE(on(QDate(2026, 1, 1)).size() == 1);
    CHECK(on(QDate(2026, 1, 1)).first().name == QStringLiteral("丁春晓"));
    CHECK_FALSE(on(QDate(2026, 6, 29)).first().untilOn.isValid());
    REQUIRE(on(QDate(2026, 6, 30)).size() == 1);
    CHECK(on(QDate(2026, 6, 30)).first().untilOn == QDate(2026, 6, 30));
    REQUIRE(on(QDate(2026, 7, 1)).size() == 2);
    CHECK_FALSE(on(QDate(2026, 7, 1)).first().holdsOn(QDate(2026, 7, 1)));
    CHECK(on(QDate(2026, 7, 1)).last().name == QStringLiteral("石维岳"));
    REQUIRE(s.run([&](auto& unit) { return recycleResponsibility(unit, *next, kToday); }));
    CHECK(on(QDate(2026, 7, 1)).size() == 1);
}

TEST_CASE("a case is checked, decided and closed, in this order and with a result", "[accountability]")
{
    Answering s;
    auto record = s.record(QDate(2026, 7, 1));
    record.facts.clear();
    CHECK(codeOf(s.open(record)) == QStringLiteral("accountability.facts_missing"));
    record = s.record(QDate(2026, 7, 1));
    record.dueOn = QDate(2026, 7, 31);
    record.responsibility = s.save(s.line(QDate(2026, 1, 1))).value();
    const auto id = s.open(record).value();
    const auto loaded = [&] { return loadCase(s.reader(), id).value(); };
    CHECK(loaded().matter == QStringLiteral("一次性告知"));
    CHECK(codeOf(s.decide(id, CaseMeasure::Reminder, kToday)) == QStringLiteral("accountability.not_checked"));
    CHECK(codeOf(s.check(id, Verified::True, QDate(2026, 6, 30))) == QStringLiteral("accountability.order"));
    REQUIRE(s.check(id, Verified::True, QDate(2026, 7, 5)));
    CHECK(loaded().stage() == CaseStage::Checked);
    CHECK(codeOf(s.decide(id, CaseMeasure::Transferred, QDate(2026, 7, 9)))
          == QStringLiteral("accountability.words_missing"));
    REQUIRE(s.decide(id, CaseMeasure::Criticism, QDate(2026, 7, 9)));
    CHECK(codeOf(s.check(id, Verified::Untrue, QDate(2026, 7, 9))) == QStringLiteral("accountability.decided"));
    CHECK(codeOf(s.close(id, kToday, u" ")) == QStringLiteral("accountability.outcome_missing"));
    CHECK_FALSE(s.facts(&addCaseFacts).terms.front().settled);
    CHECK_FALSE(s.facts(&addCaseFacts).things.front().name.contains(QStringLiteral("石维岳")));
    REQUIRE(s.close(id, QDate(2026, 7, 20), u"作了检查，已改正"));
    CHECK(s.facts(&addCaseFacts).terms.front().settled);
    const auto section = s.section(&addCaseSection);
    CHECK(firstText(section) == QStringLiteral("责任追究：发现1起，作出处理1起（批评教育1起），办结1起。"));
    auto changed = loaded();
    changed.level = CaseLevel::Branch;
    REQUIRE(s.run([&](auto& unit) { return saveCase(unit, changed, kToday).map([](auto) {}); }));
    CHECK(loaded().stage() == CaseStage::Closed); // the course stays
    REQUIRE(s.run([&](auto& unit) { return takeBackCaseStep(unit, id); }));
    CHECK(loaded().stage() == CaseStage::Decided);
    CHECK(codeOf(s.run([&](auto& unit) { return recycleResponsibility(unit, *record.responsibility, kToday); }))
          == QStringLiteral("responsibility.has_cases"));
}

TEST_CASE("an open case goes into the bin for a reason only, which ends with the restoring", "[accountability]")
{
    Answering s;
    const auto id = s.open(s.record(QDate(2026, 7, 1))).value();
    const auto loaded = [&] { return loadCase(s.reader(), id).value(); };
    const auto recycle = [&](const char16_t* why) {
        return codeOf(s.run([&](auto& unit) { return recycleCase(unit, id, QString::fromUtf16(why), kToday); }));
    };
    CHECK(recycle(u" ") == QStringLiteral("accountability.recycle_reason"));
    CHECK_FALSE(loaded().recycled);
    REQUIRE(recycle(u"登记重了").isEmpty());
    CHECK(loaded().outcome == QStringLiteral("登记重了"));
    CHECK(loaded().stage() == CaseStage::Clue); // no outcome of the case
    REQUIRE(s.run([&](auto& unit) { return restoreCase(unit, id); }));
    CHECK(loaded().outcome.isEmpty());
    REQUIRE(s.check(id, Verified::True, QDate(2026, 7, 5)));
    REQUIRE(s.decide(id, CaseMeasure::Criticism, QDate(2026, 7, 9)));
    REQUIRE(s.close(id, QDate(2026, 7, 20), u"已改正"));
    REQUIRE(recycle(u"").isEmpty()); // a closed one has its outcome
    CHECK(loaded().outcome == QStringLiteral("已改正"));
    REQUIRE(s.run([&](auto& unit) { return restoreCase(unit, id); }));
    CHECK(loaded().outcome == QStringLiteral("已改正"));
}

TEST_CASE("what is untrue is followed by no measure", "[accountability]")
{
    Answering s;
    const auto id = s.open(s.record(QDate(2026, 7, 1))).value();
    REQUIRE(s.check(id, Verified::Untrue, QDate(2026, 7, 5)));
    CHECK(codeOf(s.decide(id, CaseMeasure::Criticism, kToday)) == QStringLiteral("accountability.untrue"));
    CHECK(s.decide(id, CaseMeasure::None, kToday, u"查无此事"));
}

TEST_CASE("cases of a past day: check, decision and end that came later are not there yet, nor are their words",
          "[accountability]")
{
    Answering s;
    const auto id = s.open(s.record(QDate(2026, 7, 1))).value();
    REQUIRE(s.check(id, Verified::Partly, QDate(2026, 7, 5)));
    REQUIRE(s.decide(id, CaseMeasure::Criticism, QDate(2026, 7, 9), u"当面批评"));
    REQUIRE(s.close(id, QDate(2026, 7, 20), u"已改正"));
    const auto second = s.open(s.record(QDate(2026, 7, 15))).value();
    const auto on = [&](QDate day) { return listCasesOn(s.reader(), s.branch, day).value(); };
    /// The day of July, and how far it was.
    const auto told = [&](int day) {
        QStringList lines;
        const auto cases = on(QDate(2026, 7, day));
        for (const AccountabilityCase& each : cases)
            lines.append(QStringLiteral("%1 %2").arg(each.foundOn.day()).arg(caseStageName(each.stage())));
        return lines.join(QStringLiteral(", "));
    };
    CHECK(on(QDate(2026, 6, 30)).isEmpty());
    CHECK(told(1) == QStringLiteral("1 clue"));
    CHECK(told(4) == QStringLiteral("1 clue"));
    CHECK(told(5) == QStringLiteral("1 checked"));
    CHECK(told(8) == QStringLiteral("1 checked"));
    CHECK(told(9) == QStringLiteral("1 decided"));
    CHECK(told(14) == QStringLiteral("1 decided"));
    CHECK(told(15) == QStringLiteral("15 clue, 1 decided"));
    CHECK(told(19) == QStringLiteral("15 clue, 1 decided"));
    CHECK(told(20) == QStringLiteral("15 clue, 1 closed"));
    const AccountabilityCase clue = on(QDate(2026, 7, 4)).first();
    CHECK_FALSE(clue.verified.has_value());
    CHECK(clue.checkedBy.isEmpty());
    CHECK(clue.finding.isEmpty());
    CHECK(clue.facts == QStringLiteral("让群众跑了第二趟"));
    const AccountabilityCase checked = on(QDate(2026, 7, 8)).first();
    CHECK(checked.verified == Verified::Partly);
    CHECK_FALSE(checked.measure.has_value());
    CHECK(checked.decidedBy.isEmpty());
    CHECK(checked.decision.isEmpty());
    const AccountabilityCase decided = on(QDate(2026, 7, 9)).first();
    CHECK(decided.measure == CaseMeasure::Criticism);
    CHECK(decided.decision == QStringLiteral("当面批评"));
    CHECK(decided.outcome.isEmpty());
    CHECK(on(QDate(2026, 7, 20)).last().outcome == QStringLiteral("已改正"));
    REQUIRE(s.run([&](auto& unit) { return recycleCase(unit, second, QStringLiteral("登记重了"), kToday); }));
    CHECK(told(15) == QStringLiteral("1 decided"));
}

TEST_CASE("an empty branch is thin everywhere, and each thing that is done takes one gap away", "[thin]")
{
    Answering s;
    const auto thin = [&] { return thinPlaces(s.reader(), s.branch, kToday).value(); };
    CHECK(isThin(thin(), Gap::NoBranchPledge, 1));
    CHECK(isThin(thin(), Gap::MembersWithoutPledge, 3));
    CHECK(isThin(thin(), Gap::NoNorm, 1));
    CHECK(isThin(thin(), Gap::NoSurvey, 1));
    CHECK(isThin(thin(), Gap::NoCall, 1));
    CHECK(isThin(thin(), Gap::NoResponsibility, 1));
    REQUIRE(s.save(s.line(QDate(2026, 1, 1))));
    CHECK_FALSE(isThin(thin(), Gap::NoResponsibility, 1));
    auto own = s.pledge();
    own.scope = PledgeScope::Member;
    const auto id = s.propose(own).value();
    CHECK(isThin(thin(), Gap::MembersWithoutPledge, 2));
    CHECK(isThin(thin(), Gap::PledgesToApprove, 1));
    REQUIRE(s.publish(id, QDate(2026, 3, 7)));
    CHECK(isThin(thin(), Gap::PledgesUnreported, 1));
    CHECK(isThin(thin(), Gap::PledgesBehind, 1));
    REQUIRE(s.report(id, QDate(2026, 7, 1), 240)); // the first day of the quarter
    CHECK_FALSE(isThin(thin(), Gap::PledgesUnreported, 1));
    CHECK_FALSE(isThin(thin(), Gap::PledgesBehind, 1));
    CHECK(placeOf(Gap::NormsUnsigned) == QStringLiteral("norm"));
    CHECK(thinText({Gap::MembersWithoutPledge, 2}).contains(u'2'));
}
