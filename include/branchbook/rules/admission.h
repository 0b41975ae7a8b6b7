// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of admission (发展党员): for every step the first lawful and the last day, from the steps that are known and,
// as what-if, from a day that is wanted; each with the rule and why (domain-rules §2, corrections 2 to 25).
#pragma once

#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/working_days.h"

#include <QHash>

namespace branchbook::rules {

/// Codes of steps are those of the procedure in the catalogue: "1" … "25", "8+", "8++", "17+", "23+", "23++".
struct StepDate {
    QString code;
    QDate on;
    QString written = {}; ///< how sentences call the day where only its month is known (2024年3月); empty: by the day
};

/// A branch without a committee takes the committee's steps to its members' meeting (DEV2026 art. 8).
enum class BranchBody : quint8 { Committee, MembersMeeting };
/// The committee above may approve in three months, in special cases in six.
enum class ApprovalCase : quint8 { Ordinary, Special };

struct AdmissionQuestion {
    QList<StepDate> known; ///< held, or fixed; by the rule in force on each one's own day
    std::optional<StepDate> wanted; ///< what if: this step on this day
    QDate bornOn; ///< invalid: age is not looked at
    QDate leavesOn; ///< the candidate is about to leave the workplace or school; invalid: no
    QList<int> extensions; ///< months by which probation was extended: at most once
    QDate transferredIn; ///< the probationary member came from another branch; invalid: no
    BranchBody body = BranchBody::Committee;
    ApprovalCase approval = ApprovalCase::Ordinary;
};

/// One end of what is lawful. An act is lawful on the day itself.
struct StepBound {
    QDate day; ///< invalid: no bound
    QString ruleId; ///< the last limit on the way to it; empty: the order of the steps alone
    QStringList rules; ///< every limit on the way, from the known day on
    QStringList reasons; ///< and what each of them says
    QString from; ///< code of the step it is counted from
    Strength strength = Strength::Must;
    bool provisional = false; ///< working days without a holiday table
    QString why; ///< 第13步上级党委预审2026年6月1日，1个月内（《…》第十九条）

    [[nodiscard]] bool exists() const { return day.isValid(); }
};

struct StepOutlook {
    QString code;
    QString title;
    QString stage;
    QString actor; ///< the members' meeting where there is no committee
    QStringList after; ///< codes of the steps before it, those that apply
    QStringList documents; ///< the papers it leaves, by the text under which it falls
    QStringList customDocuments; ///< those of them that local custom alone asks for
    QDate given; ///< known or wanted
    QString written; ///< as in StepDate
    bool applies = true; ///< by the text that holds for this file; else bounds are empty
    StepBound earliest;
    StepBound latest;
    QString
        ruleId; ///< of the conflict, else of the last day, else of the first; the procedure's where only order counts
    QString conflict; ///< empty: none; a rule that says 一般 says so here too
    Strength strength = Strength::Must; ///< of what the conflict breaks
    QDate fullMemberDate; ///< at steps 23 and 24
    QStringList notes;
};

struct AdmissionResult {
    std::vector<StepOutlook> steps; ///< in the procedure's order
    QDate probationEnds; ///< of the (extended) probation; invalid: step 15 has no day
    /// The end of the (extended) probation and never the day of a late meeting or approval (corrections 22, 24).
    QDate fullMemberDate;
    QString unreachableWhy; ///< where it is not: from when or until when it could be, and by which rules
    std::optional<bool> reachable; ///< with `wanted`: every step before it still finds a lawful day from `today` on
    QStringList notes; ///< whole sentences that stand beside the table: what was taken for granted, what is missing

    [[nodiscard]] const StepOutlook* step(QStringView code) const;
};

/// `today` decides which text holds for steps that have no day yet, and what is still reachable. Errors (Invalid):
/// admission.step_unknown, admission.step_twice, number.below, number.above (extension), admission.extended_twice,
/// admission.transfer_outside.
[[nodiscard]] Result<AdmissionResult> admissionDates(const Catalogue& catalogue, const WorkingDays& workingDays,
                                                     const AdmissionQuestion& question, QDate today);

/// The result in one or two sentences: with `wanted` what stands in its way, else the next step with its first and last
/// day; then what does not agree with the rules, and the end of the probation. `byFirst`: the result with every month read as its
/// first day, where `result` read it as its last: both ends are told, the safe one first.
[[nodiscard]] QString admissionSentence(const AdmissionQuestion& question, const AdmissionResult& result,
                                        const AdmissionResult* byFirst = nullptr);

} // namespace branchbook::rules
