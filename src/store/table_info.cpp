// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_info.h"

#include "branchbook/store/unit_of_work.h"
#include "store/cells.h"
#include "store/query_state.h"
#include "store/sqlite_error.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace branchbook::store {

namespace {

/// Statement handles that end with the scope.
struct Prepared {
    sqlite3_stmt* statement = nullptr;
    Prepared() = default;
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;
    ~Prepared() { sqlite3_finalize(statement); }
};

/// What the file says of its own tables is written by nobody but the program: where it cannot be read or makes no sense,
/// the file is damaged, whatever SQLite calls it.
Result<> damagedCatalogue(sqlite3* db, int rc, const std::string& where)
{
    const int meant = (rc & 0xFF) == SQLITE_ERROR || rc == SQLITE_DONE ? SQLITE_CORRUPT : rc;
    return fail(sqliteError(db, meant, QString::fromStdString(where)));
}

Result<> prepareInto(sqlite3* db, const std::string& sql, sqlite3_stmt** statement)
{
    const int rc = sqlite3_prepare_v3(db, sql.c_str(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      statement, nullptr);
    return rc == SQLITE_OK ? Result<>() : damagedCatalogue(db, rc, sql.substr(0, 60));
}

/// `info` is asked for one table after the other.
Result<> describeColumns(sqlite3* db, sqlite3_stmt* info, TableInfo& table, int plan)
{
    sqlite3_reset(info);
    sqlite3_bind_text(info, 1, table.name.c_str(), -1, SQLITE_STATIC);
    std::vector<std::pair<int, int>> keys;
    int rc = SQLITE_DONE;
    while ((rc = sqlite3_step(info)) == SQLITE_ROW) {
        const int index = static_cast<int>(table.columns.size());
        TableInfo::Column column{columnText(info, 0).toStdString(), sqlite3_column_int64(info, 2)};
        if (column.name == "rev")
            table.revColumn = index;
        if (table.journaled && cellKind(table.name.c_str(), column.name.c_str(), plan) != CellKind::Open)
            table.cells.push_back(index);
        table.columns.push_back(std::move(column));
        if (const int position = sqlite3_column_int(info, 1); position > 0)
            keys.emplace_back(position, index);
    }
    if (rc != SQLITE_DONE || table.columns.empty())
        return damagedCatalogue(db, rc, "columns of " + table.name);
    std::sort(keys.begin(), keys.end());
    for (const auto& [position, index] : keys)
        table.keyColumns.push_back(index);
    return {};
}

} // namespace

bool isOutsideJournal(const std::string& table)
{
    static constexpr std::array<const char*, 8> kOutside{
        "op", "op_change", "row_digest", "journal_column", "schema_step", "draft", "attachment_piece", "vault"};
    return std::find(kOutside.begin(), kOutside.end(), table) != kOutside.end();
}

bool isRebuiltByImport(const std::string& table)
{
    return table == "row_digest" || table == "journal_column" || table == "schema_step" || table == "vault";
}

TableInfo::~TableInfo()
{
    sqlite3_finalize(m_insert);
    sqlite3_finalize(m_select);
    sqlite3_finalize(m_delete);
}

std::string TableInfo::columnNames() const
{
    std::string names;
    for (const Column& column : columns)
        names += (names.empty() ? "" : ",") + column.name;
    return names;
}

std::string TableInfo::whereKey() const
{
    std::string where;
    for (const int key : keyColumns)
        where += (where.empty() ? " WHERE " : " AND ") + columns[static_cast<size_t>(key)].name + "=?";
    return where;
}

std::string TableInfo::insertText() const
{
    std::string marks;
    for (size_t i = 0; i < columns.size(); ++i)
        marks += i == 0 ? "?" : ",?";
    return "INSERT INTO " + name + "(" + columnNames() + ") VALUES(" + marks + ")";
}

std::string TableInfo::selectText() const
{
    return "SELECT " + columnNames() + " FROM " + name + whereKey();
}

std::string TableInfo::deleteText() const
{
    return "DELETE FROM " + name + whereKey();
}

Result<sqlite3_stmt*> TableInfo::prepared(sqlite3_stmt*& statement, std::string (TableInfo::*text)() const)
{
    if (statement == nullptr)
        BB_CHECK(prepareInto(m_db, (this->*text)(), &statement));
    return statement;
}

Result<sqlite3_stmt*> TableInfo::insertRow()
{
    return prepared(m_insert, &TableInfo::insertText);
}

Result<sqlite3_stmt*> TableInfo::selectRow()
{
    return prepared(m_select, &TableInfo::selectText);
}

Result<sqlite3_stmt*> TableInfo::deleteRow()
{
    return prepared(m_delete, &TableInfo::deleteText);
}

int TableInfo::columnIndex(const char* column, int hint) const
{
    const std::string_view wanted(column); // measured once: this is asked for every value of every row
    const auto within = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            if (columns[i].name == wanted)
                return static_cast<int>(i);
        }
        return -1;
    };
    const size_t start = std::min(static_cast<size_t>(hint), columns.size());
    const int behind = within(start, columns.size());
    return behind >= 0 ? behind : within(0, start);
}

QString TableInfo::keyOf(const RowImage& row) const
{
    QString key;
    for (const int column : keyColumns) {
        if (!key.isEmpty())
            key += kKeySeparator;
        const Value& value = row[static_cast<size_t>(column)];
        if (const auto* text = std::get_if<QString>(&value))
            key += *text;
        else if (const auto* number = std::get_if<qint64>(&value))
            key += QString::number(*number);
    }
    return key;
}

Result<std::unique_ptr<TableCatalogue>> TableCatalogue::load(sqlite3* db, int plan)
{
    auto catalogue = std::make_unique<TableCatalogue>();
    Prepared names;
    BB_CHECK(prepareInto(
        db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        &names.statement));
    Prepared info;
    BB_CHECK(prepareInto(db,
                         "SELECT i.name, i.pk, j.id FROM pragma_table_info(?1) i LEFT JOIN journal_column j"
                         " ON j.tbl = ?1 AND j.col = i.name ORDER BY i.cid",
                         &info.statement));
    int rc = SQLITE_DONE;
    while ((rc = sqlite3_step(names.statement)) == SQLITE_ROW) {
        auto table = std::make_unique<TableInfo>(db);
        table->name = columnText(names.statement, 0).toStdString();
        table->journaled = !isOutsideJournal(table->name);
        BB_CHECK(describeColumns(db, info.statement, *table, plan));
        for (size_t i = 0; i < table->columns.size(); ++i)
            catalogue->m_byJournalId[table->columns[i].journalId] = {table.get(), static_cast<int>(i)};
        catalogue->m_tables.emplace(table->name, std::move(table));
    }
    if (rc != SQLITE_DONE || catalogue->m_tables.empty())
        BB_CHECK(damagedCatalogue(db, rc, "sqlite_master"));
    return catalogue;
}

TableInfo* TableCatalogue::find(const std::string& table)
{
    const auto found = m_tables.find(table);
    return found == m_tables.end() ? nullptr : found->second.get();
}

std::pair<const TableInfo*, int> TableCatalogue::byJournalId(qint64 id) const
{
    const auto found = m_byJournalId.find(id);
    return found == m_byJournalId.end() ? std::pair<const TableInfo*, int>{nullptr, -1} : found->second;
}

QByteArray selectAll(const TableInfo& table)
{
    QByteArray columns;
    for (const TableInfo::Column& column : table.columns)
        columns += (columns.isEmpty() ? "" : ",") + QByteArray::fromStdString(column.name);
    QByteArray order;
    for (const int key : table.keyColumns)
        order += (order.isEmpty() ? "" : ",") + QByteArray::fromStdString(table.columns[static_cast<size_t>(key)].name);
    return "SELECT " + columns + " FROM " + QByteArray::fromStdString(table.name) + " ORDER BY " + order;
}

Result<RowImage> readRow(sqlite3* db, TableInfo& table, const QString& key)
{
    BB_TRY(sqlite3_stmt * select, table.selectRow());
    sqlite3_reset(select);
    const QStringList parts = key.split(kKeySeparator);
    if (parts.size() != static_cast<qsizetype>(table.keyColumns.size()))
        return fail(ErrorKind::Internal, QStringLiteral("store.statement"),
                    {QStringLiteral("key of ") + QString::fromStdString(table.name)});
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const int rc = bindValue(select, static_cast<int>(i) + 1, parts[i]); rc != SQLITE_OK)
            return fail(sqliteError(db, rc, QString::fromStdString(table.name)));
    }
    const int rc = sqlite3_step(select);
    RowImage row;
    if (rc == SQLITE_ROW) {
        row.reserve(table.columns.size());
        for (int i = 0; i < static_cast<int>(table.columns.size()); ++i)
            row.push_back(columnValue(select, i));
    }
    sqlite3_reset(select);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        return fail(sqliteError(db, rc, QString::fromStdString(table.name)));
    return row;
}

} // namespace branchbook::store
