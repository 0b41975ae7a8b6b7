// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_codec.h"

#include "branchbook/store/unit_of_work.h"

#include <sodium.h>

#include <QStringConverter>
#include <QtEndian>

#include <algorithm>

namespace branchbook::store {

namespace {

constexpr qsizetype kDigestSize = 16;
enum class Tag : char { Null = 0, Integer = 1, Text = 2, Blob = 3 };

void appendNumber(QByteArray& out, quint64 number)
{
    while (number >= 0x80U) {
        out.append(static_cast<char>((number & 0x7FU) | 0x80U));
        number >>= 7U;
    }
    out.append(static_cast<char>(number));
}

void appendEntry(QByteArray& out, qint64 column, const Value& value)
{
    appendNumber(out, static_cast<quint64>(column));
    if (const auto* number = std::get_if<qint64>(&value)) {
        out.append(static_cast<char>(Tag::Integer));
        const qint64 little = qToLittleEndian(*number);
        out.append(static_cast<const char*>(static_cast<const void*>(&little)), sizeof little);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        out.append(static_cast<char>(Tag::Text));
        appendNumber(out, static_cast<quint64>(utf8.size()));
        out.append(utf8);
    } else if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        out.append(static_cast<char>(Tag::Blob));
        appendNumber(out, static_cast<quint64>(bytes->size()));
        out.append(*bytes);
    } else {
        out.append(static_cast<char>(Tag::Null));
    }
}

/// Reads what append* wrote; `ok` falls on the first byte that does not fit.
struct Reader {
    const QByteArray& bytes;
    qsizetype at = 0;
    bool ok = true;

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (at >= bytes.size())
                break;
            const auto byte = static_cast<quint8>(bytes[at++]);
            value |= static_cast<quint64>(byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0)
                return value;
        }
        ok = false;
        return 0;
    }
    QByteArray take(quint64 size)
    {
        if (size > static_cast<quint64>(bytes.size() - at)) {
            ok = false;
            return {};
        }
        const QByteArray part = bytes.mid(at, static_cast<qsizetype>(size));
        at += static_cast<qsizetype>(size);
        return part;
    }
    Value value()
    {
        const QByteArray tag = take(1);
        if (!ok)
            return {};
        switch (static_cast<Tag>(tag[0])) {
        case Tag::Null: return {};
        case Tag::Integer: {
            const QByteArray raw = take(sizeof(qint64));
            return ok ? Value{qFromLittleEndian<qint64>(raw.constData())} : Value{};
        }
        case Tag::Text: return QString::fromUtf8(take(number()));
        case Tag::Blob: return take(number());
        }
        ok = false;
        return {};
    }
};

ValuesByColumn pointersTo(const RowImage& row)
{
    ValuesByColumn values;
    values.reserve(row.size());
    for (const Value& value : row)
        values.push_back(&value);
    return values;
}

} // namespace

QByteArray encodeImage(const TableInfo& table, const ImageEntries& entries)
{
    QByteArray bytes;
    for (const auto& [column, value] : entries)
        appendEntry(bytes, table.columns[static_cast<size_t>(column)].journalId, value);
    return bytes;
}

std::optional<ImageEntries> decodeImage(const TableCatalogue& catalogue, const TableInfo& table,
                                        const QByteArray& bytes)
{
    ImageEntries entries;
    Reader reader{bytes};
    while (reader.ok && reader.at < bytes.size()) {
        const auto [owner, column] = catalogue.byJournalId(static_cast<qint64>(reader.number()));
        Value value = reader.value();
        if (owner != &table)
            return std::nullopt;
        entries.emplace_back(column, std::move(value));
    }
    return reader.ok ? std::optional(entries) : std::nullopt;
}

EncodedRow::EncodedRow(const RowImage& row)
    : EncodedRow(pointersTo(row))
{
}

EncodedRow::EncodedRow(const ValuesByColumn& values)
{
    constexpr qsizetype kUtf8PerUnit = 3; // UTF-16 units need at most three bytes each
    qsizetype room = 0;
    size_t count = 0;
    for (const Value* value : values) {
        if (value == nullptr || isNull(*value))
            continue;
        ++count;
        if (const auto* text = std::get_if<QString>(value))
            room += text->size() * kUtf8PerUnit;
        else if (const auto* bytes = std::get_if<QByteArray>(value))
            room += bytes->size();
    }
    m_bytes.resize(room);
    char* out = m_bytes.data();
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    m_entries.reserve(count);
    for (size_t i = 0; i < values.size(); ++i) {
        const Value* value = values[i];
        const auto column = static_cast<int>(i);
        if (value == nullptr || isNull(*value))
            continue;
        if (const auto* number = std::get_if<qint64>(value)) {
            m_entries.push_back({column, Kind::Integer, nullptr, 0, *number});
        } else if (const auto* text = std::get_if<QString>(value)) {
            char* end = encode.appendToBuffer(out, *text);
            m_entries.push_back({column, Kind::Text, out, end - out, 0});
            out = end;
        } else if (const auto* bytes = std::get_if<QByteArray>(value)) {
            m_entries.push_back({column, Kind::Blob, out, bytes->size(), 0});
            out = std::copy(bytes->begin(), bytes->end(), out);
        }
    }
}

EncodedRow::EncodedRow(sqlite3_stmt* statement)
{
    const int count = sqlite3_column_count(statement);
    m_entries.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const int type = sqlite3_column_type(statement, i);
        if (type == SQLITE_INTEGER) {
            m_entries.push_back({i, Kind::Integer, nullptr, 0, sqlite3_column_int64(statement, i)});
        } else if (type == SQLITE_TEXT || type == SQLITE_BLOB) {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
            m_entries.push_back(
                {i, type == SQLITE_TEXT ? Kind::Text : Kind::Blob, bytes, sqlite3_column_bytes(statement, i), 0});
        }
    }
}

int EncodedRow::bind(sqlite3_stmt* statement) const
{
    sqlite3_clear_bindings(statement);
    for (const Entry& entry : m_entries) {
        const int parameter = entry.column + 1;
        const auto size = static_cast<sqlite3_uint64>(entry.size);
        int rc = SQLITE_OK;
        if (entry.kind == Kind::Integer)
            rc = sqlite3_bind_int64(statement, parameter, entry.number);
        else if (entry.kind == Kind::Text)
            rc = sqlite3_bind_text64(statement, parameter, entry.bytes, size, SQLITE_STATIC, SQLITE_UTF8);
        else
            rc = sqlite3_bind_blob64(statement, parameter, entry.bytes, size, SQLITE_STATIC);
        if (rc != SQLITE_OK)
            return rc;
    }
    return SQLITE_OK;
}

QByteArray EncodedRow::keyPart(int column) const
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [column](const Entry& each) { return each.column == column; });
    if (entry == m_entries.end() || entry->kind == Kind::Blob)
        return {};
    if (entry->kind == Kind::Integer)
        return QByteArray::number(entry->number);
    return QByteArray::fromRawData(entry->bytes, entry->size);
}

QByteArray keyOf(const TableInfo& table, const EncodedRow& row)
{
    if (table.keyColumns.size() == 1)
        return row.keyPart(table.keyColumns.front());
    QByteArray key;
    for (const int column : table.keyColumns) {
        if (!key.isEmpty())
            key += static_cast<char>(kKeySeparator);
        key += row.keyPart(column);
    }
    return key;
}

QByteArray rowDigest(const TableInfo& table, const EncodedRow& row)
{
    thread_local QByteArray bytes;
    bytes.resize(0);
    bytes.append(table.name.data(), static_cast<qsizetype>(table.name.size()));
    for (const EncodedRow::Entry& entry : row.m_entries) {
        appendNumber(bytes, static_cast<quint64>(table.columns[static_cast<size_t>(entry.column)].journalId));
        bytes.append(static_cast<char>(entry.kind));
        if (entry.kind == EncodedRow::Kind::Integer) {
            const qint64 little = qToLittleEndian(entry.number);
            bytes.append(static_cast<const char*>(static_cast<const void*>(&little)), sizeof little);
        } else {
            appendNumber(bytes, static_cast<quint64>(entry.size));
            bytes.append(entry.bytes, entry.size);
        }
    }
    QByteArray digest(kDigestSize, Qt::Uninitialized);
    crypto_generichash(static_cast<unsigned char*>(static_cast<void*>(digest.data())), kDigestSize,
                       static_cast<const unsigned char*>(static_cast<const void*>(bytes.constData())),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return digest;
}

} // namespace branchbook::store
