// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展计划 of a year: how many the branch means to accept, and who was accepted so far. Confidence C: the regulation has no
// figure; higher committees ask for one, and the book only tells it beside what took place.
#pragma once

#include "branchbook/book/figure_people.h"
#include "branchbook/organization/admission.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

struct AdmissionPlan {
    int year = 0; ///< 1921 … the year after today's
    int places = 0; ///< 0 … 999; none is a plan, too
    QDate filedOn; ///< with the higher committee; invalid: not yet
    QString note;
};

/// Absent: none was entered.
[[nodiscard]] Result<std::optional<AdmissionPlan>> loadAdmissionPlan(const store::Session& session,
                                                                     book::BranchId branch, int year);
/// Enters or changes the plan of a year. Errors (Invalid): admission.plan_year, admission.plan_places, admission.plan_filed (a
/// day to come).
[[nodiscard]] Result<> putAdmissionPlan(store::UnitOfWork& unit, book::BranchId branch, const AdmissionPlan& plan,
                                        QDate today);
/// Error: admission.plan_missing (NotFound).
[[nodiscard]] Result<> removeAdmissionPlan(store::UnitOfWork& unit, book::BranchId branch, int year);

/// Pure. Whom the members' meeting accepted (step 15) in the year, until `last`; left out: the other files, with the step's day
/// or that there is none. A day known to the year alone counts for that year. Key "admission:accepted".
[[nodiscard]] book::FigurePeople acceptedIn(const QList<AdmissionFile>& files, int year, QDate last);
/// How many were accepted beyond the plan; 0 without one.
[[nodiscard]] int beyondPlan(const std::optional<AdmissionPlan>& plan, int accepted);

} // namespace branchbook::organization
