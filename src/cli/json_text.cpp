// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_text.h"

#include <algorithm>

namespace branchbook::cli {

namespace {

void appendEscaped(QByteArray& out, char character)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '\\';
    switch (character) {
    case '"':
    case '\\': out += character; break;
    case '\b': out += 'b'; break;
    case '\f': out += 'f'; break;
    case '\n': out += 'n'; break;
    case '\r': out += 'r'; break;
    case '\t': out += 't'; break;
    default:
        out += "u00";
        out += kHex[character >> 4];
        out += kHex[character & 0xF];
    }
}

} // namespace

QByteArray JsonObjectText::quoted(QStringView text)
{
    const QByteArray plain = text.toUtf8();
    QByteArray out;
    out.reserve(plain.size() + 2);
    out += '"';
    for (const char character : plain) {
        const bool control = character >= 0 && character < ' ';
        if (control || character == '"' || character == '\\')
            appendEscaped(out, character);
        else
            out += character;
    }
    out += '"';
    return out;
}

void JsonObjectText::add(QLatin1StringView key, const QStringList& texts)
{
    QByteArray list = "[";
    for (const QString& text : texts) {
        if (list.size() > 1)
            list += ',';
        list += quoted(text);
    }
    m_members.emplace_back(key, list + ']');
}

QByteArray JsonObjectText::toText()
{
    // Character by character: GCC 12 takes the length of a QLatin1StringView for one that may be negative.
    std::sort(m_members.begin(), m_members.end(), [](const auto& one, const auto& other) {
        return std::lexicographical_compare(one.first.begin(), one.first.end(), other.first.begin(), other.first.end());
    });
    QByteArray out = "{";
    for (const auto& [key, value] : m_members) {
        if (out.size() > 1)
            out += ',';
        out += '"';
        out.append(key.data(), key.size());
        out += "\":";
        out += value;
    }
    return out + '}';
}

} // namespace branchbook::cli
