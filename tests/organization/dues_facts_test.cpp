// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dues on the agenda: who has not paid for the month, months in a row without a payment, the year's bases. Reminders alone.
#include "branchbook/book/roster_facts.h"
#include "branchbook/organization/area.h"
#include "branchbook/rules/evaluate.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;

namespace {

/// "dues.monthly 2026-08 overdue 2026-08-31 2/3", by day.
QStringList duesFound(const Branch& made, QDate today = kToday)
{
    rules::Facts facts;
    const book::FactsQuery query{made.reader(), made.branch.id, QDate(today.year() - 1, 1, 1), today, made.catalogue};
    REQUIRE(book::addRosterFacts(query, facts));
    REQUIRE(makeArea()->addFacts(query, facts));
    const auto workingDays = rules::WorkingDays::builtIn().value();
    const DateRange window{QDate(today.year() - 1, 1, 1), QDate(today.year() + 1, 3, 31)};
    QStringList lines;
    for (const rules::Finding& one : rules::evaluate(made.catalogue, facts, {window, today}, workingDays)) {
        const bool isOpen = one.state != rules::State::Done && one.state != rules::State::Upcoming;
        if (one.rule->id.startsWith(u"dues.") && isOpen)
            lines.append(
                QStringLiteral("%1 %2%3 %4 %5 %6/%7")
                    .arg(one.rule->id, one.subjectName, one.period, stateName(one.state), one.due.toString(Qt::ISODate))
                    .arg(one.count)
                    .arg(one.needed));
    }
    return lines;
}

void payEach(Branch& made, book::MemberId id, const QList<const char16_t*>& months, const char16_t* amount)
{
    for (const char16_t* each : months)
        REQUIRE(made.pay(id, each, amount));
}

} // namespace

TEST_CASE("a book that keeps no dues is not asked for any")
{
    Branch made;
    (void)made.add(QStringLiteral("沈溪"));
    CHECK(duesFound(made).isEmpty());
}

TEST_CASE("the month's collection counts those who owe; the exempt and those by the quarter are no debtors")
{
    Branch made;
    const auto paid = made.add(QStringLiteral("沈溪"));
    const auto late = made.add(QStringLiteral("陆怀瑾"));
    const auto exempt = made.add(QStringLiteral("丁春晓"));
    const auto quarterly = made.add(QStringLiteral("韩知秋"));
    for (const auto id : {paid, late, exempt, quarterly})
        REQUIRE(made.declare(made.base(id, u"3000", u"2026-07"))); // 15.00 a month
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        DuesExemption decision;
        decision.branch = made.branch.id;
        decision.member = exempt;
        decision.from = month(u"2026-07");
        decision.decidedOn = QDate(2026, 7, 1);
        decision.decidedBy = QStringLiteral("机关党委");
        decision.why = QStringLiteral("家庭困难");
        return branchbook::organization::exempt(unit, made.catalogue, decision, kToday).map([](auto) {});
    }));
    DuesPayment quarter = made.payment(quarterly, {month(u"2026-07")}, QDate(2026, 7, 8));
    quarter.cadence = DuesCadence::Quarterly;
    REQUIRE(made.pay(quarter));
    payEach(made, paid, {u"2026-07", u"2026-08", u"2026-09"}, u"15");
    payEach(made, late, {u"2026-07"}, u"15");
    payEach(made, late, {u"2026-08"}, u"5");

    // August: 沈溪 paid, 陆怀瑾 not all; 丁春晓 owes nothing, 韩知秋 until the quarter is over.
    CHECK(duesFound(made)
          == QStringList{QStringLiteral("dues.monthly 2026-08 overdue 2026-08-31 1/2"),
                         QStringLiteral("dues.monthly 2026-09 due 2026-09-30 1/2")});
    REQUIRE(made.pay(late, u"2026-08", u"10"));
    CHECK(duesFound(made) == QStringList{QStringLiteral("dues.monthly 2026-09 due 2026-09-30 1/2")});
    // In October nobody has paid for the running month yet, and 韩知秋 has August and September open, two in a row.
    CHECK(duesFound(made, QDate(2026, 10, 1))
          == QStringList{QStringLiteral("dues.monthly 2026-08 overdue 2026-08-31 2/3"),
                         QStringLiteral("dues.monthly 2026-09 overdue 2026-09-30 1/3"),
                         QStringLiteral("dues.monthly 2026-10 due 2026-10-31 0/2"),
                         QStringLiteral("dues.unpaid_6m 韩知秋2026-08-01 due 2027-01-31 0/1"),
                         QStringLiteral("dues.unpaid_6m 陆怀瑾2026-09-01 due 2027-02-28 0/1")});
}

TEST_CASE(
    "six months in a row without a payment: counted from the first, ended by a payment, and nobody's state changes")
{
    Branch made;
    const auto id = made.add(QStringLiteral("沈溪"));
    REQUIRE(made.declare(made.base(id, u"3000", u"2026-01")));
    payEach(made, id, {u"2026-01", u"2026-02"}, u"15");
    const auto run = [&](QDate today) { return duesFound(made, today).filter(QStringLiteral("unpaid_6m")).join(u'|'); };
    // From 1 March: six months are full with 31 August.
    CHECK(run(QDate(2026, 3, 31)).isEmpty()); // March is not over yet
    CHECK(run(QDate(2026, 4, 1)) == QStringLiteral("dues.unpaid_6m 沈溪2026-03-01 due 2026-08-31 0/1"));
    CHECK(run(QDate(2026, 8, 31)) == QStringLiteral("dues.unpaid_6m 沈溪2026-03-01 due 2026-08-31 0/1"));
    CHECK(run(QDate(2026, 9, 1)) == QStringLiteral("dues.unpaid_6m 沈溪2026-03-01 overdue 2026-08-31 0/1"));
    const auto before = made.account(id).payer.standing.type;
    // Paid for August: a gap of five months stays owed, but no six months run on.
    payEach(made, id, {u"2026-08"}, u"15");
    CHECK(run(QDate(2026, 9, 1)).isEmpty());
    CHECK(duesFound(made, QDate(2026, 9, 1)).first() == QStringLiteral("dues.monthly 2026-03 overdue 2026-03-31 0/1"));
    CHECK(made.account(id).payer.standing.type == before);
}

TEST_CASE("the bases of last year are fixed anew by the end of March; whoever left is not waited for")
{
    Branch made;
    const auto stays = made.add(QStringLiteral("沈溪"));
    const auto leaves = made.add(QStringLiteral("陆怀瑾"));
    for (const auto id : {stays, leaves})
        REQUIRE(made.declare(made.base(id, u"3000", u"2025-10")));
    const auto bases = [&](QDate today) {
        return duesFound(made, today).filter(QStringLiteral("bases_yearly")).join(u'|');
    };
    CHECK(bases(QDate(2025, 12, 31)).isEmpty());
    CHECK(bases(QDate(2026, 2, 1)) == QStringLiteral("dues.bases_yearly 2026-01-01 due 2026-03-31 0/1"));
    CHECK(bases(QDate(2026, 4, 1)) == QStringLiteral("dues.bases_yearly 2026-01-01 overdue 2026-03-31 0/1"));
    REQUIRE(made.declare(made.base(stays, u"3200", u"2026-01")));
    CHECK_FALSE(bases(QDate(2026, 4, 1)).isEmpty());
    made.change(leaves, [](book::Member& member) {
        member.leftOn = QDate(2026, 2, 10);
        member.leftReason = QStringLiteral("转出");
    });
    CHECK(bases(QDate(2026, 4, 1)).isEmpty());
}

TEST_CASE("whoever has no base is asked from the month on in which the book began to keep dues")
{
    Branch made; // entered on 18 September
    const auto known = made.add(QStringLiteral("沈溪"));
    (void)made.add(QStringLiteral("陆怀瑾"));
    REQUIRE(made.declare(made.base(known, u"3000", u"2026-06")));
    payEach(made, known, {u"2026-06", u"2026-07", u"2026-08", u"2026-09"}, u"15");
    // As in the list of the month: he is in neither figure, and the month stays open for him.
    CHECK(duesFound(made) == QStringList{QStringLiteral("dues.monthly 2026-09 due 2026-09-30 1/1")});
    CHECK(duesFound(made, QDate(2026, 10, 1)).first() == QStringLiteral("dues.monthly 2026-09 overdue 2026-09-30 1/1"));
}

TEST_CASE("whoever came into the book later is not asked for a base of the months before it")
{
    Branch made; // dues are kept since 18 September
    const auto known = made.add(QStringLiteral("沈溪"));
    (void)made.add(QStringLiteral("陆怀瑾"), [](book::Member& member) {
        member.enteredOn = QDate(2026, 11, 10);
    }); // no 转入时间, as in a roster file
    REQUIRE(made.declare(made.base(known, u"3000", u"2026-08")));
    payEach(made, known, {u"2026-08", u"2026-09"}, u"15");
    CHECK(duesFound(made, QDate(2026, 12, 5)).filter(QStringLiteral("dues.monthly"))
          == QStringList{QStringLiteral("dues.monthly 2026-10 overdue 2026-10-31 0/1"),
                         QStringLiteral("dues.monthly 2026-11 overdue 2026-11-30 0/1"),
                         QStringLiteral("dues.monthly 2026-12 due 2026-12-31 0/1")});
}
