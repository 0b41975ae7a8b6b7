// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/dues_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"

namespace branchbook::organization {

namespace {

Month monthIn(const store::Query& query, int column)
{
    return Month::fromString(query.text(column)).value_or(Month{});
}

QString methodWord(DuesMethod method)
{
    return QString::fromLatin1(duesMethods()[static_cast<std::size_t>(method)].name);
}

QString cadenceWord(DuesCadence cadence)
{
    return cadence == DuesCadence::Quarterly ? QStringLiteral("quarterly") : QStringLiteral("monthly");
}

store::Value trimmedOrNull(const QString& text)
{
    return store::textOrNull(trimmedText(text));
}

} // namespace

DuesBase duesBaseIn(const store::Query& query)
{
    DuesBase base;
    base.id = DuesBaseId::fromString(query.text(0));
    base.rev = query.integer(1);
    base.branch = book::BranchId::fromString(query.text(2));
    base.member = book::MemberId::fromString(query.text(3));
    base.memberName = query.text(4);
    base.type = rules::duesClassByName(query.text(5)).value_or(rules::DuesClass::Salaried);
    base.base = {query.integer(6)};
    if (!query.isNull(7))
        base.agreed = Money{query.integer(7)};
    base.from = monthIn(query, 8);
    base.why = query.text(9);
    base.enteredOn = store::dayAt(query, 10);
    return base;
}

DuesExemption duesExemptionIn(const store::Query& query)
{
    DuesExemption exemption;
    exemption.id = DuesExemptionId::fromString(query.text(0));
    exemption.rev = query.integer(1);
    exemption.branch = book::BranchId::fromString(query.text(2));
    exemption.member = book::MemberId::fromString(query.text(3));
    exemption.memberName = query.text(4);
    exemption.from = monthIn(query, 5);
    if (!query.isNull(6))
        exemption.until = monthIn(query, 6);
    exemption.amount = {query.integer(7)};
    exemption.decidedOn = store::dayAt(query, 8);
    exemption.decidedBy = query.text(9);
    exemption.why = query.text(10);
    exemption.enteredOn = store::dayAt(query, 11);
    return exemption;
}

DuesPayment duesPaymentIn(const store::Query& query)
{
    DuesPayment payment;
    payment.id = DuesPaymentId::fromString(query.text(0));
    payment.rev = query.integer(1);
    payment.branch = book::BranchId::fromString(query.text(2));
    payment.member = book::MemberId::fromString(query.text(3));
    payment.memberName = query.text(4);
    payment.extra = {query.integer(5)};
    payment.paidOn = store::dayAt(query, 6);
    payment.proxy = query.text(7);
    payment.method = duesMethodByName(query.text(8)).value_or(DuesMethod::Other);
    payment.cadence = query.text(9) == u"quarterly" ? DuesCadence::Quarterly : DuesCadence::Monthly;
    payment.note = query.text(10);
    payment.enteredOn = store::dayAt(query, 11);
    if (!query.isNull(12))
        payment.replaces = DuesPaymentId::fromString(query.text(12));
    payment.correctedOn = store::dayAt(query, 13);
    payment.correctedWhy = query.text(14);
    return payment;
}

DuesPart duesPartIn(const store::Query& query)
{
    return {monthIn(query, 1),
            {query.integer(2)},
            rules::duesRoundingByName(query.text(3)).value_or(rules::DuesRounding::Fen)};
}

store::ColumnValues columnsOf(const DuesBase& base)
{
    return {{"branch_id", base.branch.toString()},
            {"member_id", base.member.toString()},
            {"member_name", base.memberName},
            {"class", rules::duesClassName(base.type)},
            {"base", base.base.fen},
            {"agreed", base.agreed ? store::Value{base.agreed->fen} : store::Value{}},
            {"from_month", base.from.toString()},
            {"why", trimmedOrNull(base.why)}};
}

store::ColumnValues columnsOf(const DuesExemption& exemption)
{
    return {{"branch_id", exemption.branch.toString()},
            {"member_id", exemption.member.toString()},
            {"member_name", exemption.memberName},
            {"from_month", exemption.from.toString()},
            {"until_month", exemption.until ? store::Value{exemption.until->toString()} : store::Value{}},
            {"amount", exemption.amount.fen},
            {"decided_on", store::dayOrNull(exemption.decidedOn)},
            {"decided_by", trimmedText(exemption.decidedBy)},
            {"why", trimmedOrNull(exemption.why)}};
}

store::ColumnValues columnsOf(const DuesPayment& payment)
{
    return {{"branch_id", payment.branch.toString()},
            {"member_id", payment.member.toString()},
            {"member_name", payment.memberName},
            {"extra", payment.extra.fen},
            {"paid_on", store::dayOrNull(payment.paidOn)},
            {"proxy", trimmedOrNull(payment.proxy)},
            {"method", methodWord(payment.method)},
            {"cadence", cadenceWord(payment.cadence)},
            {"note", trimmedOrNull(payment.note)},
            {"replaces_id", payment.replaces ? store::Value{payment.replaces->toString()} : store::Value{}}};
}

} // namespace branchbook::organization
