// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 基层工作经历: spells added up, days that two of them share once, and the check before a promotion.
#include "branchbook/organization/grassroots.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;

namespace {

struct Grassroots : Branch {
    [[nodiscard]] static GrassrootsSpell spell(QDate from, QDate until, book::MemberId member = {})
    {
        GrassrootsSpell made;
        made.member = member;
        made.place = QStringLiteral("北坡村驻村工作队");
        made.from = PartialDate::of(from);
        made.until = PartialDate::of(until);
        return made;
    }
    Result<GrassrootsId> addSpell(const GrassrootsSpell& made)
    {
        GrassrootsId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, addGrassroots(unit, made, kToday));
            return {};
        }));
        return id;
    }
    [[nodiscard]] GrassrootsCheck check(book::MemberId member) const
    {
        return checkGrassroots(reader(), catalogue, member, kToday).value();
    }
};

} // namespace

TEST_CASE("spells add up by calendar months, thirty days that are left are a month, shared days count once", "[merit]")
{
    const auto time = [](const QList<GrassrootsSpell>& spells) { return grassrootsTime(spells, kToday); };
    const auto spell = &Grassroots::spell;
    const auto years = spell(QDate(2021, 3, 1), QDate(2023, 2, 28), {});
    CHECK(time({years}) == GrassrootsTime{24, 0});
    CHECK(time({years, spell(QDate(2022, 1, 1), QDate(2022, 6, 30), {})}) == GrassrootsTime{24, 0});
    CHECK(time({spell(QDate(2022, 12, 1), QDate(2023, 3, 31), {}), years}) == GrassrootsTime{25, 0});
    CHECK(time({spell(QDate(2026, 1, 1), QDate(2026, 1, 20), {}), spell(QDate(2026, 3, 1), QDate(2026, 3, 15), {})})
          == GrassrootsTime{1, 5}); // 20 and 15 days
    CHECK(time({spell(QDate(2026, 8, 19), {}, {})}) == GrassrootsTime{1, 0}); // until today, 18 September
    CHECK(time({}) == GrassrootsTime{0, 0});
}

TEST_CASE("the check before a promotion: nothing entered, not enough, enough; the months are the branch's own",
          "[merit]")
{
    Grassroots s;
    const auto member = s.add(QStringLiteral("陈一"));
    CHECK_FALSE(s.check(member).isEnough);
    CHECK(s.check(member).why.contains(QStringLiteral("还没有登记")));
    const auto id = s.addSpell(s.spell(QDate(2021, 3, 1), QDate(2022, 12, 31), member)).value();
    CHECK(s.check(member).time == GrassrootsTime{22, 0});
    CHECK(s.check(member).asked == 24);
    CHECK_FALSE(s.check(member).isEnough);
    GrassrootsSpell longer = loadGrassroots(s.reader(), id).value();
    longer.until = PartialDate::of(QDate(2023, 2, 28));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeGrassroots(unit, longer, kToday); }));
    CHECK(s.check(member).isEnough);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return removeGrassroots(unit, id); }));
    CHECK(s.check(member).spells.isEmpty());
    REQUIRE(s.book->undo());
    CHECK(s.check(member).isEnough);
}

TEST_CASE("of months alone both bounds are told; enough is what is enough however the days are read", "[merit]")
{
    Grassroots s;
    const auto member = s.add(QStringLiteral("陈一"));
    GrassrootsSpell spell = s.spell({}, {}, member);
    spell.from = PartialDate::of(2021, 3);
    spell.until = PartialDate::of(2023, 2);
    const auto id = s.addSpell(spell).value();
    const GrassrootsCheck check = s.check(member);
    CHECK(check.time
          == GrassrootsTime{22, 2}); // 31 March 2021 to 1 February 2023: 22 months to 30 January, two days more
    CHECK(check.timeMost == GrassrootsTime{24, 0}); // 1 March 2021 to 28 February 2023
    CHECK_FALSE(check.isEnough);
    CHECK(check.why.contains(QStringLiteral("要看具体的日期")));
    spell = loadGrassroots(s.reader(), id).value();
    CHECK(spell.from == PartialDate::of(2021, 3)); // not a day that nobody wrote
    spell.from = PartialDate::of(2020);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeGrassroots(unit, spell, kToday); }));
    CHECK(s.check(member).isEnough); // from 31 December 2020 at the latest
    spell = loadGrassroots(s.reader(), id).value();
    spell.until = PartialDate::of(2019);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return changeGrassroots(unit, spell, kToday); }))
          == QStringLiteral("grassroots.order"));
}

TEST_CASE("spells that cannot be are refused", "[merit]")
{
    Grassroots s;
    const auto member = s.add(QStringLiteral("陈一"), [](book::Member& made) {
        made.values.set(book::Field::BirthDate, QStringLiteral("1990-05-01"));
    });
    auto nowhere = s.spell(QDate(2021, 3, 1), {}, member);
    nowhere.place = QStringLiteral(" ");
    CHECK(codeOf(s.addSpell(nowhere)) == QStringLiteral("grassroots.place_missing"));
    CHECK(codeOf(s.addSpell(s.spell({}, {}, member))) == QStringLiteral("grassroots.from_missing"));
    CHECK(codeOf(s.addSpell(s.spell(kToday.addDays(1), {}, member))) == QStringLiteral("grassroots.day_future"));
    CHECK(codeOf(s.addSpell(s.spell(kToday, kToday.addDays(1), member))) == QStringLiteral("grassroots.day_future"));
    CHECK(codeOf(s.addSpell(s.spell(QDate(2021, 3, 2), QDate(2021, 3, 1), member)))
          == QStringLiteral("grassroots.order"));
    CHECK(codeOf(s.addSpell(s.spell(QDate(1990, 4, 30), {}, member))) == QStringLiteral("grassroots.before_birth"));
    CHECK(codeOf(s.run([](store::UnitOfWork& unit) { return removeGrassroots(unit, GrassrootsId::make()); }))
          == QStringLiteral("grassroots.missing"));
}
