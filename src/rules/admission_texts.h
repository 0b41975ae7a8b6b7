// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which text of the regulation each step of a file falls under, and what it is called there.
#pragma once

#include "rules/admission_procedure.h"

namespace branchbook::rules {

inline constexpr char16_t kAdmissionSteps[] = u"dev.steps";

[[nodiscard]] const StageSequence* stagesOf(const Rule* rule); ///< null where it is no procedure

/// The day that tells under which text a step fell: its own, else that of a step after it, which was not earlier, else
/// today: it is still to come.
[[nodiscard]] Result<> setTextDays(const Catalogue& catalogue, QDate today, Procedure& procedure);
/// Names and papers are those of the text under which the step fell; what it follows stays as the newest text has it.
void useTexts(const Catalogue& catalogue, Procedure& procedure);
/// A meeting on the end of the first year or later, and before the end of what it was extended by, is the one that
/// extended it: conversion is talked over once that is over (art. 31).
[[nodiscard]] Result<bool> meetingExtended(const Catalogue& catalogue, const AdmissionQuestion& question,
                                           const Procedure& procedure);

} // namespace branchbook::rules
