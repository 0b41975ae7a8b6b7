// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展党员 in the quarterly report: the steps that were taken, by person.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::organization {

/// Nothing where no file had a step in the period. A day known to the month alone counts where the whole month lies in it.
[[nodiscard]] Result<> addAdmissionSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
