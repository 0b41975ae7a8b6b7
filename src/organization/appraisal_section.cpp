// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rounds of 述职评议考核 add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/organization/appraisal_store.h"

#include "branchbook/base/text.h"
#include "branchbook/organization/poll.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr char16_t kAppraisalTerm[] = u"appraisal_round";

/// Nov-Dec or Jan (domain-rules §14.2): the last day of it.
QDate appraisalDue(int forYear)
{
    return {forYear + 1, 1, 31};
}

void addAppraisalTerm(rules::Facts& facts, int forYear, bool settled, const QString& ref)
{
    const QString subject = QStringLiteral("appraisal:%1").arg(forYear);
    facts.things.push_back({subject, QStringLiteral("%1年度：").arg(forYear), {}, {}});
    facts.terms.push_back({QString::fromUtf16(kAppraisalTerm), subject, appraisalDue(forYear), settled,
                           QStringLiteral("appraisal/") + ref});
}

QJsonValue appraisalTenths(std::optional<int> tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

/// 上级94.3、党员92.5，总分93.4; empty where nothing is counted.
QString scoreWords(const Appraisal& round)
{
    QStringList parts;
    for (std::size_t i = 0; i < kAppraisalRaters; ++i) {
        const auto rater = static_cast<AppraisalRater>(i);
        if (const auto score = round.scoreOf(rater))
            parts.append(appraisalRaterTitle(rater) + pollIndexText(*score));
    }
    QString text = parts.join(u'、');
    if (const auto total = round.total())
        text += QStringLiteral("，总分") + pollIndexText(*total);
    return text;
}

/// The round as it stood at the end of `day`: what was counted and decided later is not told of a quarter that was over then.
Appraisal roundOn(Appraisal round, QDate day)
{
    round.counts.removeIf([&](const AppraisalCount& count) { return count.heldOn > day; });
    if (round.result && round.result->on > day)
        round.result.reset();
    return round;
}

QString roundWords(const Appraisal& round, const QStringList& steps, AppraisalProblems problems)
{
    QStringList parts{steps.join(u'、')};
    if (!round.isOpen()) // what came of it is for the committee alone
        return QStringLiteral("%1年度述职评议考核：%2。").arg(round.forYear).arg(parts.first());
    if (const QString scores = scoreWords(round); !scores.isEmpty())
        parts.append(QStringLiteral("测评得分") + scores);
    if (round.result)
        parts.append(QStringLiteral("评定为“%1”").arg(appraisalGradeTitle(round.result->grade)));
    if (problems.total > 0)
        parts.append(QStringLiteral("反馈问题%1个，已整改%2个").arg(problems.total).arg(problems.closed));
    return QStringLiteral("%1年度述职评议考核：%2。").arg(round.forYear).arg(joinedClauses(parts));
}

QJsonObject roundFigures(const Appraisal& round, const QJsonArray& steps, AppraisalProblems problems)
{
    if (!round.isOpen())
        return {{QStringLiteral("for_year"), round.forYear},
                {QStringLiteral("steps"), steps},
                {QStringLiteral("secret"), true}};
    QJsonObject scores;
    for (std::size_t i = 0; i < kAppraisalRaters; ++i) {
        const auto rater = static_cast<AppraisalRater>(i);
        scores.insert(appraisalRaterName(rater), appraisalTenths(round.scoreOf(rater)));
    }
    return {
        {QStringLiteral("for_year"), round.forYear},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("scores"), scores},
        {QStringLiteral("total"), appraisalTenths(round.total())},
        {QStringLiteral("grade"), round.result ? QJsonValue(appraisalGradeName(round.result->grade)) : QJsonValue()},
        {QStringLiteral("problems"), problems.total},
        {QStringLiteral("problems_closed"), problems.closed}};
}

} // namespace

Result<> addAppraisalFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kAppraisalTerm));
    BB_TRY(const auto rounds, listAppraisals(query.session, query.branch)); // newest year first
    for (const Appraisal& round : rounds)
        addAppraisalTerm(facts, round.forYear, round.step(AppraisalStep::Present) != nullptr, round.id.toString());
    if (rounds.isEmpty())
        return {};
    const int thisYear = query.today.year();
    for (int year = std::max(rounds.first().forYear + 1, thisYear - 1); year <= thisYear; ++year)
        addAppraisalTerm(facts, year, false, QString::number(year));
    return {};
}

Result<> addAppraisalSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(auto rounds, listAppraisals(query.session, query.branch));
    std::reverse(rounds.begin(), rounds.end());
    QJsonArray figures;
    for (const Appraisal& round : rounds) {
        QStringList steps;
        QJsonArray stepsJson;
        for (const AppraisalStepDay& step : round.steps) {
            if (!range.contains(step.doneOn))
                continue;
            steps.append(QStringLiteral("%1（%2月%3日）")
                             .arg(appraisalStepTitle(step.step))
                             .arg(step.doneOn.month())
                             .arg(step.doneOn.day()));
            stepsJson.append(QJsonObject{{QStringLiteral("step"), appraisalStepName(step.step)},
                                         {QStringLiteral("date"), step.doneOn.toString(Qt::ISODate)}});
        }
        if (steps.isEmpty())
            continue;
        BB_TRY(auto items, listAppraisalProblems(query.session, round));
        items.removeIf([&](const ledger::Item& item) { return item.raisedOn > range.last; });
        const AppraisalProblems problems = appraisalProblemsBy(items, range.last);
        const Appraisal then = roundOn(round, range.last);
        section.parts.emplace_back(book::SectionText{roundWords(then, steps, problems)});
        figures.append(roundFigures(then, stepsJson, problems));
    }
    if (!figures.isEmpty())
        section.figures.insert(QStringLiteral("appraisals"), figures);
    return {};
}

} // namespace branchbook::organization
