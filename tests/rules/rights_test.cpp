// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/rights.h"

#include "rules/calculator_support.h"

using namespace branchbook;
using namespace branchbook::rules;
using namespace rules_test;

namespace {

/// attends, speaks, votes, elects, elected: "11000"
QString row(const PersonOnDay& person, const char* on = "2026-09-18")
{
    const Rights rights = rightsOn(person, day(on));
    QString text;
    for (const bool right : {rights.attends, rights.speaks, rights.votes, rights.elects, rights.elected})
        text += right ? u'1' : u'0';
    return text;
}

PersonOnDay full(std::vector<Restriction> restrictions = {}, Relation relation = Relation::Here)
{
    return {MemberType::Full, std::move(restrictions), relation};
}

InDenominator counted(const PersonOnDay& person, const Away& away, MeetingPurpose purpose = MeetingPurpose::Vote)
{
    return countsInDenominator(builtIn(), person, away, purpose, day("2026-09-18")).value();
}

} // namespace

TEST_CASE("the table of rights")
{
    // domain-rules §7.3, row by row
    CHECK(row(full()) == QStringLiteral("11111"));
    CHECK(row({MemberType::Probationary, {}, Relation::Here}) == QStringLiteral("11000"));
    CHECK(row(full({{RestrictionKind::ProbationWithinParty, {}, {}}})) == QStringLiteral("11000"));
    CHECK(row(full({{RestrictionKind::Detained, {}, {}}})) == QStringLiteral("00000"));
    CHECK(row(full({{RestrictionKind::MembershipStopped, {}, {}}})) == QStringLiteral("00000"));
    CHECK(row(full({}, Relation::FloatingFromHere)) == QStringLiteral("11111"));
    CHECK(row(full({}, Relation::FloatingRelationElsewhere)) == QStringLiteral("11000"));
    CHECK(row({MemberType::NoMember, {}, Relation::Here}) == QStringLiteral("00000"));
    // The graver restriction decides.
    CHECK(row({MemberType::Probationary, {{RestrictionKind::Detained, {}, {}}}, Relation::Here})
          == QStringLiteral("00000"));
}

TEST_CASE("a restriction holds from its first day to the day before rights are restored")
{
    const PersonOnDay person = full({{RestrictionKind::ProbationWithinParty, day("2025-06-01"), day("2026-06-10")}});
    CHECK(row(person, "2025-05-31") == QStringLiteral("11111"));
    CHECK(row(person, "2025-06-01") == QStringLiteral("11000"));
    CHECK(row(person, "2026-06-09") == QStringLiteral("11000"));
    CHECK(row(person, "2026-06-10") == QStringLiteral("11111"));
}

TEST_CASE("who may be left out of those who should attend needs both consents")
{
    CHECK(counted(full(), {}).counts);
    CHECK_FALSE(counted({MemberType::Probationary, {}, Relation::Here}, {}).counts);
    Away away{AwayReason::LongIll, {}, Consent::Missing, Consent::Missing};
    CHECK(counted(full(), away).counts);
    CHECK(counted(full(), away).mayBeLeftOut);
    CHECK(counted(full(), away).missing.size() == 2);
    away.higher = Consent::Given;
    CHECK(counted(full(), away).counts);
    away.meeting = Consent::Given;
    CHECK_FALSE(counted(full(), away).counts);
}

TEST_CASE("away for half a year: six months to the day are enough (corrections 41)")
{
    Away away{AwayReason::AwayRelationNotMoved, day("2026-03-19"), Consent::Given, Consent::Given};
    CHECK(counted(full(), away).counts);
    CHECK_FALSE(counted(full(), away).mayBeLeftOut);
    away.since = day("2026-03-18");
    CHECK_FALSE(counted(full(), away).counts);
    away.reason = AwayReason::AbroadPrivately;
    CHECK_FALSE(counted(full(), away).counts);
    away.since = {};
    CHECK(counted(full(), away).counts);
}

TEST_CASE("retired at the home place is on the list for elections alone")
{
    const Away away{AwayReason::RetiredAtHomePlace, {}, Consent::Given, Consent::Given};
    CHECK(counted(full(), away, MeetingPurpose::Vote).counts);
    CHECK_FALSE(counted(full(), away, MeetingPurpose::Election).counts);
    for (const QString& name : awayReasonNames())
        CHECK(awayReasonName(*awayReasonByName(name)) == name);
    for (const QString& name : restrictionNames())
        CHECK(restrictionName(*restrictionByName(name)) == name);
}
