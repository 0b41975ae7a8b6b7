// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_assess.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr int kMonths = 12;

/// The first month from `earliest` to the end of its year for which this branch is owed something.
std::optional<Month> firstOwed(const DuesAccount& account, Month earliest)
{
    for (const Month month : monthsBetween(earliest, {earliest.year, kMonths})) {
        if (duesReason(account, month) == DuesReason::Owes)
            return month;
    }
    return std::nullopt;
}

/// Who retired pays by the pension: another class, and another amount that only a person can ask for.
rules::DuesClass classOf(const DuesPayer& payer, const DuesBase* before)
{
    if (payer.retired && (before == nullptr || before->type == rules::DuesClass::Salaried))
        return rules::DuesClass::Retired;
    return before != nullptr ? before->type : rules::DuesClass::Salaried;
}

} // namespace

std::optional<DuesProposal> proposeBase(const DuesAccount& account, int year, Month beginning)
{
    const Month january{year, 1};
    const auto from = firstOwed(account, account.bases.isEmpty() ? std::max(january, beginning) : january);
    if (!from || from->year != year || (!account.bases.isEmpty() && account.bases.last().from.year >= year))
        return std::nullopt;
    const DuesBase* before = baseIn(account, *from);
    DuesProposal proposal;
    if (before != nullptr) {
        proposal.base = *before;
        proposal.before = *before;
    }
    proposal.base.id = {};
    proposal.base.rev = 0;
    proposal.base.member = account.payer.member;
    proposal.base.memberName = account.payer.name;
    proposal.base.from = *from;
    proposal.base.type = classOf(account.payer, before);
    proposal.base.why = QStringLiteral("%1年核定基数").arg(year);
    const bool isSameClass = before != nullptr && before->type == proposal.base.type;
    if (!rules::hasBase(proposal.base.type) || isSameClass) {
        proposal.isKnown = true;
    } else if (const auto& roster = account.payer.rosterBase;
               roster && (before == nullptr || *roster != before->base)) {
        proposal.base.base = *roster;
        proposal.isKnown = true;
    }
    return proposal;
}

} // namespace branchbook::organization
