// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the image of a row in the journal, of the table that the first byte names. What is taken for one says the same when it
// is written and read again.
#include "fuzz/store_fuzz.h"

#include "store/row_codec.h"
#include "store/session_state.h"

#include <iterator>

using namespace branchbook::store;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Session* const session = Session::open(fuzzBook(), Access::Read).value().release();
    static const TableCatalogue* const catalogue = session->catalogue().value();
    if (size == 0)
        return 0;
    const auto& tables = catalogue->tables();
    const TableInfo& table = *std::next(tables.begin(), data[0] % static_cast<int>(tables.size()))->second;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size - 1));
    const auto entries = decodeImage(*catalogue, table, bytes);
    if (!entries)
        return 0;
    const auto again = decodeImage(*catalogue, table, encodeImage(table, *entries));
    if (!again || *again != *entries)
        std::abort();
    RowImage row(table.columns.size());
    for (const auto& [column, value] : *entries)
        row[static_cast<size_t>(column)] = value;
    if (rowDigest(table, row).size() != 16 || keyOf(table, EncodedRow(row)) != table.keyOf(row).toUtf8())
        std::abort();
    return 0;
}
