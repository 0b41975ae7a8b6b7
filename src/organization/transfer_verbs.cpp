// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/duplicate.h"
#include "branchbook/organization/transfer_service.h"
#include "branchbook/store/day.h"
#include "organization/transfer_checks.h"
#include "organization/transfer_letters.h"
#include "organization/transfer_rows.h"

namespace branchbook::organization {

namespace {

using book::Field;

/// The words of the roster's own columns.
QString leavingByTransfer()
{
    return book::leavingReasons().first();
}

Result<> write(store::UnitOfWork& unit, const Transfer& transfer)
{
    return unit.update("transfer", transfer.id.toString(), transfer.rev, columnsOf(transfer));
}

Result<Transfer> openOne(const store::Session& session, TransferId id, QDate today)
{
    BB_TRY(Transfer transfer, loadTransfer(session, id));
    if (!transfer.isOpen() || transfer.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("transfer.closed"),
                    {transfer.memberName, transferStateTitle(transfer.stateOn(today))});
    return transfer;
}

Result<> leaveRoster(store::UnitOfWork& unit, const Transfer& transfer)
{
    BB_TRY(book::Member person, book::loadMember(unit.session(), *transfer.member, book::PostWords::AsWritten));
    person.leftOn = transfer.receivedOn;
    person.leftReason = leavingByTransfer();
    person.values.set(Field::TransferOutDate, PartialDate::of(transfer.receivedOn).toIso());
    person.values.set(Field::TransferTo, transfer.organization);
    return book::updateMember(unit, person);
}

/// The entry of somebody who has come: a new one, or the one that is there.
Result<book::MemberId> enterRoster(store::UnitOfWork& unit, const Transfer& transfer, QDate today)
{
    book::Member person;
    if (transfer.member) {
        BB_TRY(person, book::loadMember(unit.session(), *transfer.member, book::PostWords::AsWritten));
    } else {
        person.branch = transfer.branch;
        person.enteredOn = today;
        person.values.set(Field::FullName, transfer.memberName);
        person.values.set(Field::MemberType, transfer.memberType);
    }
    const bool told = person.date(Field::TransferInDate) == PartialDate::of(transfer.receivedOn)
        && person.values.has(Field::TransferFrom);
    if (told)
        return person.id; // the roster has it, in its own words
    person.values.set(Field::TransferInDate, PartialDate::of(transfer.receivedOn).toIso());
    person.values.set(Field::TransferFrom, transfer.organization);
    if (!transfer.member)
        return book::insertMember(unit, person);
    BB_CHECK(book::updateMember(unit, person));
    return *transfer.member;
}

/// Whoever came back to the roster through a later change is left alone.
Result<> returnToRoster(store::UnitOfWork& unit, const Transfer& transfer)
{
    BB_TRY(book::Member person, book::loadMember(unit.session(), *transfer.member, book::PostWords::AsWritten));
    if (person.leftOn != transfer.receivedOn || person.leftReason != leavingByTransfer())
        return {};
    person.leftOn = {};
    person.leftReason.clear();
    person.values.set(Field::TransferOutDate, {});
    person.values.set(Field::TransferTo, {});
    return book::updateMember(unit, person);
}

} // namespace

Result<TransferId> openTransfer(store::UnitOfWork& unit, const Transfer& given, QDate today)
{
    Transfer transfer = given;
    BB_CHECK(checkTransferPerson(unit.session(), transfer, today));
    BB_CHECK(checkTransferDays(unit.session(), transfer, today));
    transfer.id = transfer.id.isNull() ? TransferId::make() : transfer.id;
    transfer.receivedOn = transfer.receiptOn = transfer.returnedOn = {};
    transfer.returnedWhy.clear();
    store::ColumnValues columns = columnsOf(transfer);
    columns.insert(columns.begin(), {"id", transfer.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("transfer", columns));
    return transfer.id;
}

Result<> changeTransfer(store::UnitOfWork& unit, const Transfer& given, QDate today)
{
    BB_TRY(const Transfer now, openOne(unit.session(), given.id, today));
    Transfer transfer = given;
    transfer.branch = now.branch;
    transfer.direction = now.direction;
    transfer.member = now.member;
    if (now.direction == TransferDirection::Out) {
        transfer.memberName = now.memberName;
        transfer.memberType = now.memberType;
    }
    transfer.receivedOn = transfer.receiptOn = transfer.returnedOn = {};
    transfer.returnedWhy.clear();
    BB_CHECK(checkTransferWords(transfer));
    BB_CHECK(checkTransferDays(unit.session(), transfer, today));
    return write(unit, transfer);
}

Result<> issueTransferLetter(store::UnitOfWork& unit, TransferId id, const TransferLetter& letter, QDate today)
{
    BB_TRY(Transfer transfer, openOne(unit.session(), id, today));
    if (!letter.issuedOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.day_missing"), {}, QStringLiteral("issued"));
    if (transfer.issuedOn.isValid() && transfer.issuedOn != letter.issuedOn)
        transfer.note = noteOfFormerLetter(transfer);
    transfer.letterNumber = letter.number;
    transfer.issuedOn = letter.issuedOn;
    transfer.validDays = letter.validDays;
    BB_CHECK(checkTransferDays(unit.session(), transfer, today));
    return write(unit, transfer);
}

Result<> receiveTransfer(store::UnitOfWork& unit, TransferId id, const TransferArrival& arrival, QDate today)
{
    BB_TRY(Transfer transfer, openOne(unit.session(), id, today));
    if (!transfer.issuedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("transfer.not_issued"), {transfer.memberName});
    transfer.receivedOn = arrival.on;
    transfer.receiptOn = arrival.receiptOn;
    BB_CHECK(checkTransferEnd(transfer, arrival.on, today));
    if (transfer.receiptOn.isValid())
        BB_CHECK(checkTransferReceipt(transfer, today));
    if (transfer.direction == TransferDirection::Out) {
        BB_CHECK(leaveRoster(unit, transfer));
    } else {
        const bool isNamedNow = arrival.member && arrival.member != transfer.member;
        if (arrival.member)
            transfer.member = arrival.member;
        BB_CHECK(checkTransferArrival(unit.session(), transfer, today));
        if (isNamedNow) // else asked already: a reception taken back may be entered with another day
            BB_CHECK(checkTransferComing(unit.session(), transfer, arrival.on));
        BB_TRY(transfer.member, enterRoster(unit, transfer, today));
    }
    return write(unit, transfer);
}

Result<QStringList> transferElsewhere(const store::Session& session, const Transfer& transfer)
{
    QStringList doubts;
    if (!transfer.receivedOn.isValid() || !transfer.member || transfer.recycled)
        return doubts;
    const bool in = transfer.direction == TransferDirection::In;
    const QDate day = in ? transfer.receivedOn : transfer.receivedOn.addDays(-1);
    BB_TRY(const auto people, findElsewhereOf(session, *transfer.member, day, NameAlone::Asked));
    for (const KeptElsewhere& person : people)
        doubts.append(elsewhereText(person, day));
    return doubts;
}

Result<> fileTransferReceipt(store::UnitOfWork& unit, TransferId id, QDate on, QDate today)
{
    BB_TRY(Transfer transfer, loadTransfer(unit.session(), id));
    if (!transfer.receivedOn.isValid() || transfer.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("transfer.not_received"), {transfer.memberName});
    transfer.receiptOn = on;
    BB_CHECK(checkTransferReceipt(transfer, today));
    return write(unit, transfer);
}

Result<> returnTransfer(store::UnitOfWork& unit, TransferId id, QDate on, const QString& why, QDate today)
{
    BB_TRY(Transfer transfer, openOne(unit.session(), id, today));
    BB_CHECK(checkTransferEnd(transfer, on, today));
    if (trimmedText(why).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.why_missing"), {transfer.memberName},
                    QStringLiteral("reason"));
    transfer.returnedOn = on;
    transfer.returnedWhy = why;
    return write(unit, transfer);
}

Result<> reopenTransfer(store::UnitOfWork& unit, TransferId id)
{
    BB_TRY(Transfer transfer, loadTransfer(unit.session(), id));
    if (transfer.isOpen() || transfer.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("transfer.still_open"), {transfer.memberName});
    BB_CHECK(checkNoOtherTransfer(unit.session(), transfer));
    if (transfer.direction == TransferDirection::Out && transfer.receivedOn.isValid() && transfer.member)
        BB_CHECK(returnToRoster(unit, transfer));
    transfer.receivedOn = transfer.receiptOn = transfer.returnedOn = {};
    transfer.returnedWhy.clear();
    return write(unit, transfer);
}

Result<> recycleTransfer(store::UnitOfWork& unit, TransferId id, QDate today)
{
    BB_TRY(const Transfer transfer, loadTransfer(unit.session(), id));
    if (transfer.receivedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("transfer.recycle_received"), {transfer.memberName});
    return unit.change("transfer", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreTransfer(store::UnitOfWork& unit, TransferId id)
{
    BB_TRY(const Transfer transfer, loadTransfer(unit.session(), id));
    if (transfer.isOpen())
        BB_CHECK(checkNoOtherTransfer(unit.session(), transfer));
    return unit.change("transfer", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
