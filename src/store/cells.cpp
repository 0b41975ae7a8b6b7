// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cells.h"

#include "branchbook/store/sealed.h"
#include "store/query_state.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace branchbook::store {

namespace {

CellPlace placeIn(const TableInfo& table, int column, const QByteArray& rowKey)
{
    const auto named = [](const std::string& name) {
        return QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size()));
    };
    return {named(table.name), named(table.columns[static_cast<size_t>(column)].name), rowKey};
}

const QByteArray& bytesIn(const Value& value)
{
    return std::get<QByteArray>(value);
}

Value& valueIn(RowImage& row, int column)
{
    return row[static_cast<size_t>(column)];
}

} // namespace

CellKind cellKind(const char* table, const char* column)
{
    if (table == nullptr || column == nullptr)
        return CellKind::Open;
    const auto same = [&](const SealedColumn& one) {
        return std::strcmp(one.column, column) == 0 && std::strcmp(one.table, table) == 0;
    };
    if (std::ranges::any_of(sealedColumns(), same) || same({"member_distinct", "facts"}))
        return CellKind::Bytes;
    return same({"draft", "content"}) ? CellKind::Text : CellKind::Open;
}

bool holdsCell(const Value& value)
{
    const auto* bytes = std::get_if<QByteArray>(&value);
    return bytes != nullptr && !bytes->isEmpty();
}

Error brokenSeal(const QString& book, const QByteArray& table)
{
    return {ErrorKind::Damaged,
            QStringLiteral("store.damaged"),
            {QCoreApplication::translate("Errors", "有加密的内容被改动或调换过"), QFileInfo(book).fileName()},
            QString::fromLatin1(table)};
}

void sealRow(const BookKey& key, const TableInfo& table, RowImage& row)
{
    if (table.cells.empty())
        return;
    const QByteArray rowKey = table.keyOf(row).toUtf8();
    for (const int column : table.cells) {
        Value& value = valueIn(row, column);
        if (holdsCell(value))
            value = key.seal(placeIn(table, column, rowKey), bytesIn(value));
    }
}

Result<> sealEntries(const BookKey& key, const TableInfo& table, const QString& rowKey, const RowImage& current,
                     ImageEntries& entries, const QString& book)
{
    const QByteArray keyBytes = rowKey.toUtf8();
    for (auto& [column, value] : entries) {
        if (!holdsCell(value) || std::ranges::find(table.cells, column) == table.cells.end())
            continue;
        const CellPlace place = placeIn(table, column, keyBytes);
        const Value& stored = current[static_cast<size_t>(column)];
        if (holdsCell(stored)) {
            const auto plain = key.open(place, bytesIn(stored));
            if (!plain)
                return fail(brokenSeal(book, place.table));
            if (*plain == bytesIn(value)) {
                value = stored;
                continue;
            }
        }
        value = key.seal(place, bytesIn(value));
    }
    return {};
}

Result<> sealAnew(const BookKey& key, const TableInfo& table, const QString& oldKey, const RowImage& current,
                  RowImage& row, const QString& book)
{
    for (const int column : table.cells) {
        Value& value = valueIn(row, column);
        const Value& stored = current[static_cast<size_t>(column)];
        if (!holdsCell(value) || value != stored)
            continue; // what is new is not sealed yet
        const auto plain = key.open(placeIn(table, column, oldKey.toUtf8()), bytesIn(stored));
        if (!plain)
            return fail(brokenSeal(book, QByteArray::fromStdString(table.name)));
        value = *plain;
    }
    sealRow(key, table, row);
    return {};
}

std::optional<Value> openedCell(const BookKey* key, const TableInfo& table, const QString& rowKey, int column,
                                const Value& stored)
{
    if (!holdsCell(stored) || std::ranges::find(table.cells, column) == table.cells.end())
        return stored;
    if (key == nullptr)
        return std::nullopt;
    const auto plain = key->open(placeIn(table, column, rowKey.toUtf8()), bytesIn(stored));
    return plain ? std::optional<Value>(*plain) : std::nullopt;
}

bool areCellsSound(const BookKey* key, bool sealed, const TableInfo& table, const QByteArray& rowKey,
                   sqlite3_stmt* statement)
{
    return std::ranges::all_of(table.cells, [&](int column) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        if (bytes == nullptr || size == 0)
            return true;
        const CellPlace place = placeIn(table, column, rowKey);
        if (key != nullptr)
            return key->open(place, QByteArray::fromRawData(bytes, size)).has_value();
        const bool looksSealed = bytes[0] == kSealedCell && size > kSealOverhead;
        // The facts of a plain book are a digest of 16 bytes: too short to look sealed.
        return sealed == looksSealed;
    });
}

bool areCellsSound(const BookKey& key, const TableInfo& table, const QString& rowKey, const ImageEntries& entries)
{
    const QByteArray keyBytes = rowKey.toUtf8();
    return std::ranges::all_of(entries, [&](const auto& entry) {
        const auto& [column, value] = entry;
        return !holdsCell(value) || std::ranges::find(table.cells, column) == table.cells.end()
            || key.open(placeIn(table, column, keyBytes), bytesIn(value)).has_value();
    });
}

} // namespace branchbook::store
