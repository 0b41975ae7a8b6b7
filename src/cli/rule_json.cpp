// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rule_json.h"

#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

QString comparisonText(rules::Comparison comparison)
{
    switch (comparison) {
    case rules::Comparison::Equal: return QStringLiteral("=");
    case rules::Comparison::AtLeast: return QStringLiteral(">=");
    case rules::Comparison::AtMost: return QStringLiteral("<=");
    case rules::Comparison::MoreThan: return QStringLiteral(">");
    case rules::Comparison::LessThan: break;
    }
    return QStringLiteral("<");
}

QString perText(rules::PeriodUnit per)
{
    switch (per) {
    case rules::PeriodUnit::Month: return QStringLiteral("month");
    case rules::PeriodUnit::Quarter: return QStringLiteral("quarter");
    case rules::PeriodUnit::Year: break;
    }
    return QStringLiteral("year");
}

QString unitText(rules::SpanUnit unit)
{
    switch (unit) {
    case rules::SpanUnit::Days: return QStringLiteral("days");
    case rules::SpanUnit::WorkingDays: return QStringLiteral("working_days");
    case rules::SpanUnit::Months: return QStringLiteral("months");
    case rules::SpanUnit::Years: break;
    }
    return QStringLiteral("years");
}

/// What a kind has beside the fields that all rules have.
struct BodyJson {
    QJsonObject& json;

    void operator()(const rules::CountInPeriod& count) const
    {
        json.insert(QStringLiteral("what"), count.what);
        json.insert(QStringLiteral("per"), perText(count.per));
        json.insert(QStringLiteral("at_least"), count.atLeast);
    }
    void operator()(const rules::DeadlineAfter& deadline) const
    {
        json.insert(QStringLiteral("from"), deadline.from);
        json.insert(QStringLiteral("act"), deadline.act);
        json.insert(QStringLiteral("within"), deadline.within.count);
        json.insert(QStringLiteral("unit"), unitText(deadline.within.unit));
        json.insert(QStringLiteral("not_before"), deadline.notBefore || deadline.promptly);
        json.insert(QStringLiteral("every"), deadline.every);
    }
    void operator()(const rules::StageSequence& sequence) const
    {
        QJsonArray stages;
        for (const rules::Stage& stage : sequence.stages)
            stages << QJsonObject{
                {QStringLiteral("code"), stage.code},
                {QStringLiteral("stage"), stage.stage},
                {QStringLiteral("title"), stage.title},
                {QStringLiteral("actor"), stage.actor},
                {QStringLiteral("after"), QJsonArray::fromStringList(stage.after)},
                {QStringLiteral("documents"), QJsonArray::fromStringList(stage.documents)},
                {QStringLiteral("custom_documents"), QJsonArray::fromStringList(stage.customDocuments)},
                {QStringLiteral("note"), stage.note}};
        json.insert(QStringLiteral("procedure"), sequence.procedure);
        json.insert(QStringLiteral("stages"), stages);
    }
    void operator()(const rules::RequiredEvidence& evidence) const
    {
        json.insert(QStringLiteral("of"), evidence.of);
        json.insert(QStringLiteral("documents"), QJsonArray::fromStringList(evidence.documents));
    }
    void operator()(const rules::Expiry& expiry) const { json.insert(QStringLiteral("what"), expiry.what); }
    void operator()(const rules::Scale& scale) const
    {
        QJsonArray brackets;
        for (const rules::Bracket& bracket : scale.brackets)
            brackets << QJsonObject{
                {QStringLiteral("up_to"), bracket.upTo ? QJsonValue(bracket.upTo->toString()) : QJsonValue()},
                {QStringLiteral("value"), bracket.value.toString()}};
        json.insert(QStringLiteral("measure"), scale.measure);
        json.insert(QStringLiteral("unit"), scale.unit);
        json.insert(QStringLiteral("brackets"), brackets);
    }
    void operator()(const rules::Limit& limit) const
    {
        json.insert(QStringLiteral("comparison"), comparisonText(limit.comparison));
        json.insert(QStringLiteral("value"), limit.value);
        json.insert(QStringLiteral("unit"), limit.unit);
    }
    void operator()(const rules::VoteRule& vote) const
    {
        const auto id = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
        json.insert(QStringLiteral("quorum"), id(vote.quorum));
        json.insert(QStringLiteral("majority"), id(vote.majority));
        json.insert(QStringLiteral("written_opinions"), id(vote.writtenOpinions));
    }
};

} // namespace

QJsonObject ruleJson(const rules::Rule& rule)
{
    const rules::Source& source = rule.source;
    QJsonObject json{{QStringLiteral("id"), rule.id},
                     {QStringLiteral("kind"), rules::kindName(rule.body)},
                     {QStringLiteral("title"), rule.title},
                     {QStringLiteral("area"), rule.area},
                     {QStringLiteral("subject"), rule.subject},
                     {QStringLiteral("obligation"), rule.isObligation()},
                     {QStringLiteral("strength"), rules::strengthName(rule.strength)},
                     {QStringLiteral("source"),
                      QJsonObject{{QStringLiteral("doc"), source.regulation},
                                  {QStringLiteral("article"), source.article},
                                  {QStringLiteral("article_sure"), source.articleSure},
                                  {QStringLiteral("confidence"), source.confidence}}},
                     {QStringLiteral("to_verify"), rule.toVerify()},
                     {QStringLiteral("valid_from"), dayJson(rule.validFrom)},
                     {QStringLiteral("valid_to"), dayJson(rule.validTo)},
                     {QStringLiteral("parameters"), QJsonArray::fromStringList(rule.parameters)},
                     {QStringLiteral("overridden"), rule.overridden},
                     {QStringLiteral("note"), rule.note}};
    std::visit(BodyJson{json}, rule.body);
    return json;
}

} // namespace branchbook::cli
