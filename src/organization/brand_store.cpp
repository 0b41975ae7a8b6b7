// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/brand_store.h"

#include "branchbook/base/stage_course.h"
#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "organization/brand_rows.h"

#include <algorithm>
#include <utility>

namespace branchbook::organization {

namespace {

Brand brandIn(const store::Query& query)
{
    Brand brand;
    brand.id = BrandId::fromString(query.text(0));
    brand.rev = query.integer(1);
    brand.branch = book::BranchId::fromString(query.text(2));
    brand.name = query.text(3);
    brand.idea = query.text(4);
    brand.logo = query.text(5);
    brand.carrier = query.text(6);
    brand.effect = query.text(7);
    brand.note = query.text(8);
    brand.endedOn = store::dayAt(query, 9);
    brand.endedWhy = query.text(10);
    brand.enteredOn = store::dayAt(query, 11);
    brand.recycled = !query.isNull(12);
    return brand;
}

Result<> loadBrandChildren(const store::Session& session, Brand& brand)
{
    store::Query steps = session.query("brand.steps");
    BB_TRY(bool row, steps.bind("id", brand.id.toString()).next());
    while (row) {
        brand.steps.append({brandStageByName(steps.text(0)).value_or(BrandStage::Applied), store::dayAt(steps, 1),
                            steps.text(2), store::dayAt(steps, 3), steps.text(4)});
        BB_TRY(row, steps.next());
    }
    sortCourse(brand.steps, &BrandStep::stage);
    store::Query evidence = session.query("brand.evidence");
    BB_TRY(row, evidence.bind("id", brand.id.toString()).next());
    while (row) {
        brand.evidence.append({store::dayAt(evidence, 0), evidence.text(1), evidence.text(2)});
        BB_TRY(row, evidence.next());
    }
    return {};
}

Result<QList<Brand>> brandsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Brand> list;
    {
        store::Query query = session.query("brand.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(brandIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Brand& brand : list)
        BB_CHECK(loadBrandChildren(session, brand));
    std::stable_sort(list.begin(), list.end(),
                     [](const Brand& a, const Brand& b) { return a.isOpen() && !b.isOpen(); });
    return list;
}

bool standsBeforeBrand(const Brand& one, const Brand& other)
{
    if (one.isOpen() != other.isOpen())
        return one.isOpen();
    return one.isOpen() ? one.steps.first().on > other.steps.first().on : one.endedOn > other.endedOn;
}

store::Value brandText(const QString& text)
{
    return store::textOrNull(trimmedText(text));
}

} // namespace

store::ColumnValues columnsOf(const Brand& brand)
{
    return {{"branch_id", brand.branch.toString()},  {"name", trimmedText(brand.name)},
            {"idea", brandText(brand.idea)},         {"logo", brandText(brand.logo)},
            {"carrier", brandText(brand.carrier)},   {"effect", brandText(brand.effect)},
            {"note", brandText(brand.note)},         {"ended_on", store::dayOrNull(brand.endedOn)},
            {"ended_why", brandText(brand.endedWhy)}};
}

store::ColumnValues columnsOf(BrandId brand, const BrandStep& step)
{
    return {{"brand_id", brand.toString()},
            {"stage", brandStageName(step.stage)},
            {"done_on", store::dayOrNull(step.on)},
            {"by_name", brandText(step.by)},
            {"next_on", store::dayOrNull(step.nextOn)},
            {"note", brandText(step.note)}};
}

store::ColumnValues columnsOf(BrandId brand, const BrandEvidence& evidence)
{
    return {{"brand_id", brand.toString()},
            {"happened_on", store::dayOrNull(evidence.on)},
            {"title", trimmedText(evidence.title)},
            {"detail", brandText(evidence.detail)}};
}

Result<QList<Brand>> listBrands(const store::Session& session, book::BranchId branch)
{
    return brandsOf(session, branch, 0);
}

Result<QList<Brand>> listBrandsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto known, brandsOf(session, branch, 0));
    QList<Brand> list;
    for (const Brand& each : known) {
        if (Brand then = standingOn(each, day); !then.steps.isEmpty())
            list.append(std::move(then));
    }
    std::stable_sort(list.begin(), list.end(), standsBeforeBrand);
    return list;
}

Result<QList<Brand>> listRecycledBrands(const store::Session& session, book::BranchId branch)
{
    return brandsOf(session, branch, 1);
}

Result<Brand> loadBrand(const store::Session& session, BrandId id)
{
    Brand brand;
    {
        store::Query query = session.query("brand.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("brand.missing"));
        brand = brandIn(query);
    }
    BB_CHECK(loadBrandChildren(session, brand));
    return brand;
}

} // namespace branchbook::organization
