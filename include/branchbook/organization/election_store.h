// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading elections, and the verbs by which they change.
#pragma once

#include "branchbook/organization/ballot.h"
#include "branchbook/organization/election_count.h"

#include "branchbook/base/period.h"
#include "branchbook/rules/rights.h"

namespace branchbook::organization {

/// The table that attachments and sources name.
inline constexpr char kElectionTable[] = "election";

/// Newest first, whole.
[[nodiscard]] Result<QList<Election>> listElections(const store::Session& session, book::BranchId branch);
/// Those in the recycle bin.
[[nodiscard]] Result<QList<Election>> listRecycledElections(const store::Session& session, book::BranchId branch);
/// Error: election.missing (NotFound).
[[nodiscard]] Result<Election> loadElection(const store::Session& session, ElectionId id);

/// Somebody of the branch and whether he may be elected on the day.
struct ElectablePerson {
    book::MemberId member;
    QString name;
    QString post;
    QString born; ///< 1976年12月25日生, or empty: what tells two people of one name apart
    rules::Rights rights; ///< `why` says what takes them away
};
/// Party members of the branch on the day, by the strokes of their names. What the roster knows of restrictions counts.
[[nodiscard]] Result<QList<ElectablePerson>> electableOn(const store::Session& session, book::BranchId branch,
                                                         QDate day);

/// Who could vote: by the meeting that the election is linked to, once it is recorded; else how many could, by the roster.
struct Turnout {
    int entitled = 0;
    std::optional<int> present; ///< nothing: not known yet
    QStringList away; ///< entitled and not there
    int observers = 0; ///< Party members without the right to elect
};
[[nodiscard]] Result<Turnout> turnoutOf(const store::Session& session, const Election& election);

/// Errors (Invalid): election.title_missing, election.seats, election.day_missing.
[[nodiscard]] Result<> checkElection(const Election& election);
/// With the usual days and the papers of its kind, unless it brings its own. Errors: those of checkElection.
[[nodiscard]] Result<ElectionId> planElection(store::UnitOfWork& unit, Election election, QDate today);
/// Title, seats, day, place, meeting, note. Errors: those of checkElection, election.counted (Refused: kind and seats after the first
/// count), store.conflict.
[[nodiscard]] Result<> changeElection(store::UnitOfWork& unit, const Election& election);
/// Errors: election.step_unknown, election.day_future, election.step_order (Invalid).
[[nodiscard]] Result<> setElectionStep(store::UnitOfWork& unit, ElectionId id, const ElectionStepDays& days,
                                       QDate today);
/// Errors: election.paper_unknown, election.day_future (Invalid).
[[nodiscard]] Result<> setElectionPaper(store::UnitOfWork& unit, ElectionId id, const ElectionPaper& paper,
                                        QDate today);
/// All of them, in the order of approval; kinds that stand by strokes are sorted. Errors: election.no_right,
/// election.teller_candidate, election.candidates_counted (Refused), election.person_unknown (NotFound), election.person_twice (Invalid).
[[nodiscard]] Result<> setElectionCandidates(store::UnitOfWork& unit, ElectionId id,
                                             const QList<book::MemberId>& members);
/// All of them. Nobody who stands for election watches or counts. Errors: election.teller_candidate (Refused), election.person_unknown
/// (NotFound), election.person_twice (Invalid).
[[nodiscard]] Result<> setElectionTellers(store::UnitOfWork& unit, ElectionId id, const QList<book::MemberId>& monitors,
                                          const QList<book::MemberId>& counters);

/// Records a count; its result is what the rule gives. The names have to be those of the vote that is due (nextRound).
/// Errors: those of assessRound, election.decided, election.names_differ, election.seats_differ, election.day_future, election.day_before,
/// election.no_monitor (Refused or Invalid).
[[nodiscard]] Result<ElectionRoundId> recordElectionRound(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                                          const ElectionRound& round, QDate today);
/// New figures for the last round; the old ones stay as a correction with its reason. Errors: those of recordElectionRound,
/// election.reason_missing (Invalid), election.round_followed (Refused), store.conflict.
[[nodiscard]] Result<> correctElectionRound(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                            const ElectionRound& round, const QString& reason, QDate today);
/// Leaves the seats that no vote filled: more than half of the electors present have to agree (domain-rules §5).
/// Errors: election.not_too_few, election.fewer_votes (Refused), election.day_future (Invalid).
[[nodiscard]] Result<> acceptFewerSeats(store::UnitOfWork& unit, ElectionId id, int agreed, QDate day, QDate today);

[[nodiscard]] Result<> recycleElection(store::UnitOfWork& unit, ElectionId id, QDate today);
[[nodiscard]] Result<> restoreElection(store::UnitOfWork& unit, ElectionId id);

/// The paper of the vote that is due, or of the first. `papers` of them. Error: election.no_candidates (Refused).
[[nodiscard]] Result<Ballot> electionBallot(const Election& election, const QString& branch, int papers);

} // namespace branchbook::organization
