// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library of institutions as it stood on a past day.
#include "institutions/institution_support.h"

#include "support/catch_qt.h"

using namespace institutions_test;

namespace {

/// Drafted in March, in force from May, evaluated in June, revised from July on, in force anew from 15 August, abolished in September.
struct OneOfAYear : Library {
    OneOfAYear()
    {
        id = add(u"值班办法", {}, QDate(2026, 6, 30)).value();
        REQUIRE(start(id, Stage::Drafted, QDate(2026, 3, 2)));
        REQUIRE(step(id, Stage::Consulted, QDate(2026, 3, 10)));
        REQUIRE(step(id, Stage::Issued, QDate(2026, 4, 20), QDate(2026, 5, 1)));
        REQUIRE(evaluate(id, QDate(2026, 6, 20), QDate(2027, 6, 30)));
        REQUIRE(start(id, Stage::Drafted, QDate(2026, 7, 1)));
        REQUIRE(step(id, Stage::Issued, QDate(2026, 8, 1), QDate(2026, 8, 15)));
        REQUIRE(abolish(id, QDate(2026, 9, 1)));
    }
    InstitutionId id;

    [[nodiscard]] Institution on(int month, int day) const { return standingOn(load(id), QDate(2026, month, day)); }
    [[nodiscard]] State stateOn(int month, int day) const { return on(month, day).stateOn(QDate(2026, month, day)); }
};

} // namespace

TEST_CASE("an institution of a past day has that day's versions, stage and state", "[institution]")
{
    const OneOfAYear s;
    CHECK(s.on(3, 1).versions.isEmpty());
    CHECK(s.stateOn(3, 1) == State::Wanted);
    CHECK(s.on(3, 2).latest()->stage() == Stage::Drafted);
    CHECK(s.on(3, 9).latest()->stage() == Stage::Drafted);
    CHECK(s.on(3, 10).latest()->stage() == Stage::Consulted);
    CHECK(s.on(4, 19).latest()->inForceFrom().isNull()); // nobody knew yet from when
    CHECK(s.on(4, 20).latest()->inForceFrom() == QDate(2026, 5, 1));
    CHECK(s.stateOn(4, 30) == State::Drafting);
    CHECK(s.stateOn(5, 1) == State::InForce);
    CHECK(s.on(6, 30).versions.size() == 1);
    CHECK(s.stateOn(6, 30) == State::InForce);
    CHECK(s.on(7, 1).versions.size() == 2);
    CHECK(s.stateOn(7, 1) == State::Revising);
    CHECK(s.on(8, 14).inForceOn(QDate(2026, 8, 14))->number == 1);
    CHECK(s.stateOn(8, 14) == State::Revising);
    CHECK(s.on(8, 15).inForceOn(QDate(2026, 8, 15))->number == 2);
    CHECK(s.stateOn(8, 15) == State::InForce);
}

TEST_CASE("what was abolished later is in force on a past day, and is looked at again by the day that was set then",
          "[institution]")
{
    const OneOfAYear s;
    CHECK_FALSE(s.on(8, 31).isAbolished());
    CHECK(s.on(8, 31).abolishedWhy.isEmpty());
    CHECK(s.stateOn(8, 31) == State::InForce);
    CHECK(s.on(9, 1).abolishedOn == QDate(2026, 9, 1));
    CHECK(s.on(9, 1).abolishedWhy == QStringLiteral("已被代替"));
    CHECK(s.stateOn(9, 1) == State::Abolished);
    CHECK(s.on(6, 19).reviewOn == QDate(2026, 6, 30));
    CHECK(s.on(6, 19).versions.first().steps.size() == 3);
    CHECK(s.on(6, 20).reviewOn == QDate(2027, 6, 30));
    CHECK(s.on(6, 20).latest()->stage() == Stage::Evaluated);
    Institution twice = s.load(s.id); // of two later evaluations the first answered the day of then
    twice.versions[1].steps.append(
        {Stage::Evaluated, QDate(2026, 8, 20), {}, {}, {}, QDate(2027, 6, 30), QString(), QString()});
    twice.reviewOn = QDate(2028, 6, 30);
    CHECK(standingOn(twice, QDate(2026, 6, 19)).reviewOn == QDate(2026, 6, 30));
    CHECK(standingOn(twice, QDate(2026, 8, 19)).reviewOn == QDate(2027, 6, 30));
    CHECK(standingOn(twice, QDate(2026, 8, 20)).reviewOn == QDate(2028, 6, 30));
}

TEST_CASE("the library of a past day has what was known by then", "[institution]")
{
    Library s;
    const auto first = s.add(u"甲").value();
    REQUIRE(s.start(first, Stage::Enforced, QDate(2026, 2, 1)));
    const auto second = s.add(u"乙").value();
    REQUIRE(s.start(second, Stage::Drafted, QDate(2026, 6, 1)));
    REQUIRE(s.add(u"丙")); // wanted since it was entered, which is today
    const auto wrong = s.add(u"丁").value();
    REQUIRE(s.start(wrong, Stage::Enforced, QDate(2020, 1, 1)));
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_CHECK(recycleInstitution(unit, wrong, kToday));
        BB_CHECK(putLink(unit, first, {LinkKind::Replaces, second, {}, {}}));
        return putLink(unit, first, {LinkKind::BasedOn, {}, QStringLiteral("上级规定"), {}});
    }));
    const auto listed = [&](QDate day) { return listInstitutionsOn(s.reader(), s.branch, day).value(); };
    const auto titles = [&](QDate day) {
        QStringList known;
        const auto all = listed(day);
        for (const Institution& each : all)
            known.append(each.title);
        known.sort();
        return known;
    };
    const auto linksOfFirst = [&](QDate day) {
        QStringList targets;
        const auto all = listed(day);
        for (const Institution& each : all) {
            for (const Link& link : each.links)
                targets.append(link.title);
        }
        return targets;
    };
    const QString outside = QStringLiteral("上级规定");
    CHECK(titles(QDate(2026, 1, 31)).isEmpty());
    CHECK(titles(QDate(2026, 2, 1)) == QStringList{QStringLiteral("甲")});
    CHECK(titles(QDate(2026, 5, 31)) == QStringList{QStringLiteral("甲")});
    CHECK(linksOfFirst(QDate(2026, 5, 31)) == QStringList{outside}); // of the other nobody knew
    CHECK(titles(QDate(2026, 6, 1)) == QStringList{QStringLiteral("乙"), QStringLiteral("甲")});
    CHECK(linksOfFirst(QDate(2026, 6, 1)) == QStringList{outside, QStringLiteral("乙")});
    CHECK(titles(kToday.addDays(-1)).size() == 2);
    CHECK(titles(kToday) == QStringList{QStringLiteral("丙"), QStringLiteral("乙"), QStringLiteral("甲")});
}
