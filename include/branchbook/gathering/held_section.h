// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an area reports of the gatherings that belong to it.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/gathering_store.h"

namespace branchbook::gathering {

/// One sentence and a table by kind: times held, people expected and present, rate of attendance in percent with one
/// decimal (persons present / persons expected over all gatherings of the kind). `area` as in KindInfo.
/// Always in Chinese: it goes into a Chinese document.
[[nodiscard]] Result<book::AreaSection> heldSection(const store::Session& session, book::BranchId branch,
                                                    DateRange period, QDate today, const char* area);

} // namespace branchbook::gathering
