// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the records say, in the form in which rules ask: what took place, what began, what ends, how much there is.
#pragma once

#include "branchbook/rules/people.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace branchbook::rules {

/// `what` as in CountInPeriod::what: the name of a kind of gathering ("committee_meeting") or of another act ("talk").
/// Planned ones lie after today or were never held.
struct Occurrence {
    QString what;
    QString subject; ///< id of the group where the kind belongs to one; else empty
    QDate on;
    bool planned = false;
    std::optional<int> forYear; ///< 组织生活会, 民主评议: the year it counts for
    QString ref; ///< "gathering/<id>": what to open
};

/// A dated step of a person or a record: "dev.1", "dev.15", "transfer.letter".
struct Event {
    QString what;
    QString subject;
    QDate on;
    QString ref;
    bool dayKnown = true; ///< false: the record has the month only, `on` is its last day

    /// The earliest day that it can have been.
    [[nodiscard]] QDate firstDay() const { return dayKnown ? on : QDate(on.year(), on.month(), 1); }
};

/// Something that ends on a day: a term, a letter's validity, a limit.
struct Term {
    QString what; ///< "committee_term"
    QString subject;
    QDate until;
    bool settled = false; ///< renewed or closed: nothing to do
    QString ref;
};

/// A figure as of the day: "branch.full_members", "study.hours" of a person.
struct Measure {
    QString what;
    QString subject;
    double value = 0;
    QString ref;
    int year = 0; ///< for sums over a year (hours of study): which; 0: the year of the day asked
};

/// A figure that many people have, "study.hours" of a year. A large branch has several of each person: they stand by place.
struct PeopleFigure {
    QString what;
    int year = 0; ///< as in Measure
    std::vector<double> values; ///< of Facts::people in their order; none(): not asked of this one

    [[nodiscard]] static constexpr double none() { return std::numeric_limits<double>::quiet_NaN(); }
    [[nodiscard]] bool has(size_t person) const { return person < values.size() && values[person] == values[person]; }
};

/// Everything that one branch's records say as of a day.
struct Facts {
    QString branchId;
    QString branchName;
    QDate since; ///< founded, or the day from which the book keeps records: nothing is owed before
    std::vector<Subject> groups;
    People people;
    std::vector<Subject> things; ///< others that terms may name: institutions
    std::vector<Occurrence> occurrences;
    std::vector<Event> events;
    std::vector<Term> terms;
    std::vector<Measure> measures;
    std::vector<PeopleFigure> figures;
    QSet<QString> keeps; ///< the acts that this book has records of: rules about others are silent. Empty: all
    /// Acts that the book has records of for some subjects alone (the people who have a file of admission): nobody else is
    /// called late for what cannot be seen.
    QHash<QString, QSet<QString>> keepsOf;

    [[nodiscard]] std::optional<double> measure(const QString& what, const QString& subject = {}) const;
};

} // namespace branchbook::rules
