// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing happened in a branch before it was founded.
#pragma once

#include "branchbook/book/branch.h"

namespace branchbook::organization {

/// `field` names the day in the sentence (选举日期), `where` for whoever asked. An invalid day, and a branch whose founding
/// nobody entered, pass. Error: organization.before_founding (Invalid).
[[nodiscard]] Result<> checkFounding(const store::Session& session, book::BranchId branch, QDate day,
                                     const QString& field, const QString& where);

} // namespace branchbook::organization
