// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an admission's dates rest on and do not say by themselves, in sentences beside the steps and the whole.
#pragma once

#include "rules/admission_procedure.h"

namespace branchbook::rules {

struct AdmissionFile {
    const Catalogue& catalogue;
    const AdmissionQuestion& question;
    const Procedure& procedure;
    QDate today;
};

/// Somebody about to leave: a conflict at the committee's review, or what is missing to tell.
[[nodiscard]] Result<> noteLeaving(const AdmissionFile& file, AdmissionResult& result);
/// The meeting that is given extended probation.
void noteExtension(const AdmissionFile& file, AdmissionResult& result);
/// A file begun under an older text: which steps were judged by which (corrections 3).
void noteTexts(const AdmissionFile& file, AdmissionResult& result);

} // namespace branchbook::rules
