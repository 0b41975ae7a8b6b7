// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/recycled.h"

#include "store/table_info.h"

#include "branchbook/store/unit_of_work.h"

#include <vector>

namespace branchbook::store {

namespace {

/// The columns of the key, quoted, in key order.
QByteArray keyColumnsOf(const TableInfo& table)
{
    QByteArray names;
    for (const int column : table.keyColumns) {
        names += names.isEmpty() ? "\"" : ", \"";
        names += table.columns[static_cast<size_t>(column)].name.c_str();
        names += '"';
    }
    return names;
}

QString keyAt(const Query& query, size_t columns)
{
    QStringList parts;
    for (size_t i = 0; i < columns; ++i)
        parts.append(query.text(static_cast<int>(i)));
    return parts.join(QChar(kKeySeparator));
}

struct ReferringColumn {
    std::string table;
    QByteArray column;
};

/// Of all tables, in one question: there are many.
Result<std::vector<ReferringColumn>> columnsNaming(const Session& session, const QString& parent)
{
    std::vector<ReferringColumn> columns;
    Query query = session.prepare("SELECT m.name, f.\"from\" FROM sqlite_master m"
                                  " JOIN pragma_foreign_key_list(m.name) f"
                                  " WHERE m.type = 'table' AND f.\"table\" = :parent ORDER BY m.name, f.\"from\"");
    query.bind("parent", parent);
    BB_TRY(bool row, query.next());
    while (row) {
        columns.push_back({query.text(0).toStdString(), query.text(1).toUtf8()});
        BB_TRY(row, query.next());
    }
    return columns;
}

Result<> addRecycled(const Session& session, const TableInfo& table, QDate until, QList<RecycledRow>& rows)
{
    Query query = session.prepare("SELECT " + keyColumnsOf(table) + ", deleted_at FROM \"" + table.name.c_str()
                                  + "\" WHERE deleted_at IS NOT NULL ORDER BY deleted_at");
    BB_TRY(bool row, query.next());
    while (row) {
        const QDate since =
            QDate::fromString(query.text(static_cast<int>(table.keyColumns.size())).left(10), Qt::ISODate);
        if (since.isValid() && since <= until)
            rows.append({QString::fromStdString(table.name), keyAt(query, table.keyColumns.size()), since});
        BB_TRY(row, query.next());
    }
    return {};
}

} // namespace

Result<QList<RecycledRow>> recycledRows(const Session& session, QDate until)
{
    QList<RecycledRow> rows;
    BB_TRY(TableCatalogue * catalogue, session.catalogue());
    for (const auto& [name, table] : catalogue->tables()) {
        if (!isOutsideJournal(name) && table->columnIndex("deleted_at") >= 0)
            BB_CHECK(addRecycled(session, *table, until, rows));
    }
    return rows;
}

Result<QList<RowName>> rowsReferringTo(const Session& session, const QString& table, const QString& key)
{
    QList<RowName> found;
    BB_TRY(TableCatalogue * catalogue, session.catalogue());
    BB_TRY(const auto columns, columnsNaming(session, table));
    for (const ReferringColumn& each : columns) {
        const TableInfo* child = catalogue->find(each.table);
        if (child == nullptr)
            continue;
        Query query = session.prepare("SELECT " + keyColumnsOf(*child) + " FROM \"" + each.table.c_str() + "\" WHERE \""
                                      + each.column + "\" = :key");
        query.bind("key", key);
        BB_TRY(bool row, query.next());
        while (row) {
            found.append({QString::fromStdString(each.table), keyAt(query, child->keyColumns.size())});
            BB_TRY(row, query.next());
        }
    }
    return found;
}

} // namespace branchbook::store
