// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the roster and a file of admission say of the same steps.
#pragma once

#include "branchbook/organization/admission.h"
#include "branchbook/organization/admission_course.h"

namespace branchbook::organization {

/// The step whose day the roster keeps in `field`; empty: none. The day of a 发展对象: 8++ where the file has it, else 8.
[[nodiscard]] QString stepOfField(book::Field field, const AdmissionFile& file);
/// Whether 8++ holds for the file, the step on which somebody is listed as 发展对象.
[[nodiscard]] bool listsAfterNotice(const AdmissionFile& file, const AdmissionGround& ground);

/// The steps whose days the roster has, as they are written there.
[[nodiscard]] QList<AdmissionStep> stepsOfRoster(const book::Member& member, const AdmissionGround& ground);
/// `member` after the step was taken: its day, and the 人员类别 where it goes forward; with the approval (17) also 政治面貌, and
/// where they are empty 入党介绍人, 入党类型 and 党籍状态, with that of the conversion (24) 政治面貌. Errors: admission.join_day.
[[nodiscard]] Result<book::Member> rosterAfter(const AdmissionGround& ground, const AdmissionFile& file,
                                               const book::Member& member, const QString& code);

/// Whom the roster's column names: those of the meeting that accepted (15), before it those whose role nobody ended.
[[nodiscard]] QList<AdmissionSponsor> sponsorsOfRoster(const AdmissionFile& file, SponsorRole role);
/// `member` after somebody of the role was named, ended or taken out: the column follows where it said the names of the file and
/// the person is not accepted yet (step 15); what somebody wrote otherwise stays, and so do the last names while there are no new ones.
[[nodiscard]] book::Member rosterWithSponsors(const AdmissionFile& before, const AdmissionFile& after, SponsorRole role,
                                              const book::Member& member);

} // namespace branchbook::organization
