// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/utf16.h"

#include <optional>

namespace branchbook::sheet {

namespace {

/// One sequence of 2 to 4 bytes at `at`; advances it.
char32_t takeSequence(std::string_view text, size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) {
        ++at;
        return 0xFFFD;
    }
    char32_t code = lead & (0xFFU >> (length + 1));
    for (size_t i = 1; i < length; ++i)
        code = (code << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    at += length;
    return code;
}

std::optional<char16_t> hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return static_cast<char16_t>(c - u'0');
    if (c >= u'A' && c <= u'F')
        return static_cast<char16_t>(c - u'A' + 10);
    if (c >= u'a' && c <= u'f')
        return static_cast<char16_t>(c - u'a' + 10);
    return std::nullopt;
}

/// The character of "_xHHHH_" at the start of `text`.
std::optional<char16_t> escapedCharacter(QStringView text)
{
    if (text.size() < 7 || text[0] != u'_' || text[1] != u'x' || text[6] != u'_')
        return std::nullopt;
    char16_t code = 0;
    for (qsizetype i = 2; i < 6; ++i) {
        const auto digit = hexDigit(text[i].unicode());
        if (!digit)
            return std::nullopt;
        code = static_cast<char16_t>(code * 16 + *digit);
    }
    return code;
}

} // namespace

char16_t* writeUtf16(std::string_view text, char16_t* out)
{
    for (size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            *out++ = byte;
            ++at;
            continue;
        }
        const char32_t code = takeSequence(text, at);
        if (code < 0x10000) {
            *out++ = static_cast<char16_t>(code);
        } else {
            *out++ = QChar::highSurrogate(code);
            *out++ = QChar::lowSurrogate(code);
        }
    }
    return out;
}

QStringView Utf16Buffer::convert(std::string_view text)
{
    if (m_units.size() < text.size())
        m_units.resize(text.size() * 2);
    return {m_units.data(), writeUtf16(text, m_units.data()) - m_units.data()};
}

qsizetype decodeXmlEscapes(char16_t* text, qsizetype size)
{
    qsizetype out = 0;
    for (qsizetype at = 0; at < size;) {
        const auto escaped = text[at] == u'_' ? escapedCharacter({text + at, size - at}) : std::nullopt;
        text[out++] = escaped ? *escaped : text[at];
        at += escaped ? 7 : 1;
    }
    return out;
}

} // namespace branchbook::sheet
