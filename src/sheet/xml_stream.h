// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// XML from outside, event by event: no DTD, bounded depth, attributes and tokens; prefixes are dropped.
#pragma once

#include "sheet/zip_package.h"

#include <string_view>

struct XML_ParserStruct;

namespace branchbook::sheet {

/// The attributes of one element, names without prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {
    }
    /// The value, or an empty view (data() == nullptr) where there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    /// Pairs of name (with prefix) and value, ended by nullptr.
    [[nodiscard]] const char** raw() const { return m_pairs; }

private:
    const char** m_pairs;
};

class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    /// False stops the parser; the handler knows why.
    virtual bool start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual bool end(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;
    /// Bytes of the part that have been parsed.
    virtual bool position(qint64 bytes)
    {
        Q_UNUSED(bytes)
        return true;
    }
};

enum class XmlOutcome { Complete, Stopped };

/// Parses a member to its end or until the handler stops it.
/// Errors: sheet.damaged, sheet.xml_doctype, sheet.xml_depth, sheet.xml_attributes.
[[nodiscard]] Result<XmlOutcome> parseXml(ZipPart& part, XmlHandler& handler, const QString& fileName,
                                          const Limits& limits);

} // namespace branchbook::sheet
