// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xml_scanner.h"

#include "sheet/xml_characters.h"

#include <algorithm>
#include <cstring>

namespace branchbook::sheet {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";
/// The declarations that programs write; a document with another one is not ours.
constexpr std::string_view kDeclarations[] = {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>",
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
    "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>",
    "<?xml version='1.0' encoding='UTF-8'?>",
    "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>",
    "<?xml version=\"1.0\"?>",
    "<?xml version=\"1.0\" standalone=\"yes\"?>",
};

/// Length of the mark and declaration at the start.
size_t prologLength(std::string_view beginning)
{
    const size_t mark = beginning.starts_with(kMark) ? kMark.size() : 0;
    for (const std::string_view declaration : kDeclarations)
        if (beginning.substr(mark).starts_with(declaration))
            return mark + declaration.size();
    return mark;
}

} // namespace

bool XmlScanner::accepts(std::string_view beginning)
{
    const std::string_view rest = beginning.substr(prologLength(beginning));
    return !rest.starts_with("<?xml") && !rest.empty() && rest.front() != '\0' && (rest.size() < 2 || rest[1] != '\0')
        && xmlByte(rest.front()) != XmlByte::High;
}

XmlVerdict XmlScanner::feed(std::string_view input, bool last, size_t& used)
{
    m_at = input.data();
    m_end = input.data() + input.size();
    m_last = last;
    if (!m_begun) {
        m_at += prologLength(input);
        m_begun = true;
    }
    Step step = Step::Done;
    while (m_at != m_end && step == Step::Done)
        step = *m_at == '<' ? scanMarkup() : scanText();
    used = static_cast<size_t>(m_at - input.data());
    if (step == Step::Bad)
        return m_verdict;
    if (last && (step == Step::NeedsMore || m_depth > 0 || !m_rootSeen))
        return XmlVerdict::Malformed;
    return XmlVerdict::Good;
}

XmlScanner::Step XmlScanner::refuse(XmlVerdict verdict)
{
    m_verdict = verdict;
    return Step::Bad;
}

XmlScanner::Step XmlScanner::scanMarkup()
{
    if (m_end - m_at < 2)
        return Step::NeedsMore;
    switch (m_at[1]) {
    case '/': return scanEndTag();
    case '?': return scanInstruction();
    case '!': break;
    default: return scanStartTag();
    }
    constexpr std::string_view kComment = "<!--";
    constexpr std::string_view kData = "<![CDATA[";
    constexpr std::string_view kDoctype = "<!DOCTYPE";
    const std::string_view rest(m_at, static_cast<size_t>(m_end - m_at));
    if (rest.starts_with(kComment))
        return scanComment();
    if (rest.starts_with(kData))
        return scanCharacterData();
    if (rest.starts_with(kDoctype))
        return refuse(m_rootSeen ? XmlVerdict::Malformed : XmlVerdict::Doctype);
    const bool cut = kComment.starts_with(rest) || kData.starts_with(rest) || kDoctype.starts_with(rest);
    return cut ? Step::NeedsMore : refuse(XmlVerdict::Malformed);
}

XmlScanner::Step XmlScanner::scanStartTag()
{
    const char* at = m_at + 1;
    if (!isXmlNameStart(*at))
        return refuse(XmlVerdict::Malformed);
    while (at != m_end && xmlByte(*at) == XmlByte::Name)
        ++at;
    const std::string_view name(m_at + 1, static_cast<size_t>(at - m_at - 1));
    m_attributes.clear();
    m_decoded.clear();
    for (;;) {
        const bool spaced = at != m_end && isXmlSpace(*at);
        while (at != m_end && isXmlSpace(*at))
            ++at;
        if (at == m_end)
            return Step::NeedsMore;
        if (*at == '>') {
            m_at = at + 1;
            return open(name, false);
        }
        if (*at == '/') {
            if (at + 1 == m_end)
                return Step::NeedsMore;
            if (at[1] != '>')
                return refuse(XmlVerdict::Malformed);
            m_at = at + 2;
            return open(name, true);
        }
        if (!spaced)
            return refuse(XmlVerdict::Malformed);
        if (const Step step = scanAttribute(at); step != Step::Done)
            return step;
    }
}

XmlScanner::Step XmlScanner::scanAttribute(const char*& at)
{
    const char* const begin = at;
    if (!isXmlNameStart(*at))
        return refuse(XmlVerdict::Malformed);
    while (at != m_end && xmlByte(*at) == XmlByte::Name)
        ++at;
    const std::string_view name(begin, static_cast<size_t>(at - begin));
    while (at != m_end && isXmlSpace(*at))
        ++at;
    if (at != m_end && *at != '=')
        return refuse(XmlVerdict::Malformed);
    do {
        if (at == m_end)
            return Step::NeedsMore;
        ++at;
    } while (at != m_end && isXmlSpace(*at));
    if (at == m_end)
        return Step::NeedsMore;
    if (xmlByte(*at) != XmlByte::Quote)
        return refuse(XmlVerdict::Malformed);
    const char quote = *at++;
    const char* const value = at;
    bool simple = true;
    for (; at != m_end && *at != quote; ++at)
        simple = simple && (xmlByte(*at) <= XmlByte::Name || *at == ' ');
    if (at == m_end)
        return Step::NeedsMore;
    XmlAttribute attribute{name, {value, static_cast<size_t>(at - value)}};
    ++at;
    bool good = true;
    if (!simple)
        attribute.value = decodedValue(attribute.value, good);
    for (const XmlAttribute& other : m_attributes)
        good = good && other.name != name;
    if (!good)
        return refuse(XmlVerdict::Malformed);
    m_attributes.push_back(attribute);
    return static_cast<int>(m_attributes.size()) > m_limits.xmlAttributes ? refuse(XmlVerdict::TooManyAttributes)
                                                                          : Step::Done;
}

XmlScanner::Step XmlScanner::open(std::string_view name, bool empty)
{
    if (m_depth == 0 && m_rootSeen)
        return refuse(XmlVerdict::Malformed);
    m_rootSeen = true;
    if (++m_depth > m_limits.xmlDepth)
        return refuse(XmlVerdict::TooDeep);
    if (!m_handler.start(withoutPrefix(name), XmlAttributes(m_attributes)))
        return refuse(XmlVerdict::Stopped);
    if (!empty) {
        m_nameStarts.push_back(m_names.size());
        m_names.append(name);
        return Step::Done;
    }
    --m_depth;
    return m_handler.end(withoutPrefix(name)) ? Step::Done : refuse(XmlVerdict::Stopped);
}

XmlScanner::Step XmlScanner::scanEndTag()
{
    const char* const begin = m_at + 2;
    const auto* const stop = static_cast<const char*>(std::memchr(begin, '>', static_cast<size_t>(m_end - begin)));
    if (stop == nullptr)
        return Step::NeedsMore;
    const char* end = stop;
    while (end != begin && isXmlSpace(end[-1]))
        --end;
    m_at = stop + 1;
    return close({begin, static_cast<size_t>(end - begin)});
}

XmlScanner::Step XmlScanner::close(std::string_view name)
{
    if (m_nameStarts.empty() || std::string_view(m_names).substr(m_nameStarts.back()) != name)
        return refuse(XmlVerdict::Malformed);
    m_names.resize(m_nameStarts.back());
    m_nameStarts.pop_back();
    --m_depth;
    return m_handler.end(withoutPrefix(name)) ? Step::Done : refuse(XmlVerdict::Stopped);
}

XmlScanner::Step XmlScanner::scanComment()
{
    const std::string_view rest(m_at + 4, static_cast<size_t>(m_end - m_at - 4));
    const size_t dashes = rest.find("--");
    if (dashes == std::string_view::npos || dashes + 2 == rest.size())
        return Step::NeedsMore;
    if (rest[dashes + 2] != '>' || !areXmlCharacters(rest.substr(0, dashes)))
        return refuse(XmlVerdict::Malformed);
    m_at += 4 + dashes + 3;
    return Step::Done;
}

XmlScanner::Step XmlScanner::scanCharacterData()
{
    const std::string_view rest(m_at + 9, static_cast<size_t>(m_end - m_at - 9));
    const size_t stop = rest.find("]]>");
    if (stop == std::string_view::npos)
        return Step::NeedsMore;
    const std::string_view data = rest.substr(0, stop);
    if (m_depth == 0 || !areXmlCharacters(data))
        return refuse(XmlVerdict::Malformed);
    giveLines(data);
    m_at += 9 + stop + 3;
    return Step::Done;
}

XmlScanner::Step XmlScanner::scanInstruction()
{
    const std::string_view rest(m_at + 2, static_cast<size_t>(m_end - m_at - 2));
    const size_t stop = rest.find("?>");
    if (stop == std::string_view::npos)
        return Step::NeedsMore;
    const std::string_view whole = rest.substr(0, stop);
    size_t target = 0;
    while (target < whole.size() && xmlByte(whole[target]) == XmlByte::Name)
        ++target;
    const bool named =
        target > 0 && isXmlNameStart(whole.front()) && (target == whole.size() || isXmlSpace(whole[target]));
    const bool reserved =
        target == 3 && (whole[0] | 0x20) == 'x' && (whole[1] | 0x20) == 'm' && (whole[2] | 0x20) == 'l';
    if (!named || reserved || !areXmlCharacters(whole))
        return refuse(XmlVerdict::Malformed);
    m_at += 2 + stop + 2;
    return Step::Done;
}

} // namespace branchbook::sheet
