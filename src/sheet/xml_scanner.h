// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner for XML in UTF-8, three times as fast as a general parser and stricter: no DTD at all, so no entity but the
// five of XML itself; ASCII names. Whatever it takes, expat takes with the same events (tests/fuzz/fuzz_xml.cpp).
#pragma once

#include "sheet/xml_stream.h"

#include <string>
#include <vector>

namespace branchbook::sheet {

enum class XmlVerdict : quint8 { Good, Stopped, Malformed, Doctype, TooDeep, TooManyAttributes };

class XmlScanner
{
public:
    XmlScanner(XmlHandler& handler, const Limits& limits)
        : m_handler(handler)
        , m_limits(limits)
    {
    }

    /// Does a document that begins so lie within what this scanner reads? The rest is left to expat.
    [[nodiscard]] static bool accepts(std::string_view beginning);

    /// Takes what it can of `input` (the rest of the last input and more) and tells how much in `used`.
    /// `last`: nothing follows.
    [[nodiscard]] XmlVerdict feed(std::string_view input, bool last, size_t& used);

private:
    enum class Step : quint8 { Done, NeedsMore, Bad };

    [[nodiscard]] Step scanText();
    [[nodiscard]] Step scanMarkup();
    [[nodiscard]] Step scanStartTag();
    [[nodiscard]] Step scanAttribute(const char*& at);
    [[nodiscard]] Step scanEndTag();
    [[nodiscard]] Step scanComment();
    [[nodiscard]] Step scanCharacterData();
    [[nodiscard]] Step scanInstruction();
    [[nodiscard]] Step refuse(XmlVerdict verdict);
    [[nodiscard]] Step open(std::string_view name, bool empty);
    [[nodiscard]] Step close(std::string_view name);
    [[nodiscard]] const char* safeEndOfText() const;
    /// Text with references and line ends; false where it is not well formed.
    [[nodiscard]] bool giveText(std::string_view raw);
    void giveLines(std::string_view plain);
    [[nodiscard]] std::string_view decodedValue(std::string_view raw, bool& good);

    XmlHandler& m_handler;
    const Limits& m_limits;
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    bool m_last = false;
    bool m_begun = false; ///< past the declaration
    bool m_rootSeen = false;
    int m_depth = 0;
    XmlVerdict m_verdict = XmlVerdict::Malformed; ///< why a step was bad
    std::string m_names; ///< of the open elements, one after the other
    std::vector<size_t> m_nameStarts;
    std::vector<XmlAttribute> m_attributes;
    std::vector<std::string> m_decoded; ///< attribute values that held references
};

} // namespace branchbook::sheet
