// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of XmlScanner that deals with characters: texts, references, line ends, attribute values.
#include "sheet/xml_characters.h"
#include "sheet/xml_scanner.h"

#include <algorithm>
#include <cstring>

namespace branchbook::sheet {

namespace {

constexpr std::ptrdiff_t kHoldBack = 64; ///< so much of an open text waits for what follows
constexpr std::ptrdiff_t kLongestOpenReference = 32;

} // namespace

/// Where a text that has not ended yet may be cut: not in a character, a reference, a line end or before "]]>".
const char* XmlScanner::safeEndOfText() const
{
    const char* end = m_end - std::min(m_end - m_at, kHoldBack);
    const char* const oldest = end - std::min(end - m_at, kLongestOpenReference);
    for (const char* back = end; back != oldest; --back) {
        if (back[-1] == ';')
            break;
        if (back[-1] == '&') {
            end = back - 1;
            break;
        }
    }
    while (end != m_at && ((static_cast<unsigned char>(*end) & 0xC0U) == 0x80U || end[-1] == ']' || end[-1] == '\r'))
        --end;
    return end;
}

XmlScanner::Step XmlScanner::scanText()
{
    const auto* const less = static_cast<const char*>(std::memchr(m_at, '<', static_cast<size_t>(m_end - m_at)));
    const char* const end = less != nullptr ? less : m_last ? m_end : safeEndOfText();
    if (end == m_at)
        return Step::NeedsMore;
    const std::string_view raw(m_at, static_cast<size_t>(end - m_at));
    if (m_depth == 0 ? !std::all_of(raw.begin(), raw.end(), isXmlSpace) : !giveText(raw))
        return refuse(XmlVerdict::Malformed);
    m_at = end;
    return less != nullptr || m_last ? Step::Done : Step::NeedsMore;
}

bool XmlScanner::giveText(std::string_view raw)
{
    size_t begin = 0;
    size_t at = 0;
    while (at < raw.size()) {
        const XmlByte kind = xmlByte(raw[at]);
        if (kind <= XmlByte::Space || kind == XmlByte::Quote) {
            ++at;
        } else if (kind == XmlByte::High) {
            const size_t length = xmlSequence(raw.substr(at));
            if (length == 0)
                return false;
            at += length;
        } else if (kind == XmlByte::Bracket) {
            if (raw.substr(at).starts_with("]]>"))
                return false;
            ++at;
        } else if (kind == XmlByte::Amp || kind == XmlByte::Return) {
            if (at > begin)
                m_handler.text(raw.substr(begin, at - begin));
            if (kind == XmlByte::Return) {
                m_handler.text("\n");
                at += raw.substr(at).starts_with("\r\n") ? 2 : 1;
            } else {
                const size_t stop = raw.find(';', at);
                std::string character;
                if (stop == std::string_view::npos || !appendXmlReference(raw.substr(at + 1, stop - at - 1), character))
                    return false;
                m_handler.text(character);
                at = stop + 1;
            }
            begin = at;
        } else {
            return false;
        }
    }
    if (at > begin)
        m_handler.text(raw.substr(begin));
    return true;
}

void XmlScanner::giveLines(std::string_view plain)
{
    for (;;) {
        const size_t end = plain.find('\r');
        if (end > 0 && !plain.empty())
            m_handler.text(plain.substr(0, end));
        if (end == std::string_view::npos)
            return;
        m_handler.text("\n");
        plain.remove_prefix(end + (plain.substr(end).starts_with("\r\n") ? 2 : 1));
    }
}

/// White space in a value becomes blanks; a reference stands for itself, blank or not.
std::string_view XmlScanner::decodedValue(std::string_view raw, bool& good)
{
    std::string value;
    good = areXmlCharacters(raw);
    for (size_t at = 0; at < raw.size() && good; ++at) {
        const XmlByte kind = xmlByte(raw[at]);
        if (kind == XmlByte::Less) {
            good = false;
        } else if (kind == XmlByte::Amp) {
            const size_t stop = raw.find(';', at);
            good = stop != std::string_view::npos && appendXmlReference(raw.substr(at + 1, stop - at - 1), value);
            at = stop;
        } else if (kind == XmlByte::Space || kind == XmlByte::Return) {
            at += raw.substr(at).starts_with("\r\n") ? 1 : 0;
            value += ' ';
        } else {
            value += raw[at];
        }
    }
    if (m_decoded.capacity() == 0)
        m_decoded.reserve(static_cast<size_t>(m_limits.xmlAttributes) + 1); // views into it must stay
    m_decoded.push_back(std::move(value));
    return m_decoded.back();
}

} // namespace branchbook::sheet
