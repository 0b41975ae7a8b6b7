// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Row images as bytes for the journal, and the digest over a stored row.
#pragma once

#include "store/table_info.h"

#include <QByteArray>

#include <optional>
#include <utility>

namespace branchbook::store {

/// Pairs of (column index, value); a full row names every column that is not NULL.
using ImageEntries = std::vector<std::pair<int, Value>>;

[[nodiscard]] QByteArray encodeImage(const TableInfo& table, const ImageEntries& entries);
/// nullopt where the bytes are no image of this table.
[[nodiscard]] std::optional<ImageEntries> decodeImage(const TableCatalogue& catalogue, const TableInfo& table,
                                                      const QByteArray& bytes);
/// In table order; null pointers are NULL too.
using ValuesByColumn = std::vector<const Value*>;

/// A row's values as bytes of its own, texts in UTF-8, made once for binding and for the digest.
class EncodedRow
{
public:
    explicit EncodedRow(const RowImage& row);
    explicit EncodedRow(const ValuesByColumn& values);
    /// Of the row on which a statement stands, without a copy: good until its next step.
    explicit EncodedRow(sqlite3_stmt* statement);
    /// Binds every value that is not NULL to the parameter of its column, without copying: this must live until the
    /// statement has been stepped.
    [[nodiscard]] int bind(sqlite3_stmt* statement) const;
    /// The text of a column as bytes; a number in digits. No copy, where it is text.
    [[nodiscard]] QByteArray keyPart(int column) const;

private:
    friend QByteArray rowDigest(const TableInfo& table, const EncodedRow& row);
    enum class Kind : char { Null, Integer, Text, Blob };
    struct Entry {
        int column = 0;
        Kind kind = Kind::Null;
        const char* bytes = nullptr;
        qsizetype size = 0;
        qint64 number = 0;
    };
    std::vector<Entry> m_entries; ///< no NULLs
    QByteArray m_bytes;
};

/// 16 bytes over the table's name and every value that is not NULL, by the journal's column numbers.
[[nodiscard]] QByteArray rowDigest(const TableInfo& table, const EncodedRow& row);
[[nodiscard]] inline QByteArray rowDigest(const TableInfo& table, const RowImage& row)
{
    return rowDigest(table, EncodedRow(row));
}
/// As TableInfo::keyOf, in UTF-8; it may point into the row.
[[nodiscard]] QByteArray keyOf(const TableInfo& table, const EncodedRow& row);

} // namespace branchbook::store
