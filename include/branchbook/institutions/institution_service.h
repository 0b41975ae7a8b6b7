// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the library of institutions.
#pragma once

#include "branchbook/institutions/institution_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

/// Without a version it is one that is still to be written. Versions and links of the argument are not looked at. Errors:
/// institution.title_missing (Invalid), institution.title_taken (Refused: another one that holds has this title and tier).
[[nodiscard]] Result<InstitutionId> addInstitution(store::UnitOfWork& unit, const Institution& institution,
                                                   QDate today);
/// Title, tier, fields, category, issuer, owner, review day, note. Errors: those of adding, institution.abolished,
/// institution.review_early (Invalid: another review day, not after the version that holds began to).
[[nodiscard]] Result<> changeInstitution(store::UnitOfWork& unit, const Institution& institution);

/// The next version with its first step: a draft, or one that comes as it is (印发, 试行, 执行). Number 0: the one after the
/// last. `version.steps` is not looked at. Errors: institution.abolished, institution.still_drafting (Refused: the last one does
/// not hold yet), institution.number_order, institution.first_evaluated, those of the step.
[[nodiscard]] Result<int> startVersion(store::UnitOfWork& unit, InstitutionId id, const Version& version,
                                       const Step& first, QDate today);
/// Summary and text. Of one that was issued another text asks for `reason`, which is kept with the day in the note of the last step.
/// Errors: institution.text_reason (Refused: none was given), institution.version_missing (NotFound), institution.text_confirmed
/// (Refused: another text than the one that somebody confirmed having read), institution.text_emptied (Refused: of an issued one).
[[nodiscard]] Result<> writeVersion(store::UnitOfWork& unit, InstitutionId id, int number, const QString& summary,
                                    const QString& body, const QString& reason = {});
/// The last version was entered by mistake, or given up; its attachments go with it. Errors, all Refused: institution.version_in_force,
/// institution.version_confirmed (somebody confirmed having read it), institution.version_issued (take the issue back first).
[[nodiscard]] Result<> dropVersion(store::UnitOfWork& unit, InstitutionId id, QDate today);

/// The next step of the last version; 评估 is one of the version that holds, and `nextReview` is the next review day
/// (invalid: none). Errors: institution.no_version, institution.stage_back, institution.not_issued,
/// institution.not_in_force (Refused); institution.day_missing, institution.day_future, institution.day_order,
/// institution.from_order, institution.until_order, institution.review_order, institution.opinions.
[[nodiscard]] Result<> addStep(store::UnitOfWork& unit, InstitutionId id, const Step& step, QDate nextReview,
                               QDate today);
/// Everything but stage and day of a step that is there: opinions that came in, who passed it. Error: institution.step_missing.
[[nodiscard]] Result<> correctStep(store::UnitOfWork& unit, InstitutionId id, int number, const Step& step);
/// The last step was entered by mistake. Taking back 印发, 试行 or 执行 asks for `reason`, kept with the day in the note of the
/// step before. Errors, all Refused: institution.first_step (drop the version instead), institution.back_reason (none was given),
/// institution.version_confirmed (it would be a draft again, and somebody confirmed having read it).
[[nodiscard]] Result<> takeBackStep(store::UnitOfWork& unit, InstitutionId id, const QString& reason = {});
/// Pure: taking the last step back asks for a reason.
[[nodiscard]] bool backAsksReason(const Institution& institution);

/// Enters a link, or changes its note. Errors: institution.target_missing (Invalid), institution.own_link (Refused).
[[nodiscard]] Result<> putLink(store::UnitOfWork& unit, InstitutionId id, const Link& link);
/// Error: institution.link_missing (NotFound).
[[nodiscard]] Result<> removeLink(store::UnitOfWork& unit, InstitutionId id, const Link& link);

/// Errors: institution.abolished, institution.why_missing, institution.day_….
[[nodiscard]] Result<> abolishInstitution(store::UnitOfWork& unit, InstitutionId id, QDate on, const QString& why,
                                          QDate today);
/// The abolition was entered by mistake. Errors: institution.not_abolished, institution.title_taken (Refused).
[[nodiscard]] Result<> reviveInstitution(store::UnitOfWork& unit, InstitutionId id);
[[nodiscard]] Result<> recycleInstitution(store::UnitOfWork& unit, InstitutionId id, QDate today);
/// Error: institution.title_taken (Refused).
[[nodiscard]] Result<> restoreInstitution(store::UnitOfWork& unit, InstitutionId id);

} // namespace branchbook::institutions
