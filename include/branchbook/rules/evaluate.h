// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogue and facts and a day give findings: what is due, for whom, until when, and why. Pure; nothing is stored.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/facts.h"
#include "branchbook/rules/working_days.h"

namespace branchbook::rules {

/// Upcoming: the period has not begun. Due: it is running. Overdue: it is over and the thing is missing.
enum class State : quint8 { Upcoming, Due, Overdue, Done, Waived };
[[nodiscard]] QString stateName(State state); ///< "upcoming", "due", "overdue", "done", "waived"

struct Finding {
    QString key; ///< stable: "meeting.committee.monthly||2026-08"; waivers hold on to it
    const Rule* rule = nullptr; ///< of the catalogue that was evaluated
    QString subject; ///< id; empty: the branch
    QString subjectName;
    QString period; ///< "2026-08", "2026Q3", "2026"; for deadlines the day of the event
    QString title; ///< 8月支部委员会会议
    QDate begins; ///< first day of the period, or the event
    QDate due; ///< last day
    State state = State::Due;
    bool provisional = false; ///< working days without a holiday table for the year
    int count = 0; ///< how often it took place …
    int needed = 0; ///< … and should
    int unknown =
        0; ///< people of whom the record does not say what they owe: not in `needed`, and the finding stays open
    bool planned = false; ///< a planned one lies in the period
    QDate doneOn; ///< the last of those that count
    QString why; ///< one Chinese sentence with the dates compared; its strength in the rule's own word
    QStringList refs; ///< what took place or is planned
    QString waivedBecause;
    bool monthOnly = false; ///< of a deadline: the record has the month alone, `begins` is its last day
};

struct Waiver {
    QString key;
    QString reason;
    QString author;
    QDate setOn;
};

/// How a person's deadline that is done with is told. Counted: state and days, without name, key and sentence. A large
/// branch has ten thousand of them a year, and nobody reads them.
enum class Settled : quint8 { InWords, Counted };

/// An open deadline of a rule that is asked for whatever its age (DeadlineAfter::stays).
[[nodiscard]] bool staysOpen(const Finding& finding);

/// Completed months until the last day of what is reminded of half a year ahead or more (Expiry: a committee's term); 0: less than
/// one, over, or a thing that is counted in days.
[[nodiscard]] int monthsLeft(const Finding& finding, QDate today);
/// Whether those months end on the due day. From 30 April to 31 October it is six months too: a month without a 31st has none to count from.
[[nodiscard]] bool areWholeMonths(const Finding& finding, int months, QDate today);

struct Question {
    DateRange window; ///< findings whose due day lies inside
    QDate today;
    /// Of what fell due before this day only what is late still, and open deadlines that stay (DeadlineAfter::stays)
    /// even if they fell due before the window; invalid: everything inside the window.
    QDate wholeFrom = {};
    Settled settled = Settled::InWords;
    /// Also what ends after the window (Expiry) once the first of its reminders has come.
    bool reminders = false;
};

/// Sorted by due day, then by the catalogue's order, then by subject.
[[nodiscard]] std::vector<Finding> evaluate(const Catalogue& catalogue, const Facts& facts, const Question& question,
                                            const WorkingDays& workingDays, const std::vector<Waiver>& waivers = {});

} // namespace branchbook::rules
