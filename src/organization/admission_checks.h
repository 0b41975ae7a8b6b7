// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a part of a file of admission from being written. The errors are those of the verbs (admission_service.h).
#pragma once

#include "branchbook/organization/admission_course.h"

namespace branchbook::organization {

/// Error: admission.closed (Refused) where it has ended or lies in the recycle bin.
[[nodiscard]] Result<AdmissionFile> openFile(const store::Session& session, AdmissionId id);

[[nodiscard]] Result<> checkPastDay(QDate day, QDate today);
[[nodiscard]] Result<> checkStepDay(const AdmissionGround& ground, const book::Member& member,
                                    const AdmissionStep& step);
[[nodiscard]] Result<> checkPaper(const AdmissionGround& ground, const AdmissionPaper& paper);
[[nodiscard]] Result<> checkTraining(const AdmissionFile& file);

} // namespace branchbook::organization
