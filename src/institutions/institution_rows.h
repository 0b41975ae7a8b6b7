// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library of institutions, as rows of the store.
#pragma once

#include "branchbook/institutions/institution.h"
#include "branchbook/store/query.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

/// Without its key, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const Institution& institution);
[[nodiscard]] store::ColumnValues columnsOf(InstitutionId id, const CoverageField& field);
[[nodiscard]] store::ColumnValues columnsOf(InstitutionId id, const Version& version);
[[nodiscard]] store::ColumnValues columnsOf(InstitutionId id, int version, const Step& step);
[[nodiscard]] store::ColumnValues columnsOf(InstitutionId id, const Link& link);

/// What a link is kept under: the id of its target, or the title of a document outside the book.
[[nodiscard]] QString targetKey(const Link& link);
/// The key of a child row from its parts.
[[nodiscard]] QString rowKey(InstitutionId id, const QStringList& parts);

} // namespace branchbook::institutions
