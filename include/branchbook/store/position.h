// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the next line of a history goes: behind the last that is there, not at their number, which is less once an earlier
// one was undone.
#pragma once

#include "branchbook/store/session.h"

namespace branchbook::store {

/// `statement` gives it for `:id` (one column; 0 where there is no line yet). Errors: store.statement (Internal).
[[nodiscard]] inline Result<qint64> nextPosition(const Session& session, const char* statement, const QString& id)
{
    Query query = session.query(statement);
    BB_TRY([[maybe_unused]] const bool row, query.bind("id", id).next());
    return query.integer(0);
}

} // namespace branchbook::store
