// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a branch puts into its package, and the key pair that it signs with.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/branch.h"
#include "branchbook/exchange/package.h"
#include "branchbook/report/quarter_report.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::exchange {

/// The branch's pair; nothing where none was made yet. Error: store.signing_key (Damaged).
[[nodiscard]] Result<std::optional<store::SigningPair>> findSigningPair(const store::Session& session,
                                                                        book::BranchId branch);
/// The stored one, or a fresh one that is stored now: sealed where the book has a passphrase.
[[nodiscard]] Result<store::SigningPair> ensureSigningPair(store::UnitOfWork& unit, book::BranchId branch, QDate today);

struct PackageRequest {
    book::Branch branch;
    Quarter quarter;
    QDate today;
    PackageNumbers numbers = PackageNumbers::Masked; ///< ID numbers and telephones
    report::NameStyle names = report::NameStyle::Full; ///< SurnameOnly: no list of people goes along
};

/// The figures that are added up, all figures of the quarterly report with the gatherings held, and who is on the roster. Errors:
/// those of report::loadQuarter and book::visitMembers.
[[nodiscard]] Result<PackageContent> gatherPackage(const store::Session& session, const PackageRequest& request,
                                                   const book::Areas& areas);
/// The figures alone; of a report that has no dues there are no dues.
[[nodiscard]] QList<PackageFigure> packageFigures(const report::QuarterFigures& figures);

} // namespace branchbook::exchange
