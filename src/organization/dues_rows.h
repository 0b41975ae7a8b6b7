// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dues as rows of the store.
#pragma once

#include "branchbook/organization/dues.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

[[nodiscard]] DuesBase duesBaseIn(const store::Query& query);
[[nodiscard]] DuesExemption duesExemptionIn(const store::Query& query);
/// Without its parts.
[[nodiscard]] DuesPayment duesPaymentIn(const store::Query& query);
[[nodiscard]] DuesPart duesPartIn(const store::Query& query);

[[nodiscard]] store::ColumnValues columnsOf(const DuesBase& base);
[[nodiscard]] store::ColumnValues columnsOf(const DuesExemption& exemption);
[[nodiscard]] store::ColumnValues columnsOf(const DuesPayment& payment);

} // namespace branchbook::organization
