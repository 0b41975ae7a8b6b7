// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of admission. A step that the rules do not give on its day is refused, unless a person says why it stands; the
// roster changes only where that is asked for.
#pragma once

#include "branchbook/organization/admission_course.h"
#include "branchbook/organization/admission_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Whether the branch had a committee of its own on the day: a term, or posts in the roster.
[[nodiscard]] Result<rules::BranchBody> admissionBody(const store::Session& session, book::BranchId branch, QDate day);

/// A file for somebody of the roster, with the steps whose days the roster has. Errors: admission.member_gone,
/// admission.full_already, admission.open_already, admission.temporary_branch (Refused).
[[nodiscard]] Result<AdmissionId> openAdmission(store::UnitOfWork& unit, const AdmissionGround& ground,
                                                book::MemberId member);

/// A whole file as it lies there on paper, with its own ids where it has them. Nothing is held against the rules: that is what
/// the audit is for. Errors: admission.open_already, admission.temporary_branch, admission.member_gone.
[[nodiscard]] Result<AdmissionId> takeOverAdmission(store::UnitOfWork& unit, AdmissionFile file, QDate today);

/// Whether the step's day, or the 人员类别 that it gives, stands in the roster: 1, 3, 8 or 8++, 17 and 24.
[[nodiscard]] bool isRosterStep(QStringView code);
/// Whether the roster is changed with such a step.
enum class RosterFollow : quint8 { Follow, Keep };

/// Takes the step, or changes it. Errors: admission.step_unknown, admission.day_missing, admission.day_future,
/// admission.day_before_birth, admission.gathering_day, admission.gathering_branch (Invalid); admission.gathering_unknown
/// (NotFound); admission.closed, admission.vote_failed (Refused: the meeting did not accept or convert the person),
/// admission.step_locked (Refused: with the reason, of step 15 also an introducer who on its day left, is under 留党察看 or no
/// full member; `despite` takes it all the same); admission.join_day (Invalid: the
/// roster cannot follow a day known to the month alone); admission.full_early (Refused: nor a conversion still to come).
[[nodiscard]] Result<> recordAdmissionStep(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id,
                                           AdmissionStep step, RosterFollow follow);
/// What the book keeps no passed vote for, where the step rests on one; empty: nothing. Old files are entered late, so it is
/// said and refuses nothing.
[[nodiscard]] Result<QString> voteDoubt(const store::Session& session, AdmissionId id, const QString& code);
/// Of step 15: the introducers who on its day are within an effect period, or who are barred although it was taken (DEV2026
/// art 14); with the way out. Empty: nothing.
[[nodiscard]] Result<QString> introducerDoubt(const store::Session& session, const rules::Catalogue& catalogue,
                                              AdmissionId id, const QString& code);
/// What days of the roster, taken over when a file is opened, say against the rules (an application before eighteen); they stand
/// all the same. Empty: nothing.
[[nodiscard]] Result<QString> openingDoubt(const store::Session& session, const AdmissionGround& ground,
                                           AdmissionId id);
/// Errors: admission.step_untaken (NotFound), admission.closed, admission.step_needed (Refused: a later step rests on it).
[[nodiscard]] Result<> clearAdmissionStep(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id,
                                          const QString& code);

/// Errors: admission.step_unknown, admission.paper_title, admission.paper_future (Invalid); admission.closed.
[[nodiscard]] Result<> putAdmissionPaper(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id,
                                         const AdmissionPaper& paper);
/// Error: admission.paper_missing (NotFound); admission.closed.
[[nodiscard]] Result<> removeAdmissionPaper(store::UnitOfWork& unit, AdmissionId id, const QString& code,
                                            const QString& title);

/// Somebody who may be asked, and what speaks against it (a sanction; DEV2026 art 14).
struct EligibleSponsor {
    book::MemberId member;
    QString name;
    QString doubt;
};
/// The full members of the branch on `day` without the person; `doubt` is about the role.
[[nodiscard]] Result<QList<EligibleSponsor>> eligibleSponsors(const store::Session& session,
                                                              const rules::Catalogue& catalogue,
                                                              const AdmissionFile& file, QDate day,
                                                              SponsorRole role = SponsorRole::Introducer);
/// What speaks against somebody who was or is to be named, on the first day and, while nobody ended it, today: left, no full
/// member, rights suspended, within a sanction's effect period (DEV2026 arts 9 and 14). With the way out; empty: nothing. Which
/// sanction it is, is not said. Window and command line tell it alike; it refuses nothing (putAdmissionSponsor does).
[[nodiscard]] Result<QString> sponsorDoubt(const store::Session& session, const AdmissionGround& ground,
                                           const AdmissionSponsor& sponsor);
/// The last day to propose where the role is ended: the day of leaving of whoever left since, within the role, else `today`.
[[nodiscard]] Result<QDate> sponsorLastDay(const store::Session& session, const AdmissionSponsor& sponsor, QDate today);
/// A new one, or its days changed. Until the members' meeting (step 15) the roster's column follows where it said the names of the
/// file. Errors (Invalid): admission.sponsor_self, admission.sponsor_day, admission.sponsor_order;
/// Refused: admission.sponsor_not_full (with what the person was), admission.sponsor_suspended (an introducer under 留党察看),
/// admission.sponsor_twice, admission.sponsor_many, admission.closed.
[[nodiscard]] Result<AdmissionSponsorId> putAdmissionSponsor(store::UnitOfWork& unit, const AdmissionGround& ground,
                                                             AdmissionId id, AdmissionSponsor sponsor);
/// Error: admission.sponsor_missing (NotFound).
[[nodiscard]] Result<> removeAdmissionSponsor(store::UnitOfWork& unit, AdmissionId id, AdmissionSponsorId sponsor);

/// Errors (Invalid): admission.day_missing, admission.day_future, admission.day_before_birth; admission.closed.
[[nodiscard]] Result<> putAdmissionReview(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id,
                                          const AdmissionReview& review);
[[nodiscard]] Result<> removeAdmissionReview(store::UnitOfWork& unit, AdmissionId id, QDate on);

/// approval, leavesOn, extensionMonths, trainingDays, trainingHours and note of `file`. Errors: store.conflict,
/// admission.training (Invalid), those of rules::admissionDates for the extension.
[[nodiscard]] Result<> changeAdmission(store::UnitOfWork& unit, const AdmissionGround& ground,
                                       const AdmissionFile& file);

/// Errors: admission.end_open, admission.end_why, admission.day_future (Invalid); admission.not_converted (Refused: step 24
/// is not taken); admission.closed.
[[nodiscard]] Result<> endAdmission(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id,
                                    AdmissionOutcome outcome, QDate on, const QString& why);
[[nodiscard]] Result<> reopenAdmission(store::UnitOfWork& unit, AdmissionId id);
[[nodiscard]] Result<> recycleAdmission(store::UnitOfWork& unit, AdmissionId id, QDate today);
[[nodiscard]] Result<> restoreAdmission(store::UnitOfWork& unit, AdmissionId id);

} // namespace branchbook::organization
