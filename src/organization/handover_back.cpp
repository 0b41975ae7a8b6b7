// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/handover_back.h"

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/officers.h"
#include "branchbook/organization/redivision.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

Result<> goesOn(store::UnitOfWork& unit, const Seat& seat)
{
    return unit.change("committee_seat", seat.id.toString(), {{"until_on", {}}, {"ended_why", {}}});
}

/// The one who handed over; null where it cannot be told, or the post has gone on to somebody else.
const Seat* handedOverTo(const Committee& committee, const Seat& removed)
{
    const Seat* found = nullptr;
    for (const Seat& seat : committee.seats) {
        if (seat.id == removed.id || seat.post != removed.post || seat.term != removed.term)
            continue;
        const bool why = QStringView(seat.endedWhy) == kHandedOver
            || (removed.how == How::Redivided && QStringView(seat.endedWhy) == kRedivided);
        const bool gave = why && seat.untilOn == removed.fromOn.addDays(-1);
        if (gave && found != nullptr)
            return nullptr;
        if (gave)
            found = &seat;
    }
    const Post* post = committee.find(removed.post);
    const bool taken = std::any_of(committee.seats.begin(), committee.seats.end(), [&](const Seat& seat) {
        return seat.id != removed.id && seat.post == removed.post && seat.term == removed.term
            && seat.fromOn >= removed.fromOn;
    });
    return post != nullptr && post->seats == 1 && taken ? nullptr : found;
}

} // namespace

Result<> reopenBefore(store::UnitOfWork& unit, const Committee& committee, const Seat& removed)
{
    const Seat* before = handedOverTo(committee, removed);
    if (before == nullptr)
        return {};
    BB_CHECK(goesOn(unit, *before));
    const Term* term = committee.find(removed.term);
    if (term != nullptr)
        BB_CHECK(ledger::takeBackPass(unit, term->branch, before->member, removed.member, removed.fromOn));
    const QString tookOffice = QString::fromUtf16(kTakesOffice).arg(removed.title);
    for (const Seat& seat : committee.seats) {
        if (seat.member == removed.member && seat.post != removed.post && isOfficerTitle(seat.title)
            && seat.untilOn == removed.fromOn.addDays(-1) && seat.endedWhy == tookOffice)
            BB_CHECK(goesOn(unit, seat));
    }
    return {};
}

} // namespace branchbook::organization
