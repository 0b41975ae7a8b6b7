// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which bytes may stand where in XML 1.0: tables and the checks of UTF-8 and references.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace branchbook::sheet {

enum class XmlByte : std::uint8_t {
    Plain = 0, ///< ASCII that means nothing special
    Name = 1, ///< may stand in a name: also plain in text
    Space = 2, ///< blank, tab, line feed
    Return = 3,
    Quote = 4, ///< " or '
    Amp = 5,
    Less = 6,
    Bracket = 7, ///< ]
    High = 8, ///< part of a UTF-8 sequence
    Forbidden = 9,
};

constexpr std::array<XmlByte, 256> makeXmlBytes()
{
    std::array<XmlByte, 256> table{};
    for (size_t c = 0; c < table.size(); ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        if (c >= 0x80)
            table[c] = XmlByte::High;
        else if (c < 0x20)
            table[c] = XmlByte::Forbidden;
        else if (letter || digit || c == '_' || c == ':' || c == '-' || c == '.')
            table[c] = XmlByte::Name;
    }
    table[' '] = table['\t'] = table['\n'] = XmlByte::Space;
    table['\r'] = XmlByte::Return;
    table['"'] = table['\''] = XmlByte::Quote;
    table['&'] = XmlByte::Amp;
    table['<'] = XmlByte::Less;
    table[']'] = XmlByte::Bracket;
    return table;
}
inline constexpr std::array<XmlByte, 256> kXmlBytes = makeXmlBytes();

[[nodiscard]] inline XmlByte xmlByte(char c)
{
    return kXmlBytes[static_cast<unsigned char>(c)];
}
[[nodiscard]] inline bool isXmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}
[[nodiscard]] inline bool isXmlNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

/// Length of the UTF-8 sequence at the start of `text` (its first byte is High); 0 where it is none, is cut, or is a
/// character that XML forbids (surrogates, U+FFFE, U+FFFF).
[[nodiscard]] size_t xmlSequence(std::string_view text);
/// Are all of them characters that XML allows?
[[nodiscard]] bool areXmlCharacters(std::string_view text);
/// Appends the character of a reference without & and ; ("lt", "#x4E00"); false where there is none of that name.
[[nodiscard]] bool appendXmlReference(std::string_view name, std::string& out);

} // namespace branchbook::sheet
