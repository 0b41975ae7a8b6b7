// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of admission and their parts as rows of the store.
#pragma once

#include "branchbook/organization/admission.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// The row that admission.list, of_member and load select, without its parts.
[[nodiscard]] AdmissionFile admissionIn(const store::Query& query);
[[nodiscard]] Result<> loadAdmissionParts(const store::Session& session, AdmissionFile& file);

[[nodiscard]] store::ColumnValues columnsOf(const AdmissionFile& file);
[[nodiscard]] store::ColumnValues columnsOf(AdmissionId file, const AdmissionStep& step);
[[nodiscard]] store::ColumnValues columnsOf(AdmissionId file, const AdmissionPaper& paper);
[[nodiscard]] store::ColumnValues columnsOf(AdmissionId file, const AdmissionSponsor& sponsor);
[[nodiscard]] store::ColumnValues columnsOf(AdmissionId file, const AdmissionReview& review);

} // namespace branchbook::organization
