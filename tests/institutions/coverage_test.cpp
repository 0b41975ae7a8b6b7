// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The coverage matrix: what holds covers, a revision shows, what is only wanted is a gap, the day decides.
#include "branchbook/institutions/coverage.h"
#include "institutions/institution_support.h"

#include "support/catch_qt.h"

using namespace institutions_test;

namespace {

CoverageCell cellAt(const CoverageMatrix& matrix, Tier tier, CoverageField::BuiltIn field)
{
    return matrix.of(tier).at(qsizetype(field));
}

} // namespace

TEST_CASE("nothing covers anything in a new book", "[coverage]")
{
    const Library s;
    const auto matrix = coverageOn(s.all(), kToday);
    for (const Tier tier : {Tier::Superior, Tier::Branch, Tier::Form}) {
        CHECK(matrix.of(tier).size() == 10);
        CHECK(matrix.gaps(tier) == coverageFields());
    }
}

TEST_CASE("a field is covered by what holds on the day, in its own tier", "[coverage]")
{
    Library s;
    const auto id = s.add(u"党费办法", {CoverageField::Dues, CoverageField::Openness}).value();
    REQUIRE(s.start(id, Stage::Drafted, QDate(2026, 1, 5)));
    const auto wanted = coverageOn(s.all(), kToday);
    CHECK(cellAt(wanted, Tier::Branch, CoverageField::Dues).state == Coverage::Gap);
    CHECK(cellAt(wanted, Tier::Branch, CoverageField::Dues).institutions == QList<InstitutionId>{id});
    REQUIRE(s.step(id, Stage::Issued, QDate(2026, 2, 1), QDate(2026, 3, 1)));
    const auto covered = coverageOn(s.all(), kToday);
    CHECK(cellAt(covered, Tier::Branch, CoverageField::Dues).state == Coverage::Covered);
    CHECK(cellAt(covered, Tier::Branch, CoverageField::Openness).titles == QStringList{QStringLiteral("党费办法")});
    CHECK(cellAt(covered, Tier::Superior, CoverageField::Dues).state == Coverage::Gap);
    CHECK(covered.gaps(Tier::Branch).size() == 8);
    CHECK(cellAt(coverageOn(s.all(), QDate(2026, 2, 28)), Tier::Branch, CoverageField::Dues).state == Coverage::Gap);
}

TEST_CASE("a revision shows until it holds, and another one that holds unchanged hides it", "[coverage]")
{
    Library s;
    const auto id = s.add(u"党费办法", {CoverageField::Dues}).value();
    REQUIRE(s.start(id, Stage::Enforced, QDate(2025, 1, 1)));
    REQUIRE(s.start(id, Stage::Drafted, QDate(2026, 9, 1)));
    const auto state = [&] { return cellAt(coverageOn(s.all(), kToday), Tier::Branch, CoverageField::Dues).state; };
    CHECK(state() == Coverage::Revising);
    const auto other = s.add(u"党费公示办法", {CoverageField::Dues}).value();
    CHECK(state() == Coverage::Revising); // what is still to be written changes nothing
    REQUIRE(s.start(other, Stage::Enforced, QDate(2026, 9, 2)));
    CHECK(state() == Coverage::Covered);
    REQUIRE(s.abolish(other, kToday));
    CHECK(state() == Coverage::Revising);
    REQUIRE(s.abolish(id, kToday));
    CHECK(state() == Coverage::Gap);
}
