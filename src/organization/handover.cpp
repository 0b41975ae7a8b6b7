// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/handover.h"

#include "organization/committee_rows.h"

#include "branchbook/book/member_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/officers.h"

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

/// 副书记 who becomes 书记 gives up the one with the day of the other: nobody is both.
Result<> leaveOtherOffice(store::UnitOfWork& unit, const Committee& committee, const Handover& handover, QDate today)
{
    const Post* post = committee.find(handover.post);
    if (post == nullptr || !isOfficerTitle(post->title))
        return {};
    for (const Seat& seat : committee.seats) {
        const QDate last = committee.lastDay(seat);
        const bool overlaps = seat.fromOn < handover.on && (!last.isValid() || last >= handover.on);
        if (seat.member == handover.to && seat.post != handover.post && isOfficerTitle(seat.title) && overlaps)
            BB_CHECK(endSeat(unit, seat.id, handover.on.addDays(-1), QStringLiteral("接任%1").arg(post->title), today));
    }
    return {};
}

} // namespace

Result<Seat> outgoing(const Committee& committee, const Handover& handover, QDate today)
{
    const Term* term = handover.on.isValid() ? committee.termOn(handover.on) : nullptr;
    if (term == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.no_term"), {handover.on.toString(Qt::ISODate)});
    if (const QDate last = committee.lastDay(*term); last.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("committee.term_closed"),
                    {QString::number(term->number), last.toString(Qt::ISODate)}, QStringLiteral("date"));
    BB_CHECK(checkTermRuns(*term, handover.on, handover.how, today));
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

Result<QString> handoverDoubt(const store::Session& session, book::BranchId branch, const Handover& handover)
{
    Seat next;
    next.post = handover.post;
    next.member = handover.to;
    next.how = handover.how;
    next.fromOn = handover.on;
    next.approvalRef = handover.approvalRef;
    return officerDoubt(session, branch, next);
}

Result<SeatId> handOver(store::UnitOfWork& unit, book::BranchId branch, const Handover& handover, QDate today)
{
    BB_TRY(const Committee committee, loadCommittee(unit.session(), branch));
    BB_TRY(const Seat before, outgoing(committee, handover, today));
    const Term* term = committee.termOn(handover.on);
    const QDate lastDay = handover.on.addDays(-1);
    if (committee.lastDay(before) != lastDay)
        BB_CHECK(endSeat(unit, before.id, lastDay, QString::fromUtf16(kHandedOver), today));
    BB_CHECK(leaveOtherOffice(unit, committee, handover, today));
    Seat next;
    next.term = term->id;
    next.post = handover.post;
    next.member = handover.to;
    next.how = handover.how;
    next.fromOn = handover.on;
    next.approvalRef = handover.approvalRef;
    next.approvedOn = handover.approvedOn;
    BB_TRY(const SeatId id, takeSeat(unit, next, today, Begins::OnItsDay));
    if (handover.items == OpenItems::GoAlong)
        BB_CHECK(passItems(unit, branch, before, handover, today));
    return id;
}

} // namespace branchbook::organization
