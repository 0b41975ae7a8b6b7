// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write agendas and votes.
#pragma once

#include "branchbook/gathering/resolution.h"
#include "branchbook/rules/rule_base.h"
#include "gathering/gathering_support.h"

namespace gathering_test {

[[nodiscard]] inline gathering::AgendaItem item(const char16_t* title, gathering::Matter matter)
{
    gathering::AgendaItem made;
    made.id = gathering::AgendaItemId::make();
    made.title = QString::fromUtf16(title);
    made.matter = matter;
    return made;
}

/// On the item at that place; -1: on none.
[[nodiscard]] inline gathering::Resolution vote(const Gathering& g, int at, int yes, int no, int abstain)
{
    gathering::Resolution made;
    if (at >= 0)
        made.item = g.agenda[at].id;
    made.text = at >= 0 ? g.agenda[at].title : QStringLiteral("决议");
    made.votes.yes = yes;
    made.votes.no = no;
    made.votes.abstain = abstain;
    made.method = gathering::usualMethod(at >= 0 ? g.agenda[at].matter : gathering::Matter::Other);
    return made;
}

[[nodiscard]] inline const rules::Catalogue& officialRules()
{
    static const auto base = rules::ruleBase().value();
    return base->catalogue;
}

} // namespace gathering_test
