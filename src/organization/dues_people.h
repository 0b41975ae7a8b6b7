// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is behind the figures of dues in the report: no sums of anybody but those that are hung out anyway.
#pragma once

#include "branchbook/book/figure_people.h"
#include "branchbook/organization/dues_store.h"

namespace branchbook::organization {

/// Over all months "dues:owing", "dues:settled", "dues:unknown" (without a base, nothing else is owed); by month
/// "dues:2026-08:owing", ":paid", ":open" (not or not all paid), ":exempt", ":missing" (no base). `until` not before `from`.
[[nodiscard]] Result<> addDuesPeople(const DuesRoll& roll, Month from, Month until, DuesScale& scale,
                                     QList<book::FigurePeople>& figures);

} // namespace branchbook::organization
