// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of Session; private to this floor.
#pragma once

#include "branchbook/store/session.h"

#include "store/book_key.h"
#include "store/file_lock.h"
#include "store/query_state.h"
#include "store/table_info.h"

namespace branchbook::store {

struct Session::State {
    QString path;
    Access access = Access::Read;
    std::shared_ptr<FileLock> lock; ///< released after the connection is closed
    QString connection; ///< Qt's name of the connection
    sqlite3* db = nullptr;
    int schemaVersion = 0;
    bool leavesLog = false; ///< closing does not fold it, however far opening came
    bool sealed = false; ///< the book has a passphrase
    int plan = kNewestSealPlan;
    KeyPtr key;
    mutable std::unordered_map<std::string, std::shared_ptr<const SealPlan>> plans; ///< by the statement's text
    mutable StatementCache cache;
    mutable std::unique_ptr<TableCatalogue> tables; ///< loaded on first need
    mutable int snapshots = 0;
    std::shared_ptr<const Clock> clock = systemClock();
    QDate unitDay; ///< valid while a unit runs

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();
};

/// How a file is to be opened.
enum class Medium { Ordinary, Immutable, Memory };

/// A connection through Qt's driver, with everything set that every connection needs; closed by ~State.
[[nodiscard]] Result<> connectTo(Session::State& state, Medium medium);

/// Runs statements without results.
[[nodiscard]] Result<> execute(sqlite3* db, const QByteArray& sql);

} // namespace branchbook::store
