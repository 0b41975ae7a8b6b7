// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The result of an election in a branch: whether it stands, who is elected, who votes again (domain-rules §5).
#pragma once

#include "branchbook/rules/figure.h"

namespace branchbook::rules {

enum class Listing : quint8 {
    OnPaper,
    WrittenIn, ///< 另选他人: no candidate, is asked for again only where tied
};

struct Candidate {
    QString name;
    int yes = 0; ///< ≤ valid papers
    std::optional<int> no; ///< with abstain given: yes + no + abstain = valid
    std::optional<int> abstain;
    Listing listing = Listing::OnPaper;
};

/// Committee members need more candidates than seats; a secretary and a deputy are elected with as many as there are
/// seats (等额).
enum class ElectionKind : quint8 { Competitive, EqualNumber };

/// Between those tied at the last seats more votes win, whether or not they are more than half.
enum class ElectionVote : quint8 { Ordinary, TieBreak };

/// Who elects: the members' meeting, or the committee out of its own.
enum class Electors : quint8 { Members, Committee };

/// Papers and persons. There are no written votes and nobody votes for somebody else (art. 24, corrections 46).
struct ElectionCount {
    ElectionKind kind = ElectionKind::Competitive;
    ElectionVote vote = ElectionVote::Ordinary;
    int entitled = 0; ///< electors who should attend, ≥ 1
    int present = 0; ///< electors present
    int issued = 0; ///< papers given out, ≤ present
    std::optional<int> voters; ///< who cast a paper; not given: as many as papers were issued
    int collected = 0; ///< more than voters: the whole vote is void
    int valid = 0; ///< ≤ collected
    int seats = 0; ///< ≥ 1
    QList<Candidate> candidates; ///< in the order of the paper
    Electors electors = Electors::Members; ///< 党员 or 委员 in the sentences
};

struct ElectionResult {
    bool quorum = false;
    bool valid = false; ///< quorum, not more papers than voters, and figures that add up
    bool crossFoot = true; ///< no more marks than the valid papers could carry; else nothing is worked out from them
    int neededPresent = 0;
    int neededYes = 0;
    QStringList elected; ///< by votes
    QStringList runOff; ///< who votes again stands between: the tied at the last seats, or those not elected
    int runOffSeats = 0;
    Figure quorumRule;
    Figure majorityRule;
    QStringList warnings; ///< marks that cannot be, alone; else too few candidates, the other base disagrees
    QString why;
    QString minutes; ///< empty where the figures do not add up: nothing to write down yet
};

/// Errors (Invalid, where = field): number.below, number.above, election.cross_foot, election.name_twice.
[[nodiscard]] Result<ElectionResult> countElection(const Catalogue& catalogue, const ElectionCount& count, QDate on);

} // namespace branchbook::rules
