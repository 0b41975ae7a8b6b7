// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织处置 and 党纪处分: a case with its course and vote, a sanction with its periods (domain-rules §4.1, §7.1; corrections
// 57 to 60). The branch records what was decided; no day that passes changes anything by itself.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/rules/sanction.h"

#include <array>
#include <optional>

namespace branchbook::organization {

using DispositionId = Id<struct DispositionTag>;
using SanctionId = Id<struct SanctionTag>;

/// Who is told of it: Committee, which everything is at first, hides name and words from lists, prints and the agenda unless
/// somebody asks; Branch: was announced to the members.
enum class DisciplineLevel : quint8 { Committee, Branch };
[[nodiscard]] QString disciplineLevelName(DisciplineLevel level); ///< "committee", "branch"
[[nodiscard]] QString disciplineLevelTitle(DisciplineLevel level); ///< 只限支委, 支部公开
[[nodiscard]] std::optional<DisciplineLevel> disciplineLevelByName(QStringView name); ///< name or title

/// What stands for the name where it is not asked for: 一名党员（保密）.
[[nodiscard]] QString hiddenName();

/// 限期改正, 劝退, 除名, 自行脱党除名.
enum class DispositionMeasure : quint8 { Correction, PersuadedWithdrawal, Removal, SelfWithdrawal };
[[nodiscard]] QString measureName(DispositionMeasure measure); ///< "correction", …
[[nodiscard]] QString measureTitle(DispositionMeasure measure);
[[nodiscard]] std::optional<DispositionMeasure> measureByName(QStringView name);
[[nodiscard]] QStringList measureNames();

/// In the order of the course. Found is the day on which the case was opened; Meeting has the vote.
enum class DispositionStep : quint8 {
    Found, ///< 发现
    Verified, ///< 调查核实
    Committee, ///< 支委会意见
    Meeting, ///< 党员大会表决
    Approved, ///< 上级审批
    Announced, ///< 宣布
    Help, ///< 执行帮教
    Review, ///< 期满评议
};
inline constexpr std::size_t kDispositionSteps = 8;
[[nodiscard]] QString dispositionStepName(DispositionStep step); ///< "found", …
[[nodiscard]] QString dispositionStepTitle(DispositionStep step);
[[nodiscard]] std::optional<DispositionStep> dispositionStepByName(QStringView name);
[[nodiscard]] QStringList dispositionStepNames();

/// Corrected: 期满合格. Withdrawn, Removed: left the Party. Escalated: no change at the end of the term, another case follows.
/// Dropped: no disposition after all.
enum class DispositionOutcome : quint8 { Corrected, Withdrawn, Removed, Escalated, Dropped };
[[nodiscard]] QString dispositionOutcomeName(DispositionOutcome outcome);
[[nodiscard]] QString dispositionOutcomeTitle(DispositionOutcome outcome);
[[nodiscard]] std::optional<DispositionOutcome> dispositionOutcomeByName(QStringView name);
[[nodiscard]] QStringList dispositionOutcomeNames();
[[nodiscard]] bool endsPartyLife(DispositionOutcome outcome);

/// What was corrected, with its reason: sealed like what it corrects.
struct DisciplineMark {
    QDate on;
    QString was;
    QString reason;
    bool operator==(const DisciplineMark&) const = default;
};

struct DispositionStepDay {
    DispositionStep step = DispositionStep::Verified;
    QDate doneOn;
    std::optional<gathering::GatheringId> gathering;
    QString note; ///< sealed
    bool operator==(const DispositionStepDay&) const = default;
};

struct DispositionCase {
    DispositionId id;
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString memberName;
    DispositionMeasure measure = DispositionMeasure::Correction; ///< proposed, and after the vote decided
    DisciplineLevel level = DisciplineLevel::Committee;
    QDate foundOn;
    QString grounds; ///< sealed
    QDate termFrom; ///< 限期改正 alone
    QDate termUntil; ///< its last day
    QDate closedOn;
    DispositionOutcome outcome = DispositionOutcome::Dropped;
    QString note; ///< sealed
    QList<DispositionStepDay> steps; ///< in the order of the course, without Found
    QList<DisciplineMark> marks; ///< oldest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return !closedOn.isValid(); }
    [[nodiscard]] const DispositionStepDay* step(DispositionStep wanted) const;
    /// The last step taken: Found where there is none yet.
    [[nodiscard]] DispositionStep reached() const;
};

struct SanctionRecord {
    SanctionId id;
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString memberName;
    DisciplineLevel level = DisciplineLevel::Committee;
    rules::Sanction sanction; ///< kind, 生效, months of 留党察看, 恢复权利
    QString decidedBy; ///< which organ
    QString document; ///< number of the decision
    QString grounds; ///< sealed
    std::optional<gathering::GatheringId> gathering; ///< where the members' meeting voted on it
    std::optional<gathering::GatheringId> restoredAt; ///< where it discussed restoring the rights
    QDate announcedOn;
    QDate reportedOn;
    QList<DisciplineMark> marks; ///< oldest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpenProbation() const
    {
        return sanction.kind == rules::SanctionKind::ProbationWithinParty && !sanction.restoredOn.isValid();
    }
};

/// As it stood when a past `day` ended, on which it was known: steps, an end and corrections of later are taken back with their words, a
/// term given or changed later as well, and so is what the members' meeting decided anew. Of a case that ended later nothing is
/// told of the note, which may be about the end. As they are now: who it is, who may read it, the grounds; the measure, where the
/// first vote came later; and of a vote taken again the book knows the last day alone.
[[nodiscard]] DispositionCase standingOn(DispositionCase one, QDate day);
/// The same: announced, reported, rights restored and 留党察看 prolonged by that day. What was written of it is as it is now.
[[nodiscard]] SanctionRecord standingOn(SanctionRecord record, QDate day);

/// The last lawful day of a 限期改正 that begins on `from`. Errors: those of rules::figureOn.
[[nodiscard]] Result<QDate> lastCorrectionDay(const rules::Catalogue& catalogue, QDate from);
/// Error: disposition.term_long (Invalid), disposition.term_order (Invalid).
[[nodiscard]] Result<> checkCorrectionTerm(const rules::Catalogue& catalogue, QDate from, QDate until);

/// Of several sanctions of one person, in force on `on`. Errors: those of rules::sanctionEffects.
[[nodiscard]] Result<rules::SanctionResult> effectsOf(const rules::Catalogue& catalogue,
                                                      const QList<SanctionRecord>& records, QDate on);

} // namespace branchbook::organization
