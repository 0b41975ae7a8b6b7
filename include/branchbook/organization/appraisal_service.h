// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of 述职评议考核. Sums of papers are written, never papers; what changes after it was settled leaves a mark with its
// reason.
#pragma once

#include "branchbook/organization/appraisal_store.h"
#include "branchbook/organization/ballot.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// A round for appraisal.forYear. Errors (Invalid): appraisal.year (not 1949 … this year), appraisal.speaker_missing,
/// appraisal.meeting_year (neither of the year nor of the next), appraisal.points, appraisal.weights; Refused:
/// appraisal.year_taken.
[[nodiscard]] Result<AppraisalId> openAppraisal(store::UnitOfWork& unit, const Appraisal& appraisal, QDate today);
/// Level, to whom, speaker, day, points and weights, secrecy, note; the year stays. Once something is counted other points or weights need
/// `reason` and are marked. Errors: those of openAppraisal, appraisal.why (Invalid), appraisal.recycled (Refused),
/// store.conflict.
[[nodiscard]] Result<> changeAppraisal(store::UnitOfWork& unit, const Appraisal& appraisal, const QString& reason,
                                       QDate today);
[[nodiscard]] Result<> recycleAppraisal(store::UnitOfWork& unit, AppraisalId id, QDate today);
/// Error: appraisal.year_taken.
[[nodiscard]] Result<> restoreAppraisal(store::UnitOfWork& unit, AppraisalId id);

/// Takes a step, or changes it. Errors (Invalid): appraisal.day_missing, appraisal.day_future, appraisal.day_year; Refused:
/// appraisal.step_before, appraisal.step_order (`despite` takes it all the same), appraisal.no_report (撰写报告),
/// appraisal.no_count (测评), appraisal.no_grade (定等), appraisal.recycled; of its meeting appraisal.gathering_unknown (NotFound),
/// appraisal.gathering_branch, appraisal.gathering_day (Invalid).
[[nodiscard]] Result<> takeAppraisalStep(store::UnitOfWork& unit, AppraisalId id, const AppraisalStepDay& step,
                                         QDate today);
/// Errors: appraisal.step_untaken (NotFound), appraisal.step_needed (Refused: a later one is done).
[[nodiscard]] Result<> clearAppraisalStep(store::UnitOfWork& unit, AppraisalId id, AppraisalStep step);

/// The text of the report, as minutes are stored. After 述职 it changes with a `reason` alone, and the former text is kept.
/// Errors: appraisal.why (Invalid), appraisal.same (Refused), appraisal.recycled.
[[nodiscard]] Result<> writeAppraisalReport(store::UnitOfWork& unit, AppraisalId id, const QString& text,
                                            const QString& reason, QDate today);

/// Errors (Invalid): appraisal.day_missing, appraisal.day_future, appraisal.day_year, appraisal.issued, appraisal.negative,
/// appraisal.collected_many, appraisal.marks_many; Refused: appraisal.count_taken, appraisal.recycled.
[[nodiscard]] Result<> recordAppraisalCount(store::UnitOfWork& unit, AppraisalId id, AppraisalCount count, QDate today);
/// What stood there is kept in words, with the reason. Errors: those of recordAppraisalCount, appraisal.not_counted (Refused),
/// appraisal.why (Invalid), appraisal.same (Refused).
[[nodiscard]] Result<> correctAppraisalCount(store::UnitOfWork& unit, AppraisalId id, AppraisalCount count,
                                             const QString& reason, QDate today);

/// The grade that was given from above. A second time it needs `reason` and is marked. Errors (Invalid): appraisal.by_missing,
/// appraisal.day_missing, appraisal.day_future, appraisal.day_year, appraisal.why; Refused: appraisal.same, appraisal.recycled.
[[nodiscard]] Result<> gradeAppraisal(store::UnitOfWork& unit, AppraisalId id, const AppraisalResult& result,
                                      const QString& reason, QDate today);

/// A problem that was told becomes a ledger item of the branch with the round as its source.
struct AppraisalProblem {
    QString matter;
    std::optional<book::MemberId> owner;
    QString ownerName;
    QDate raisedOn; ///< invalid: today
    QDate dueOn;
    QString measure;
};
/// Errors: appraisal.owner_missing, appraisal.due_missing (Invalid), those of ledger::raiseItem, appraisal.recycled.
[[nodiscard]] Result<ledger::ItemId> raiseAppraisalProblem(store::UnitOfWork& unit, AppraisalId id,
                                                           const AppraisalProblem& problem, QDate today);

/// Where and from when to when the result and the promises hung out; an invalid first day takes it back. Errors (Invalid):
/// appraisal.public_days, appraisal.day_future; Refused: appraisal.no_grade, appraisal.recycled.
[[nodiscard]] Result<> publishAppraisal(store::UnitOfWork& unit, AppraisalId id, QDate from, QDate until,
                                        const QString& place, QDate today);

/// The paper of 测评: all copies are alike. Errors: those of checkBallot.
[[nodiscard]] Result<Ballot> appraisalPaper(const Appraisal& appraisal, const QString& branchName, int papers);

} // namespace branchbook::organization
