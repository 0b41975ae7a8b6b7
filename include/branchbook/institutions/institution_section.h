// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library of institutions in the quarterly report.
#pragma once

#include "branchbook/institutions/institution_store.h"

namespace branchbook::institutions {

/// What holds at the period's end, what was done in the period, fields without an institution, reviews that are late.
/// Nothing where the library was empty then.
[[nodiscard]] Result<> addInstitutionSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::institutions
