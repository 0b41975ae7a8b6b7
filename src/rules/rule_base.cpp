// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/rule_base.h"

#include <algorithm>
#include <mutex>

namespace branchbook::rules {

namespace {

struct Held {
    std::mutex mutex;
    std::shared_ptr<const RuleBase> base;
    int number = 0;
};

/// One for the process, as the log is: what main chose is the same for every book, page and thread (ADR 0007).
Held& held()
{
    static Held one;
    return one;
}

} // namespace

Result<RuleBase> readRuleBase(const QString& folder)
{
    BB_TRY(Catalogue builtIn, Catalogue::builtIn());
    RuleBase base;
    base.catalogue = std::move(builtIn);
    base.folder = folder;
    if (folder.isEmpty())
        return base;
    LocalCatalogue local = withFolder(base.catalogue, folder);
    base.errors = local.errors;
    if (local.errors.isEmpty() && !local.files.isEmpty()) {
        base.catalogue = std::move(local.catalogue);
        base.files = local.files;
    }
    return base;
}

Result<std::shared_ptr<const RuleBase>> ruleBase()
{
    const std::scoped_lock lock(held().mutex);
    if (!held().base) {
        BB_TRY(RuleBase base, readRuleBase({}));
        held().base = std::make_shared<const RuleBase>(std::move(base));
    }
    return held().base;
}

void useRuleFolder(const QString& folder)
{
    auto base = readRuleBase(folder);
    const std::scoped_lock lock(held().mutex);
    if (base)
        base->number = ++held().number;
    held().base = base ? std::make_shared<const RuleBase>(std::move(*base)) : nullptr;
}

QList<RuleChange> compareCatalogues(const Catalogue& before, const Catalogue& after)
{
    QList<RuleChange> changes;
    const auto same = [](const QList<const Rule*>& one, const QList<const Rule*>& other) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                          [](const Rule* a, const Rule* b) { return *a == *b; });
    };
    QSet<QString> seen;
    for (const Rule& rule : after.rules()) {
        if (seen.contains(rule.id))
            continue;
        seen.insert(rule.id);
        const auto old = before.versions(rule.id);
        const auto now = after.versions(rule.id);
        if (old.isEmpty())
            changes.append({RuleChange::What::Added, rule.id, now.last()->title});
        else if (!same(old, now))
            changes.append({RuleChange::What::Changed, rule.id, now.last()->title});
    }
    for (const Rule& rule : before.rules()) {
        if (!seen.contains(rule.id))
            changes.append({RuleChange::What::Removed, rule.id, rule.title});
        seen.insert(rule.id);
    }
    return changes;
}

} // namespace branchbook::rules
