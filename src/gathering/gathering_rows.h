// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A gathering with its rows as the store has them.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/store/query.h"
#include "branchbook/store/session.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::gathering {

struct GatheringQuery;

/// listGatherings with the attachments alone that were added by `filesUntil`.
[[nodiscard]] Result<QList<GatheringRow>> listWithFiles(const store::Session& session, const GatheringQuery& query,
                                                        QDate filesUntil);
[[nodiscard]] GatheringRow rowOf(const store::Query& query);
/// The head; columns of the statement gathering.load.
[[nodiscard]] Gathering headOf(const store::Query& query);
[[nodiscard]] store::ColumnValues columnsOf(const Gathering& gathering);

[[nodiscard]] Result<> loadChildren(const store::Session& session, const QString& id, Gathering& gathering);
/// Puts what stands in `now` and removes what stood in `before` alone. Items and resolutions get ids where they have none.
/// Names are written as they are where the record is archived.
[[nodiscard]] Result<> putChildren(store::UnitOfWork& unit, const QString& id, const Gathering& before,
                                   const Gathering& now);
/// The agenda's own part, in the columns of the statements that read items; `first` is the column of item_id.
[[nodiscard]] AgendaItem agendaItemOf(const store::Query& query);

} // namespace branchbook::gathering
