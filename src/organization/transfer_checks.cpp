// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/transfer_checks.h"

#include "branchbook/base/text.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"

namespace branchbook::organization {

namespace {

// More than any place gives (domain-rules §8: weak pages speak of two years): a slip of the pen.
constexpr int kMostValidDays = 731;

QString chineseOf(QDate day)
{
    return PartialDate::of(day).toChinese();
}

Result<> checkTransferDay(QDate day, QDate today, const char* field)
{
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.day_future"), {chineseOf(day)},
                    QString::fromLatin1(field));
    return {};
}

Error wrongOrder(const char16_t* later, QDate laterDay, const char16_t* earlier, QDate earlierDay)
{
    return {ErrorKind::Invalid,
            QStringLiteral("transfer.day_order"),
            {QString::fromUtf16(later), chineseOf(laterDay), QString::fromUtf16(earlier), chineseOf(earlierDay)},
            QStringLiteral("date")};
}

/// Somebody of the name who is in the roster today.
Result<bool> isHere(const store::Session& session, const Transfer& transfer, QDate today)
{
    book::MemberQuery query;
    query.branch = transfer.branch;
    query.posts = book::PostWords::AsWritten;
    BB_TRY(const auto rows, book::listMemberRows(session, query));
    for (const book::MemberRow& row : rows) {
        if (row.name == normalizedName(transfer.memberName) && book::isPartyMember(row.type)
            && book::belongsOn(row, today))
            return true;
    }
    return false;
}

/// In the branch before `day`, and the roster does not say that this person came on it or later.
template <class Entry>
bool wasHereBefore(const Entry& entry, PartialDate transferredIn, QDate day)
{
    const bool cameThen = !transferredIn.isEmpty() && transferredIn.latest() >= day;
    return !cameThen && book::belongsOn(entry, day.addDays(-1)) && book::belongsOn(entry, day);
}

Error hereBefore(const QString& name, QDate day)
{
    return {
        ErrorKind::Refused, QStringLiteral("transfer.here_before"), {name, chineseOf(day)}, QStringLiteral("member")};
}

Result<> checkMemberOf(const store::Session& session, Transfer& transfer, QDate today)
{
    BB_TRY(const book::Member person, book::loadMember(session, *transfer.member, book::PostWords::AsWritten));
    transfer.memberName = person.name();
    transfer.branch = person.branch;
    transfer.memberType = book::typeOn(book::standingOf(person), today);
    // Whoever the roster already has as transferred may get the letter entered afterwards.
    const bool movedOut = person.leftOn.isValid() && person.leftReason == book::leavingReasons().first();
    const bool gone = transfer.direction == TransferDirection::In || !movedOut;
    if (person.recycled || (person.leftOn.isValid() && person.leftOn <= today && gone))
        return fail(ErrorKind::Refused, QStringLiteral("transfer.member_gone"), {person.name()});
    return checkNoOtherTransfer(session, transfer);
}

Result<> checkTransferLife(const store::Session& session, const Transfer& transfer)
{
    book::Member person; // somebody who comes from elsewhere: the birth is unknown
    person.values.set(book::Field::FullName, transfer.memberName);
    if (transfer.member) {
        BB_TRY(person, book::loadMember(session, *transfer.member, book::PostWords::AsWritten));
    }
    BB_CHECK(book::checkInLife(person, PartialDate::of(transfer.appliedOn), QStringLiteral("applied")));
    return book::checkInLife(person, PartialDate::of(transfer.issuedOn), QStringLiteral("issued"));
}

} // namespace

Result<> checkTransferWords(const Transfer& transfer)
{
    if (normalizedName(transfer.memberName).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.name_missing"), {}, QStringLiteral("name"));
    if (trimmedText(transfer.organization).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.organization_missing"), {},
                    QStringLiteral("organization"));
    if (!book::isPartyMember(transfer.memberType))
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.not_member"), {transfer.memberName},
                    QStringLiteral("type"));
    return {};
}

Result<> checkTransferPerson(const store::Session& session, Transfer& transfer, QDate today)
{
    if (transfer.direction == TransferDirection::Out && !transfer.member)
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.name_missing"), {}, QStringLiteral("name"));
    if (transfer.member)
        BB_CHECK(checkMemberOf(session, transfer, today));
    else
        BB_CHECK(checkNoOtherTransfer(session, transfer));
    if (transfer.direction == TransferDirection::In) {
        const bool isIssued = transfer.issuedOn.isValid() && transfer.issuedOn < today;
        BB_CHECK(checkTransferComing(session, transfer, isIssued ? transfer.issuedOn : today));
    }
    return checkTransferWords(transfer);
}

Result<> checkTransferDays(const store::Session& session, const Transfer& transfer, QDate today)
{
    BB_CHECK(checkTransferLife(session, transfer));
    BB_CHECK(checkTransferDay(transfer.appliedOn, today, "applied"));
    BB_CHECK(checkTransferDay(transfer.issuedOn, today, "issued"));
    if (transfer.appliedOn.isValid() && transfer.issuedOn.isValid() && transfer.issuedOn < transfer.appliedOn)
        return tl::unexpected(wrongOrder(u"开具", transfer.issuedOn, u"申请", transfer.appliedOn));
    if (transfer.validDays && (*transfer.validDays < 1 || *transfer.validDays > kMostValidDays))
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.valid_days"), {QString::number(*transfer.validDays)},
                    QStringLiteral("days"));
    return {};
}

Result<> checkTransferEnd(const Transfer& transfer, QDate on, QDate today)
{
    if (!on.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.day_missing"), {}, QStringLiteral("date"));
    BB_CHECK(checkTransferDay(on, today, "date"));
    const bool received = transfer.receivedOn.isValid();
    if (transfer.issuedOn.isValid() && on < transfer.issuedOn)
        return tl::unexpected(wrongOrder(received ? u"接收" : u"退回", on, u"开具介绍信", transfer.issuedOn));
    if (transfer.appliedOn.isValid() && on < transfer.appliedOn)
        return tl::unexpected(wrongOrder(received ? u"接收" : u"退回", on, u"申请", transfer.appliedOn));
    return {};
}

Result<> checkTransferReceipt(const Transfer& transfer, QDate today)
{
    if (!transfer.receiptOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("transfer.day_missing"), {}, QStringLiteral("receipt"));
    BB_CHECK(checkTransferDay(transfer.receiptOn, today, "receipt"));
    if (transfer.receiptOn < transfer.receivedOn)
        return tl::unexpected(wrongOrder(u"回执", transfer.receiptOn, u"接收", transfer.receivedOn));
    return {};
}

Result<> checkTransferArrival(const store::Session& session, const Transfer& transfer, QDate today)
{
    if (!transfer.member) {
        BB_TRY(const bool here, isHere(session, transfer, today));
        if (here)
            return fail(ErrorKind::Refused, QStringLiteral("transfer.here_already"), {transfer.memberName},
                        QStringLiteral("member"));
        return {};
    }
    BB_TRY(const book::Member person, book::loadMember(session, *transfer.member, book::PostWords::AsWritten));
    if (person.recycled || person.leftOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("transfer.member_gone"), {person.name()},
                    QStringLiteral("member"));
    if (person.branch != transfer.branch)
        return fail(ErrorKind::Refused, QStringLiteral("transfer.other_branch"), {person.name()},
                    QStringLiteral("member"));
    return {};
}

Result<> checkTransferComing(const store::Session& session, const Transfer& transfer, QDate day)
{
    if (transfer.member) {
        BB_TRY(const book::Member person, book::loadMember(session, *transfer.member, book::PostWords::AsWritten));
        if (wasHereBefore(book::standingOf(person), person.date(book::Field::TransferInDate), day))
            return tl::unexpected(hereBefore(person.name(), day));
        return {};
    }
    book::MemberQuery query;
    query.branch = transfer.branch;
    query.posts = book::PostWords::AsWritten;
    BB_TRY(const auto rows, book::listMemberRows(session, query));
    for (const book::MemberRow& row : rows) {
        if (row.name == normalizedName(transfer.memberName) && book::isPartyMember(row.type)
            && wasHereBefore(row, row.transferredIn, day))
            return tl::unexpected(hereBefore(row.name, day));
    }
    return {};
}

Result<> checkNoOtherTransfer(const store::Session& session, const Transfer& transfer)
{
    BB_TRY(const auto all, listTransfers(session, transfer.branch));
    for (const Transfer& other : all) {
        const bool same = transfer.member || other.member ? transfer.member == other.member
                                                          : normalizedName(transfer.memberName) == other.memberName;
        if (other.isOpen() && other.id != transfer.id && same && other.direction == transfer.direction)
            return fail(ErrorKind::Refused, QStringLiteral("transfer.open_already"),
                        {transfer.memberName, transferDirectionTitle(other.direction), other.organization});
    }
    return {};
}

} // namespace branchbook::organization
