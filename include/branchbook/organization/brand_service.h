// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the brand file.
#pragma once

#include "branchbook/organization/brand_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Applied for on `on`. Errors: brand.name_missing, brand.day_missing, brand.day_future (Invalid); brand.open_already
/// (Refused: one branch, one brand).
[[nodiscard]] Result<BrandId> openBrand(store::UnitOfWork& unit, const Brand& brand, QDate on, QDate today);
/// The five things and the note. Errors: brand.name_missing, brand.ended.
[[nodiscard]] Result<> changeBrand(store::UnitOfWork& unit, const Brand& brand);
/// 评审 and 命名 once and in their order, 提升 and 复核 after 命名 and as often as they come. Errors: brand.ended,
/// brand.stage_back, brand.not_named (Refused); brand.day_missing, brand.day_future, brand.day_order, brand.next_order.
[[nodiscard]] Result<> addBrandStep(store::UnitOfWork& unit, BrandId id, const BrandStep& step, QDate today);
/// The last step was entered by mistake. Errors: brand.first_step, brand.ended (Refused).
[[nodiscard]] Result<> takeBackBrandStep(store::UnitOfWork& unit, BrandId id);
/// Enters what was done, or corrects the detail of the same title and day. Errors: brand.title_missing, brand.day_….
[[nodiscard]] Result<> recordBrandEvidence(store::UnitOfWork& unit, BrandId id, const BrandEvidence& evidence,
                                           QDate today);
/// Error: brand.evidence_missing (NotFound).
[[nodiscard]] Result<> removeBrandEvidence(store::UnitOfWork& unit, BrandId id, QDate on, const QString& title);
/// Errors: brand.ended, brand.why_missing, brand.day_….
[[nodiscard]] Result<> endBrand(store::UnitOfWork& unit, BrandId id, QDate on, const QString& why, QDate today);
/// Errors: brand.still_open, brand.open_already (Refused).
[[nodiscard]] Result<> reopenBrand(store::UnitOfWork& unit, BrandId id);
[[nodiscard]] Result<> recycleBrand(store::UnitOfWork& unit, BrandId id, QDate today);
/// Error: brand.open_already (Refused).
[[nodiscard]] Result<> restoreBrand(store::UnitOfWork& unit, BrandId id);

} // namespace branchbook::organization
