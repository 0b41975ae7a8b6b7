// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dues as they stood on a past day. 7,420.00 yuan owe 111.30 a month, 3,000.00 owe 15.00 (art. 2).
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;
using book::Field;

namespace {

/// The line of the month's list on a day, of the only person on it; nothing: nobody is on it.
std::optional<DuesMonth> lineOn(const Branch& desk, const char16_t* wanted, QDate day)
{
    DuesScale scale = desk.scale();
    const DuesRoll roll = loadDuesRollOn(desk.reader(), desk.branch, day).value();
    const DuesSheet sheet = duesSheet(roll, month(wanted), scale).value();
    REQUIRE(sheet.people.size() <= 1);
    return sheet.people.isEmpty() ? std::nullopt : std::optional(sheet.people.first().months.first());
}

DuesState stateOn(const Branch& desk, const char16_t* wanted, QDate day)
{
    const auto line = lineOn(desk, wanted, day);
    REQUIRE(line);
    return line->state;
}

/// Declared as if `entered` were the day.
void declareOn(Branch& desk, DuesBase base, QDate entered)
{
    base.why = QStringLiteral("核定");
    REQUIRE(desk.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, declareBase(unit, desk.catalogue, base, entered));
        return {};
    }));
}

DuesAccount accountOf(const QList<DuesBase>& bases)
{
    DuesAccount account;
    account.payer.standing.type = QString::fromUtf16(book::kFullMember);
    account.payer.standing.joined = PartialDate::of(2010, 7, 1);
    account.bases = bases;
    return account;
}

DuesBase baseOf(qint64 fen, Month from, QDate entered)
{
    DuesBase base;
    base.base = {fen};
    base.from = from;
    base.enteredOn = entered;
    return base;
}

} // namespace

TEST_CASE("dues of a past day: what was paid later is not there yet", "[dues]")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"7420.00", u"2026-01")));
    REQUIRE(desk.pay(id, u"2026-06", u"100.00", QDate(2026, 6, 10)));
    REQUIRE(desk.pay(id, u"2026-06", u"11.30", QDate(2026, 7, 5)));
    const auto before = lineOn(desk, u"2026-06", QDate(2026, 6, 9));
    REQUIRE(before);
    CHECK(before->state == DuesState::Unpaid);
    CHECK(before->due.fen == 11'130);
    CHECK(before->paid.fen == 0);
    CHECK_FALSE(before->paidOn.isValid());
    const auto part = lineOn(desk, u"2026-06", QDate(2026, 6, 10)); // on the day itself
    REQUIRE(part);
    CHECK(part->state == DuesState::Partial);
    CHECK(part->open().fen == 1'130);
    CHECK(part->paidOn == QDate(2026, 6, 10));
    CHECK(stateOn(desk, u"2026-06", QDate(2026, 7, 4)) == DuesState::Partial);
    const auto whole = lineOn(desk, u"2026-06", QDate(2026, 7, 5));
    REQUIRE(whole);
    CHECK(whole->state == DuesState::Paid);
    CHECK(whole->paidOn == QDate(2026, 7, 5));
}

TEST_CASE("dues of a past day: a payment put right counts as it is right, by its own day", "[dues]")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"7420.00", u"2026-01")));
    const auto wrong = desk.pay(id, u"2026-06", u"111.30", QDate(2026, 6, 10)).value();
    CHECK(stateOn(desk, u"2026-06", QDate(2026, 6, 15)) == DuesState::Paid);
    DuesPayment right = loadDuesPayment(desk.reader(), wrong).value();
    right.paidOn = QDate(2026, 6, 20);
    REQUIRE(desk.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto made,
               correctPayment(unit, desk.catalogue, wrong, right, QStringLiteral("日期写错"), kToday));
        return {};
    }));
    CHECK(stateOn(desk, u"2026-06", QDate(2026, 6, 19)) == DuesState::Unpaid);
    CHECK(stateOn(desk, u"2026-06", QDate(2026, 6, 20)) == DuesState::Paid);
}

TEST_CASE("dues of a past day: who came later owes nothing yet, who left later still does", "[dues]")
{
    {
        Branch desk;
        const auto id = desk.add(QStringLiteral("丁春晓"), [](book::Member& person) {
            person.values.set(Field::MemberType, QString::fromUtf16(book::kProbationaryMember));
            person.values.set(Field::JoinDate, QStringLiteral("2026-06-15"));
            person.values.set(Field::FullMemberDate, QString());
        });
        REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-06")));
        CHECK_FALSE(lineOn(desk, u"2026-06", QDate(2026, 6, 14)));
        CHECK(stateOn(desk, u"2026-06", QDate(2026, 6, 15)) == DuesState::Unpaid);
    }
    {
        Branch desk;
        const auto id = desk.add(QStringLiteral("丁春晓"), [](book::Member& person) {
            person.values.set(Field::TransferInDate, QStringLiteral("2026-06-12"));
        });
        REQUIRE(desk.declare(desk.base(id, u"3000.00", u"2026-06")));
        CHECK_FALSE(lineOn(desk, u"2026-06", QDate(2026, 6, 11)));
        CHECK(stateOn(desk, u"2026-06", QDate(2026, 6, 12)) == DuesState::Unpaid);
    }
    DuesAccount gone = accountOf({});
    gone.payer.standing.leftOn = QDate(2026, 6, 20);
    gone.payer.standing.ended = true;
    gone.payer.leftReason = QStringLiteral("出党");
    CHECK(duesReason(gone, {2026, 6}) == DuesReason::Left); // as it is today
    const auto on = [&](QDate day) { return duesReason(standingOn(gone, {}, day).value(), {2026, 6}); };
    CHECK(on(QDate(2026, 6, 19)) == DuesReason::Owes);
    CHECK(on(QDate(2026, 6, 20)) == DuesReason::Left);
    gone.payer.standing.leftOn = {}; // nobody knows since when
    CHECK(on(QDate(2026, 6, 19)) == DuesReason::Ended);
}

TEST_CASE("dues of a past day: an exemption is there from the day on which it was decided", "[dues]")
{
    DuesAccount account = accountOf({baseOf(742'000, {2026, 1}, kToday)});
    DuesExemption decision;
    decision.from = {2026, 6};
    decision.decidedOn = QDate(2026, 6, 20);
    decision.decidedBy = QStringLiteral("机关党委");
    account.exemptions = {decision};
    const auto catalogue = rules::Catalogue::builtIn().value();
    const auto on = [&](QDate day) {
        DuesScale scale(catalogue);
        return assess(standingOn(account, {}, day).value(), Month{2026, 6}, scale).value();
    };
    CHECK(on(QDate(2026, 6, 19)).state == DuesState::Unpaid);
    CHECK(on(QDate(2026, 6, 19)).due.fen == 11'130);
    CHECK(on(QDate(2026, 6, 20)).state == DuesState::Exempt);
    CHECK(on(QDate(2026, 6, 20)).due.fen == 0);
}

TEST_CASE("dues of a past day: a base that was replaced later is again what it was", "[dues]")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    declareOn(desk, desk.base(id, u"7420.00", u"2026-01"), QDate(2026, 1, 10));
    declareOn(desk, desk.base(id, u"3000.00", u"2026-01"), QDate(2026, 8, 1));
    const auto due = [&](const char16_t* wanted, QDate day) { return lineOn(desk, wanted, day)->due.fen; };
    CHECK(due(u"2026-06", QDate(2026, 7, 31)) == 11'130);
    CHECK(due(u"2026-06", QDate(2026, 8, 1)) == 1'500);
    // Nothing had been entered by then: the book was begun later.
    CHECK(due(u"2026-01", QDate(2026, 1, 9)) == 1'500);
    // It holds from its month on, whenever it was entered.
    declareOn(desk, desk.base(id, u"7420.00", u"2026-05"), kToday);
    CHECK(due(u"2026-04", QDate(2026, 8, 31)) == 1'500);
    CHECK(due(u"2026-05", QDate(2026, 8, 31)) == 11'130);
    // A mistake was one before anybody saw it.
    declareOn(desk, desk.base(id, u"10001.00", u"2026-07"), QDate(2026, 7, 1));
    CHECK(due(u"2026-07", QDate(2026, 8, 31)) == 20'002);
    REQUIRE(desk.run([&](store::UnitOfWork& unit) {
        const DuesAccount account = desk.account(id);
        return withdrawBase(unit, desk.catalogue, *baseIn(account, {2026, 7}), QStringLiteral("写错"), kToday);
    }));
    CHECK(due(u"2026-07", QDate(2026, 8, 31)) == 11'130);
}

TEST_CASE("dues of a past day: a base for a month to come was known by then, or is not there", "[dues]")
{
    const DuesAccount account =
        accountOf({baseOf(742'000, {2026, 1}, kToday), baseOf(300'000, {2026, 7}, QDate(2026, 6, 10))});
    const auto bases = [&](QDate day) { return standingOn(account, {}, day).value().bases.size(); };
    CHECK(bases(QDate(2025, 12, 31)) == 0);
    CHECK(bases(QDate(2026, 6, 9)) == 1);
    CHECK(bases(QDate(2026, 6, 10)) == 2);
    CHECK(bases(QDate(2026, 7, 1)) == 2);
}

TEST_CASE("dues of a past day: the reminder counts the months that were over then", "[dues]")
{
    Branch desk;
    const auto id = desk.add(QStringLiteral("丁春晓"));
    REQUIRE(desk.declare(desk.base(id, u"7420.00", u"2026-01")));
    REQUIRE(desk.pay(id, u"2026-01", u"111.30", QDate(2026, 4, 2)));
    const auto arrears = [&](QDate day) {
        DuesScale scale = desk.scale();
        const DuesRoll roll = loadDuesRollOn(desk.reader(), desk.branch, day).value();
        const auto statements = duesStatements(roll, Month::of(day), scale).value();
        return arrearsOf(statements.first(), day, desk.catalogue);
    };
    CHECK(arrears(QDate(2026, 3, 31)).months == 2); // January and February
    CHECK(arrears(QDate(2026, 4, 1)).months == 3);
    CHECK(arrears(QDate(2026, 4, 1)).open.fen == 3 * 11'130);
    CHECK(arrears(QDate(2026, 4, 2)).months == 2); // February and March
}
