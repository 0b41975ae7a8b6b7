// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal_plan.h"

#include "branchbook/store/unit_of_work.h"
#include "store/cells.h"
#include "store/query_state.h"
#include "store/table_info.h"

#include <algorithm>

namespace branchbook::store {

namespace {

struct Origin {
    QByteArray table;
    QByteArray column;
};

/// From which tables and columns the values of a row come; empty names for what is computed.
std::vector<Origin> originsOf(sqlite3_stmt* statement)
{
    std::vector<Origin> origins;
    const int count = sqlite3_column_count(statement);
    origins.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        origins.push_back({sqlite3_column_table_name(statement, i), sqlite3_column_origin_name(statement, i)});
    return origins;
}

int placeOf(const std::vector<Origin>& origins, const QByteArray& table, const QByteArray& column)
{
    const auto found =
        std::ranges::find_if(origins, [&](const Origin& each) { return each.table == table && each.column == column; });
    return found == origins.end() ? -1 : static_cast<int>(found - origins.begin());
}

} // namespace

Result<std::shared_ptr<const SealPlan>> sealPlan(const Session& session, sqlite3_stmt* statement)
{
    const auto origins = originsOf(statement);
    SealPlan plan;
    for (size_t i = 0; i < origins.size(); ++i) {
        const auto& [table, column] = origins[i];
        const CellKind kind = cellKind(table.constData(), column.constData(), session.plan());
        if (kind == CellKind::Open)
            continue;
        PlannedCell cell{static_cast<int>(i), table, column, {}, kind == CellKind::Text};
        BB_TRY(TableCatalogue * catalogue, session.catalogue());
        const TableInfo* info = catalogue->find(table.toStdString());
        for (const int key : info == nullptr ? std::vector<int>() : info->keyColumns)
            cell.keyColumns.push_back(
                placeOf(origins, table, QByteArray::fromStdString(info->columns[static_cast<size_t>(key)].name)));
        if (cell.keyColumns.empty() || std::ranges::count(cell.keyColumns, -1) > 0)
            return fail(
                ErrorKind::Internal, QStringLiteral("store.statement"),
                {QStringLiteral("sealed column without its key: ") + QString::fromLatin1(table + '.' + column)});
        plan.push_back(std::move(cell));
    }
    return plan.empty() ? nullptr : std::make_shared<const SealPlan>(std::move(plan));
}

QByteArray rowKeyOf(const PlannedCell& cell, sqlite3_stmt* statement)
{
    QByteArray key;
    for (const int column : cell.keyColumns) {
        if (!key.isEmpty())
            key += static_cast<char>(kKeySeparator);
        if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
            key += QByteArray::number(static_cast<qint64>(sqlite3_column_int64(statement, column)));
        else if (sqlite3_column_type(statement, column) == SQLITE_TEXT)
            key += columnBlob(statement, column);
    }
    return key;
}

} // namespace branchbook::store
