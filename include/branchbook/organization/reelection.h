// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the next election: how far the end of the term is, and what is usually done by when.
#pragma once

#include "branchbook/organization/committee.h"
#include "branchbook/organization/election.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// One line of the timetable, counted from the last day of the term or the day of the vote. Most of it is custom, not regulation: `confidence` as
/// in the research notes (A … M), `rule` where a rule of the catalogue says it.
struct ReelectionStep {
    QString code;
    QString title;
    QString detail; ///< what belongs to it
    QString actor;
    QString paper; ///< "request", "report": a draft that the program writes; empty: none
    QString confidence;
    QString rule;
    QDate on;
    QDate doneOn; ///< invalid: not yet
    QString note;
    std::optional<ElectionStep> step; ///< the same step of the election: once one is planned, its days stand here

    [[nodiscard]] bool isCustom() const { return confidence.startsWith(u'C') || confidence.startsWith(u'M'); }
};

/// How near the end is.
struct Countdown {
    int daysLeft = 0; ///< negative: over
    std::optional<int> mark; ///< of 12, 6, 3 and 1 months the nearest that is reached; nothing before a year
};
[[nodiscard]] Countdown countdownOf(const Term& term, QDate today);

/// The day that the whole timetable is counted from.
struct ReelectionAnchor {
    QDate on;
    QString election; ///< the planned election whose day it is; empty: the end of the term
};
[[nodiscard]] Result<ReelectionAnchor> reelectionAnchor(const store::Session& session, const Term& term);
[[nodiscard]] QString anchorText(const ReelectionAnchor& anchor); ///< 各步按任期届满的 2026-10-31 推算。

/// The timetable of a term, with what was ticked off, by day. Where an election is planned all of it is counted from the day of
/// the vote, and its own steps stand with their days.
[[nodiscard]] Result<QList<ReelectionStep>> reelectionSteps(const store::Session& session, const Term& term);
/// An invalid day takes the tick away. Errors: committee.step_unknown (NotFound), work.day_future,
/// organization.before_founding (Invalid), those of setElectionStep where an election is planned.
[[nodiscard]] Result<> markStep(store::UnitOfWork& unit, TermId term, const QString& code, QDate on,
                                const QString& note, QDate today);

/// What is ticked off while that which it needs is missing: electionDoubts of the election that follows, or that none is planned.
[[nodiscard]] Result<QStringList> reelectionDoubts(const store::Session& session, const Term& term);

} // namespace branchbook::organization
