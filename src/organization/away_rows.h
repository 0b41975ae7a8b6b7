// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members who are elsewhere, as rows of the store.
#pragma once

#include "branchbook/organization/away.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// The row that the statements of away.sql select, without its contacts.
[[nodiscard]] Away awayIn(const store::Query& query);
[[nodiscard]] store::ColumnValues columnsOf(const Away& away);
[[nodiscard]] store::ColumnValues columnsOf(AwayId away, const AwayContact& contact);

} // namespace branchbook::organization
