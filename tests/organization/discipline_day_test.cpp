// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织处置 and 党纪处分 as of a past day: steps, terms, ends and corrections as they stood when the day ended.
#include "branchbook/organization/discipline_service.h"
#include "organization/election_support.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace organization_test;
using rules::SanctionKind;

namespace {

/// 限期改正 found on 11 May 2026, voted on 26 June until 28 September, prolonged on 20 September until 26 December, over on 28 December.
DispositionCase closedCase()
{
    DispositionCase one;
    one.measure = DispositionMeasure::Correction;
    one.foundOn = QDate(2026, 5, 11);
    one.termFrom = QDate(2026, 6, 26);
    one.termUntil = QDate(2026, 12, 26);
    one.steps = {{DispositionStep::Verified, {2026, 5, 25}, {}, {}},
                 {DispositionStep::Committee, {2026, 6, 5}, {}, {}},
                 {DispositionStep::Meeting, {2026, 6, 26}, {}, QStringLiteral("本人表示接受")},
                 {DispositionStep::Approved, {2026, 7, 6}, {}, {}}};
    one.marks = {{{2026, 9, 20}, QStringLiteral("期限到2026年9月28日"), QStringLiteral("还要再看")}};
    one.closedOn = QDate(2026, 12, 28);
    one.outcome = DispositionOutcome::Corrected;
    one.note = QStringLiteral("改正合格");
    return one;
}

} // namespace

TEST_CASE("a case of a past day has the steps and the term of then, and had not ended", "[discipline]")
{
    const DispositionCase one = closedCase();
    CHECK(standingOn(one, {2026, 5, 24}).reached() == DispositionStep::Found);
    CHECK(standingOn(one, {2026, 5, 25}).reached() == DispositionStep::Verified);
    const DispositionCase before = standingOn(one, {2026, 6, 25});
    CHECK(before.reached() == DispositionStep::Committee);
    CHECK_FALSE(before.termFrom.isValid());
    CHECK_FALSE(before.termUntil.isValid());
    const DispositionCase voted = standingOn(one, {2026, 6, 26});
    CHECK(voted.reached() == DispositionStep::Meeting);
    CHECK(voted.step(DispositionStep::Meeting)->note == QStringLiteral("本人表示接受"));
    CHECK(voted.termFrom == QDate(2026, 6, 26));
    CHECK(voted.termUntil == QDate(2026, 9, 28)); // it was prolonged later
    CHECK(voted.marks.isEmpty());
    CHECK(standingOn(one, {2026, 9, 19}).termUntil == QDate(2026, 9, 28));
    CHECK(standingOn(one, {2026, 9, 20}).termUntil == QDate(2026, 12, 26));
    CHECK(standingOn(one, {2026, 9, 20}).marks.size() == 1);
    const DispositionCase open = standingOn(one, {2026, 12, 27});
    CHECK(open.isOpen());
    CHECK(open.note.isEmpty());
    const DispositionCase over = standingOn(one, {2026, 12, 28});
    CHECK_FALSE(over.isOpen());
    CHECK(over.outcome == DispositionOutcome::Corrected);
    CHECK(over.note == QStringLiteral("改正合格"));
}

TEST_CASE("what the members' meeting voted anew was another measure before", "[discipline]")
{
    DispositionCase one = closedCase();
    one.measure = DispositionMeasure::Removal; // whoever refuses 劝退 comes before the meeting again
    one.marks = {{{2026, 8, 3}, measureTitle(DispositionMeasure::PersuadedWithdrawal), QStringLiteral("重新表决")}};
    CHECK(standingOn(one, {2026, 8, 2}).measure == DispositionMeasure::PersuadedWithdrawal);
    CHECK(standingOn(one, {2026, 8, 3}).measure == DispositionMeasure::Removal);
    one.marks[0].reason = QStringLiteral("写错了"); // a correction of words is of the case as it is
    CHECK(standingOn(one, {2026, 8, 2}).measure == DispositionMeasure::Removal);
}

TEST_CASE("a sanction of a past day is announced, reported, prolonged and restored by then", "[discipline]")
{
    SanctionRecord record;
    record.sanction = {SanctionKind::ProbationWithinParty, QDate(2024, 3, 10), 24, QDate(2026, 4, 1)};
    record.announcedOn = QDate(2024, 3, 20);
    record.reportedOn = QDate(2024, 9, 5);
    record.restoredAt = gathering::GatheringId::make();
    record.marks = {{{2025, 3, 5},
                     QStringLiteral("留党察看，2024年3月10日生效，12个月；机关纪委；停职6个月"),
                     QStringLiteral("不合格")}};
    CHECK_FALSE(standingOn(record, {2024, 3, 19}).announcedOn.isValid());
    CHECK(standingOn(record, {2024, 3, 20}).announcedOn == QDate(2024, 3, 20));
    CHECK_FALSE(standingOn(record, {2024, 9, 4}).reportedOn.isValid());
    CHECK(standingOn(record, {2024, 9, 5}).reportedOn == QDate(2024, 9, 5));
    CHECK(standingOn(record, {2025, 3, 4}).sanction.months == 12);
    CHECK(standingOn(record, {2025, 3, 5}).sanction.months == 24);
    const SanctionRecord suspended = standingOn(record, {2026, 3, 31});
    CHECK_FALSE(suspended.sanction.restoredOn.isValid());
    CHECK_FALSE(suspended.restoredAt);
    CHECK(suspended.isOpenProbation());
    CHECK(standingOn(record, {2026, 4, 1}).sanction.restoredOn == QDate(2026, 4, 1));
    CHECK(standingOn(record, {2026, 4, 1}).restoredAt);
}

TEST_CASE("cases found and sanctions in force later are not listed of a past day, and what ended later comes first",
          "[discipline]")
{
    Voters s;
    const auto find = [&](const char16_t* name, QDate on) {
        DispositionCase one;
        one.member = s.byName.value(QString::fromUtf16(name));
        one.foundOn = on;
        one.grounds = QStringLiteral("长期不参加组织生活");
        DispositionId id;
        REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openDisposition(unit, one, s.today));
            return {};
        }));
        return id;
    };
    const auto first = find(u"贺松年", {2025, 9, 1});
    (void)find(u"韩知秋", {2025, 11, 3});
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return closeDisposition(unit, first, {QDate(2026, 1, 15), DispositionOutcome::Dropped, {}}, s.today);
    }));
    const auto then = [&](QDate day) {
        QStringList names;
        const auto cases = listDispositionsOn(s.reader(), s.branch, day).value();
        for (const DispositionCase& one : cases)
            names.append(one.memberName + (one.isOpen() ? QString() : QStringLiteral("结")));
        return names.join(u' ');
    };
    CHECK(then({2025, 8, 31}) == QString());
    CHECK(then({2025, 9, 1}) == QStringLiteral("贺松年"));
    CHECK(then({2025, 11, 2}) == QStringLiteral("贺松年"));
    CHECK(then({2026, 1, 14}) == QStringLiteral("韩知秋 贺松年")); // the latest found first
    CHECK(then({2026, 1, 15}) == QStringLiteral("韩知秋 贺松年结"));

    SanctionRecord record;
    record.member = s.byName.value(QStringLiteral("贺松年"));
    record.sanction = {SanctionKind::Warning, QDate(2026, 2, 10), 0, {}};
    record.decidedBy = QStringLiteral("机关纪委");
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, imposeSanction(unit, s.rules(), record, s.today));
        return {};
    }));
    CHECK(listSanctionsOn(s.reader(), s.branch, {2026, 2, 9}).value().isEmpty());
    CHECK(listSanctionsOn(s.reader(), s.branch, {2026, 2, 10}).value().size() == 1);
}
