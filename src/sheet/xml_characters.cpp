// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xml_characters.h"

#include <charconv>

namespace branchbook::sheet {

namespace {

bool isXmlCharacter(std::uint32_t code)
{
    if (code < 0x20)
        return code == '\t' || code == '\n' || code == '\r';
    return code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) && code != 0xFFFE && code != 0xFFFF;
}

void appendUtf8(std::uint32_t code, std::string& out)
{
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | code >> 6U);
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | code >> 12U);
        put(0x80U | (code >> 6U & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | code >> 18U);
        put(0x80U | (code >> 12U & 0x3FU));
        put(0x80U | (code >> 6U & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

} // namespace

size_t xmlSequence(std::string_view text)
{
    const auto byte = [text](size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](size_t i) { return i < text.size() && (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0);
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!follows(1) || !follows(2) || (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F))
            return 0;
        return lead == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE ? 0 : 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!follows(1) || !follows(2) || !follows(3) || (lead == 0xF0 && byte(1) < 0x90)
            || (lead == 0xF4 && byte(1) > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

bool areXmlCharacters(std::string_view text)
{
    while (!text.empty()) {
        const XmlByte kind = xmlByte(text.front());
        if (kind == XmlByte::Forbidden)
            return false;
        const size_t length = kind == XmlByte::High ? xmlSequence(text) : 1;
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool appendXmlReference(std::string_view name, std::string& out)
{
    if (name.size() > 1 && name.front() == '#') {
        const bool hex = name[1] == 'x';
        const char* const begin = name.data() + (hex ? 2 : 1);
        const char* const end = name.data() + name.size();
        std::uint32_t code = 0;
        const auto [stop, error] = std::from_chars(begin, end, code, hex ? 16 : 10);
        if (begin == end || error != std::errc() || stop != end || !isXmlCharacter(code))
            return false;
        appendUtf8(code, out);
        return true;
    }
    constexpr std::pair<std::string_view, char> kNamed[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [known, character] : kNamed)
        if (name == known) {
            out += character;
            return true;
        }
    return false;
}

} // namespace branchbook::sheet
