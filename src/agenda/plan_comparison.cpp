// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/plan_comparison.h"

#include "agenda/finding_words.h"
#include "branchbook/gathering/held_facts.h"

#include <algorithm>

namespace branchbook::agenda {

namespace {

/// A yearly act may be held in the months after its year; its period is the year all the same.
QDate periodEnd(const rules::Finding& finding)
{
    return countOf(finding)->per == rules::PeriodUnit::Year ? QDate(finding.begins.year(), 12, 31) : finding.due;
}

void addFinding(PlanRow& row, const Agenda& agenda, const rules::Finding& finding)
{
    int planned = 0;
    for (const gathering::GatheringRow& plan : agenda.planned) {
        if (!finding.refs.contains(gathering::refOf(plan.id)))
            continue;
        ++(plan.heldOn < agenda.today ? row.unrecorded : row.planned);
        planned += plan.heldOn < agenda.today ? 0 : 1;
    }
    const int open = std::max(0, finding.needed - finding.count);
    row.needed += finding.needed;
    row.held += finding.count;
    if (finding.state == rules::State::Waived)
        row.waived += open;
    else
        row.missing += std::max(0, open - planned);
}

void addRow(PlanRow& sum, const PlanRow& row)
{
    for (const auto part : {&PlanRow::needed, &PlanRow::held, &PlanRow::planned, &PlanRow::unrecorded, &PlanRow::waived,
                            &PlanRow::missing})
        sum.*part += row.*part;
}

} // namespace

PlanRow PlanComparison::sum() const
{
    PlanRow all;
    for (const PlanRow& row : rows)
        addRow(all, row);
    return all;
}

PlanComparison comparePlan(const Agenda& agenda, DateRange range)
{
    PlanComparison plan{range, {}};
    for (const rules::Rule& rule : agenda.rulebook.catalogue.rules()) {
        const auto* count = std::get_if<rules::CountInPeriod>(&rule.body);
        if (count == nullptr || rule.subject == u"person"
            || std::ranges::any_of(plan.rows, [&](const PlanRow& row) { return row.what == count->what; }))
            continue;
        PlanRow row;
        row.what = count->what;
        for (const rules::Finding& finding : agenda.findings) {
            const auto* counted = countOf(finding);
            if (counted == nullptr || counted->what != row.what || finding.rule->subject == u"person"
                || !range.contains(finding.begins) || !range.contains(periodEnd(finding)))
                continue;
            const auto kind = kindOf(finding);
            row.title = kind ? gathering::kindTitle(*kind) : finding.rule->title;
            addFinding(row, agenda, finding);
        }
        if (row.needed > 0)
            plan.rows.push_back(std::move(row));
    }
    return plan;
}

} // namespace branchbook::agenda
