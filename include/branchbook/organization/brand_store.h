// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the brands of a branch, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/brand.h"

namespace branchbook::organization {

/// The one that holds first, then those that ended, the latest first.
[[nodiscard]] Result<QList<Brand>> listBrands(const store::Session& session, book::BranchId branch);
/// Those applied for by the end of a past `day`, each as it stood then (standingOn), in the order of listBrands; of two that held at once by
/// their days, the later first. What is in the bin today is not among them.
[[nodiscard]] Result<QList<Brand>> listBrandsOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Result<QList<Brand>> listRecycledBrands(const store::Session& session, book::BranchId branch);
/// Error: brand.missing (NotFound).
[[nodiscard]] Result<Brand> loadBrand(const store::Session& session, BrandId id);

/// Terms: brand_recheck, the day of the next check.
[[nodiscard]] Result<> addBrandFacts(const book::FactsQuery& query, rules::Facts& facts);
/// The brand that held at the end of the period, its stage, what was done under it. Nothing where there is none.
[[nodiscard]] Result<> addBrandSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
