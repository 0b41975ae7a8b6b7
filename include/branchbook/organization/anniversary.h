// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 政治生日 (the day of joining, a local custom) and 光荣在党50年 (by 党龄, domain-rules §2.4).
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/member.h"
#include "branchbook/rules/catalogue.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

struct PartyBirthday {
    book::MemberId member;
    QString name;
    PartialDate joined;
    QDate on; ///< in the month asked for; invalid: the roster has the month alone
    int years = 0; ///< since joining
    bool operator==(const PartyBirthday&) const = default;
};
/// Those of the branch's Party members who joined in that month of an earlier year, by day; those whose day is not known
/// come last. 29 February is kept on the 28th in common years.
[[nodiscard]] Result<QList<PartyBirthday>> partyBirthdays(const store::Session& session, book::BranchId branch,
                                                          Month month);
/// The same by the roster of a past day: of a month that was still to come, whoever was a Party member of the branch on `day`.
/// The days of joining are those the roster has now.
[[nodiscard]] Result<QList<PartyBirthday>> partyBirthdaysOn(const store::Session& session, book::BranchId branch,
                                                            Month month, QDate day);

struct FiftyYears {
    book::MemberId member;
    QString name;
    PartialDate joined;
    QDate earliest; ///< the first day on which 50 years of standing can be complete …
    QDate latest; ///< … and the last: the same where the record knows the day
    QString why; ///< from when the standing counts, by which rule

    [[nodiscard]] bool isReachedOn(QDate day) const { return latest <= day; } ///< for certain
    [[nodiscard]] bool mayBeReachedOn(QDate day) const { return earliest <= day; }
    bool operator==(const FiftyYears&) const = default;
};
/// Full members of the branch on `on` whose 50 years are complete, or may be, by `until`; by the earliest day.
[[nodiscard]] Result<QList<FiftyYears>> fiftyYearsInParty(const store::Session& session,
                                                          const rules::Catalogue& catalogue, book::BranchId branch,
                                                          QDate on, QDate until);

} // namespace branchbook::organization
