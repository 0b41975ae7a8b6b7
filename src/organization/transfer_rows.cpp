// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/transfer_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"

namespace branchbook::organization {

namespace {

store::Value transferLine(const QString& text)
{
    return store::textOrNull(trimmedText(text));
}

store::Value sealedPhone(const QString& text)
{
    const QString phone = trimmedText(text);
    return phone.isEmpty() ? store::Value{} : store::Value{store::seal(phone)};
}

} // namespace

Transfer transferIn(const store::Query& query)
{
    Transfer transfer;
    transfer.id = TransferId::fromString(query.text(0));
    transfer.rev = query.integer(1);
    transfer.branch = book::BranchId::fromString(query.text(2));
    transfer.direction = transferDirectionByName(query.text(3)).value_or(TransferDirection::Out);
    if (!query.isNull(4))
        transfer.member = book::MemberId::fromString(query.text(4));
    transfer.memberName = query.text(5);
    transfer.memberType = query.text(6);
    transfer.organization = query.text(7);
    transfer.reach = transferReachByName(query.text(8)).value_or(TransferReach::County);
    transfer.way = transferWayByName(query.text(9)).value_or(TransferWay::Letter);
    transfer.appliedOn = store::dayAt(query, 10);
    transfer.letterNumber = query.text(11);
    transfer.issuedOn = store::dayAt(query, 12);
    if (!query.isNull(13))
        transfer.validDays = static_cast<int>(query.integer(13));
    transfer.duesUntil = Month::fromString(query.text(14));
    transfer.contact = query.text(15);
    transfer.contactPhone = store::unseal(query.blob(16));
    transfer.receivedOn = store::dayAt(query, 17);
    transfer.receiptOn = store::dayAt(query, 18);
    transfer.returnedOn = store::dayAt(query, 19);
    transfer.returnedWhy = query.text(20);
    transfer.note = query.text(21);
    transfer.enteredOn = store::dayAt(query, 22);
    transfer.recycled = !query.isNull(23);
    return transfer;
}

store::ColumnValues columnsOf(const Transfer& transfer)
{
    return {{"branch_id", transfer.branch.toString()},
            {"direction", transferDirectionName(transfer.direction)},
            {"member_id", transfer.member ? store::Value{transfer.member->toString()} : store::Value{}},
            {"member_name", normalizedName(transfer.memberName)},
            {"member_type", transfer.memberType},
            {"organization", trimmedText(transfer.organization)},
            {"reach", transferReachName(transfer.reach)},
            {"way", transferWayName(transfer.way)},
            {"applied_on", store::dayOrNull(transfer.appliedOn)},
            {"letter_no", transferLine(transfer.letterNumber)},
            {"issued_on", store::dayOrNull(transfer.issuedOn)},
            {"valid_days", transfer.validDays ? store::Value{qint64{*transfer.validDays}} : store::Value{}},
            {"dues_until", transfer.duesUntil ? store::Value{transfer.duesUntil->toString()} : store::Value{}},
            {"contact", transferLine(transfer.contact)},
            {"contact_phone", sealedPhone(transfer.contactPhone)},
            {"received_on", store::dayOrNull(transfer.receivedOn)},
            {"receipt_on", store::dayOrNull(transfer.receiptOn)},
            {"returned_on", store::dayOrNull(transfer.returnedOn)},
            {"returned_why", transferLine(transfer.returnedWhy)},
            {"note", transferLine(transfer.note)}};
}

} // namespace branchbook::organization
