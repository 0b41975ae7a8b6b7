// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list that leaves the branch without names: as the quarterly report loses them.
#pragma once

#include "branchbook/book/branch.h"

#include <QStringList>

namespace branchbook::report {

/// Everybody on the branch's roster and in its recycle bin, and `others`; the longest first. Errors: those of the store.
[[nodiscard]] Result<QStringList> loadNames(const store::Session& session, book::BranchId branch, QStringList others);
/// In each text a name is its surname (沈×, 欧阳××), spread out within a line too; ID and telephone numbers are masked. All texts are looked
/// through at once, because a list has thousands of them. The program's own phrases stay whole, as in the report.
[[nodiscard]] QStringList withoutPeopleIn(const QStringList& texts, const QStringList& names);

} // namespace branchbook::report
