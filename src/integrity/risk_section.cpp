// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the risk points add to agenda and report.
#include "branchbook/integrity/risk_point.h"

#include <algorithm>

namespace branchbook::integrity {

namespace {

constexpr char16_t kRiskTerm[] = u"risk_review";

} // namespace

Result<> addRiskFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kRiskTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto all, listRiskPoints(query.session, query.branch));
    for (const RiskPoint& each : all) {
        if (!each.reviewOn.isValid())
            continue;
        const bool looked = each.reviewedOn.isValid() && each.reviewedOn >= each.reviewOn;
        const QString subject = QStringLiteral("risk:") + each.id.toString();
        facts.things.push_back({subject, each.post + QStringLiteral("："), {}, {}});
        facts.terms.push_back({what, subject, each.reviewOn, looked || each.endedOn.isValid(),
                               QStringLiteral("risk/") + each.id.toString()});
    }
    return {};
}

Result<> addRiskSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto all, listRiskPoints(query.session, query.branch));
    QList<int> byGrade(riskGrades().values().size(), 0);
    int count = 0;
    int reviewed = 0;
    for (const RiskPoint& each : all) {
        const bool over = each.endedOn.isValid() && each.endedOn <= range.last;
        if (each.enteredOn > range.last || over)
            continue;
        ++count;
        ++byGrade[qsizetype(each.grade)];
        reviewed += each.reviewedOn.isValid() && range.contains(each.reviewedOn) ? 1 : 0;
    }
    if (count == 0)
        return {};
    section.parts.emplace_back(
        book::SectionText{QStringLiteral("排查廉政风险点%1个（高%2个、中%3个、低%4个），本期复查%5个。")
                              .arg(count)
                              .arg(byGrade[qsizetype(RiskGrade::High)])
                              .arg(byGrade[qsizetype(RiskGrade::Medium)])
                              .arg(byGrade[qsizetype(RiskGrade::Low)])
                              .arg(reviewed)});
    section.figures.insert(QStringLiteral("risk_points"),
                           QJsonObject{{QStringLiteral("count"), count},
                                       {QStringLiteral("high"), byGrade[qsizetype(RiskGrade::High)]},
                                       {QStringLiteral("medium"), byGrade[qsizetype(RiskGrade::Medium)]},
                                       {QStringLiteral("low"), byGrade[qsizetype(RiskGrade::Low)]},
                                       {QStringLiteral("reviewed"), reviewed}});
    return {};
}

} // namespace branchbook::integrity
