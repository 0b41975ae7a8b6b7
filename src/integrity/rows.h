// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the stores of this room read rows and spell values.
#pragma once

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/session.h"

namespace branchbook::integrity {

/// What `read` makes of each row.
template <class Value>
[[nodiscard]] Result<QList<Value>> allRows(store::Query& query, Value (*read)(const store::Query&))
{
    QList<Value> list;
    BB_TRY(bool row, query.next());
    while (row) {
        list.append(read(query));
        BB_TRY(row, query.next());
    }
    return list;
}

[[nodiscard]] inline store::Value sealedOrNull(const QString& text)
{
    const QByteArray bytes = store::seal(trimmedText(text));
    return bytes.isNull() ? store::Value{} : store::Value{bytes};
}

} // namespace branchbook::integrity
