// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fact_index.h"

#include <algorithm>

namespace branchbook::rules {

std::optional<double> Facts::measure(const QString& what, const QString& subject) const
{
    for (const Measure& one : measures) {
        if (one.what == what && one.subject == subject)
            return one.value;
    }
    return std::nullopt;
}

FactIndex::FactIndex(const Facts& facts)
{
    for (const Occurrence& one : facts.occurrences) {
        Acts& acts = m_acts[{one.what, one.subject}];
        acts.byDay.push_back(&one);
        if (one.forYear)
            acts.byYear[*one.forYear].push_back(&one);
    }
    for (Acts& acts : m_acts) {
        std::stable_sort(acts.byDay.begin(), acts.byDay.end(),
                         [](const Occurrence* a, const Occurrence* b) { return a->on < b->on; });
    }
    for (const Event& one : facts.events) {
        if (!one.on.isValid())
            continue;
        m_events[{one.what, one.subject}].push_back(&one);
        m_eventsOf[one.what] << &one;
    }
    for (std::vector<const Event*>& events : m_events)
        std::stable_sort(events.begin(), events.end(), [](const Event* a, const Event* b) { return a->on < b->on; });
    for (const Term& one : facts.terms) {
        const Term*& latest = m_terms[{one.what, one.subject}];
        if (!latest || latest->until < one.until)
            latest = &one;
    }
    for (const auto* subjects : {&facts.groups, &facts.people, &facts.things}) {
        for (const Subject& one : *subjects)
            m_subjects.insert(one.id, &one);
    }
}

const Acts* FactIndex::acts(const QString& what, const QString& subject) const
{
    const auto found = m_acts.constFind({what, subject});
    return found == m_acts.cend() ? nullptr : &*found;
}

const std::vector<const Event*>& FactIndex::events(const QString& what, const QString& subject) const
{
    static const std::vector<const Event*> none;
    const auto found = m_events.constFind({what, subject});
    return found == m_events.cend() ? none : *found;
}

QList<const Event*> FactIndex::eventsOf(const QString& what) const
{
    return m_eventsOf.value(what);
}

const Term* FactIndex::latestTerm(const QString& what, const QString& subject) const
{
    return m_terms.value({what, subject});
}

const Subject* FactIndex::subject(const QString& id) const
{
    return m_subjects.value(id);
}

} // namespace branchbook::rules
