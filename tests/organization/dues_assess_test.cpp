// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed for a month and why: the brackets at their edges, who owes, what was forgiven, what stayed open.
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;
using book::Field;

namespace {

/// Somebody who joined in 2010 and has one base; nothing of it is in a book.
DuesAccount plainAccount(qint64 baseFen, DuesClass type = DuesClass::Salaried, Month from = {2026, 1})
{
    DuesAccount account;
    account.payer.name = QStringLiteral("丁春晓");
    account.payer.standing.type = QString::fromUtf16(book::kFullMember);
    account.payer.standing.joined = PartialDate::of(2010, 7, 1);
    DuesBase base;
    base.type = type;
    base.base = {baseFen};
    base.from = from;
    account.bases.append(base);
    return account;
}

rules::Catalogue builtIn()
{
    return rules::Catalogue::builtIn().value();
}

DuesMonth dueOf(const DuesAccount& account, Month month, const rules::Catalogue& catalogue)
{
    DuesScale scale(catalogue);
    return assess(account, month, scale).value();
}

void payWhole(DuesAccount& account, Month month, qint64 fen)
{
    account.paid.append({month, {fen}, month.range().last});
}

} // namespace

TEST_CASE("dues are paid through the last month before which none is open, in advance too")
{
    const auto catalogue = builtIn();
    constexpr qint64 kDue = 4'000; // 1 % of 4,000.00
    DuesAccount account = plainAccount(400'000);
    const auto through = [&] {
        DuesScale scale(catalogue);
        const auto month = duesPaidThrough(account, scale).value();
        return month ? month->toString() : QString();
    };
    CHECK(through().isEmpty());
    for (int month = 1; month <= 8; ++month)
        payWhole(account, {2026, month}, kDue);
    CHECK(through() == QStringLiteral("2026-08"));
    payWhole(account, {2026, 10}, kDue);
    CHECK(through() == QStringLiteral("2026-08")); // September is open
    account.paid.insert(8, {{2026, 9}, {kDue}, QDate(2026, 9, 18)});
    CHECK(through() == QStringLiteral("2026-10"));
    account.paid[2].amount = {kDue - 1};
    CHECK(through() == QStringLiteral("2026-02"));
}

TEST_CASE("the rate applies to the whole base, and each bracket ends with its upper bound")
{
    const auto catalogue = builtIn();
    struct Edge {
        qint64 base;
        const char16_t* rate;
        qint64 due;
    };
    // The figures of DUES2008 art. 2: 3000, 5000 and 10000 belong to the lower class.
    const Edge edges[]{
        {0, u"0.5", 0},           {300'000, u"0.5", 1'500},    {300'001, u"1", 3'000},    {500'000, u"1", 5'000},
        {500'001, u"1.5", 7'500}, {1'000'000, u"1.5", 15'000}, {1'000'001, u"2", 20'000}, {1'000'025, u"2", 20'001},
        {299'900, u"0.5", 1'500}};
    for (const Edge& edge : edges) {
        INFO(edge.base);
        CHECK(edge.due == earnerDues(edge.base)); // the two computations of this test agree
        const DuesMonth line = dueOf(plainAccount(edge.base), {2026, 9}, catalogue);
        CHECK(line.due.fen == edge.due);
        CHECK(rules::percent(line.rate.value()) == QString::fromUtf16(edge.rate));
        CHECK(line.state == (edge.due == 0 ? DuesState::NotOwed : DuesState::Unpaid));
        CHECK(line.why.contains(line.base->toString()));
    }
    CHECK(dueOf(plainAccount(500'000, DuesClass::Retired), {2026, 9}, catalogue).due.fen == pensionerDues(500'000));
    CHECK(dueOf(plainAccount(500'001, DuesClass::Retired), {2026, 9}, catalogue).due.fen == pensionerDues(500'001));
    CHECK(pensionerDues(500'000) == 2'500);
    CHECK(pensionerDues(500'001) == 5'000);
    CHECK(dueOf(plainAccount(0, DuesClass::Student), {2026, 9}, catalogue).due.fen == 20);
    CHECK(dueOf(plainAccount(0, DuesClass::Farmer), {2026, 9}, catalogue).due.fen == 20);
}

TEST_CASE("every base from 2990 to 10010 yuan in odd steps gives what the regulation's figures give")
{
    const auto catalogue = builtIn();
    DuesScale scale(catalogue);
    for (qint64 base = 299'000; base < 1'001'000; base += 137) {
        const auto line = assess(plainAccount(base), {2026, 9}, scale).value();
        if (line.due.fen != earnerDues(base)) {
            CAPTURE(base, line.due.fen);
            FAIL();
        }
    }
}

TEST_CASE("a base holds from its month until the next one")
{
    const auto catalogue = builtIn();
    DuesAccount account = plainAccount(480'000);
    account.bases.append(account.bases.first());
    account.bases.last().from = {2026, 7};
    account.bases.last().base = {620'000};
    CHECK(dueOf(account, {2025, 12}, catalogue).state == DuesState::BaseMissing);
    CHECK(dueOf(account, {2025, 12}, catalogue).due.fen == 0);
    CHECK(dueOf(account, {2026, 1}, catalogue).due.fen == earnerDues(480'000));
    CHECK(dueOf(account, {2026, 6}, catalogue).due.fen == earnerDues(480'000));
    CHECK(dueOf(account, {2026, 7}, catalogue).due.fen == earnerDues(620'000));
    CHECK(dueOf(account, {2031, 2}, catalogue).due.fen == earnerDues(620'000));
}

TEST_CASE("probationary members owe from the month in which the meeting accepted them")
{
    const auto catalogue = builtIn();
    DuesAccount account = plainAccount(480'000);
    account.payer.standing.type = QString::fromUtf16(book::kProbationaryMember);
    account.payer.standing.joined = PartialDate::of(2026, 3, 31);
    CHECK(dueOf(account, {2026, 2}, catalogue).reason == DuesReason::NotYetMember);
    CHECK(dueOf(account, {2026, 3}, catalogue).state == DuesState::Unpaid);
    account.payer.standing.joined = PartialDate::of(2026, 3); // known to the month: the same
    CHECK(dueOf(account, {2026, 2}, catalogue).reason == DuesReason::NotYetMember);
    CHECK(dueOf(account, {2026, 3}, catalogue).state == DuesState::Unpaid);
    account.payer.standing.joined = PartialDate::of(2026); // known to the year: nobody is told to owe too early
    CHECK(dueOf(account, {2026, 11}, catalogue).reason == DuesReason::NotYetMember);
    CHECK(dueOf(account, {2026, 12}, catalogue).state == DuesState::Unpaid);
    account.payer.standing.type = QString::fromUtf16(book::kActivist);
    CHECK(dueOf(account, {2026, 12}, catalogue).reason == DuesReason::NotYetMember);
}

TEST_CASE("without 入党日期 nobody owes for months that were before joining by what else is known")
{
    const auto catalogue = builtIn();
    DuesAccount account = plainAccount(480'000, DuesClass::Salaried, {2025, 1});
    account.payer.standing.joined = {};
    account.payer.standing.converted = PartialDate::of(2026, 6, 10); // a probation takes a year: from 10 June 2025 on
    CHECK(dueOf(account, {2025, 5}, catalogue).reason == DuesReason::NotYetMember);
    CHECK(dueOf(account, {2025, 5}, catalogue).why.startsWith(QStringLiteral("没有填写入党日期")));
    CHECK(dueOf(account, {2025, 6}, catalogue).reason == DuesReason::Owes);
    account.payer.standing.converted = {};
    account.payer.standing.born = PartialDate::of(2007, 9, 2); // 18 on 2 September 2025
    CHECK(dueOf(account, {2025, 8}, catalogue).reason == DuesReason::NotYetMember);
    CHECK(dueOf(account, {2025, 9}, catalogue).reason == DuesReason::Owes);
    account.payer.standing.born = {}; // nothing is known: asked as before
    CHECK(dueOf(account, {2025, 1}, catalogue).reason == DuesReason::Owes);
}

TEST_CASE("who came or left in the middle of a month owes for it here, unless the letter or the reason says otherwise")
{
    const auto catalogue = builtIn();
    DuesAccount account = plainAccount(480'000);
    account.payer.standing.transferredIn = PartialDate::of(2026, 4, 20);
    CHECK(dueOf(account, {2026, 3}, catalogue).reason == DuesReason::NotYetHere);
    CHECK(dueOf(account, {2026, 4}, catalogue).reason == DuesReason::Owes);
    account.payer.settledUntil = PartialDate::of(2026, 5); // paid until May where the member came from
    CHECK(dueOf(account, {2026, 4}, catalogue).reason == DuesReason::SettledBefore);
    CHECK(dueOf(account, {2026, 5}, catalogue).reason == DuesReason::SettledBefore);
    CHECK(dueOf(account, {2026, 6}, catalogue).reason == DuesReason::Owes);
    account.payer.settledUntil = PartialDate::of(2026, 9); // a later roster tells what this branch collected itself
    CHECK(dueOf(account, {2026, 6}, catalogue).reason == DuesReason::SettledBefore);
    CHECK(dueOf(account, {2026, 7}, catalogue).reason == DuesReason::Owes);

    account.payer.standing.leftOn = QDate(2026, 8, 2);
    account.payer.leftReason = QStringLiteral("转出");
    CHECK(dueOf(account, {2026, 8}, catalogue).reason == DuesReason::Owes);
    CHECK(dueOf(account, {2026, 9}, catalogue).reason == DuesReason::Left);
    account.payer.standing.leftOn = QDate(2026, 8, 1); // not a day of August here
    CHECK(dueOf(account, {2026, 8}, catalogue).reason == DuesReason::Left);
    account.payer.standing.leftOn = QDate(2026, 8, 20);
    account.payer.leftReason = QStringLiteral("去世");
    CHECK(dueOf(account, {2026, 8}, catalogue).reason == DuesReason::Left);
    CHECK(dueOf(account, {2026, 7}, catalogue).reason == DuesReason::Owes);
}

TEST_CASE("a decision reduces or forgives, and never asks for more than the scale")
{
    const auto catalogue = builtIn();
    DuesAccount account = plainAccount(480'000); // 48.00
    DuesExemption decision;
    decision.from = {2026, 3};
    decision.until = Month{2026, 5};
    decision.amount = {500};
    decision.decidedOn = QDate(2026, 2, 27);
    decision.decidedBy = QStringLiteral("机关党委");
    account.exemptions.append(decision);
    CHECK(dueOf(account, {2026, 2}, catalogue).due.fen == 4'800);
    CHECK(dueOf(account, {2026, 3}, catalogue).due.fen == 500);
    CHECK(dueOf(account, {2026, 5}, catalogue).due.fen == 500);
    CHECK(dueOf(account, {2026, 6}, catalogue).due.fen == 4'800);
    CHECK(dueOf(account, {2026, 3}, catalogue).why.contains(QStringLiteral("机关党委")));
    account.exemptions.first().amount = {0};
    CHECK(dueOf(account, {2026, 3}, catalogue).state == DuesState::Exempt);
    account.exemptions.first().amount = {9'900};
    CHECK(dueOf(account, {2026, 3}, catalogue).due.fen == 4'800);
    account.exemptions.first().amount = {0};
    account.bases.clear(); // nil needs no base
    CHECK(dueOf(account, {2026, 3}, catalogue).state == DuesState::Exempt);
    CHECK(dueOf(account, {2026, 6}, catalogue).state == DuesState::BaseMissing);
}

TEST_CASE("arrears: months that are over, in steps of one, three, five and six, and a payment interrupts them")
{
    const auto catalogue = builtIn();
    const auto arrears = [&](const DuesAccount& account, QDate today) {
        DuesScale scale(catalogue);
        return arrearsOf(assess(account, {2026, 1}, Month::of(today), scale).value(), today, catalogue);
    };
    const DuesAccount owing = plainAccount(480'000);
    CHECK(arrears(owing, QDate(2026, 1, 31)).step == DuesStep::None); // January is not over
    CHECK(arrears(owing, QDate(2026, 2, 1)).step == DuesStep::Notice);
    CHECK(arrears(owing, QDate(2026, 3, 31)).months == 2);
    CHECK(arrears(owing, QDate(2026, 3, 31)).step == DuesStep::Notice);
    CHECK(arrears(owing, QDate(2026, 4, 1)).step == DuesStep::Warning);
    CHECK(arrears(owing, QDate(2026, 5, 31)).step == DuesStep::Warning);
    CHECK(arrears(owing, QDate(2026, 6, 1)).step == DuesStep::Urgent);
    CHECK(arrears(owing, QDate(2026, 6, 30)).step == DuesStep::Urgent);
    const DuesArrears six = arrears(owing, QDate(2026, 7, 1));
    CHECK(six.step == DuesStep::Withdrawal);
    CHECK(six.months == 6);
    CHECK(six.open.fen == 6 * 4'800);
    CHECK(six.since == Month{2026, 1});
    CHECK(six.why.contains(QStringLiteral("程序不改变任何人的状态")));

    DuesAccount gap = owing;
    payWhole(gap, {2026, 4}, 4'800);
    const DuesArrears after = arrears(gap, QDate(2026, 9, 1)); // 1–3 and 5–8
    CHECK(after.months == 4);
    CHECK(after.since == Month{2026, 5});
    CHECK(after.oldest == Month{2026, 1});
    CHECK(after.open.fen == 7 * 4'800);

    DuesAccount partly = owing;
    for (int month = 1; month <= 8; ++month)
        payWhole(partly, {2026, month}, 4'799);
    const DuesArrears little = arrears(partly, QDate(2026, 9, 1)); // paid each month, a fen too little
    CHECK(little.months == 0);
    CHECK(little.open.fen == 8);
    CHECK(little.step == DuesStep::Notice);

    DuesAccount forgiven = owing;
    DuesExemption decision;
    decision.from = {2026, 3};
    decision.until = Month{2026, 4};
    forgiven.exemptions.append(decision);
    CHECK(arrears(forgiven, QDate(2026, 7, 1)).months == 2); // a good reason interrupts
}

TEST_CASE("the year's bases are proposed from what is known, and nobody is asked twice")
{
    constexpr Month kBegins{2026, 1};
    DuesAccount account = plainAccount(480'000, DuesClass::Salaried, {2025, 3});
    const auto again = proposeBase(account, 2026, kBegins);
    REQUIRE(again);
    CHECK(again->isKnown);
    CHECK(again->base.from == Month{2026, 1});
    CHECK(again->base.base.fen == 480'000);
    CHECK(again->before->from == Month{2025, 3});
    CHECK_FALSE(proposeBase(account, 2025, kBegins)); // has one from within the year

    account.payer.retired = true; // the pension is another amount
    const auto retired = proposeBase(account, 2026, kBegins);
    CHECK(retired->base.type == DuesClass::Retired);
    CHECK_FALSE(retired->isKnown);
    account.payer.rosterBase = Money{390'000};
    CHECK(proposeBase(account, 2026, kBegins)->isKnown);
    CHECK(proposeBase(account, 2026, kBegins)->base.base.fen == 390'000);

    DuesAccount fresh = plainAccount(0);
    fresh.bases.clear();
    CHECK_FALSE(proposeBase(fresh, 2026, kBegins)->isKnown);
    fresh.payer.rosterBase = Money{615'000};
    fresh.payer.standing.joined = PartialDate::of(2026, 5, 8);
    CHECK(proposeBase(fresh, 2026, kBegins)->base.from == Month{2026, 5});
    CHECK(proposeBase(fresh, 2026, kBegins)->base.base.fen == 615'000);
    CHECK(proposeBase(fresh, 2026, {2026, 9})->base.from == Month{2026, 9}); // dues are kept from September on
    CHECK(proposeBase(account, 2026, {2026, 9})->base.from == Month{2026, 1}); // here they were kept before
    CHECK_FALSE(proposeBase(fresh, 2026, {2027, 1}));
    fresh.payer.standing.leftOn = QDate(2026, 1, 1);
    CHECK_FALSE(proposeBase(fresh, 2026, kBegins));
}
