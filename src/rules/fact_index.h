// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts sorted once, so that every question of the evaluation is a look-up.
#pragma once

#include "branchbook/rules/facts.h"

#include <QHash>

namespace branchbook::rules {

/// What one subject did of one kind, by day.
struct Acts {
    std::vector<const Occurrence*> byDay;
    QHash<int, std::vector<const Occurrence*>> byYear; ///< those that name the year they count for
};

class FactIndex
{
public:
    explicit FactIndex(const Facts& facts);

    [[nodiscard]] bool has(const QString& act) const { return m_acts.contains(act); }
    /// Null where there are none.
    [[nodiscard]] const Acts* acts(const QString& what, const QString& subject) const;
    /// By day; empty where there are none.
    [[nodiscard]] const std::vector<const Event*>& events(const QString& what, const QString& subject) const;
    [[nodiscard]] QList<const Event*> eventsOf(const QString& what) const; ///< of all subjects, in the facts' order
    [[nodiscard]] const Term* latestTerm(const QString& what, const QString& subject) const;
    [[nodiscard]] const Subject* subject(const QString& id) const;

private:
    void addSubjects(const Facts& facts);

    using Key = QPair<QString, QString>;
    QHash<QString, QHash<QString, Acts>> m_acts; ///< what, subject
    QHash<Key, std::vector<const Event*>> m_events;
    QHash<QString, QList<const Event*>> m_eventsOf;
    QHash<Key, const Term*> m_terms;
    QHash<QString, Subject> m_subjects; ///< groups, things and the people that a fact names
};

} // namespace branchbook::rules
