// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A named statement of a .sql file, bound by name and read forward.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/store/value.h"

#include <memory>

namespace branchbook::store {

class Session;

/// Forward-only. Placeholders are `:name`; binding an unknown name, or stepping with one unbound, is an Internal error
/// (store.statement): a misspelt name never reads as NULL. Lives no longer than its Session and stays on its thread.
class Query
{
public:
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    Query& bind(const char* name, const Value& value);
    /// true: a row is there.
    [[nodiscard]] Result<bool> next();
    /// For statements without rows; gives the number of rows changed.
    [[nodiscard]] Result<qint64> run();

    /// Ready to be bound and stepped again.
    void rewind();

    /// Columns of the current row, from 0. NULL reads as empty, 0.
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// A text in UTF-8 or a blob without a copy: valid until the next step.
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Value value(int column) const;

    // For the rest of this floor only.
    struct State;
    [[nodiscard]] const State& state() const { return *m_state; }

private:
    friend class Session;
    explicit Query(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace branchbook::store
