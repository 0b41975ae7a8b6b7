// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/basis.h"

#include "branchbook/base/screen_words.h"
#include <algorithm>

namespace branchbook::ui {

Basis basisOf(const rules::Catalogue& catalogue, const QStringList& ruleIds, QDate day)
{
    Basis basis;
    QString last; // the regulation named last
    for (const auto& id : ruleIds) {
        const auto* rule = catalogue.find(id, day);
        if (!rule)
            continue;
        basis.since = basis.since.isValid() ? std::max(basis.since, rule->validFrom) : rule->validFrom;
        basis.toVerify = basis.toVerify || rule->toVerify();
        basis.local = basis.local || rule->overridden;
        const auto* regulation = catalogue.regulation(rule->source.regulation);
        const auto title = regulation ? regulation->shortTitle : QString();
        auto text = shownWord(catalogue.cite(rule->source));
        if (!title.isEmpty() && title == last)
            text = text.mid(title.size());
        if (text.isEmpty() || basis.cited.contains(text))
            continue;
        if (!basis.cited.isEmpty() && !basis.cited.endsWith(u'》'))
            basis.cited += u'、';
        basis.cited += text;
        last = title;
    }
    return basis;
}

} // namespace branchbook::ui
