// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading elections, and the verbs by which they change.
#pragma once

#include "branchbook/organization/ballot.h"
#include "branchbook/organization/election_count.h"
#include "branchbook/organization/electors.h"

#include "branchbook/base/period.h"

namespace branchbook::organization {

/// The table that attachments and sources name.
inline constexpr char kElectionTable[] = "election";

/// Newest first, whole.
[[nodiscard]] Result<QList<Election>> listElections(const store::Session& session, book::BranchId branch);
/// Those in the recycle bin.
[[nodiscard]] Result<QList<Election>> listRecycledElections(const store::Session& session, book::BranchId branch);
/// Error: election.missing (NotFound).
[[nodiscard]] Result<Election> loadElection(const store::Session& session, ElectionId id);

/// What speaks against an election in this branch, in words: a temporary one normally elects neither committee nor delegates,
/// its officers are named by the higher organization (corrections 37). Empty: nothing.
[[nodiscard]] QString electionDoubt(const book::Branch& branch);
/// The same, and what speaks against this very election without stopping it: a by-election for other than the vacant places, a
/// vote before the consents are written down, a step that is done while what it needs is missing, tellers of the committee's vote who
/// are not of the committee. A sentence each, with what to do.
[[nodiscard]] Result<QStringList> electionDoubts(const store::Session& session, const Election& election);
/// Errors (Invalid): election.title_missing, election.seats, election.one_secretary, election.day_missing.
[[nodiscard]] Result<> checkElection(const Election& election);
/// With the usual days and the papers of its kind, unless it brings its own; what the timetable of the term has done already is
/// done. Errors: those of checkElection, organization.before_founding, election.gathering_unknown, election.title_taken,
/// election.kind_taken (Refused: the committee of a term, or an office, is being elected already).
[[nodiscard]] Result<ElectionId> planElection(store::UnitOfWork& unit, Election election, QDate today);
/// Title, seats, day, place, meeting, note. Errors: those of planElection, election.counted (Refused: kind and seats after the first
/// count), election.day_after_round, election.day_voted, store.conflict.
[[nodiscard]] Result<> changeElection(store::UnitOfWork& unit, const Election& election);
/// Errors: election.step_unknown, election.day_future, election.step_order, organization.before_founding (Invalid),
/// election.not_decided (Refused: 大会选举 while votes are to come).
[[nodiscard]] Result<> setElectionStep(store::UnitOfWork& unit, ElectionId id, const ElectionStepDays& days,
                                       QDate today);
/// Errors: election.paper_unknown, election.day_future (Invalid).
[[nodiscard]] Result<> setElectionPaper(store::UnitOfWork& unit, ElectionId id, const ElectionPaper& paper,
                                        QDate today);
/// All of them, in the order of approval; kinds that stand by strokes are sorted. Errors: election.no_right, election.not_in_committee,
/// election.teller_candidate, election.candidate_tells, election.other_office, election.candidates_counted (Refused), election.person_unknown (NotFound), election.person_twice (Invalid).
[[nodiscard]] Result<> setElectionCandidates(store::UnitOfWork& unit, ElectionId id,
                                             const QList<book::MemberId>& members);
/// All of them. Nobody who stands for election watches or counts. Errors: election.teller_candidate, election.teller_beside (Refused), election.person_unknown
/// (NotFound), election.person_twice (Invalid).
[[nodiscard]] Result<> setElectionTellers(store::UnitOfWork& unit, ElectionId id, const QList<book::MemberId>& monitors,
                                          const QList<book::MemberId>& counters);

/// An elector whom 应到会 leaves out, with reason and both consents. Errors: election.not_elector, election.candidate_left_out,
/// election.leave_out_counted (a vote rests on the number), gathering.left_out_reason, gathering.left_out_consent (Refused),
/// election.person_unknown (NotFound).
[[nodiscard]] Result<> leaveOutElector(store::UnitOfWork& unit, const rules::Catalogue& catalogue, ElectionId id,
                                       const ElectionLeftOut& who);
/// Counts somebody again. Errors: election.not_left_out (NotFound), election.left_out_counted (Refused: a vote rests on it).
[[nodiscard]] Result<> countElectorAgain(store::UnitOfWork& unit, ElectionId id, book::MemberId member);

/// Records a count; its result is what the rule gives. The names have to be those of the vote that is due (nextRound), the electors
/// those of turnoutOf on the day. Errors: those of assessRound and checkCandidateShare, election.decided, election.names_differ,
/// election.seats_differ, election.day_future, election.day_before, election.round_before_step, election.round_after_step, election.round_before_meeting,
/// election.no_monitor, election.entitled_differs, election.present_beyond, election.committee_first, election.not_in_committee (Refused or Invalid).
[[nodiscard]] Result<ElectionRoundId> recordElectionRound(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                                          const ElectionRound& round, QDate today);
/// New figures for the last round; the old ones stay as a correction with its reason. Errors: those of recordElectionRound,
/// election.reason_missing (Invalid), election.round_followed (Refused), store.conflict.
[[nodiscard]] Result<> correctElectionRound(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                            const ElectionRound& round, const QString& reason, QDate today);
/// Leaves the seats that no vote filled: more than half of the electors present have to agree (domain-rules §5).
/// Errors: those of fewerSeats, election.fewer_votes (Refused), election.day_future, election.day_before (Invalid).
[[nodiscard]] Result<> acceptFewerSeats(store::UnitOfWork& unit, const rules::Catalogue& catalogue, ElectionId id,
                                        int agreed, QDate day, QDate today);

[[nodiscard]] Result<> recycleElection(store::UnitOfWork& unit, ElectionId id, QDate today);
/// Errors: election.title_taken, election.kind_taken (Refused): another took its place meanwhile.
[[nodiscard]] Result<> restoreElection(store::UnitOfWork& unit, ElectionId id);

/// The paper of the vote that is due, or of the first. `papers` of them. Errors: election.no_candidates (Refused), those of
/// checkCandidateShare before the first vote.
[[nodiscard]] Result<Ballot> electionBallot(const rules::Catalogue& catalogue, const Election& election,
                                            const QString& branch, int papers);

} // namespace branchbook::organization
