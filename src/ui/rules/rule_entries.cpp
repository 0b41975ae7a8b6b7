// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_entries.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_sentence.h"
#include "branchbook/rules/rule_base.h"
#include "ui/shell/palette.h"
#include "ui/shell/record_entries.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kMostRules = 5;

struct RuleEntryTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleEntryTexts)
};

struct FoundRule {
    QString id;
    QString title;
    QString regulation; ///< its title; empty: the branch's own
};

DeskShelf::Read<QList<FoundRule>> rulesInForce(Desk& desk)
{
    return [branch = desk.branch().id](const store::Session& session) -> Result<QList<FoundRule>> {
        BB_TRY(const auto rulebook, agenda::loadRulebook(session, branch));
        QList<FoundRule> found;
        for (const rules::Rule* rule : rulebook.catalogue.inForce(session.today())) {
            const auto* regulation = rulebook.catalogue.regulation(rule->source.regulation);
            found.append({rule->id, rule->title, regulation != nullptr ? regulation->title : QString()});
            learnSounds(rule->title);
        }
        return found;
    };
}

/// 组织建设; empty: of none. Rules of several areas may have one title and one source.
QString areaOfRule(Desk& desk, const FoundRule& rule)
{
    const auto base = rules::ruleBase();
    const rules::Rule* known = base ? (*base)->catalogue.find(rule.id, desk.today()) : nullptr;
    if (known == nullptr)
        return {};
    const auto area = std::ranges::find(desk.areas(), known->area, [](const auto& each) { return each->id(); });
    return area == desk.areas().end() ? QString() : (*area)->title();
}

std::optional<PaletteItem> ruleFound(Desk& desk, const FoundRule& rule, const QString& word)
{
    if (!isNamed(rule.title, word) && !shownTitle(rule.title).contains(word, Qt::CaseInsensitive)
        && !rule.regulation.contains(word, Qt::CaseInsensitive))
        return std::nullopt;
    PaletteItem line;
    line.group = RuleEntryTexts::tr("规则依据");
    line.title = shownTitle(rule.title);
    QStringList details{areaOfRule(desk, rule), rule.regulation};
    details.removeAll(QString());
    line.detail = details.join(QStringLiteral(" · "));
    line.icon = QStringLiteral("institution");
    line.open = [&desk, id = rule.id] { desk.showPage(QStringLiteral("settings"), QStringLiteral("rules/") + id); };
    return line;
}

QString idOfRule(const FoundRule& rule)
{
    return QStringLiteral("rule:") + rule.id;
}

} // namespace

void addRuleSearch(Registry& registry)
{
    addRecordSearch(registry, kMostRules, &rulesInForce, &ruleFound, &idOfRule);
}

} // namespace branchbook::ui
