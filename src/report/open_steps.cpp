// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/open_steps.h"

#include <algorithm>

namespace branchbook::report {

namespace {

bool isOpen(rules::State state)
{
    return state == rules::State::Due || state == rules::State::Overdue || state == rules::State::Upcoming;
}

/// The day is a first one, on which something becomes lawful.
bool onlyAllows(const rules::Rule& rule)
{
    const auto* deadline = std::get_if<rules::DeadlineAfter>(&rule.body);
    return deadline != nullptr && deadline->notBefore;
}

bool isOfGathering(const rules::Rule& rule)
{
    const auto* count = std::get_if<rules::CountInPeriod>(&rule.body);
    return count != nullptr && gathering::kindByName(count->what).has_value();
}

/// A day that the branch set itself and that the report tells as missed: an item of the year's plan.
bool isOwnPlan(const rules::Rule& rule)
{
    return rule.id == u"work.plan_due";
}

QString groupOf(const rules::Rule& rule)
{
    if (rule.id.startsWith(u"dev."))
        return QStringLiteral("admission");
    return rule.id.startsWith(u"dues.") ? QStringLiteral("dues") : rule.area;
}

} // namespace

QList<LateDuty> lateDutiesOn(const agenda::Agenda& agenda, QDate basis)
{
    QList<LateDuty> list;
    for (const rules::Finding& finding : agenda.findings) {
        const bool isFirm = finding.rule->strength != rules::Strength::Setting || isOwnPlan(*finding.rule);
        const bool isAsked = isFirm && !isOfGathering(*finding.rule) && !onlyAllows(*finding.rule);
        if (finding.state == rules::State::Overdue && isAsked && finding.due <= basis)
            list.append({groupOf(*finding.rule), finding.title, finding.key, finding.due});
    }
    std::ranges::stable_sort(list, {}, &LateDuty::due);
    return list;
}

QStringList unpublishedBy(const agenda::Agenda& agenda, QDate last)
{
    QStringList titles;
    for (const rules::Finding& finding : agenda.findings) {
        if (finding.rule->id != u"disclosure.due" || !isOpen(finding.state) || finding.due > last)
            continue;
        const QString& title = finding.subjectName;
        titles.append(title.endsWith(u'：') ? title.chopped(1) : title);
    }
    return titles;
}

QList<OpenStep> openStepsOn(const agenda::Agenda& agenda, QDate basis, QDate last)
{
    QList<OpenStep> steps;
    for (const rules::Finding& finding : agenda.findings) {
        if (!finding.rule->id.startsWith(u"dev.") || !isOpen(finding.state) || onlyAllows(*finding.rule)
            || finding.due > last)
            continue;
        steps.append({finding.subjectName, finding.rule->title, finding.due, finding.rule->id, finding.due < basis,
                      finding.provisional});
    }
    std::ranges::stable_sort(steps, {}, &OpenStep::due);
    return steps;
}

} // namespace branchbook::report
