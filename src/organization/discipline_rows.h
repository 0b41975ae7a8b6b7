// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Disposition and sanctions as rows of the store.
#pragma once

#include "branchbook/organization/discipline.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// The rows that the statements of discipline.sql select, without what belongs to them.
[[nodiscard]] DispositionCase dispositionIn(const store::Query& query);
[[nodiscard]] DispositionStepDay dispositionStepIn(const store::Query& query);
[[nodiscard]] SanctionRecord sanctionIn(const store::Query& query);
[[nodiscard]] DisciplineMark disciplineMarkIn(const store::Query& query);

[[nodiscard]] store::ColumnValues columnsOf(const DispositionCase& disposition);
[[nodiscard]] store::ColumnValues columnsOf(DispositionId id, const DispositionStepDay& step);
[[nodiscard]] store::ColumnValues columnsOf(DispositionId id, qsizetype position, const DisciplineMark& mark);
[[nodiscard]] store::ColumnValues columnsOf(const SanctionRecord& record);
[[nodiscard]] store::ColumnValues columnsOf(SanctionId id, qsizetype position, const DisciplineMark& mark);

} // namespace branchbook::organization
