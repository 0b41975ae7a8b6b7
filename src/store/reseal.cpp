// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reseal.h"

#include "branchbook/store/sealed.h"
#include "store/second_key.h"

#include <algorithm>

namespace branchbook::store {

namespace {

QByteArray utf8At(const RowImage& row, int column)
{
    const auto* text = std::get_if<QString>(&row[static_cast<size_t>(column)]);
    return text == nullptr ? QByteArray() : text->toUtf8();
}

QByteArray blobAt(const RowImage& row, int column)
{
    const auto* bytes = std::get_if<QByteArray>(&row[static_cast<size_t>(column)]);
    return bytes == nullptr ? QByteArray() : *bytes;
}

void setBlob(RowImage& row, int column, const QByteArray& bytes)
{
    row[static_cast<size_t>(column)] = bytes.isNull() ? Value{} : Value{bytes};
}

bool isSealedUnder(const BookKey* key, const CellPlace& place)
{
    return key != nullptr && cellKind(place.table.constData(), place.column.constData(), key->plan()) != CellKind::Open;
}

} // namespace

bool Reseal::isSealedNow(const TableInfo& table) const
{
    return m_to != nullptr && (m_from == nullptr || std::ranges::any_of(table.cells, [&](int column) {
                                   const auto& name = table.columns[static_cast<size_t>(column)].name;
                                   return cellKind(table.name.c_str(), name.c_str(), m_from->plan()) == CellKind::Open;
                               }));
}

Result<> Reseal::values(const TableInfo& table, const QByteArray& rowKey, const ValueAt& at) const
{
    const QByteArray name = QByteArray::fromStdString(table.name);
    const int number = table.name == "member" ? table.columnIndex("id_number") : -1;
    QString plainNumber;
    for (const int column : table.cells) {
        Value* value = at(column);
        if (value == nullptr || !holdsCell(*value))
            continue;
        const CellPlace place{name, QByteArray::fromStdString(table.columns[static_cast<size_t>(column)].name), rowKey};
        if (isSealedUnder(m_from, place)) {
            auto opened = openedValue(*m_from, place, *value);
            if (!opened)
                return fail(brokenSeal(m_book, name));
            *value = std::move(*opened);
        }
        if (column == number)
            plainNumber = unseal(std::get<QByteArray>(*value));
        if (auto* bytes = std::get_if<QByteArray>(value);
            bytes != nullptr && isSecondColumn(place.table.constData(), place.column.constData())) {
            if (m_to == nullptr && bytes->startsWith(kSecondCell)) {
                *value = Value{};
                continue;
            }
            if (!m_second.isEmpty() && bytes->startsWith(kPlainCell))
                *bytes = sealTo(m_second, place, *bytes);
        }
        if (m_to != nullptr)
            *value = sealedValue(*m_to, place, *value);
    }
    Value* index = number < 0 ? nullptr : at(table.columnIndex("id_number_key"));
    if (index == nullptr || !holdsCell(*index) || (m_from == nullptr) == (m_to == nullptr))
        return {}; // that of a book stays the same under every plan
    const QByteArray key = m_from == nullptr ? std::get<QByteArray>(*index) : sealKey(plainNumber);
    if (key.isNull())
        *index = Value{};
    else
        *index = m_to == nullptr ? key : m_to->blind(key);
    return {};
}

Result<> Reseal::image(const TableInfo& table, const QByteArray& rowKey, QByteArray& bytes) const
{
    if (bytes.isEmpty() || table.cells.empty())
        return {};
    auto entries = decodeImage(m_tables, table, bytes);
    if (!entries)
        return fail(brokenSeal(m_book, QByteArray::fromStdString(table.name)));
    BB_CHECK(values(table, rowKey, [&](int column) -> Value* {
        const auto found = std::ranges::find_if(*entries, [&](const auto& entry) { return entry.first == column; });
        return found == entries->end() ? nullptr : &found->second;
    }));
    bytes = encodeImage(table, *entries);
    return {};
}

Result<> Reseal::change(ChangeBytes& change) const
{
    const auto table = m_tables.tables().find(change.table.toStdString());
    if (table != m_tables.tables().end()) {
        BB_CHECK(image(*table->second, change.key, change.before));
        BB_CHECK(image(*table->second, change.key, change.after));
    }
    const bool known = table != m_tables.tables().end();
    if (!change.digest.isEmpty() && (known ? isSealedNow(*table->second) : m_from == nullptr && m_to != nullptr))
        change.digest = m_to->blind(change.digest);
    return {};
}

Result<> Reseal::changeRow(const TableInfo& table, RowImage& row) const
{
    const int before = table.columnIndex("before");
    const int after = table.columnIndex("after");
    const int digest = table.columnIndex("digest");
    ChangeBytes bytes{utf8At(row, table.columnIndex("tbl")), utf8At(row, table.columnIndex("key")), blobAt(row, before),
                      blobAt(row, after), blobAt(row, digest)};
    BB_CHECK(change(bytes));
    setBlob(row, before, bytes.before);
    setBlob(row, after, bytes.after);
    setBlob(row, digest, bytes.digest);
    return {};
}

Result<> Reseal::draftRow(const TableInfo& table, RowImage& row) const
{
    Value& content = row[static_cast<size_t>(table.columnIndex("content"))];
    const CellPlace place{"draft", "content", table.keyOf(row).toUtf8()};
    QString plain = std::holds_alternative<QString>(content) ? std::get<QString>(content) : QString();
    if (m_from != nullptr) {
        auto opened = m_from->openText(place, plain);
        if (!opened)
            return fail(brokenSeal(m_book, place.table));
        plain = std::move(*opened);
    }
    content = m_to == nullptr ? plain : m_to->sealText(place, plain);
    return {};
}

Result<> Reseal::row(const TableInfo& table, RowImage& row) const
{
    if (table.name == "op_change")
        return changeRow(table, row);
    if (table.name == "draft")
        return draftRow(table, row);
    if (table.cells.empty())
        return {};
    return values(table, table.keyOf(row).toUtf8(), [&](int column) { return &row[static_cast<size_t>(column)]; });
}

} // namespace branchbook::store
