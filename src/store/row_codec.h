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
/// 16 bytes over the table's name and every value that is not NULL, by the journal's column numbers.
[[nodiscard]] QByteArray rowDigest(const TableInfo& table, const RowImage& row);

} // namespace branchbook::store
