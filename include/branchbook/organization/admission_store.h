// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the files of admission.
#pragma once

#include "branchbook/organization/admission.h"

namespace branchbook::organization {

/// Oldest first, ended ones among them.
[[nodiscard]] Result<QList<AdmissionFile>> listAdmissions(const store::Session& session, book::BranchId branch);
/// Those that had begun in the branch when a past `day` ended, each as it stood then (standingOn), in the same order: ended ones
/// among them, not whoever came into the branch later, nor what is in the bin today.
[[nodiscard]] Result<QList<AdmissionFile>> listAdmissionsOn(const store::Session& session, book::BranchId branch,
                                                            QDate day);
/// Those under way.
[[nodiscard]] Result<QList<AdmissionFile>> listOpenAdmissions(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<AdmissionFile>> listRecycledAdmissions(const store::Session& session, book::BranchId branch);
/// Of one person, in any branch of the book.
[[nodiscard]] Result<QList<AdmissionFile>> listAdmissionsOf(const store::Session& session, book::MemberId member);
/// 入党申请人, 入党积极分子, 发展对象 and 预备党员 of the branch, with or without a file.
[[nodiscard]] Result<int> countOnTheWay(const store::Session& session, book::BranchId branch);
/// Error: admission.missing (NotFound).
[[nodiscard]] Result<AdmissionFile> loadAdmission(const store::Session& session, AdmissionId id);

} // namespace branchbook::organization
