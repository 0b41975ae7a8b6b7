// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/organization/brand_service.h"
#include "branchbook/store/day.h"
#include "organization/brand_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

QString brandDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

Result<> checkBrandDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("brand.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("brand.day_future"), {brandDayWords(day)},
                    QStringLiteral("date"));
    return {};
}

Result<> checkBrandName(const Brand& brand)
{
    if (trimmedText(brand.name).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("brand.name_missing"), {}, QStringLiteral("name"));
    return {};
}

Result<> checkOnlyBrand(const store::Session& session, const Brand& brand)
{
    BB_TRY(const auto all, listBrands(session, brand.branch));
    for (const Brand& other : all) {
        if (other.isOpen() && other.id != brand.id)
            return fail(ErrorKind::Refused, QStringLiteral("brand.open_already"), {other.name});
    }
    return {};
}

Result<Brand> openBrandOf(const store::Session& session, BrandId id)
{
    BB_TRY(Brand brand, loadBrand(session, id));
    if (!brand.isOpen() || brand.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("brand.ended"), {brand.name});
    return brand;
}

Result<> writeBrand(store::UnitOfWork& unit, const Brand& brand)
{
    return unit.update("brand", brand.id.toString(), brand.rev, columnsOf(brand));
}

bool brandStageComesAgain(BrandStage stage)
{
    return stage == BrandStage::Improved || stage == BrandStage::Rechecked;
}

Result<> checkBrandStep(const Brand& brand, const BrandStep& step, QDate today)
{
    const bool named = brand.dayOf(BrandStage::Named).isValid();
    if (brandStageComesAgain(step.stage) && !named)
        return fail(ErrorKind::Refused, QStringLiteral("brand.not_named"), {brand.name, brandStageTitle(step.stage)});
    if (!brandStageComesAgain(step.stage) && step.stage <= brand.stage())
        return fail(ErrorKind::Refused, QStringLiteral("brand.stage_back"),
                    {brand.name, brandStageTitle(brand.stage()), brandStageTitle(step.stage)});
    BB_CHECK(checkBrandDay(step.on, today));
    const BrandStep& last = brand.steps.last();
    const bool twice = step.stage == last.stage && step.on == last.on;
    if (step.on < last.on || twice)
        return fail(ErrorKind::Invalid, QStringLiteral("brand.day_order"),
                    {brandDayWords(step.on), brandStageTitle(last.stage), brandDayWords(last.on)},
                    QStringLiteral("date"));
    if (step.nextOn.isValid() && step.nextOn <= step.on)
        return fail(ErrorKind::Invalid, QStringLiteral("brand.next_order"), {brandDayWords(step.nextOn)},
                    QStringLiteral("next"));
    return {};
}

QString brandKey(BrandId id, const QString& second, const QString& third)
{
    return id.toString() + QChar(store::kKeySeparator) + second + QChar(store::kKeySeparator) + third;
}

} // namespace

Result<BrandId> openBrand(store::UnitOfWork& unit, const Brand& given, QDate on, QDate today)
{
    Brand brand = given;
    brand.endedOn = {};
    brand.endedWhy.clear();
    BB_CHECK(checkBrandName(brand));
    BB_CHECK(checkBrandDay(on, today));
    BB_CHECK(checkOnlyBrand(unit.session(), brand));
    brand.id = brand.id.isNull() ? BrandId::make() : brand.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(brand);
    columns.insert(columns.begin(), {"id", brand.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("brand", columns));
    BB_CHECK(unit.insert("brand_step", columnsOf(brand.id, BrandStep{BrandStage::Applied, on, {}, {}, {}})));
    return brand.id;
}

Result<> changeBrand(store::UnitOfWork& unit, const Brand& given)
{
    BB_TRY(const Brand now, openBrandOf(unit.session(), given.id));
    Brand brand = given;
    brand.branch = now.branch;
    brand.endedOn = {};
    brand.endedWhy.clear();
    BB_CHECK(checkBrandName(brand));
    return writeBrand(unit, brand);
}

Result<> addBrandStep(store::UnitOfWork& unit, BrandId id, const BrandStep& given, QDate today)
{
    BB_TRY(const Brand brand, openBrandOf(unit.session(), id));
    BrandStep step = given;
    if (step.stage != BrandStage::Named && step.stage != BrandStage::Rechecked)
        step.nextOn = {};
    BB_CHECK(checkBrandStep(brand, step, today));
    return unit.insert("brand_step", columnsOf(id, step));
}

Result<> takeBackBrandStep(store::UnitOfWork& unit, BrandId id)
{
    BB_TRY(const Brand brand, openBrandOf(unit.session(), id));
    if (brand.steps.size() < 2)
        return fail(ErrorKind::Refused, QStringLiteral("brand.first_step"), {brand.name});
    const BrandStep& last = brand.steps.last();
    return unit.remove("brand_step", brandKey(id, brandStageName(last.stage), last.on.toString(Qt::ISODate)));
}

Result<> recordBrandEvidence(store::UnitOfWork& unit, BrandId id, const BrandEvidence& evidence, QDate today)
{
    BB_TRY([[maybe_unused]] const Brand brand, openBrandOf(unit.session(), id));
    if (trimmedText(evidence.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("brand.title_missing"), {}, QStringLiteral("title"));
    BB_CHECK(checkBrandDay(evidence.on, today));
    return unit.put("brand_evidence", columnsOf(id, evidence));
}

Result<> removeBrandEvidence(store::UnitOfWork& unit, BrandId id, QDate on, const QString& title)
{
    BB_TRY(const Brand brand, loadBrand(unit.session(), id));
    const bool there = std::any_of(brand.evidence.begin(), brand.evidence.end(),
                                   [&](const BrandEvidence& each) { return each.on == on && each.title == title; });
    if (!there)
        return fail(ErrorKind::NotFound, QStringLiteral("brand.evidence_missing"), {brandDayWords(on), title});
    return unit.remove("brand_evidence", brandKey(id, on.toString(Qt::ISODate), title));
}

Result<> endBrand(store::UnitOfWork& unit, BrandId id, QDate on, const QString& why, QDate today)
{
    BB_TRY(Brand brand, openBrandOf(unit.session(), id));
    BB_CHECK(checkBrandDay(on, today));
    const BrandStep& last = brand.steps.last();
    if (on < last.on)
        return fail(ErrorKind::Invalid, QStringLiteral("brand.day_order"),
                    {brandDayWords(on), brandStageTitle(last.stage), brandDayWords(last.on)}, QStringLiteral("date"));
    if (trimmedText(why).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("brand.why_missing"), {}, QStringLiteral("reason"));
    brand.endedOn = on;
    brand.endedWhy = why;
    return writeBrand(unit, brand);
}

Result<> reopenBrand(store::UnitOfWork& unit, BrandId id)
{
    BB_TRY(Brand brand, loadBrand(unit.session(), id));
    if (brand.isOpen() || brand.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("brand.still_open"), {brand.name});
    BB_CHECK(checkOnlyBrand(unit.session(), brand));
    brand.endedOn = {};
    brand.endedWhy.clear();
    return writeBrand(unit, brand);
}

Result<> recycleBrand(store::UnitOfWork& unit, BrandId id, QDate today)
{
    return unit.change("brand", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreBrand(store::UnitOfWork& unit, BrandId id)
{
    BB_TRY(const Brand brand, loadBrand(unit.session(), id));
    if (brand.isOpen())
        BB_CHECK(checkOnlyBrand(unit.session(), brand));
    return unit.change("brand", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
