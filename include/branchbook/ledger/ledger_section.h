// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an area reports of its ledger, and what the rules hear of it; one place for all five areas.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/ledger/ledger.h"

namespace branchbook::ledger {

/// "ledger_item/<id>": what a fact refers to.
[[nodiscard]] QString refOf(ItemId id);
/// Null where `ref` is none of ours.
[[nodiscard]] ItemId itemOfRef(const QString& ref);

/// Puts one sentence and a table by kind under the section: matters of the area that were raised or still open in the
/// period, closed, open, overdue as of its last day or `today`, rate of closing in time in whole percent, rounded down.
/// Nothing where there are none. Always in Chinese: it goes into a Chinese document.
[[nodiscard]] Result<> addLedgerSection(const store::Session& session, book::BranchId branch, DateRange period,
                                        QDate today, const QString& area, book::AreaSection& section);

/// A term "ledger.<area>" for each matter of the area with a due day, settled when it is closed, and the matter as what
/// the term is about.
[[nodiscard]] Result<> addLedgerFacts(const book::FactsQuery& query, const QString& area, rules::Facts& facts);

} // namespace branchbook::ledger
