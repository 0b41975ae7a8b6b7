// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a vote may be held and is carried, with its working and the sentence for the minutes (domain-rules §0.3, §1.4).
#pragma once

#include "branchbook/rules/figure.h"

namespace branchbook::rules {

/// Ordinary: a resolution of the members' meeting. Admission, Conversion: the admission rules, where written opinions
/// handed in before the meeting count as votes and not towards the quorum (corrections 4, 27). Committee: the branch
/// committee. Election: one name in an election, whose majority is of those present (§5).
enum class VoteKind : quint8 { Ordinary, Admission, Conversion, Committee, Election };
[[nodiscard]] QString voteKindName(VoteKind kind); ///< "ordinary" …
[[nodiscard]] std::optional<VoteKind> voteKindByName(QStringView name);

/// How the vote was taken. Usual: nobody said; an admission, a conversion and an election by secret ballot, else by show of hands.
enum class VotingWay : quint8 { Usual, Hands, Papers };

/// Persons and votes. `entitled`: who should attend and has the right to vote; `present`: those of them who came;
/// observers, probationary members and members under 留党察看 are in neither. Yes, no and abstain are of those present.
struct VoteCount {
    VoteKind kind = VoteKind::Ordinary;
    int entitled = 0; ///< ≥ 1
    int present = 0; ///< ≤ entitled
    int yes = 0; ///< yes + no + abstain ≤ present
    std::optional<int> no;
    std::optional<int> abstain; ///< not given: the difference, once `no` is known; of papers the one to `valid`
    VotingWay way = VotingWay::Usual;
    std::optional<int> issued; ///< papers, of a secret ballot alone: present ≥ issued ≥ collected ≥ valid ≥ the votes
    std::optional<int> collected;
    std::optional<int> valid;
    int writtenYes = 0; ///< writtenYes + writtenNo ≤ entitled - present
    int writtenNo = 0;
};

struct VoteResult {
    bool quorum = false; ///< enough have come
    bool passed = false; ///< never without the quorum
    int neededPresent = 0;
    int neededYes = 0;
    int countedYes = 0; ///< with written ones
    std::optional<int> no; ///< of those present
    std::optional<int> abstain; ///< given, or the difference; nothing where what is over may be no 弃权
    int majorityBase = 0; ///< what the majority is a share of: entitled, or present in an election
    QString ruleId; ///< "vote.admission": the rule that unites the two
    bool majorityAssumed = false; ///< committee: the regulation gives a quorum and no majority
    Figure quorumRule;
    Figure majorityRule;
    QStringList warnings; ///< an election in which the two bases give different results
    QString sources; ///< 《发展党员工作细则》第十九条、第二十条
    QString why; ///< the numbers compared
    QString minutes; ///< the sentence for the minutes, without spaces
};

/// By the rules in force on `on`. Errors (Invalid, where = field): number.below, number.above,
/// vote.written_not_counted; rules.not_found where no rule was in force that day.
[[nodiscard]] Result<VoteResult> countVote(const Catalogue& catalogue, const VoteCount& count, QDate on);

} // namespace branchbook::rules
