// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SQLite side of Query; private to this floor.
#pragma once

#include "branchbook/store/query.h"

#include "store/seal_plan.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace branchbook::store {

/// Prepared statements that nobody uses at the moment, by their text.
class StatementCache
{
public:
    StatementCache() = default;
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;
    ~StatementCache() { clear(); }

    [[nodiscard]] sqlite3_stmt* take(const std::string& sql)
    {
        const auto found = m_free.find(sql);
        if (found == m_free.end() || found->second.empty())
            return nullptr;
        sqlite3_stmt* statement = found->second.back();
        found->second.pop_back();
        return statement;
    }
    void giveBack(const std::string& sql, sqlite3_stmt* statement)
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        m_free[sql].push_back(statement);
    }
    void clear()
    {
        for (auto& [sql, statements] : m_free) {
            for (sqlite3_stmt* statement : statements)
                sqlite3_finalize(statement);
        }
        m_free.clear();
    }

private:
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>> m_free;
};

struct Query::State {
    sqlite3* db = nullptr;
    sqlite3_stmt* statement = nullptr;
    StatementCache* cache = nullptr;
    std::string sql;
    std::vector<bool> bound;
    std::optional<Error> error;
    bool started = false;
    std::shared_ptr<const SealPlan> plan; ///< null: nothing in the row is sealed
    const BookKey* key = nullptr; ///< null: the book is locked
    std::vector<Value> opened; ///< by column, where the plan says so

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (statement != nullptr)
            cache->giveBack(sql, statement);
    }
    /// The sealed values of the row on which the statement stands. Errors: store.locked, store.damaged.
    [[nodiscard]] Result<> openCells();
    /// Null where the value is what the statement says.
    [[nodiscard]] const Value* openedAt(int column) const
    {
        if (plan == nullptr || column < 0 || static_cast<size_t>(column) >= opened.size()
            || store::isNull(opened[static_cast<size_t>(column)]))
            return nullptr;
        return &opened[static_cast<size_t>(column)];
    }
    [[nodiscard]] QString where() const { return QString::fromStdString(sql.substr(0, 60)); }
};

[[nodiscard]] int bindValue(sqlite3_stmt* statement, int index, const Value& value);
[[nodiscard]] Value columnValue(sqlite3_stmt* statement, int column);
[[nodiscard]] QString columnText(sqlite3_stmt* statement, int column);
[[nodiscard]] QByteArray columnBlob(sqlite3_stmt* statement, int column);

} // namespace branchbook::store
