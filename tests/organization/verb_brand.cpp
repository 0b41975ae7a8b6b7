// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/brand_service.h"

namespace organization_test {

using store::UnitOfWork;

std::vector<VerbStep> brandSteps(VerbStage& s)
{
    return {
        {"openBrand",
         [&s](UnitOfWork& unit) {
             Brand brand;
             brand.branch = s.branch;
             brand.name = QStringLiteral("一渠清水");
             return into(s.brand, openBrand(unit, brand, s.day, s.today));
         }},
        {"changeBrand",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Brand brand, loadBrand(unit.session(), s.brand));
             brand.idea = QStringLiteral("服务到家");
             return changeBrand(unit, brand);
         }},
        {"addBrandStep",
         [&s](UnitOfWork& unit) {
             return addBrandStep(unit, s.brand, {BrandStage::Named, s.today, {}, s.today.addYears(3), {}}, s.today);
         }},
        {"takeBackBrandStep", [&s](UnitOfWork& unit) { return takeBackBrandStep(unit, s.brand); }},
        {"recordBrandEvidence",
         [&s](UnitOfWork& unit) {
             return recordBrandEvidence(unit, s.brand, {s.today, QStringLiteral("送水上门"), {}}, s.today);
         }},
        {"removeBrandEvidence",
         [&s](UnitOfWork& unit) { return removeBrandEvidence(unit, s.brand, s.today, QStringLiteral("送水上门")); }},
        {"endBrand",
         [&s](UnitOfWork& unit) { return endBrand(unit, s.brand, s.today, QStringLiteral("换了品牌"), s.today); }},
        {"reopenBrand", [&s](UnitOfWork& unit) { return reopenBrand(unit, s.brand); }},
        {"recycleBrand", [&s](UnitOfWork& unit) { return recycleBrand(unit, s.brand, s.today); }},
        {"restoreBrand", [&s](UnitOfWork& unit) { return restoreBrand(unit, s.brand); }},
    };
}

} // namespace organization_test
