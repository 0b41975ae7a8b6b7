// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of UnitOfWork; the journal uses it too when it writes the inverse of an operation.
#pragma once

#include "branchbook/store/unit_of_work.h"
#include "store/cells.h"
#include "store/op_hash.h"
#include "store/row_codec.h"
#include "store/session_state.h"

namespace branchbook::store {

struct PreparedRow::Parts {
    TableInfo& table;
    EncodedRow encoded;
    QByteArray key; ///< UTF-8; may point into `encoded`
    QByteArray digest; ///< null where the table is not journaled

    Parts(TableInfo& info, EncodedRow row)
        : table(info)
        , encoded(std::move(row))
        , key(keyOf(info, encoded))
        , digest(info.journaled ? rowDigest(info, encoded) : QByteArray())
    {
    }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts() = default;
};

struct UnitOfWork::State {
    Session& writer;
    TableCatalogue& tables;
    OpHead head;
    qint64 op = 0;
    qint64 changes = 0;
    QByteArray previousHash;
    ContentHash content;
    ChangeSet changed;
    const TableInfo* lastChanged = nullptr; ///< the latest table of `changed`
    bool open = false;
    bool headWritten = false;
    sqlite3_stmt* addChange = nullptr; ///< the journal's two statements that run for every row
    sqlite3_stmt* putDigest = nullptr;

    State(Session& session, TableCatalogue& catalogue, OpHead opHead)
        : writer(session)
        , tables(catalogue)
        , head(std::move(opHead))
    {
    }

    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { dropStatements(); }
    void dropStatements();

    [[nodiscard]] Result<TableInfo*> table(const char* name) const;
    /// Null for a plain book.
    [[nodiscard]] const BookKey* key() const { return writer.key().get(); }
    /// Plain values that are wanted in the row become what is stored there; nothing in a plain book.
    [[nodiscard]] Result<> sealWanted(const TableInfo& table, const QString& rowKey, const RowImage& current,
                                      ImageEntries& wanted) const
    {
        return key() == nullptr ? Result<>() : sealEntries(*key(), table, rowKey, current, wanted, writer.path());
    }
    [[nodiscard]] Result<> writeHead();
    /// One change: its images (null: none) and the digest of the row as it now stands (null: the row is gone).
    [[nodiscard]] Result<> record(TableInfo& table, const QByteArray& key, const QByteArray& before,
                                  const QByteArray& after, const QByteArray& digest);
    [[nodiscard]] Result<> insertRow(TableInfo& table, const RowImage& row)
    {
        return insertRow(PreparedRow::Parts(table, EncodedRow(row)));
    }
    [[nodiscard]] Result<> insertRow(const PreparedRow::Parts& parts);
    /// Sets the entries on the stored row `current` (its rev rises by one).
    [[nodiscard]] Result<> updateRow(TableInfo& table, const QString& key, const RowImage& current,
                                     const ImageEntries& wanted);
    [[nodiscard]] Result<> removeRow(TableInfo& table, const QString& key, const RowImage& current);
    /// A change of nothing: the same value before and after.
    [[nodiscard]] Result<> holdRow(TableInfo& table, const QString& key, const RowImage& current);
};

} // namespace branchbook::store
