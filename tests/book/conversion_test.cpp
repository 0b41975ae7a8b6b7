// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 转正日期. Expected values: a member accepted on 30 September 2025 is on probation for one year (DEV2014; DEV2026 art. 31),
// and the day of full membership is its end, whatever the day of the meeting (corrections 24).
#include "branchbook/book/conversion.h"
#include "branchbook/book/member.h"
#include "branchbook/rules/rule_base.h"
#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::book;

namespace {

struct Person {
    const char* joined;
    const char* full;
    const char16_t* type = kFullMember;
    const char* extended = "";
};

FieldValues valuesOf(const Person& person)
{
    FieldValues values;
    values.set(Field::JoinDate, QString::fromLatin1(person.joined));
    values.set(Field::FullMemberDate, QString::fromLatin1(person.full));
    values.set(Field::MemberType, QString::fromUtf16(person.type));
    values.set(Field::ProbationExtendedUntil, QString::fromLatin1(person.extended));
    return values;
}

ConversionFault fault(const Person& person, QDate today = {2026, 12, 1})
{
    const auto base = rules::ruleBase().value();
    return checkConversion(base->catalogue, valuesOf(person), today).fault;
}

} // namespace

TEST_CASE("the day of full membership is the end of probation")
{
    using enum ConversionFault;
    CHECK(fault({"2025-09-30", "2026-09-30"}) == None);
    CHECK(fault({"2025-09-30", "2026-10-20"}) == AfterEnd); // the late meeting
    CHECK(fault({"2025-09-30", "2026-08-01"}) == BeforeEnd);
    CHECK(fault({"2025-09-30", "2026-09-29"}) == BeforeEnd);
    CHECK(fault({"2025-09-30", "2025-09-29"}) == BeforeJoining);
    CHECK(fault({"2025-09-30", "2026-09-30"}, {2026, 9, 29}) == NotYet);
    CHECK(fault({"2025-09-30", "2026-09-30", kProbationaryMember}) == StillProbationary);
    CHECK(fault({"2025-09-30", ""}) == DayMissing);
    CHECK(fault({"2025-09-30", "", kProbationaryMember}) == None);
    CHECK(fault({"2025-09-30", ""}, {2026, 9, 29}) == TooSoon); // the year is over on the next day
    CHECK(fault({"2025-09-30", ""}, {2026, 9, 30}) == DayMissing);
    CHECK(fault({"2025-09", ""}, {2026, 9, 1}) == DayMissing); // perhaps it is over
    CHECK(fault({"2025-03-30", "", kFullMember, "2026-12-30"}) == TooSoon); // extended
    CHECK(fault({"2025-09-30", "", kProbationaryMember}, {2025, 10, 20}) == None);
    CHECK(fault({"2024-02-29", "2025-02-28"}) == None); // one year later, clipped
}

TEST_CASE("an extension moves the end, and dates known to the month leave room")
{
    using enum ConversionFault;
    CHECK(fault({"2025-03-30", "2026-09-30", kFullMember, "2026-09-30"}) == None);
    CHECK(fault({"2025-03-30", "2026-03-30", kFullMember, "2026-09-30"}) == BeforeEnd);
    CHECK(fault({"2025-09", "2026-09"}) == None);
    CHECK(fault({"2025-09", "2026-09-01"}) == None);
    CHECK(fault({"2025-09", "2026-10-01"}) == AfterEnd);
    CHECK(fault({"2025-09", "2026-08-31"}) == BeforeEnd);
    CHECK(fault({"1970-05-01", "1970-05-01"}) == None); // no probation then, and no rule of ours
}

TEST_CASE("what cannot be is refused, what may be is marked")
{
    const auto base = rules::ruleBase().value();
    const auto refused = [&](const Person& person) {
        return checkConversion(base->catalogue, valuesOf(person), {2026, 12, 1}).isRefused();
    };
    CHECK(refused({"2025-09-30", "2026-08-01"}));
    CHECK(refused({"2025-09-30", "2025-01-01"}));
    CHECK(refused({"2025-09-30", "2026-09-30", kProbationaryMember}));
    CHECK(refused({"2026-11-10", ""}));
    CHECK_FALSE(refused({"2025-09-30", "2026-10-20"}));
    CHECK_FALSE(refused({"2025-09-30", "2026-09-30"}));
    const auto end = probationEnd(base->catalogue, valuesOf({"2025-09-30", "2026-10-20"}));
    CHECK(end.isDay());
    CHECK(end.latest == QDate(2026, 9, 30));
}
