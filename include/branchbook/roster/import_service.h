// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the book to a plan and from a plan into the book: who is known, how a layout was read last time, and the import
// itself as one step that undo takes back.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/book/branch.h"
#include "branchbook/roster/plan.h"

namespace branchbook::roster {

/// Everybody in the book (all branches, not the recycle bin). The index reads values through `session`, which must
/// outlive it and belong to the calling thread.
[[nodiscard]] Result<MemberIndex> indexMembers(const store::Session& session);
[[nodiscard]] Result<Places> placesOf(const store::Session& session, book::BranchId current);

/// The fields that the book has of its own and uses, as a header may name them. From any thread with its own session.
[[nodiscard]] Result<std::vector<OwnColumn>> ownColumns(const store::Session& session);

/// Fields by column key, as last used for this fingerprint; empty where it is new. What became a field of the book's own only
/// since then is not among them.
[[nodiscard]] Result<FieldsByKey> rememberedColumns(const store::Session& session, const QString& fingerprint);
/// All that is remembered, the last used first: what finds a header in which the name column was chosen by hand.
[[nodiscard]] Result<std::vector<RememberedLayout>> rememberedLayouts(const store::Session& session);

enum class Remember : quint8 { Nothing, Layout };

struct ImportResult {
    PlanCounts counts;
    qint64 op = 0; ///< the journal line; 0 where nothing had to be written
    int filledValues = 0; ///< of updated members
    QStringList newGroups;
    QHash<int, Uuid> toVerify; ///< by row: the added people who are marked 待核实
};

/// Writes the plan: all of it in one operation, or nothing. Safe on a worker thread. Progress is told in rows, less than all of
/// them; all of them once, before what was written is put on the disk: from then on nothing stops it. Errors: cancelled,
/// roster.plan_stale (Conflict: the book changed since the plan was made), those of the store.
[[nodiscard]] Result<ImportResult> importRoster(book::Book& book, const sheet::Table& table, const ImportPlan& plan,
                                                Remember remember, Progress& progress);

} // namespace branchbook::roster
