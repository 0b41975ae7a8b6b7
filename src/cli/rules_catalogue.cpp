// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules list, rules show: the catalogue as in force on a day.
#include "cli/command.h"

#include "branchbook/base/clock.h"
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/wording.h"

#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

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
            stages << QJsonObject{{QStringLiteral("code"), stage.code},
                                  {QStringLiteral("stage"), stage.stage},
                                  {QStringLiteral("title"), stage.title},
                                  {QStringLiteral("actor"), stage.actor},
                                  {QStringLiteral("after"), QJsonArray::fromStringList(stage.after)},
                                  {QStringLiteral("documents"), QJsonArray::fromStringList(stage.documents)},
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

QString sourceText(const rules::Catalogue& catalogue, const rules::Rule& rule)
{
    const QString cited = catalogue.cite(rule.source);
    return rule.toVerify() ? cited + tr("（待核实）") : cited;
}

QDate dayAsked(const Result<std::optional<QDate>>& on)
{
    return on->value_or(systemClock()->today());
}

Result<Answer> list(Context& context)
{
    const auto on = context.on();
    if (!on)
        return fail(on.error());
    BB_TRY(const rules::Catalogue catalogue, rules::Catalogue::builtIn());
    QJsonArray json;
    QStringList lines;
    for (const rules::Rule* rule : catalogue.inForce(dayAsked(on))) {
        json << ruleJson(*rule);
        lines << QStringLiteral("%1  %2  %3  %4  %5")
                     .arg(rule->id, rule->title, rules::strengthWord(rule->strength), rules::demandText(*rule),
                          sourceText(catalogue, *rule));
    }
    lines << tr("共 %1 条，%2 核对。").arg(json.size()).arg(catalogue.checkedOn().toString(Qt::ISODate));
    return Answer{json, lines};
}

QStringList ruleLines(const rules::Catalogue& catalogue, const rules::Rule& rule)
{
    const auto day = [](QDate date, const QString& none) { return date.isValid() ? date.toString(Qt::ISODate) : none; };
    QStringList lines{rule.title + QStringLiteral("（") + rule.id + QStringLiteral("）"),
                      tr("强度：%1").arg(rules::strengthWord(rule.strength)),
                      tr("依据：%1").arg(sourceText(catalogue, rule)),
                      tr("施行：%1 至 %2").arg(day(rule.validFrom, tr("不限")), day(rule.validTo, tr("现在")))};
    if (const QString figure = rules::demandText(rule); !figure.isEmpty())
        lines << tr("要求：%1").arg(figure);
    if (const auto* sequence = std::get_if<rules::StageSequence>(&rule.body)) {
        for (const rules::Stage& stage : sequence->stages)
            lines << QStringLiteral("%1  %2  %3  %4").arg(stage.code, stage.title, stage.actor, stage.note);
    }
    if (!rule.parameters.isEmpty())
        lines << tr("数值：%1").arg(rule.parameters.join(QStringLiteral("、")));
    if (!rule.note.isEmpty())
        lines << tr("说明：%1").arg(rule.note);
    return lines;
}

Result<Answer> show(Context& context)
{
    const auto on = context.on();
    if (!on)
        return fail(on.error());
    BB_TRY(const rules::Catalogue catalogue, rules::Catalogue::builtIn());
    const QString id = context.invocation().words[0];
    const rules::Rule* rule = catalogue.find(id, dayAsked(on));
    if (!rule)
        return fail(ErrorKind::NotFound, QStringLiteral("rules.not_found"), {id}, id);
    return Answer{ruleJson(*rule), ruleLines(catalogue, *rule)};
}

} // namespace

QList<Command> ruleCatalogueCommands()
{
    const QString noun = QStringLiteral("rules");
    return {{noun, QStringLiteral("list"), {}, {}, tr("列出当天施行的全部规则"), list},
            {noun, QStringLiteral("show"), {QStringLiteral("ID")}, {}, tr("查看一条规则"), show}};
}

} // namespace branchbook::cli
