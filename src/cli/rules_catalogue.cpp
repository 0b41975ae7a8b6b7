// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules list, rules show: the catalogue as in force on a day, with what the book puts in its place.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/rules/override_field.h"
#include "branchbook/rules/rule_base.h"
#include "branchbook/rules/rule_history.h"
#include "branchbook/rules/wording.h"
#include "cli/rule_json.h"
#include "cli/rule_options.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

QString sourceText(const RuleDesk& desk, const rules::Rule& rule)
{
    QStringList marks;
    if (rule.toVerify())
        marks << tr("待核实");
    if (rule.overridden)
        marks << tr("本支部");
    const QString cited = desk.catalogue.cite(rule.source);
    return marks.isEmpty() ? cited : cited + tr("（%1）").arg(shownList(marks));
}

/// The figure that the book puts in place of this rule's; that of the branch goes first.
const agenda::StoredOverride* overrideOf(const RuleDesk& desk, const QString& id)
{
    const auto found = std::find_if(desk.overrides.rbegin(), desk.overrides.rend(),
                                    [&](const agenda::StoredOverride& each) { return each.figure.ruleId == id; });
    return found == desk.overrides.rend() ? nullptr : &*found;
}

QJsonObject entryJson(const RuleDesk& desk, const rules::Rule& rule)
{
    QJsonObject json = ruleJson(rule);
    const agenda::StoredOverride* own = overrideOf(desk, rule.id);
    if (own == nullptr)
        return json;
    json.insert(QStringLiteral("override"),
                QJsonObject{{QStringLiteral("value"), own->figure.value},
                            {QStringLiteral("reason"), own->figure.reason},
                            {QStringLiteral("author"), own->figure.author},
                            {QStringLiteral("set_on"), dayJson(own->figure.setOn)},
                            {QStringLiteral("scope"), own->branch ? QStringLiteral("branch") : QStringLiteral("book")},
                            {QStringLiteral("used"), !desk.leftOut.contains(rule.id)}});
    return json;
}

QString titleOf(const RuleDesk& desk, const QString& id)
{
    const rules::Rule* rule = desk.official.find(id, desk.on);
    return rule == nullptr ? id : shownTitle(rule->title);
}

QStringList leftOutWarnings(const RuleDesk& desk)
{
    QStringList warnings;
    for (const QString& id : desk.leftOut)
        warnings << tr("本手册对“%1”的规定没有采用：规则库里没有这一条，或者它比必须的规定宽。").arg(titleOf(desk, id));
    return warnings;
}

QString closingLine(const RuleDesk& desk, qsizetype count)
{
    QString line = tr("共 %1 条，%2 核对。").arg(count).arg(desk.catalogue.checkedOn().toString(Qt::ISODate));
    if (!desk.files.isEmpty())
        line += tr("采用了自己的规则文件：%1。").arg(shownList(desk.files));
    return line;
}

Result<Answer> list(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    QJsonArray json;
    QStringList lines;
    for (const rules::Rule* rule : desk.catalogue.inForce(desk.on)) {
        json << entryJson(desk, *rule);
        lines << QStringLiteral("%1  %2  %3  %4  %5")
                     .arg(rule->id, shownTitle(rule->title), rules::shownStrength(rule->strength),
                          rules::demandText(*rule), sourceText(desk, *rule));
    }
    lines << closingLine(desk, json.size());
    return Answer{json, lines, 0, leftOutWarnings(desk)};
}

/// The book's figure with its unit.
QString shownFigure(const RuleDesk& desk, const rules::Rule& rule, const QString& value)
{
    const auto field = rules::overrideField(desk.official, rule, desk.on);
    return field && field->ruleId == rule.id ? rules::overrideWords(*field, value) : value;
}

void addOverride(QStringList& lines, const RuleDesk& desk, const rules::Rule& rule)
{
    const agenda::StoredOverride* own = overrideOf(desk, rule.id);
    if (own == nullptr)
        return;
    const QString place = own->branch ? tr("本支部") : tr("整本手册");
    lines << tr("%1的规定：%2，%3 起。理由：%4")
                 .arg(place, shownFigure(desk, rule, own->figure.value), own->figure.setOn.toString(Qt::ISODate),
                      own->figure.reason);
    if (desk.leftOut.contains(rule.id))
        lines << tr("没有采用：比必须的规定宽。");
}

void addVersions(QStringList& lines, const RuleDesk& desk, const rules::Rule& rule)
{
    const auto versions = desk.official.versions(rule.id);
    if (versions.size() < 2)
        return;
    for (const rules::Rule* version : versions)
        lines << tr("版本：%1  %2  %3")
                     .arg(rules::periodText(*version), desk.official.cite(version->source),
                          rules::demandText(*version));
}

QStringList ruleLines(const RuleDesk& desk, const rules::Rule& rule)
{
    const auto day = [](QDate date, const QString& none) { return date.isValid() ? date.toString(Qt::ISODate) : none; };
    QStringList lines{shownBeside(shownTitle(rule.title), rule.id),
                      tr("强度：%1").arg(rules::shownStrength(rule.strength)),
                      tr("依据：%1").arg(sourceText(desk, rule)),
                      tr("施行：%1 至 %2").arg(day(rule.validFrom, tr("不限")), day(rule.validTo, tr("现在")))};
    if (const QString figure = rules::demandText(rule); !figure.isEmpty())
        lines << tr("要求：%1").arg(figure);
    addOverride(lines, desk, rule);
    if (const auto* sequence = std::get_if<rules::StageSequence>(&rule.body)) {
        for (const rules::Stage& stage : sequence->stages)
            lines << QStringLiteral("%1  %2  %3  %4").arg(stage.code, stage.title, stage.actor, stage.note);
    }
    if (!rule.parameters.isEmpty())
        lines << tr("数值：%1").arg(rule.parameters.join(tr("、")));
    if (!rule.note.isEmpty())
        lines << tr("说明：%1").arg(rule.note);
    addVersions(lines, desk, rule);
    return lines;
}

Result<Answer> show(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    const QString id = context.invocation().words[0];
    const rules::Rule* rule = desk.catalogue.find(id, desk.on);
    if (!rule)
        return fail(ErrorKind::NotFound, QStringLiteral("rules.not_found"), {id}, id);
    return Answer{entryJson(desk, *rule), ruleLines(desk, *rule)};
}

} // namespace

QList<Command> ruleCatalogueCommands()
{
    const QString noun = QStringLiteral("rules");
    return {{noun, QStringLiteral("list"), {}, {}, tr("列出当天施行的全部规则"), list},
            {noun, QStringLiteral("show"), {QStringLiteral("ID")}, {}, tr("查看一条规则"), show}};
}

} // namespace branchbook::cli
