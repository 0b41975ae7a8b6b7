// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Of which past days a list can be made (截至).
#pragma once

#include "branchbook/book/branch.h"

namespace branchbook::book {

/// Whether `branch` has anything to list of `day`: it is not later than `today` and not before the branch was founded. Errors: list.later,
/// list.before (Invalid).
[[nodiscard]] Result<> checkListDay(const Branch& branch, QDate day, QDate today);

} // namespace branchbook::book
