// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the rounds of 废改立, and their verbs.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/institutions/inventory.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

/// The latest first.
[[nodiscard]] Result<QList<Inventory>> listInventories(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Inventory>> listRecycledInventories(const store::Session& session, book::BranchId branch);
/// As of the end of `day` (standingOn), the latest first: rounds begun by then that are not in the recycle bin now, without verdicts on
/// institutions that were not known yet.
[[nodiscard]] Result<QList<Inventory>> listInventoriesOn(const store::Session& session, book::BranchId branch,
                                                         QDate day);
/// Error: inventory.missing (NotFound).
[[nodiscard]] Result<Inventory> loadInventory(const store::Session& session, InventoryId id);

/// Errors: inventory.title_missing, inventory.day_missing, inventory.day_future (Invalid); inventory.open_already,
/// inventory.title_taken (Refused).
[[nodiscard]] Result<InventoryId> openInventory(store::UnitOfWork& unit, const Inventory& inventory, QDate today);
/// Errors: inventory.closed (Refused), institution.missing; inventory.verdict_wanted (Refused: one that is not
/// in force yet is written or given up, and only such a one is written), inventory.abolish_reason (Invalid: why it is abolished).
[[nodiscard]] Result<> judge(store::UnitOfWork& unit, InventoryId id, const Judgement& judgement, QDate today);
/// Errors: inventory.closed, inventory.not_judged.
[[nodiscard]] Result<> takeBackJudgement(store::UnitOfWork& unit, InventoryId id, InstitutionId institution);
/// Errors: inventory.closed, inventory.unjudged (Refused: every line has a verdict first), inventory.day_….
[[nodiscard]] Result<> closeInventory(store::UnitOfWork& unit, InventoryId id, QDate on, const QString& conclusion,
                                      QDate today);
/// Errors: inventory.still_open, inventory.open_already (Refused).
[[nodiscard]] Result<> reopenInventory(store::UnitOfWork& unit, InventoryId id);
[[nodiscard]] Result<> recycleInventory(store::UnitOfWork& unit, InventoryId id, QDate today);
/// Errors: inventory.open_already, inventory.title_taken (Refused).
[[nodiscard]] Result<> restoreInventory(store::UnitOfWork& unit, InventoryId id);

/// Term: institution_inventory, `system.inventory_months` after the end of the latest regular round, until the next one is begun; none
/// in a branch without one. Rounds on the spot and special ones neither ask nor answer. Term: inventory_verdicts, as long after the end
/// of every round that asked for something; settled: all of it is done. No rule of ours says by when, so it is before the next round.
[[nodiscard]] Result<> addInventoryFacts(const book::FactsQuery& query, rules::Facts& facts);
/// The round that was closed in the period, or is going on at its end: its verdicts, and how many of them are carried out. Of rounds
/// that were over before: what is not done at the period's end.
[[nodiscard]] Result<> addInventorySection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::institutions
