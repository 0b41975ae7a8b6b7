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

Value& valueIn(RowImage& row, int column)
{
    return row[static_cast<size_t>(column)];
}

/// Whether it has the form of a seal, to anybody who has no key.
bool looksSealed(QByteArray stored, bool text)
{
    if (text) {
        const auto bytes = QByteArray::fromBase64Encoding(stored, QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            return false;
        stored = bytes.decoded;
    }
    return stored.size() > kSealOverhead && stored[0] == kSealedCell;
}

} // namespace

CellKind cellKind(const char* table, const char* column, int plan)
{
    if (table == nullptr || column == nullptr)
        return CellKind::Open;
    const auto same = [&](const SealedColumn& one) {
        return std::strcmp(one.column, column) == 0 && std::strcmp(one.table, table) == 0;
    };
    if (std::ranges::any_of(sealedColumns(), same) || same({"member_distinct", "facts"}))
        return CellKind::Bytes;
    const bool text = same({"draft", "content"}) || (plan > kFirstSealPlan && std::ranges::any_of(sealedTexts(), same));
    return text ? CellKind::Text : CellKind::Open;
}

Value sealedValue(const BookKey& key, const CellPlace& place, const Value& plain)
{
    if (const auto* text = std::get_if<QString>(&plain))
        return key.sealText(place, *text);
    return key.seal(place, std::get<QByteArray>(plain));
}

std::optional<Value> openedValue(const BookKey& key, const CellPlace& place, const Value& stored)
{
    if (const auto* text = std::get_if<QString>(&stored)) {
        const auto plain = key.openText(place, *text);
        return plain ? std::optional<Value>(*plain) : std::nullopt;
    }
    const auto plain = key.open(place, std::get<QByteArray>(stored));
    return plain ? std::optional<Value>(*plain) : std::nullopt;
}

bool holdsCell(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return !text->isEmpty();
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
            value = sealedValue(key, placeIn(table, column, rowKey), value);
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
            const auto plain = openedValue(key, place, stored);
            if (!plain)
                return fail(brokenSeal(book, place.table));
            if (*plain == value) {
                value = stored;
                continue;
            }
        }
        value = sealedValue(key, place, value);
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
        const auto plain = openedValue(key, placeIn(table, column, oldKey.toUtf8()), stored);
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
    return openedValue(*key, placeIn(table, column, rowKey.toUtf8()), stored);
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
        const bool text = sqlite3_column_type(statement, column) == SQLITE_TEXT;
        const QByteArray stored = QByteArray::fromRawData(bytes, size);
        if (key != nullptr)
            return text ? key->openText(place, QString::fromUtf8(stored)).has_value()
                        : key->open(place, stored).has_value();
        // The facts of a plain book are a digest of 16 bytes: too short to look sealed.
        return sealed == looksSealed(stored, text);
    });
}

bool areCellsSound(const BookKey& key, const TableInfo& table, const QString& rowKey, const ImageEntries& entries)
{
    const QByteArray keyBytes = rowKey.toUtf8();
    return std::ranges::all_of(entries, [&](const auto& entry) {
        const auto& [column, value] = entry;
        return !holdsCell(value) || std::ranges::find(table.cells, column) == table.cells.end()
            || openedValue(key, placeIn(table, column, keyBytes), value).has_value();
    });
}

} // namespace branchbook::store
