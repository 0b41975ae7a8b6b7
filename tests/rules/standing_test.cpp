// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/standing.h"

#include "branchbook/rules/sanction.h"
#include "rules/calculator_support.h"

using namespace branchbook;
using namespace branchbook::rules;
using namespace rules_test;

namespace {

StandingResult standing(const char* joined, const char* converted, const char* on = "2026-09-18", int correction = 0)
{
    const StandingQuestion question{PartialDate::fromIso(QString::fromLatin1(joined)),
                                    PartialDate::fromIso(QString::fromLatin1(converted)), correction};
    const auto result = partyStanding(builtIn(), question, day(on));
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("standing counts from the day of becoming a full member, but for those who joined from 1969 to 1977")
{
    // domain-rules §2.4; both ends of the years without probation.
    CHECK(standing("2000-07-01", "2001-07-01").text == QStringLiteral("25年2个月"));
    CHECK(standing("1969-03-31", "1970-03-31").from.toIso() == QStringLiteral("1970-03-31"));
    CHECK(standing("1969-04-01", "1970-04-01").from.toIso() == QStringLiteral("1969-04-01"));
    CHECK(standing("1977-08-11", "").from.toIso() == QStringLiteral("1977-08-11"));
    CHECK(standing("1977-08-12", "1978-08-12").from.toIso() == QStringLiteral("1978-08-12"));
    CHECK(standing("1982-09-06", "1983-09-06").from.toIso() == QStringLiteral("1983-09-06"));
    CHECK(standing("1950-05-01", "1950-11-01").from.toIso() == QStringLiteral("1950-11-01"));
    CHECK(standing("1972-05-01", "1972-05-01").monthsAtLeast == 54 * 12 + 4);
    CHECK_FALSE(standing("1977-08-12", "").counts);
    CHECK_FALSE(standing("2026-01-10", "").counts);
    CHECK_FALSE(standing("1940-01-01", "1940-06-01").counts); // the rules before April 1945 are not known to us
}

TEST_CASE("a probation shorter than that of its time is doubted; nothing to count from is no length of nought")
{
    // domain-rules §2.4: a year; half a year at the least from 1945 to 1956; none from 1969 to 1977.
    CHECK(standing("2020-07-01", "2020-10-01").warnings.size() == 1);
    CHECK(standing("2020-07-01", "2020-10-01").warnings.value(0).contains(QStringLiteral("3个月")));
    CHECK(standing("2020-07-01", "2021-06-30").warnings.size() == 1);
    CHECK(standing("2020-07-01", "2021-07-01").warnings.isEmpty());
    CHECK(standing("2020-07-31", "2021-07").warnings.isEmpty()); // some day of that month
    CHECK(standing("1950-05-01", "1950-11-01").warnings.isEmpty());
    CHECK(standing("1950-05-01", "1950-10-31").warnings.size() == 1);
    CHECK(standing("1972-05-01", "1972-05-01").warnings.isEmpty());
    CHECK_FALSE(standing("1930", "").counts);
    CHECK_FALSE(standing("1930", "").text.contains(u'0'));
    CHECK_FALSE(standing("2026-01-10", "").text.contains(u'0'));
}

TEST_CASE("joining after the day of the calculation and corrections over a hundred years are refused by field")
{
    const auto fieldOf = [](const char* joined, int correction) {
        const auto result = partyStanding(
            builtIn(), {PartialDate::fromIso(QString::fromLatin1(joined)), {}, correction}, day("2026-09-18"));
        return result ? QString() : result.error().where;
    };
    CHECK(fieldOf("2026-09-19", 0) == QStringLiteral("joined"));
    CHECK(fieldOf("2026-09", 0).isEmpty()); // the month has begun
    CHECK(fieldOf("1972-05-01", 1201) == QStringLiteral("correction"));
    CHECK(fieldOf("1972-05-01", -1201) == QStringLiteral("correction"));
    CHECK(fieldOf("1972-05-01", 1200).isEmpty());
}

TEST_CASE("a date known to the month leaves a month open, one known to the year twelve")
{
    const StandingResult month = standing("2000-07", "2001-07", "2026-07-15");
    CHECK(month.monthsAtLeast == 24 * 12 + 11);
    CHECK(month.monthsAtMost == 25 * 12);
    CHECK(month.text == QStringLiteral("24年11个月至25年"));
    const StandingResult later = standing("2000-07", "2001-07", "2026-07-31");
    CHECK(later.monthsAtLeast == later.monthsAtMost);
    const StandingResult year = standing("2000", "2001", "2026-07-15");
    CHECK(year.monthsAtLeast == 24 * 12 + 6); // 31 December 2001
    CHECK(year.monthsAtMost == 25 * 12 + 6); // 1 January 2001
    // Only "1969": either with probation or without.
    const StandingResult edge = standing("1969", "1970-05-01", "2020-05-01");
    CHECK(edge.periods.size() == 2);
    CHECK(edge.from.isEmpty());
    CHECK(edge.monthsAtLeast == 50 * 12);
    CHECK(edge.monthsAtMost == 51 * 12 + 4);
    CHECK_FALSE(standing("1969", "").counts);
}

TEST_CASE("completed months clip to the month's end; corrections are put on and taken off")
{
    CHECK(completedMonths(day("2024-02-29"), day("2025-02-27")) == 11);
    CHECK(completedMonths(day("2024-02-29"), day("2025-02-28")) == 12);
    CHECK(completedMonths(day("2026-01-31"), day("2026-02-28")) == 1);
    CHECK(completedMonths(day("2026-01-31"), day("2026-03-30")) == 1);
    CHECK(completedMonths(day("2026-01-31"), day("2026-03-31")) == 2);
    CHECK(completedMonths(day("2026-05-01"), day("2026-04-30")) == 0);
    CHECK(standing("2000-07-01", "2001-07-01", "2026-09-18", -14).text == QStringLiteral("24年"));
    CHECK(standing("2000-07-01", "2001-07-01", "2026-09-18", 3).text == QStringLiteral("25年5个月"));
    CHECK(standing("2025-07-01", "2026-07-01", "2026-09-18", -14).monthsAtLeast == 0);
    CHECK(standing("2000-07-01", "2001-07-01", "2001-06-30").monthsAtMost == 0);
    // More taken off than there is: 0 months with the reason. 2 months of standing, less 14.
    CHECK(standing("2025-07-01", "2026-07-01", "2026-09-18", -14)
              .warnings.join(u' ')
              .contains(QStringLiteral("1年2个月")));
    CHECK(standing("2025-07-01", "2026-07-01", "2026-09-18", -2).warnings.isEmpty());
    CHECK(standing("2000-07-01", "2001-07-01", "2026-09-18", -14).warnings.isEmpty());
    const StandingQuestion wrong{PartialDate::of(2001, 7, 1), PartialDate::of(2001, 6), 0};
    CHECK(refusal(partyStanding(builtIn(), wrong, day("2026-09-18"))) == QStringLiteral("converted standing.order"));
    CHECK(refusal(partyStanding(builtIn(), {}, day("2026-09-18"))) == QStringLiteral("joined standing.join_missing"));
}

TEST_CASE("a sanction has effect for its time from the day it takes effect")
{
    const auto ends = [](SanctionKind kind, const char* on) {
        return sanctionEffects(builtIn(), {{kind, day(on), 0, {}}}, day("2026-09-18"))->effectEnds;
    };
    CHECK(ends(SanctionKind::Warning, "2026-03-15") == day("2027-03-15"));
    CHECK(ends(SanctionKind::SeriousWarning, "2026-08-31") == day("2028-02-29"));
    CHECK(ends(SanctionKind::RemovalFromPost, "2024-02-29") == day("2026-02-28"));
    CHECK(ends(SanctionKind::Expulsion, "2026-03-15") == day("2031-03-15"));
    const auto warning =
        sanctionEffects(builtIn(), {{SanctionKind::Warning, day("2025-09-18"), 0, {}}}, day("2026-09-17"));
    CHECK(warning->inEffect);
    CHECK(warning->effects[0].announceBy == day("2025-10-18"));
    CHECK(warning->effects[0].reportBy == day("2026-03-18"));
    CHECK_FALSE(
        sanctionEffects(builtIn(), {{SanctionKind::Warning, day("2025-09-18"), 0, {}}}, day("2026-09-18"))->inEffect);
}

TEST_CASE("a new sanction in an effect period: what is left plus the new one (art. 21)")
{
    // Warned until 2027-03-15; seriously warned on 2026-09-01 with six months and a fortnight left.
    const std::vector<Sanction> both{{SanctionKind::SeriousWarning, day("2026-09-01"), 0, {}},
                                     {SanctionKind::Warning, day("2026-03-15"), 0, {}}};
    const auto result = sanctionEffects(builtIn(), both, day("2026-09-18"));
    REQUIRE(result);
    CHECK_FALSE(result->effects[0].cumulated);
    CHECK(result->effects[1].cumulated);
    CHECK(result->effectEnds == day("2028-09-15"));
    // One day after the first has ended they do not add up.
    const std::vector<Sanction> apart{{SanctionKind::Warning, day("2025-01-10"), 0, {}},
                                      {SanctionKind::Warning, day("2026-01-10"), 0, {}}};
    CHECK(sanctionEffects(builtIn(), apart, day("2026-09-18"))->effectEnds == day("2027-01-10"));
    CHECK_FALSE(sanctionEffects(builtIn(), apart, day("2026-09-18"))->effects[1].cumulated);
}

TEST_CASE("under 留党察看 rights are gone, and the effect period runs from their restoration")
{
    Sanction probation{SanctionKind::ProbationWithinParty, day("2025-06-01"), 12, {}};
    const auto open = sanctionEffects(builtIn(), {probation}, day("2026-09-18"));
    CHECK(open->rightsSuspended);
    CHECK(open->inEffect);
    CHECK_FALSE(open->effectEnds.isValid());
    CHECK(open->effects[0].probationEnds == day("2026-06-01"));
    probation.restoredOn = day("2026-06-10");
    const auto restored = sanctionEffects(builtIn(), {probation}, day("2026-06-10"));
    CHECK_FALSE(restored->rightsSuspended);
    CHECK(restored->inEffect);
    CHECK(restored->effectEnds == day("2028-06-10"));
    CHECK(sanctionEffects(builtIn(), {probation}, day("2026-06-09"))->rightsSuspended);
    // A warning's three months that were left come on top.
    const auto cumulated =
        sanctionEffects(builtIn(), {{SanctionKind::Warning, day("2024-09-01"), 0, {}}, probation}, day("2026-09-18"));
    CHECK(cumulated->effectEnds == day("2028-09-10"));
    probation.months = 25;
    CHECK(refusal(sanctionEffects(builtIn(), {probation}, day("2026-09-18"))) == QStringLiteral("months number.above"));
    probation.months = 0;
    CHECK(refusal(sanctionEffects(builtIn(), {probation}, day("2026-09-18"))) == QStringLiteral("months number.below"));
    probation.months = 12;
    probation.restoredOn = day("2025-05-31");
    CHECK(refusal(sanctionEffects(builtIn(), {probation}, day("2026-09-18")))
          == QStringLiteral("restored sanction.order"));
}
