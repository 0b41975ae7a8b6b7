// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_support.h"

using namespace branchbook;
using namespace branchbook::roster;
using book::Field;
using book::FieldValues;

namespace {

struct Story {
    const char* name;
    std::vector<std::pair<Field, const char16_t*>> values;
    const char16_t* findings; ///< codes, ! = the row is rejected, ~ = the value is dropped
};

QString findingsOf(const Story& story, const CheckOptions& options)
{
    FieldValues values;
    for (const auto& [field, value] : story.values)
        values.set(field, QString::fromUtf16(value));
    QStringList codes;
    for (const RowFinding& finding : checkRow(values, options))
        codes << finding.problem.code
                + (finding.outcome == Outcome::RejectRow       ? QStringLiteral("!")
                       : finding.outcome == Outcome::DropValue ? QStringLiteral("~")
                                                               : QString());
    return codes.join(u' ');
}

} // namespace

// 11010519491231002X is the example of GB 11643: born 1949-12-31, female (17th digit 2).
TEST_CASE("what the values of one person must agree on")
{
    const CheckOptions options{QDate(2026, 9, 18), UnderAge::Reject};
    const std::vector<Story> stories{
        {"nothing to say",
         {{Field::BirthDate, u"1949-12-31"},
          {Field::Gender, u"女"},
          {Field::IdNumber, u"11010519491231002X"},
          {Field::JoinDate, u"1985-07-01"},
          {Field::FullMemberDate, u"1986-07-01"}},
         u""},
        {"another birthday",
         {{Field::BirthDate, u"1949-12-30"}, {Field::IdNumber, u"11010519491231002X"}},
         u"birth_date.differs_from_id"},
        {"the month agrees", {{Field::BirthDate, u"1949-12"}, {Field::IdNumber, u"11010519491231002X"}}, u""},
        {"the month does not",
         {{Field::BirthDate, u"1949-11"}, {Field::IdNumber, u"11010519491231002X"}},
         u"birth_date.differs_from_id"},
        {"another sex", {{Field::Gender, u"男"}, {Field::IdNumber, u"11010519491231002X"}}, u"gender.differs_from_id"},
        {"a number that fails says nothing", {{Field::Gender, u"男"}, {Field::IdNumber, u"110105194912310021"}}, u""},
        // age at joining ≥ 18 (DEV2026 art 5)
        {"eighteen on the day", {{Field::BirthDate, u"2000-07-01"}, {Field::JoinDate, u"2018-07-01"}}, u""},
        {"a day too young",
         {{Field::BirthDate, u"2000-07-02"}, {Field::JoinDate, u"2018-07-01"}},
         u"join_date.under_18!"},
        {"the month may do", {{Field::BirthDate, u"2000-07"}, {Field::JoinDate, u"2018-07-01"}}, u""},
        {"the month cannot do",
         {{Field::BirthDate, u"2000-08"}, {Field::JoinDate, u"2018-07"}},
         u"join_date.under_18!"},
        {"by the ID number alone",
         {{Field::IdNumber, u"11010519491231002X"}, {Field::JoinDate, u"1967-12-30"}},
         u"join_date.under_18!"},
        {"old enough by the ID number",
         {{Field::BirthDate, u"1951-01-01"},
          {Field::IdNumber, u"11010519491231002X"},
          {Field::JoinDate, u"1968-12-31"}},
         u"birth_date.differs_from_id"},
        // without a day of joining the conversion may not be too early either
        {"converted at six",
         {{Field::BirthDate, u"1980-01-01"}, {Field::FullMemberDate, u"1986-07-01"}},
         u"full_member.under_18!"},
        {"converted on the 18th birthday",
         {{Field::BirthDate, u"1980-01-01"}, {Field::FullMemberDate, u"1998-01-01"}},
         u""},
        // 29 February: 18 years later is 28 February 2018 (clipped)
        {"born on 29 February", {{Field::BirthDate, u"2000-02-29"}, {Field::JoinDate, u"2018-02-28"}}, u""},
        // the future
        {"joins tomorrow", {{Field::JoinDate, u"2026-09-19"}}, u"date.future!"},
        {"joined today", {{Field::JoinDate, u"2026-09-18"}}, u""},
        {"this month", {{Field::JoinDate, u"2026-09"}}, u""},
        {"next month", {{Field::JoinDate, u"2026-10"}}, u"date.future!"},
        {"born in the future", {{Field::BirthDate, u"2031-06-30"}}, u"date.future!"},
        {"a future date of another kind", {{Field::FullMemberDate, u"2027-01-01"}}, u"date.future_left_empty~"},
        {"may lie ahead", {{Field::ProbationExtendedUntil, u"2027-01-01"}, {Field::DuesPaidUntil, u"2026-12"}}, u""},
        // §2.4
        {"before joining",
         {{Field::JoinDate, u"1985-07-01"}, {Field::FullMemberDate, u"1984-07-01"}},
         u"full_member.before_join"},
        {"the same day, ordinary times",
         {{Field::JoinDate, u"1985-07-01"}, {Field::FullMemberDate, u"1985-07-01"}},
         u"full_member.equals_join"},
        {"the same day, last day without probation",
         {{Field::JoinDate, u"1977-08-11"}, {Field::FullMemberDate, u"1977-08-11"}},
         u""},
        {"the same day, first day with it again",
         {{Field::JoinDate, u"1977-08-12"}, {Field::FullMemberDate, u"1977-08-12"}},
         u"full_member.equals_join"},
        {"the same day, first day without",
         {{Field::JoinDate, u"1969-04-01"}, {Field::FullMemberDate, u"1969-04-01"}},
         u""},
        {"the same day, the day before",
         {{Field::JoinDate, u"1969-03-31"}, {Field::FullMemberDate, u"1969-03-31"}},
         u"full_member.equals_join"},
        {"the same day, by class", {{Field::JoinDate, u"1950-01-01"}, {Field::FullMemberDate, u"1950-01-01"}}, u""},
        {"a year in the window", {{Field::JoinDate, u"1975-07-01"}, {Field::FullMemberDate, u"1976-07-01"}}, u""},
        {"twenty months",
         {{Field::JoinDate, u"1985-07-01"}, {Field::FullMemberDate, u"1987-03-01"}},
         u"full_member.gap"},
        // one year, extended by one at most (Party constitution art. 7): 1992-12-31 is the last day that may do
        {"two decades between years",
         {{Field::JoinDate, u"1990"}, {Field::FullMemberDate, u"2011"}},
         u"full_member.far"},
        {"three years", {{Field::JoinDate, u"1990"}, {Field::FullMemberDate, u"1993-01-01"}}, u"full_member.far"},
        {"two years and less", {{Field::JoinDate, u"1990"}, {Field::FullMemberDate, u"1992"}}, u""},
        {"years without probation", {{Field::JoinDate, u"1970"}, {Field::FullMemberDate, u"1990"}}, u""},
        {"two years and a month, the months known",
         {{Field::JoinDate, u"2015-07"}, {Field::FullMemberDate, u"2017-08"}},
         u"full_member.far"},
        {"two years, the months known",
         {{Field::JoinDate, u"2015-07"}, {Field::FullMemberDate, u"2017-07"}},
         u"full_member.gap"},
        // probation is one year from the meeting (DEV2026 art. 31), and so it was since 15 September 1956 (§2.4)
        {"the year is over", {{Field::JoinDate, u"2015-01-31"}, {Field::FullMemberDate, u"2016-01-31"}}, u""},
        {"the end of the month, clipped",
         {{Field::JoinDate, u"2016-02-29"}, {Field::FullMemberDate, u"2017-02-28"}},
         u""},
        {"three days short",
         {{Field::JoinDate, u"2015-01-31"}, {Field::FullMemberDate, u"2016-01-28"}},
         u"full_member.early"},
        {"weeks after joining",
         {{Field::MemberType, u"正式党员"}, {Field::JoinDate, u"2026-06-30"}, {Field::FullMemberDate, u"2026-08-30"}},
         u"full_member.early"},
        {"months after joining, known to the month",
         {{Field::JoinDate, u"2015-07"}, {Field::FullMemberDate, u"2015-12"}},
         u"full_member.early"},
        {"the month may do for conversion",
         {{Field::JoinDate, u"2015-07-12"}, {Field::FullMemberDate, u"2016-07"}},
         u""},
        {"the day before the rule", {{Field::JoinDate, u"1956-09-14"}, {Field::FullMemberDate, u"1957-04-01"}}, u""},
        {"the first day of the rule",
         {{Field::JoinDate, u"1956-09-15"}, {Field::FullMemberDate, u"1957-04-01"}},
         u"full_member.early"},
        {"months after joining, no probation then",
         {{Field::JoinDate, u"1975-07-01"}, {Field::FullMemberDate, u"1975-12-01"}},
         u""},
        {"converted before the extension ends",
         {{Field::JoinDate, u"2015-07-01"},
          {Field::ProbationExtendedUntil, u"2017-01-01"},
          {Field::FullMemberDate, u"2016-07-01"}},
         u"full_member.early"},
        {"a full member three weeks after joining, without the date",
         {{Field::MemberType, u"正式党员"}, {Field::JoinDate, u"2026-08-28"}},
         u"full_member.too_soon"},
        {"a full member whose year ends today, without the date",
         {{Field::MemberType, u"正式党员"}, {Field::JoinDate, u"2025-09-18"}},
         u"full_member.missing"},
        // §2.4: no probation from 1 April 1969 to 11 August 1977: nothing is missing there
        {"a full member of 1976 without the date",
         {{Field::MemberType, u"正式党员"}, {Field::JoinDate, u"1976-09-18"}},
         u""},
        {"the last day without probation", {{Field::MemberType, u"正式党员"}, {Field::JoinDate, u"1977-08-11"}}, u""},
        {"the first day with one",
         {{Field::MemberType, u"正式党员"}, {Field::JoinDate, u"1977-08-12"}},
         u"full_member.missing"},
        {"a month in which both may be",
         {{Field::MemberType, u"正式党员"}, {Field::JoinDate, u"1977-08"}},
         u"full_member.missing"},
        // probation
        {"probation over", {{Field::MemberType, u"预备党员"}, {Field::JoinDate, u"2025-09-17"}}, u"probation.over"},
        {"probation ends today", {{Field::MemberType, u"预备党员"}, {Field::JoinDate, u"2025-09-18"}}, u""},
        {"probation extended",
         {{Field::MemberType, u"预备党员"},
          {Field::JoinDate, u"2025-06-01"},
          {Field::ProbationExtendedUntil, u"2026-12-01"}},
         u""},
        // the kind of member against the dates
        {"on probation, converted already, a day before the year is over",
         {{Field::MemberType, u"预备党员"}, {Field::JoinDate, u"2025-09-18"}, {Field::FullMemberDate, u"2026-09-17"}},
         u"full_member.early member_type.converted_already"},
        {"a development target who has joined",
         {{Field::MemberType, u"发展对象"}, {Field::JoinDate, u"2015-07-01"}, {Field::FullMemberDate, u"2016-07-01"}},
         u"member_type.joined_already"},
        {"an activist who has been converted",
         {{Field::MemberType, u"入党积极分子"}, {Field::FullMemberDate, u"2016-07-01"}},
         u"member_type.joined_already"},
        {"an activist", {{Field::MemberType, u"入党积极分子"}, {Field::ActivistDate, u"2016-07-01"}}, u""},
        {"full member without the date",
         {{Field::MemberType, u"正式党员"}, {Field::JoinDate, u"1985-07-01"}},
         u"full_member.missing"},
    };
    for (const Story& story : stories) {
        INFO(story.name);
        CHECK(findingsOf(story, options) == QString::fromUtf16(story.findings));
    }
}

TEST_CASE("joining before 18 can be let through with a warning")
{
    const Story story{"", {{Field::BirthDate, u"2000-07-02"}, {Field::JoinDate, u"2018-07-01"}}, u""};
    CHECK(findingsOf(story, {QDate(2026, 9, 18), UnderAge::Warn}) == QStringLiteral("join_date.under_18"));
}
