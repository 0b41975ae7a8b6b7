// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the risk points add to agenda and report.
#include "branchbook/integrity/risk_point.h"

#include <algorithm>

namespace branchbook::integrity {

namespace {

constexpr char16_t kRiskTerm[] = u"risk_review";

/// 采购：验收把关不严
QString riskWords(const RiskPoint& risk)
{
    return QStringLiteral("%1：%2").arg(risk.post, risk.matter.simplified());
}

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
    QStringList points;
    QList<QStringList> byGrade(riskGrades().values().size());
    QStringList reviewed;
    for (const RiskPoint& each : all) {
        const bool over = each.endedOn.isValid() && each.endedOn <= range.last;
        if (each.enteredOn > range.last || over)
            continue;
        const QString told = riskWords(each);
        points.append(told);
        byGrade[qsizetype(each.grade)].append(told);
        if (each.reviewedOn.isValid() && range.contains(each.reviewedOn))
            reviewed.append(dayIn(each.reviewedOn, range.last.year()) + u' ' + told);
    }
    if (points.isEmpty())
        return {};
    const auto counted = [&](const char* key, const char16_t* title, const QStringList& records) {
        return section.counted(
            book::recordsBehind(QStringLiteral("risks") + QLatin1StringView(key), QString::fromUtf16(title), records));
    };
    const QStringList& high = byGrade[qsizetype(RiskGrade::High)];
    const QStringList& medium = byGrade[qsizetype(RiskGrade::Medium)];
    const QStringList& low = byGrade[qsizetype(RiskGrade::Low)];
    // One after the other: the figures stand in the order of the sentence.
    const QString ofAll = counted("", u"廉政风险点", points);
    const QString ofHigh = counted(":high", u"高风险点", high);
    const QString ofMedium = counted(":medium", u"中风险点", medium);
    const QString ofLow = counted(":low", u"低风险点", low);
    const QString ofReviewed = counted(":reviewed", u"复查的廉政风险点", reviewed);
    section.parts.emplace_back(
        book::SectionText::of(QStringLiteral("排查廉政风险点%1个（高%2个、中%3个、低%4个），本期复查%5个。")
                                  .arg(ofAll, ofHigh, ofMedium, ofLow, ofReviewed)));
    section.figures.insert(QStringLiteral("risk_points"),
                           QJsonObject{{QStringLiteral("count"), int(points.size())},
                                       {QStringLiteral("high"), int(high.size())},
                                       {QStringLiteral("medium"), int(medium.size())},
                                       {QStringLiteral("low"), int(low.size())},
                                       {QStringLiteral("reviewed"), int(reviewed.size())}});
    return {};
}

} // namespace branchbook::integrity
