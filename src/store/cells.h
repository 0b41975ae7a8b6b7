// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed where, and whole rows sealed and opened: the one place between plain values above and sealed bytes below.
#pragma once

#include "branchbook/base/result.h"
#include "store/book_key.h"
#include "store/row_codec.h"

namespace branchbook::store {

enum class CellKind {
    Open, ///< never sealed
    Bytes, ///< a blob: the columns of sealedColumns(), and the facts by which two people were told apart
    Text, ///< drafts and sealedTexts(): sealed and in base64, because their column is one of texts
};
[[nodiscard]] CellKind cellKind(const char* table, const char* column, int plan = kNewestSealPlan);

/// A text as the base64 of its seal, bytes as their seal.
[[nodiscard]] Value sealedValue(const BookKey& key, const CellPlace& place, const Value& plain);
/// nullopt: it does not open.
[[nodiscard]] std::optional<Value> openedValue(const BookKey& key, const CellPlace& place, const Value& stored);

/// Of a value that is not NULL and not empty: those hold nothing that a seal could keep.
[[nodiscard]] bool holdsCell(const Value& value);
/// Why a sealed value is not shown: it was changed, or it stands in another's place. Error: store.damaged.
[[nodiscard]] Error brokenSeal(const QString& book, const QByteArray& table);

/// Seals every value of `row` that has to be; its key is taken from itself.
void sealRow(const BookKey& key, const TableInfo& table, RowImage& row);
/// The values that somebody wants to write into the row `current` (as stored; its key is `rowKey`). What says the same as
/// what stands there keeps the stored bytes, so that nothing changes where nothing was changed. Error: store.damaged.
[[nodiscard]] Result<> sealEntries(const BookKey& key, const TableInfo& table, const QString& rowKey,
                                   const RowImage& current, ImageEntries& entries, const QString& book);
/// The same values under another key of their row. Error: store.damaged.
[[nodiscard]] Result<> sealAnew(const BookKey& key, const TableInfo& table, const QString& oldKey,
                                const RowImage& current, RowImage& row, const QString& book);
/// The plain value; `stored` itself where that column is never sealed. nullopt: it does not open.
[[nodiscard]] std::optional<Value> openedCell(const BookKey* key, const TableInfo& table, const QString& rowKey,
                                              int column, const Value& stored);
/// Whether every cell opens in its place, and nothing stands open that should be sealed. Without a key (a closed session, or
/// a plain book) only the form is looked at.
[[nodiscard]] bool areCellsSound(const BookKey* key, bool sealed, const TableInfo& table, const QByteArray& rowKey,
                                 sqlite3_stmt* statement);
/// The same of an image.
[[nodiscard]] bool areCellsSound(const BookKey& key, const TableInfo& table, const QString& rowKey,
                                 const ImageEntries& entries);

} // namespace branchbook::store
