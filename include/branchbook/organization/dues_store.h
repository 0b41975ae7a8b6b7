// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading dues: accounts as they are assessed, payments as they were written.
#pragma once

#include "branchbook/organization/dues_assess.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

/// Everybody whom the branch's dues concern or may concern: Party members, those who left too; in the roster's order.
struct DuesRoll {
    QList<DuesAccount> accounts;
    DuesScale::Roundings roundings;
};
[[nodiscard]] Result<DuesRoll> loadDuesRoll(const store::Session& session, const book::Branch& branch);
/// The same as it stood at the end of a past `day` (standingOn), with what was paid by then: a payment that has been put right
/// since counts as it is right, by its own day. How a month was rounded is kept, whenever it was collected.
[[nodiscard]] Result<DuesRoll> loadDuesRollOn(const store::Session& session, const book::Branch& branch, QDate day);
/// Error: book.member_missing (NotFound).
[[nodiscard]] Result<DuesAccount> loadDuesAccount(const store::Session& session, book::MemberId member);
/// What the member's bases were before they were changed for their own month or withdrawn, by month, then by the day of it.
[[nodiscard]] Result<QList<DuesReplacedBase>> listReplacedBases(const store::Session& session, book::MemberId member);
/// duesPaidThrough() of somebody in the book. Error: book.member_missing (NotFound).
[[nodiscard]] Result<std::optional<Month>> loadDuesPaidThrough(const store::Session& session,
                                                               const rules::Catalogue& catalogue,
                                                               book::MemberId member);
[[nodiscard]] Result<DuesScale::Roundings> loadDuesRoundings(const store::Session& session, book::BranchId branch);

/// Since when the branch keeps dues in this book.
struct DuesBeginning {
    Month firstBase; ///< the first month that a base is for
    Month entered; ///< in which the first of them was written down: for earlier months nobody is asked who has no base
};
/// None where no base was ever declared.
[[nodiscard]] Result<std::optional<DuesBeginning>> loadDuesBeginning(const store::Session& session,
                                                                     book::BranchId branch);

/// What was paid from `period.first` to `period.last`, by day; the corrected ones are among them.
[[nodiscard]] Result<QList<DuesPayment>> listDuesPayments(const store::Session& session, book::BranchId branch,
                                                          DateRange period);
[[nodiscard]] Result<QList<DuesPayment>> listDuesPayments(const store::Session& session, book::MemberId member);
/// Error: dues.payment_missing (NotFound).
[[nodiscard]] Result<DuesPayment> loadDuesPayment(const store::Session& session, DuesPaymentId id);
/// Error: dues.exemption_missing (NotFound).
[[nodiscard]] Result<DuesExemption> loadDuesExemption(const store::Session& session, DuesExemptionId id);

/// A month of the branch, by member; whoever owes nothing and paid nothing is left out.
struct DuesSheet {
    Month month;
    QList<DuesStatement> people; ///< of one month each
    Money due;
    Money paid; ///< for the month
    int owing = 0; ///< people who owe something
    int settled = 0; ///< of them, who paid all
    int unknown = 0; ///< people whose base is not known: none of the others, and in no sum
};
[[nodiscard]] Result<DuesSheet> duesSheet(const DuesRoll& roll, Month month, DuesScale& scale);
/// From the first base of anybody to `last`; whoever never owed anything is left out.
[[nodiscard]] Result<QList<DuesStatement>> duesStatements(const DuesRoll& roll, Month last, DuesScale& scale);

} // namespace branchbook::organization
