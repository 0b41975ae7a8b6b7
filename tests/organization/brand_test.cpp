// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党建品牌: one of a branch, its course, the check that is due, what the report says.
#include "branchbook/organization/brand_service.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;

namespace {

struct Brands : Branch {
    Result<BrandId> open(const char16_t* name, QDate on)
    {
        Brand brand;
        brand.branch = branch.id;
        brand.name = QString::fromUtf16(name);
        BrandId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openBrand(unit, brand, on, kToday));
            return {};
        }));
        return id;
    }
    Result<> reach(BrandId id, BrandStage stage, QDate on, QDate next = {})
    {
        return run([&](store::UnitOfWork& unit) { return addBrandStep(unit, id, {stage, on, {}, next, {}}, kToday); });
    }
    Result<> note(BrandId id, QDate on, const char16_t* title)
    {
        const BrandEvidence done{on, QString::fromUtf16(title), {}};
        return run([&](store::UnitOfWork& unit) { return recordBrandEvidence(unit, id, done, kToday); });
    }
    [[nodiscard]] Brand shown(BrandId id) const { return loadBrand(reader(), id).value(); }
    [[nodiscard]] QString report(QDate first, QDate last) const
    {
        book::AreaSection section;
        REQUIRE(addBrandSection({reader(), branch.id, {first, last}, kToday, catalogue}, section));
        return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
    }
    [[nodiscard]] std::vector<rules::Term> terms() const
    {
        rules::Facts facts;
        REQUIRE(addBrandFacts({reader(), branch.id, QDate(2025, 1, 1), kToday, catalogue}, facts));
        return facts.terms;
    }
};

} // namespace

TEST_CASE("a brand is applied for, reviewed, named, then improved and checked as often as it comes", "[brand]")
{
    Brands s;
    CHECK(codeOf(s.open(u" ", kToday)) == QStringLiteral("brand.name_missing"));
    CHECK(codeOf(s.open(u"一渠清水", kToday.addDays(1))) == QStringLiteral("brand.day_future"));
    const auto id = s.open(u"一渠清水", QDate(2025, 3, 3)).value();
    CHECK(codeOf(s.open(u"另一个", kToday)) == QStringLiteral("brand.open_already"));
    CHECK(s.shown(id).missing().size() == 4);
    CHECK(codeOf(s.reach(id, BrandStage::Improved, kToday)) == QStringLiteral("brand.not_named"));
    REQUIRE(s.reach(id, BrandStage::Reviewed, QDate(2025, 4, 1)));
    CHECK(codeOf(s.reach(id, BrandStage::Named, QDate(2025, 3, 31))) == QStringLiteral("brand.day_order"));
    CHECK(codeOf(s.reach(id, BrandStage::Named, QDate(2025, 5, 1), QDate(2025, 5, 1)))
          == QStringLiteral("brand.next_order"));
    REQUIRE(s.reach(id, BrandStage::Named, QDate(2025, 5, 1), QDate(2026, 5, 1)));
    CHECK(codeOf(s.reach(id, BrandStage::Reviewed, kToday)) == QStringLiteral("brand.stage_back"));
    REQUIRE(s.reach(id, BrandStage::Improved, QDate(2025, 9, 1)));
    CHECK(s.shown(id).recheckDue() == QDate(2026, 5, 1));
    REQUIRE(s.reach(id, BrandStage::Rechecked, QDate(2026, 4, 20), QDate(2027, 4, 20)));
    CHECK(s.shown(id).recheckDue() == QDate(2027, 4, 20));
    CHECK(codeOf(s.reach(id, BrandStage::Rechecked, QDate(2026, 4, 20))) == QStringLiteral("brand.day_order"));
    REQUIRE(s.reach(id, BrandStage::Improved, QDate(2026, 8, 1)));
    const auto terms = s.terms();
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].settled);
    CHECK_FALSE(terms[1].settled);
    CHECK(terms[1].until == QDate(2027, 4, 20));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackBrandStep(unit, id); }));
    CHECK(s.shown(id).stage() == BrandStage::Rechecked);
}

TEST_CASE("a brand that ended makes room for another one", "[brand]")
{
    Brands s;
    const auto id = s.open(u"一渠清水", QDate(2025, 3, 3)).value();
    const auto end = [&](const QString& why) {
        return s.run([&](store::UnitOfWork& unit) { return endBrand(unit, id, QDate(2026, 6, 1), why, kToday); });
    };
    CHECK(codeOf(end(QStringLiteral(" "))) == QStringLiteral("brand.why_missing"));
    REQUIRE(end(QStringLiteral("复核没有通过")));
    CHECK(codeOf(s.note(id, kToday, u"送水上门")) == QStringLiteral("brand.ended"));
    const auto second = s.open(u"清流先锋", QDate(2026, 7, 1)).value();
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return reopenBrand(unit, id); }))
          == QStringLiteral("brand.open_already"));
    CHECK(listBrands(s.reader(), s.branch.id).value().first().id == second);
}

TEST_CASE("the report has the brand of the period's end and what was done under it", "[brand]")
{
    Brands s;
    const auto id = s.open(u"一渠清水", QDate(2026, 3, 3)).value();
    CHECK(codeOf(s.note(id, kToday, u" ")) == QStringLiteral("brand.title_missing"));
    REQUIRE(s.note(id, QDate(2026, 8, 14), u"防汛志愿服务"));
    REQUIRE(s.note(id, QDate(2026, 7, 10), u"送水上门"));
    CHECK(s.report(QDate(2026, 7, 1), QDate(2026, 9, 30))
          == QStringLiteral("党建品牌“一渠清水”：2026年3月3日申报；本期开展2项：送水上门、防汛志愿服务。"));
    CHECK(s.report(QDate(2026, 1, 1), QDate(2026, 3, 31)) == QStringLiteral("党建品牌“一渠清水”：2026年3月3日申报。"));
    CHECK(s.report(QDate(2025, 10, 1), QDate(2025, 12, 31)).isEmpty());
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return removeBrandEvidence(unit, id, QDate(2026, 7, 10), QStringLiteral("送水上门"));
    }));
    CHECK(s.shown(id).evidence.size() == 1);
    REQUIRE(s.book->undo());
    CHECK(s.shown(id).evidence.size() == 2);
}

TEST_CASE("brands of a past day: later steps, activities and the end are not there yet", "[brand]")
{
    Brands s;
    const auto first = s.open(u"一渠清水", QDate(2025, 3, 3)).value();
    REQUIRE(s.reach(first, BrandStage::Reviewed, QDate(2025, 4, 1)));
    REQUIRE(s.reach(first, BrandStage::Named, QDate(2025, 5, 1), QDate(2026, 5, 1)));
    REQUIRE(s.note(first, QDate(2025, 9, 10), u"送水上门"));
    REQUIRE(s.reach(first, BrandStage::Rechecked, QDate(2026, 4, 20), QDate(2027, 4, 20)));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return endBrand(unit, first, QDate(2026, 6, 30), QStringLiteral("换品牌"), kToday);
    }));
    const auto second = s.open(u"清流先锋", QDate(2026, 6, 20)).value(); // before the other was given up
    const auto on = [&](QDate day) { return listBrandsOn(s.reader(), s.branch.id, day).value(); };
    /// Name, stage or that it ended, activities.
    const auto told = [&](QDate day) {
        QStringList lines;
        const auto brands = on(day);
        for (const Brand& each : brands)
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(each.name, each.isOpen() ? brandStageName(each.stage()) : QStringLiteral("ended"))
                             .arg(each.evidence.size()));
        return lines.join(QStringLiteral(", "));
    };
    CHECK(told(QDate(2025, 3, 2)).isEmpty());
    CHECK(told(QDate(2025, 3, 3)) == QStringLiteral("一渠清水 applied 0"));
    CHECK(told(QDate(2025, 3, 31)) == QStringLiteral("一渠清水 applied 0"));
    CHECK(told(QDate(2025, 4, 1)) == QStringLiteral("一渠清水 reviewed 0"));
    CHECK(told(QDate(2025, 4, 30)) == QStringLiteral("一渠清水 reviewed 0"));
    CHECK_FALSE(on(QDate(2025, 4, 30)).first().recheckDue().isValid());
    CHECK(told(QDate(2025, 5, 1)) == QStringLiteral("一渠清水 named 0"));
    CHECK(on(QDate(2025, 5, 1)).first().recheckDue() == QDate(2026, 5, 1));
    CHECK(told(QDate(2025, 9, 9)) == QStringLiteral("一渠清水 named 0"));
    CHECK(told(QDate(2025, 9, 10)) == QStringLiteral("一渠清水 named 1"));
    CHECK(on(QDate(2026, 4, 19)).first().recheckDue() == QDate(2026, 5, 1));
    CHECK(on(QDate(2026, 4, 20)).first().recheckDue() == QDate(2027, 4, 20));
    CHECK(told(QDate(2026, 6, 19)) == QStringLiteral("一渠清水 rechecked 1"));
    CHECK(told(QDate(2026, 6, 20)) == QStringLiteral("清流先锋 applied 0, 一渠清水 rechecked 1"));
    CHECK(told(QDate(2026, 6, 29)) == QStringLiteral("清流先锋 applied 0, 一渠清水 rechecked 1"));
    CHECK(on(QDate(2026, 6, 29)).last().endedWhy.isEmpty());
    CHECK(told(QDate(2026, 6, 30)) == QStringLiteral("清流先锋 applied 0, 一渠清水 ended 1"));
    CHECK(on(QDate(2026, 6, 30)).last().endedWhy == QStringLiteral("换品牌"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleBrand(unit, second, kToday); }));
    CHECK(told(QDate(2026, 6, 20)) == QStringLiteral("一渠清水 rechecked 1"));
}
