// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A count before it is recorded: whether it adds up, and what the rule makes of it. Pure; page, command line and service
// ask here alone.
#pragma once

#include "branchbook/organization/election.h"

namespace branchbook::organization {

/// One thing that has to be true of the figures, said in words either way.
struct CountCheck {
    enum class State : quint8 { Good, Bad, Waiting };
    State state = State::Waiting;
    QString where; ///< "issued", "collected", "void", "marks", "written", or "candidate/<place from 0>"
    QString text; ///< bad: which numbers, and by how much they differ
};

/// Issued ≤ present; collected ≤ voters; collected = valid + void; yes + no + abstain = valid for each name on the paper; marks ≤
/// valid × seats; names written in ≤ votes against (only who is against may name another, corrections 48).
[[nodiscard]] QList<CountCheck> countChecks(const ElectionRound& round);
/// Of a name on the paper: yes + no + abstain − valid.
[[nodiscard]] int tallyGap(const ElectionRound& round, const ElectionTally& tally);

/// What the rule makes of a count that adds up.
struct RoundAssessment {
    rules::ElectionResult counted;
    ElectionRound round; ///< the count with result, outcomes, working and sentence filled in
};
/// More papers than voters may be a figure typed wrong: whoever means that the vote is void says so with result = Void, and the
/// figures stay as they are. Errors: election.does_not_add_up (Invalid, where = the first check that fails, args = its sentences), election.no_quorum (Refused),
/// those of rules::countElection.
[[nodiscard]] Result<RoundAssessment> assessRound(const rules::Catalogue& catalogue, ElectionKind kind,
                                                  ElectionRound round,
                                                  rules::Electors electors = rules::Electors::Members);

/// The vote that has to follow, with its names and seats and no figures; nothing when the election is decided.
[[nodiscard]] std::optional<ElectionRound> nextRound(const Election& election);
/// Whether the name stood on the paper of a vote that was held, written-in names aside.
[[nodiscard]] bool wasOnPaper(const Election& election, const QString& name);

/// How many candidates the seats ask for.
struct CandidateShare {
    int seats = 0;
    int candidates = 0;
    int needed = 0;
    int percent = 0; ///< candidates beyond the seats, in percent of the seats, rounded down
    std::optional<int> most; ///< 等额: as many as there are seats and no more
    QString why; ///< with the rule it rests on
    QString doubt; ///< why it is a hint and no limit; empty: it binds

    [[nodiscard]] bool enough() const { return candidates >= needed && (!most || candidates <= *most); }
    [[nodiscard]] bool stops() const { return doubt.isEmpty() && !enough(); }
};
[[nodiscard]] Result<CandidateShare> candidateShare(const rules::Catalogue& catalogue, ElectionKind kind, int seats,
                                                    int candidates, QDate on);

/// That there are too few or too many candidates for the first vote, by which rule, and what it is worth where it is no limit; empty:
/// there are none yet, they are enough, or a vote was held. A limit refuses ballots and count (checkCandidateShare).
[[nodiscard]] Result<QString> shareDoubt(const rules::Catalogue& catalogue, const Election& election);

/// Who stands for the seats that a vote left is said in no text: the rule election.refill_candidates has it as uncertain, and what
/// it says stands here while such a vote is due or was held. Empty for any other election.
[[nodiscard]] QString refillDoubt(const rules::Catalogue& catalogue, const Election& election);

/// Whether ballots may be printed and the first vote held. Errors (Refused): election.share_few, election.share_many.
[[nodiscard]] Result<> checkCandidateShare(const rules::Catalogue& catalogue, const Election& election);

/// What it takes to leave seats empty after a vote that filled too few: near the number, and more than half of the electors agree
/// (domain-rules §5). How near is nowhere said: that is a doubt, not a limit.
struct FewerSeats {
    int seats = 0;
    int elected = 0;
    int neededAgreed = 0;
    QString why;
    QStringList doubts;
};
/// Errors (Refused): election.not_too_few, election.fewer_nobody, election.fewer_least (a committee has at least so many members).
[[nodiscard]] Result<FewerSeats> fewerSeats(const rules::Catalogue& catalogue, const Election& election);

/// The vote as it stands since the electors left its seats empty (acceptFewerSeats): nobody is voted on again, and its sentences say so;
/// or since others were nominated for its seats: who is voted on again is said as it came. Any other vote as it is.
[[nodiscard]] ElectionRound asDecided(const Election& election, ElectionRound round);

/// The totals in one line of words: what a correction keeps.
[[nodiscard]] QString totalsInWords(const ElectionRound& round);

} // namespace branchbook::organization
