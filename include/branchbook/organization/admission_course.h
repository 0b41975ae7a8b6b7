// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a file of admission has come: what is done, what is open and until when, what is locked and why, which papers lack.
#pragma once

#include "branchbook/organization/admission.h"

namespace branchbook::organization {

/// What a file is judged by. A branch without a committee takes the committee's steps to its members' meeting.
struct AdmissionGround {
    const rules::Catalogue& catalogue;
    const rules::WorkingDays& workingDays;
    rules::BranchBody body = rules::BranchBody::Committee;
    QDate today;
};

/// NotNeeded: the text that holds for this file does not know the step. Optional: local or for special cases, never asked for.
enum class AdmissionState : quint8 { Done, Open, Locked, Optional, NotNeeded };
[[nodiscard]] QString admissionStateName(AdmissionState state); ///< "done", …
[[nodiscard]] QString admissionStateTitle(AdmissionState state);

struct AdmissionLine {
    /// Where days of the file are known to the month alone, `earliest` is by their last reading, `latest` by their first.
    rules::StepOutlook outlook;
    /// The other ends, where they are others: `earliest` by the first reading, `latest` by the last. Invalid: every day is known.
    QDate earliestByFirst;
    QDate latestByLast;
    /// Of step 6 alone, which has no latest day of its own: by when the next half-yearly review is due. Invalid: none.
    QDate reviewBy;
    QString reviewWhy; ///< from what it is counted
    AdmissionState state = AdmissionState::Locked;
    PartialDate on; ///< empty: not taken
    QString lock; ///< of Locked: the steps that lack, or from when
    QString doubt; ///< of Open: what 应当 or 一般 says against today
    QStringList missing; ///< papers that are not at hand
    int papers = 0; ///< that the step leaves

    /// 按月初算2027年3月1日，按月末算2027年3月31日; of a day that is known 2027年3月31日; empty: no bound.
    [[nodiscard]] QString earliestWords() const;
    [[nodiscard]] QString latestWords() const;
    [[nodiscard]] bool counts() const
    {
        return state != AdmissionState::Optional && state != AdmissionState::NotNeeded;
    }
};

struct AdmissionCourse {
    QList<AdmissionLine> lines; ///< in the procedure's order
    QString current; ///< code of the first line that counts after the last one done; empty: there is none
    QStringList gaps; ///< codes before it that count and are not done: old files often lack some
    QString stage; ///< its stage, else the last one
    int stageNumber = 1; ///< 1 … 5
    int done = 0;
    int total = 0;
    QDate probationEnds; ///< by the last reading; invalid: no step 15
    QDate probationEndsFirst; ///< by the first reading, where that is another day; invalid: it is not
    QDate fullMemberDate;
    QStringList notes;

    [[nodiscard]] const AdmissionLine* line(QStringView code) const;
};

/// On a day before the first text in the catalogue (28 May 2014) the steps are those of that text, without bounds; a note says so.
/// Errors: those of rules::admissionDates.
[[nodiscard]] Result<AdmissionCourse> admissionCourse(const AdmissionGround& ground, const AdmissionFile& file,
                                                      const book::Member& member);

/// The steps whose day does not agree with the rules, however the days known to the month alone are read.
[[nodiscard]] Result<QList<rules::StepOutlook>> admissionConflicts(const AdmissionGround& ground,
                                                                   const AdmissionFile& file,
                                                                   const book::Member& member);

/// What if the step were taken on `day`: what keeps it from being reached when everything that is open begins today; empty:
/// nothing. Days known to the month alone are read as late as they can be. Errors: those of rules::admissionDates.
[[nodiscard]] Result<QString> obstacleToDay(const AdmissionGround& ground, const AdmissionFile& file,
                                            const book::Member& member, const QString& code, QDate day);

/// What stands against taking the step on its day; `strength` Must refuses, anything less is said.
struct AdmissionObjection {
    QString why; ///< empty: nothing
    rules::Strength strength = rules::Strength::May;
};
/// `file` has the step already. Errors: those of rules::admissionDates.
[[nodiscard]] Result<AdmissionObjection> objectionTo(const AdmissionGround& ground, const AdmissionFile& file,
                                                     const book::Member& member, const QString& code);

} // namespace branchbook::organization
