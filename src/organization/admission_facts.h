// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the open files of admission say in the form in which rules ask (docs/rules.md, names of facts).
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::organization {

/// The steps, reviews and terms of whoever has an open file, in place of what the roster has of the same person's same steps.
/// Acts that only a file shows (half-yearly reviews, the approval, the oath) are kept for these people alone.
[[nodiscard]] Result<> addAdmissionFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::organization
