// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What dues rested on at the end of a past day.
#include "branchbook/organization/dues_assess.h"

#include "branchbook/book/joining.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

bool payerHadCome(const book::Standing& standing, QDate day)
{
    if (!standing.transferredIn.isEmpty() && standing.transferredIn.earliest() > day)
        return false;
    return !book::isBeforeJoining(standing, day);
}

void takeBackPayerLeaving(DuesPayer& payer)
{
    payer.standing.leftOn = {};
    payer.standing.ended = false; // the 党籍状态 came with it
    payer.leftReason.clear();
}

/// Another stood for its month on the day.
const DuesBase* baseInForceThen(const DuesBase& base, const QList<DuesReplacedBase>& replaced, QDate day)
{
    const auto found = std::find_if(replaced.begin(), replaced.end(), [&](const DuesReplacedBase& one) {
        return one.base.from == base.from && one.base.enteredOn <= day && day < one.until;
    });
    return found == replaced.end() ? nullptr : &found->base;
}

} // namespace

std::optional<DuesAccount> standingOn(DuesAccount account, const QList<DuesReplacedBase>& replaced, QDate day)
{
    if (!payerHadCome(account.payer.standing, day))
        return {};
    if (account.payer.standing.leftOn > day)
        takeBackPayerLeaving(account.payer);
    for (DuesBase& base : account.bases) {
        if (const DuesBase* before = baseInForceThen(base, replaced, day))
            base = *before;
    }
    // For a month to come it was known by then, or not at all.
    account.bases.removeIf([&](const DuesBase& base) { return base.from > Month::of(day) && base.enteredOn > day; });
    account.exemptions.removeIf([&](const DuesExemption& one) { return one.decidedOn > day; });
    return account;
}

} // namespace branchbook::organization
