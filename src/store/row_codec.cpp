// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_codec.h"

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
{
    constexpr qsizetype kUtf8PerUnit = 3; // UTF-16 units need at most three bytes each
    qsizetype room = 0;
    for (const Value& value : row) {
        if (const auto* text = std::get_if<QString>(&value))
            room += text->size() * kUtf8PerUnit;
        else if (const auto* bytes = std::get_if<QByteArray>(&value))
            room += bytes->size();
    }
    m_bytes.resize(room);
    char* out = m_bytes.data();
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    m_entries.reserve(row.size());
    for (const Value& value : row) {
        Entry entry;
        if (const auto* number = std::get_if<qint64>(&value)) {
            entry.kind = Kind::Integer;
            entry.number = *number;
        } else if (const auto* text = std::get_if<QString>(&value)) {
            char* end = encode.appendToBuffer(out, *text);
            entry = {Kind::Text, out, end - out, 0};
            out = end;
        } else if (const auto* bytes = std::get_if<QByteArray>(&value)) {
            entry = {Kind::Blob, out, bytes->size(), 0};
            out = std::copy(bytes->begin(), bytes->end(), out);
        }
        m_entries.push_back(entry);
    }
}

int EncodedRow::bind(sqlite3_stmt* statement, int parameter, size_t index) const
{
    const Entry& entry = m_entries[index];
    switch (entry.kind) {
    case Kind::Integer: return sqlite3_bind_int64(statement, parameter, entry.number);
    case Kind::Text:
        return sqlite3_bind_text64(statement, parameter, entry.bytes, static_cast<sqlite3_uint64>(entry.size),
                                   SQLITE_STATIC, SQLITE_UTF8);
    case Kind::Blob:
        return sqlite3_bind_blob64(statement, parameter, entry.bytes, static_cast<sqlite3_uint64>(entry.size),
                                   SQLITE_STATIC);
    case Kind::Null: break;
    }
    return sqlite3_bind_null(statement, parameter);
}

QByteArray rowDigest(const TableInfo& table, const EncodedRow& row)
{
    thread_local QByteArray bytes;
    bytes.resize(0);
    bytes.append(table.name.data(), static_cast<qsizetype>(table.name.size()));
    for (size_t i = 0; i < row.m_entries.size(); ++i) {
        const EncodedRow::Entry& entry = row.m_entries[i];
        if (entry.kind == EncodedRow::Kind::Null)
            continue;
        appendNumber(bytes, static_cast<quint64>(table.columns[i].journalId));
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
