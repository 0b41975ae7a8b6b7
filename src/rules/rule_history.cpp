// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/rule_history.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/wording.h"
#include "rules/chinese.h"

#include <QCoreApplication>

namespace branchbook::rules {

namespace {

QString shown(const char* text)
{
    return QCoreApplication::translate("RuleHistory", text);
}

QString dotted(QDate day)
{
    return day.toString(QStringLiteral("yyyy.MM.dd"));
}

void addIfDifferent(QStringList& lines, const QString& what, const QString& before, const QString& now)
{
    if (before != now && !(before.isEmpty() && now.isEmpty()))
        lines << QStringLiteral("%1：%2 → %3")
                     .arg(what, before.isEmpty() ? shown(QT_TRANSLATE_NOOP("RuleHistory", "无")) : before,
                          now.isEmpty() ? shown(QT_TRANSLATE_NOOP("RuleHistory", "无")) : now);
}

QHash<QString, QString> titlesOf(const StageSequence& sequence)
{
    QHash<QString, QString> titles;
    for (const Stage& stage : sequence.stages)
        titles.insert(stage.code, stage.title);
    return titles;
}

void addStages(QStringList& lines, const StageSequence& before, const StageSequence& now)
{
    const auto old = titlesOf(before);
    const auto fresh = titlesOf(now);
    QStringList added;
    QStringList gone;
    for (const Stage& stage : now.stages) {
        if (!old.contains(stage.code))
            added << stage.code + u' ' + stage.title;
        else if (old.value(stage.code) != stage.title)
            lines << shown(QT_TRANSLATE_NOOP("RuleHistory", "第%1步：%2 → %3"))
                         .arg(stage.code, old.value(stage.code), stage.title);
    }
    for (const Stage& stage : before.stages) {
        if (!fresh.contains(stage.code))
            gone << stage.code + u' ' + stage.title;
    }
    if (!added.isEmpty())
        lines << shown(QT_TRANSLATE_NOOP("RuleHistory", "增加：%1")).arg(shownList(added));
    if (!gone.isEmpty())
        lines << shown(QT_TRANSLATE_NOOP("RuleHistory", "不再有：%1")).arg(shownList(gone));
}

QString titleOf(const Catalogue& catalogue, const QString& id, QDate day)
{
    const Rule* rule = id.isEmpty() ? nullptr : catalogue.find(id, day);
    return rule != nullptr ? rule->title : id;
}

void addVote(QStringList& lines, const Catalogue& catalogue, const std::pair<const Rule*, const VoteRule*>& before,
             const std::pair<const Rule*, const VoteRule*>& now)
{
    const auto title = [&](const std::pair<const Rule*, const VoteRule*>& side, const QString& id) {
        return titleOf(catalogue, id, side.first->validFrom);
    };
    addIfDifferent(lines, shown(QT_TRANSLATE_NOOP("RuleHistory", "到会")), title(before, before.second->quorum),
                   title(now, now.second->quorum));
    addIfDifferent(lines, shown(QT_TRANSLATE_NOOP("RuleHistory", "通过")), title(before, before.second->majority),
                   title(now, now.second->majority));
}

} // namespace

QString periodText(const Rule& rule)
{
    if (rule.validFrom.isValid() && rule.validTo.isValid())
        return dotted(rule.validFrom) + QStringLiteral("—") + dotted(rule.validTo);
    if (rule.validFrom.isValid())
        return shown(QT_TRANSLATE_NOOP("RuleHistory", "%1 起")).arg(dotted(rule.validFrom));
    return rule.validTo.isValid() ? shown(QT_TRANSLATE_NOOP("RuleHistory", "到 %1")).arg(dotted(rule.validTo))
                                  : shown(QT_TRANSLATE_NOOP("RuleHistory", "不限"));
}

QStringList versionDifferences(const Catalogue& catalogue, const Rule& before, const Rule& now)
{
    QStringList lines;
    addIfDifferent(lines, shown(QT_TRANSLATE_NOOP("RuleHistory", "要求")), demandText(before), demandText(now));
    addIfDifferent(lines, shown(QT_TRANSLATE_NOOP("RuleHistory", "强度")), shownStrength(before.strength),
                   shownStrength(now.strength));
    addIfDifferent(lines, shown(QT_TRANSLATE_NOOP("RuleHistory", "条款")), articleText(before.source),
                   articleText(now.source));
    if (const auto* stages = std::get_if<StageSequence>(&now.body))
        addStages(lines, std::get<StageSequence>(before.body), *stages);
    if (const auto* vote = std::get_if<VoteRule>(&now.body))
        addVote(lines, catalogue, {&before, &std::get<VoteRule>(before.body)}, {&now, vote});
    if (const auto* evidence = std::get_if<RequiredEvidence>(&now.body))
        addIfDifferent(lines, shown(QT_TRANSLATE_NOOP("RuleHistory", "材料")),
                       std::get<RequiredEvidence>(before.body).documents.join(u'、'), evidence->documents.join(u'、'));
    if (before.note != now.note && !before.note.isEmpty() && !now.note.isEmpty())
        lines << shown(QT_TRANSLATE_NOOP("RuleHistory", "说明有改动")); // both texts in one line would hide the rest
    else
        addIfDifferent(lines, shown(QT_TRANSLATE_NOOP("RuleHistory", "说明")), before.note, now.note);
    return lines;
}

QList<const Rule*> rulesRestingOn(const Catalogue& catalogue, QStringView id, QDate day)
{
    QList<const Rule*> resting;
    for (const Rule* rule : catalogue.inForce(day)) {
        if (rule->id != id && rule->parameters.contains(id))
            resting.append(rule);
    }
    return resting;
}

QString articleText(const Source& source)
{
    if (source.article.isEmpty())
        return {};
    return source.articleSure ? chineseArticle(source.article)
                              : chineseArticle(source.article) + QStringLiteral("（条号待核实）");
}

} // namespace branchbook::rules
