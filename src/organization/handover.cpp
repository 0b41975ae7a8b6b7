// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/handover.h"

#include "organization/committee_rows.h"

#include "branchbook/book/member_store.h"
#include "branchbook/ledger/ledger_store.h"

namespace branchbook::organization {

namespace {

/// 交接 ends the seat whatever the language of the program: it is kept in the book.
const char16_t* const kHandedOver = u"交接";

/// What is open on the day goes along then. Today's day or an earlier one takes effect at once, also for what was raised
/// or given to the first one since.
Result<> passItems(store::UnitOfWork& unit, book::BranchId branch, const Seat& from, const Handover& handover,
                   QDate today)
{
    BB_TRY(const book::Member successor, book::loadMember(unit.session(), handover.to));
    BB_CHECK(ledger::passOn(unit,
                            {branch, from.member, from.name, handover.to, successor.name(), handover.on,
                             from.title + QString::fromUtf16(kHandedOver)},
                            today));
    if (handover.on > today)
        return {};
    ledger::ItemQuery query;
    query.branch = branch;
    BB_TRY(const auto items, ledger::listItems(unit.session(), query));
    QList<ledger::ItemId> left;
    for (const ledger::Item& item : items) {
        if (item.isOpen() && item.owner == from.member)
            left.append(item.id);
    }
    return ledger::assignItems(unit, left, handover.to, successor.name(), today);
}

} // namespace

Result<Seat> outgoing(const Committee& committee, const Handover& handover)
{
    if (!handover.on.isValid() || committee.termOn(handover.on) == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.no_term"), {handover.on.toString(Qt::ISODate)});
    const Post* post = committee.find(handover.post);
    if (post == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.post_missing"));
    auto holders = committee.holdersOn(handover.post, handover.on.addDays(-1));
    if (handover.from)
        holders.removeIf([&](const Seat& seat) { return seat.member != *handover.from; });
    if (holders.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("committee.vacant"), {post->title});
    if (holders.size() > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.which"), {post->title});
    if (holders.first().member == handover.to)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.same_person"), {holders.first().name, post->title});
    return holders.first();
}

Result<SeatId> handOver(store::UnitOfWork& unit, book::BranchId branch, const Handover& handover, QDate today)
{
    BB_TRY(const Committee committee, loadCommittee(unit.session(), branch));
    BB_TRY(const Seat before, outgoing(committee, handover));
    const Term* term = committee.termOn(handover.on);
    const QDate lastDay = handover.on.addDays(-1);
    if (committee.lastDay(before) != lastDay)
        BB_CHECK(endSeat(unit, before.id, lastDay, QString::fromUtf16(kHandedOver), today));
    Seat next;
    next.term = term->id;
    next.post = handover.post;
    next.member = handover.to;
    next.how = handover.how;
    next.fromOn = handover.on;
    next.approvalRef = handover.approvalRef;
    next.approvedOn = handover.approvedOn;
    BB_TRY(const SeatId id, appoint(unit, next, today));
    if (handover.items == OpenItems::GoAlong)
        BB_CHECK(passItems(unit, branch, before, handover, today));
    return id;
}

} // namespace branchbook::organization
