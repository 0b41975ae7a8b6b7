// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a writer knows of the tables: columns, keys, prepared statements, and the journal's numbers for columns.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/store/value.h"

#include <sqlite3.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace branchbook::store {

using RowImage = std::vector<Value>; ///< one value per column, in table order

struct TableInfo {
    struct Column {
        std::string name;
        qint64 journalId = 0;
    };
    std::string name;
    std::vector<Column> columns;
    std::vector<int> keyColumns; ///< in key order
    std::vector<int> cells; ///< columns that a book with a passphrase seals
    int revColumn = -1; ///< -1: a child row without rev
    bool journaled = true; ///< drafts and attachment bytes are not

    explicit TableInfo(sqlite3* db)
        : m_db(db)
    {
    }
    TableInfo(const TableInfo&) = delete;
    TableInfo& operator=(const TableInfo&) = delete;
    ~TableInfo();

    /// -1 where there is no such column. `hint` is where to look first: callers mostly go in table order.
    [[nodiscard]] int columnIndex(const char* column, int hint = 0) const;
    [[nodiscard]] QString keyOf(const RowImage& row) const;

    /// One row as a whole, by its key, prepared at the first use: a session touches few of the tables, and statements for
    /// all of them cost more than everything else at opening. The parameters stand in table order or in key order.
    [[nodiscard]] Result<sqlite3_stmt*> insertRow();
    [[nodiscard]] Result<sqlite3_stmt*> selectRow();
    [[nodiscard]] Result<sqlite3_stmt*> deleteRow();

private:
    [[nodiscard]] Result<sqlite3_stmt*> prepared(sqlite3_stmt*& statement, std::string (TableInfo::*text)() const);
    [[nodiscard]] std::string columnNames() const;
    [[nodiscard]] std::string whereKey() const;
    [[nodiscard]] std::string insertText() const;
    [[nodiscard]] std::string selectText() const;
    [[nodiscard]] std::string deleteText() const;

    sqlite3* m_db;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_select = nullptr;
    sqlite3_stmt* m_delete = nullptr;
};

class TableCatalogue
{
public:
    /// `plan`: which columns are sealed (store/book_key.h); of a plain book: would be.
    [[nodiscard]] static Result<std::unique_ptr<TableCatalogue>> load(sqlite3* db, int plan);
    /// nullptr for an unknown table.
    [[nodiscard]] TableInfo* find(const std::string& table);
    /// By the journal's number of a column: table and column index; {nullptr, -1} for an unknown one.
    [[nodiscard]] std::pair<const TableInfo*, int> byJournalId(qint64 id) const;
    [[nodiscard]] const std::map<std::string, std::unique_ptr<TableInfo>>& tables() const { return m_tables; }

private:
    std::map<std::string, std::unique_ptr<TableInfo>> m_tables;
    std::map<qint64, std::pair<const TableInfo*, int>> m_byJournalId;
};

/// Tables that hold the journal itself, drafts and raw bytes: no journal lines, no row digests.
[[nodiscard]] bool isOutsideJournal(const std::string& table);
/// Tables that a new book fills by itself: no archive carries them.
[[nodiscard]] bool isRebuiltByImport(const std::string& table);

/// Every column in table order, the rows in the order of their keys.
[[nodiscard]] QByteArray selectAll(const TableInfo& table);

/// Reads the row with this key; an empty image where there is none.
[[nodiscard]] Result<RowImage> readRow(sqlite3* db, TableInfo& table, const QString& key);

} // namespace branchbook::store
