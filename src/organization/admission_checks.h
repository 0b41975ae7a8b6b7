// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a part of a file of admission from being written. The errors are those of the verbs (admission_service.h).
#pragma once

#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/admission_course.h"

namespace branchbook::organization {

/// Error: admission.closed (Refused) where it has ended or lies in the recycle bin.
[[nodiscard]] Result<AdmissionFile> openFile(const store::Session& session, AdmissionId id);

[[nodiscard]] Result<> checkPastDay(QDate day, QDate today);
/// Error: admission.day_before_birth (Invalid).
[[nodiscard]] Result<> checkBorn(const book::Member& member, PartialDate on);
[[nodiscard]] Result<> checkStepDay(const AdmissionGround& ground, const book::Member& member,
                                    const AdmissionStep& step);
/// The vote of the meeting on the person in the matter of the step, the one that stands; absent: none was counted.
[[nodiscard]] std::optional<gathering::Verdict> verdictOn(const gathering::Gathering& meeting, const QString& name,
                                                          QStringView code);
/// Acceptance and conversion, and what rests on them (15 to 17, 23 and 24), need a vote that passed, where one was taken: at the
/// meeting of the step, or at a members' meeting of that very day. Error: admission.vote_failed (Refused).
[[nodiscard]] Result<> checkVote(const store::Session& session, const AdmissionFile& file, const QString& code);
[[nodiscard]] Result<> checkPaper(const AdmissionGround& ground, const AdmissionPaper& paper);
[[nodiscard]] Result<> checkTraining(const AdmissionFile& file);

} // namespace branchbook::organization
