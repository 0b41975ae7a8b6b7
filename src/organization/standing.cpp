// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/standing.h"

#include <QCoreApplication>

namespace branchbook::organization {

namespace {

constexpr int kLongestProbation = 2; ///< years, once prolonged

struct StandingTexts {
    Q_DECLARE_TR_FUNCTIONS(StandingTexts)
};

QString unknownText(const book::MemberRow& person, int years)
{
    return StandingTexts::tr("%1没有登记转正日期，任书记是否满 %2 年党龄核对不了。请在名册补登记。")
        .arg(person.name)
        .arg(years);
}

} // namespace

QString standingDoubt(const book::MemberRow& person, QDate from, int years)
{
    if (person.converted.isEmpty()) {
        const bool longAgo =
            !person.joined.isEmpty() && person.joined.latest().addYears(kLongestProbation + years) <= from;
        return longAgo ? QString() : unknownText(person, years);
    }
    if (person.converted.latest().addYears(years) <= from)
        return {};
    if (person.converted.earliest().addYears(years) > from)
        return StandingTexts::tr("%1任书记时党龄不满 %2 年，书记一般应有 %2 年以上党龄。").arg(person.name).arg(years);
    return StandingTexts::tr(
               "%1的转正日期只登记到%2，%3 任书记时党龄是否满 %4 年要核对。请查入党材料，在名册写明日子。")
        .arg(person.name, person.converted.toChinese(), from.toString(Qt::ISODate))
        .arg(years);
}

} // namespace branchbook::organization
