// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 上缴: what of the dues went up to the higher committee, when, and against which receipt (domain-rules §3).
#pragma once

#include "branchbook/organization/dues_public.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

using DuesRemittanceId = Id<struct DuesRemittanceTag>;

/// Of the money that came in on the days of these months.
struct DuesRemittance {
    DuesRemittanceId id;
    qint64 rev = 0;
    book::BranchId branch;
    Month from;
    Month until; ///< not before `from`
    QDate handedOn;
    Money amount; ///< > 0
    QString receipt; ///< number of the receipt; empty: none was given yet
    QString note;
    QDate enteredOn;

    bool operator==(const DuesRemittance&) const = default;
    [[nodiscard]] bool isWithin(Month first, Month last) const { return first <= from && until <= last; }
    [[nodiscard]] bool touches(Month first, Month last) const { return from <= last && first <= until; }
};

/// By the day on which they were handed up.
[[nodiscard]] Result<QList<DuesRemittance>> listDuesRemittances(const store::Session& session, book::BranchId branch);
/// Error: dues.remittance_missing (NotFound).
[[nodiscard]] Result<DuesRemittance> loadDuesRemittance(const store::Session& session, DuesRemittanceId id);

/// What came in against what was handed up of it.
struct DuesRemitted {
    QList<DuesRemittance> within; ///< of these months alone
    QList<DuesRemittance> partly; ///< of some of them and of others: in no sum
    Money handed; ///< of `within`
    Money left; ///< what came in less what was handed up; below 0: more was handed up
};
[[nodiscard]] Result<DuesRemitted> duesRemitted(const store::Session& session, book::BranchId branch,
                                                const DuesHandUp& sums);
/// 2026年7月3日上缴2026年4月至2026年6月党费1234.50元，收据号00123; not translated: it stands in papers.
[[nodiscard]] QString remittanceWords(const DuesRemittance& remittance);
/// Where the amount is not what came in and was not yet handed up; empty: it is. To be told, not refused: a branch may keep
/// what it was granted, or hand up late.
[[nodiscard]] Result<QString> remittanceDoubt(const store::Session& session, const rules::Catalogue& catalogue,
                                              const DuesRemittance& remittance);

/// A new one, or (rev > 0) one that is corrected. Errors (Invalid): dues.remit_day, dues.remit_future, dues.remit_order,
/// dues.remit_early (before the months began), dues.remit_amount; dues.remit_receipt_twice (Refused: another one has that number).
[[nodiscard]] Result<DuesRemittanceId> recordRemittance(store::UnitOfWork& unit, DuesRemittance remittance,
                                                        QDate today);
/// One that was entered by mistake. Error: dues.remittance_missing (NotFound).
[[nodiscard]] Result<> withdrawRemittance(store::UnitOfWork& unit, DuesRemittanceId id, QDate today);

} // namespace branchbook::organization
