// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of the library of institutions refuse.
#pragma once

#include "branchbook/institutions/institution_store.h"

namespace branchbook::institutions {

/// Errors: institution.title_missing, institution.title_taken.
[[nodiscard]] Result<> checkTitle(const store::Session& session, const Institution& institution);
/// Error: institution.abolished (Refused), also where it is in the recycle bin.
[[nodiscard]] Result<Institution> livingInstitution(const store::Session& session, InstitutionId id);
/// Errors: institution.day_missing, institution.day_future, those of checkDayBounds.
[[nodiscard]] Result<> checkDay(QDate day, QDate today);
[[nodiscard]] Error dayOrderError(QDate day, const Step& last);
/// The number, that the last one holds, the first step.
[[nodiscard]] Result<> checkNewVersion(const Institution& institution, const Version& version, const Step& first,
                                       QDate today);
/// Points into `institution`. Errors: institution.no_version, institution.not_in_force.
[[nodiscard]] Result<const Version*> versionOfStep(const Institution& institution, const Step& step);
/// Its place in the course; its own day was checked before.
[[nodiscard]] Result<> checkStep(const Institution& institution, const Version& version, const Step& step, QDate today);
/// The days and figures that a step carries besides its own day. Errors: those of checkDayBounds too.
[[nodiscard]] Result<> checkStepDays(const Step& step, QDate today);
/// Of the day by which it is looked at again; `option` names the field. Errors: those of checkDayBounds.
[[nodiscard]] Result<> checkReviewDay(QDate day, QDate today, const char* option);
/// Of one that is there: not before the version that holds does, which is what is looked at again. Errors: institution.review_early,
/// those of checkReviewDay.
[[nodiscard]] Result<> checkReviewSet(const Institution& institution, QDate day, QDate today);
/// Errors: institution.review_order, those of checkReviewDay.
[[nodiscard]] Result<> checkNextReview(const Step& step, QDate next, QDate today);
/// Errors: institution.target_missing, institution.own_link, institution.missing.
[[nodiscard]] Result<> checkLink(const store::Session& session, const Institution& institution, const Link& link);

} // namespace branchbook::institutions
