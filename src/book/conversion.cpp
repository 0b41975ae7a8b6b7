// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/conversion.h"

#include "branchbook/book/member.h"
#include "branchbook/rules/figure.h"

#include <algorithm>

namespace branchbook::book {

namespace {

PartialDate dateOf(const FieldValues& values, Field field)
{
    return PartialDate::fromIso(values.get(field));
}

/// By the rule in force on the day of acceptance; invalid where there is none.
QDate endAfter(const rules::Catalogue& catalogue, QDate accepted)
{
    if (catalogue.find(u"dev.probation", accepted) == nullptr)
        return {};
    const auto figure = rules::figureOn(catalogue, u"dev.probation", accepted);
    const auto span = figure ? rules::spanOf(*figure) : fail(figure.error());
    return span ? rules::addSpan(accepted, *span) : QDate();
}

ConversionFault faultOf(const FieldValues& values, const ProbationEnd& end, QDate today)
{
    using enum ConversionFault;
    const auto full = dateOf(values, Field::FullMemberDate);
    const auto join = dateOf(values, Field::JoinDate);
    const auto type = values.get(Field::MemberType);
    if (full.isEmpty()) {
        if (type != kFullMember || !end.latest.isValid())
            return None;
        return end.earliest > today ? TooSoon : DayMissing;
    }
    if (!join.isEmpty() && full.latest() < join.earliest())
        return BeforeJoining;
    if (end.earliest.isValid() && full.latest() < end.earliest)
        return BeforeEnd;
    if (full.earliest() > today)
        return NotYet;
    if (type == kProbationaryMember)
        return StillProbationary;
    return end.latest.isValid() && full.earliest() > end.latest ? AfterEnd : None;
}

} // namespace

ProbationEnd probationEnd(const rules::Catalogue& catalogue, const FieldValues& values)
{
    const auto join = dateOf(values, Field::JoinDate);
    const auto extended = dateOf(values, Field::ProbationExtendedUntil);
    if (join.isEmpty())
        return {};
    ProbationEnd end{endAfter(catalogue, join.earliest()), endAfter(catalogue, join.latest())};
    if (!end.earliest.isValid() || !end.latest.isValid())
        return {};
    if (!extended.isEmpty()) {
        end.earliest = std::max(end.earliest, extended.earliest());
        end.latest = std::max(end.latest, extended.latest());
    }
    return end;
}

bool ConversionCheck::isRefused() const
{
    using enum ConversionFault;
    return fault == BeforeJoining || fault == BeforeEnd || fault == NotYet || fault == StillProbationary
        || fault == TooSoon;
}

ConversionCheck checkConversion(const rules::Catalogue& catalogue, const FieldValues& values, QDate today)
{
    const auto end = probationEnd(catalogue, values);
    return {faultOf(values, end, today), end};
}

} // namespace branchbook::book
