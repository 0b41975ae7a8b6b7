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
    // Records come by kind: most often the table of the one before is the right one.
    const QString* lastWhat = nullptr;
    QHash<QString, Acts>* ofWhat = nullptr;
    for (const Occurrence& one : facts.occurrences) {
        if (!lastWhat || *lastWhat != one.what) {
            lastWhat = &one.what;
            ofWhat = &m_acts[one.what];
        }
        Acts& acts = (*ofWhat)[one.subject];
        acts.byDay.push_back(&one);
        if (one.forYear)
            acts.byYear[*one.forYear].push_back(&one);
    }
    const auto earlier = [](const Occurrence* a, const Occurrence* b) { return a->on < b->on; };
    for (QHash<QString, Acts>& subjects : m_acts) {
        for (Acts& acts : subjects) {
            if (!std::is_sorted(acts.byDay.begin(), acts.byDay.end(), earlier))
                std::stable_sort(acts.byDay.begin(), acts.byDay.end(), earlier);
        }
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
    addSubjects(facts);
}

void FactIndex::addSubjects(const Facts& facts)
{
    for (const auto* subjects : {&facts.groups, &facts.things}) {
        for (const Subject& one : *subjects)
            m_subjects.insert(one.id, one);
    }
    QSet<size_t> named; // by hash: one too many does no harm
    const auto name = [&named](const auto& list) {
        for (const auto& one : list) {
            if (!one.subject.isEmpty())
                named.insert(qHash(QByteArrayView(one.subject.toUtf8())));
        }
    };
    name(facts.events);
    name(facts.terms);
    name(facts.measures);
    for (size_t i = 0; i < facts.people.size(); ++i) {
        if (named.contains(qHash(facts.people.idText(i))))
            m_subjects.insert(facts.people.id(i), facts.people[i]);
    }
}

const Acts* FactIndex::acts(const QString& what, const QString& subject) const
{
    const auto ofWhat = m_acts.constFind(what);
    if (ofWhat == m_acts.cend())
        return nullptr;
    const auto found = ofWhat->constFind(subject);
    return found == ofWhat->cend() ? nullptr : &*found;
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
    const auto found = m_subjects.constFind(id);
    return found == m_subjects.cend() ? nullptr : &*found;
}

} // namespace branchbook::rules
