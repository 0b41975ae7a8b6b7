// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite keeps beside each value of which kind it is. One flipped bit makes a blob of a text and changes no byte that is read, hence no
// digest either.
#pragma once

#include "branchbook/store/journal.h"

#include "store/table_info.h"

namespace branchbook::store {

/// For tables outside the journal, whose values are always of the kind that their column declares (a sealed cell of another table is
/// a blob in a column of texts): a problem "kind" for each column that holds another one. Errors: Io.
[[nodiscard]] Result<> kindsAsDeclared(const Session& session, const TableInfo& table, QList<Problem>& problems);

} // namespace branchbook::store
