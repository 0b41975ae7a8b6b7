// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 换届选举: an election from the reminder to the handover, its candidates and tellers, and the totals of its votes.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/gathering/voting_right.h"
#include "branchbook/rules/election.h"

#include <optional>
#include <span>

namespace branchbook::organization {

using ElectionId = Id<struct ElectionTag>;
using ElectionRoundId = Id<struct ElectionRoundTag>;

enum class ElectionKind : quint8 { Committee, Secretary, Deputy, ByElection, Delegates };

/// 委员 by the strokes of their surnames; 书记, 副书记 in the order in which they were approved (corrections 47).
enum class NameOrder : quint8 { Strokes, AsApproved };

/// Who is elected from whom: anybody of the branch; or, where there is a committee, out of its members and by them.
enum class ElectedFrom : quint8 { Branch, Committee };

struct ElectionKindInfo {
    ElectionKind kind;
    const char* name; ///< stable: "committee"
    const char16_t* title; ///< 换届选举支部委员会
    const char16_t* office; ///< 支部委员会委员: what is elected, as ballots say it
    rules::ElectionKind counting;
    NameOrder order;
    ElectedFrom from;
};
[[nodiscard]] std::span<const ElectionKindInfo> electionKinds();
[[nodiscard]] const ElectionKindInfo& electionKindInfo(ElectionKind kind);
[[nodiscard]] std::optional<ElectionKind> electionKindByName(QStringView name);
[[nodiscard]] QString electionKindTitle(ElectionKind kind);

enum class ElectionStep : quint8 {
    Reminder,
    Request,
    Consultation,
    Approval,
    Meeting,
    SecretaryVote,
    Report,
    Handover
};
[[nodiscard]] QString electionStepName(ElectionStep step); ///< stable: "secretary_vote"
/// 届满提醒 …; the vote is 大会选举, but 投票选举 where the committee may be the body that elects.
[[nodiscard]] QString electionStepTitle(ElectionStep step, ElectionKind kind);
[[nodiscard]] const char* electionStepChinese(ElectionStep step,
                                              ElectionKind kind); ///< the same for documents, whatever the language
[[nodiscard]] std::optional<ElectionStep> electionStepByName(QStringView name); ///< by name or title
/// The steps that an election of this kind passes, in order.
[[nodiscard]] QList<ElectionStep> electionCourse(ElectionKind kind);

struct ElectionStepDays {
    ElectionStep step = ElectionStep::Reminder;
    QDate planned;
    QDate done; ///< invalid: to come
    QString note;

    bool operator==(const ElectionStepDays&) const = default;
};
/// The usual days before and after the vote (domain-rules §5, timeline): a proposal, no rule.
[[nodiscard]] QList<ElectionStepDays> usualElectionDays(ElectionKind kind, QDate heldOn);

struct ElectionPaper {
    QString paper; ///< 换届请示 …, of electionPapers
    QDate done;
    QString note; ///< 大会通过, 34 张

    bool operator==(const ElectionPaper&) const = default;
};
/// What has to be in the file: the documents of the rule evidence.election, as far as this kind has them.
[[nodiscard]] QStringList electionPapers(ElectionKind kind);

struct ElectionCandidate {
    book::MemberId member;
    QString name; ///< as it stood when put forward
    QString post;

    bool operator==(const ElectionCandidate&) const = default;
};

enum class TellerRole : quint8 { Monitor, Counter }; ///< 监票人, 计票人
struct ElectionTeller {
    book::MemberId member;
    QString name;
    TellerRole role = TellerRole::Monitor;

    bool operator==(const ElectionTeller&) const = default;
};

/// An elector who is not counted in 应到会, with the consents that this needs (corrections 41).
struct ElectionLeftOut {
    book::MemberId member;
    QString name;
    gathering::LeftOut why;

    bool operator==(const ElectionLeftOut&) const = default;
};

/// Why there is this vote: the first; between the tied; for the seats that are left; again, because the one before was void.
enum class RoundVote : quint8 { First, TieBreak, Refill, Again };
enum class RoundResult : quint8 { Elected, Tied, TooFew, Void };
enum class TallyOutcome : quint8 { Elected, RunOff, NotElected };
[[nodiscard]] QString roundResultName(RoundResult result); ///< "elected", "tied", "too_few", "void"
[[nodiscard]] QString roundResultTitle(RoundResult result); ///< 选满, 票数相等 …
[[nodiscard]] QString tallyOutcomeName(TallyOutcome outcome);
[[nodiscard]] QString tallyOutcomeTitle(TallyOutcome outcome); ///< 当选, 再次投票, 未当选

/// Totals of one name. A name, not a member: what is counted leads to no person's record.
struct ElectionTally {
    QString name;
    rules::Listing listing = rules::Listing::OnPaper;
    int yes = 0;
    std::optional<int> no; ///< on paper alone
    std::optional<int> abstain;
    TallyOutcome outcome = TallyOutcome::NotElected; ///< given by the rule, never by the caller

    bool operator==(const ElectionTally&) const = default;
};

struct RoundCorrection {
    QDate on;
    QString reason;
    QString before; ///< the totals as they stood, in words

    bool operator==(const RoundCorrection&) const = default;
};

/// One vote and its count, as the tellers report it.
struct ElectionRound {
    ElectionRoundId id;
    qint64 rev = 0;
    ElectionId election;
    int number = 0; ///< from 1
    RoundVote vote = RoundVote::First;
    QDate heldOn;
    int seats = 0;
    int entitled = 0;
    int present = 0;
    int issued = 0;
    std::optional<int> voters; ///< not given: as many as papers were issued
    int collected = 0;
    int valid = 0;
    int voidPapers = 0;
    QList<ElectionTally> tallies; ///< in the order of the paper, written-in names last
    RoundResult result = RoundResult::Elected; ///< given by the rule
    QString why; ///< its working
    QString minutes; ///< the sentence for the record
    QDate enteredOn;
    QList<RoundCorrection> corrections;

    bool operator==(const ElectionRound&) const = default;
    [[nodiscard]] int votersOrIssued() const { return voters.value_or(issued); }
    [[nodiscard]] QStringList namesWith(TallyOutcome outcome) const;
};

struct Election {
    ElectionId id;
    qint64 rev = 0;
    book::BranchId branch;
    ElectionKind kind = ElectionKind::Committee;
    QString title; ///< 2026年换届
    int seats = 0;
    QDate heldOn; ///< the day of the vote, planned or past
    QString gathering; ///< id of the meeting at which the vote is held, or empty
    QString place;
    QString note;
    std::optional<int> fewerAgreed; ///< electors who agreed to leave the remaining seats empty
    QDate fewerOn;
    QDate enteredOn;
    QList<ElectionStepDays>
        steps; ///< 大会选举 is done when the seats are filled: it follows from the rounds where there are any
    QList<ElectionPaper> papers;
    QList<ElectionCandidate> candidates; ///< in the order of the paper
    QList<ElectionTeller> tellers;
    QList<ElectionLeftOut> leftOut;
    QList<ElectionRound> rounds;

    bool operator==(const Election&) const = default;
    /// The step that is under way: the first that is not done; nothing when all are.
    [[nodiscard]] std::optional<ElectionStep> currentStep() const;
    [[nodiscard]] QStringList elected() const; ///< over all rounds
    /// All seats filled, or the electors agreed to fewer.
    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] QStringList tellersWith(TellerRole role) const;
};

} // namespace branchbook::organization
