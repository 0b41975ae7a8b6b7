// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// XML from outside, event by event: no DTD, bounded depth, attributes and tokens; prefixes are dropped.
#pragma once

#include "sheet/zip_package.h"

#include <string_view>

namespace branchbook::sheet {

struct XmlAttribute {
    std::string_view name; ///< with its prefix
    std::string_view value;
};

/// The attributes of one element; valid during the call that hands them over.
class XmlAttributes
{
public:
    explicit XmlAttributes(std::span<const XmlAttribute> all)
        : m_all(all)
    {
    }
    /// The value of `name`, under whatever prefix, or an empty view (data() == nullptr) where there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] auto begin() const { return m_all.begin(); }
    [[nodiscard]] auto end() const { return m_all.end(); }

private:
    std::span<const XmlAttribute> m_all;
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

/// A tag, comment or the like that is longer is refused: it would have to be held as a whole.
constexpr qint64 kMaxXmlToken = 4LL << 20U;

/// "c" of "x:c".
[[nodiscard]] inline std::string_view withoutPrefix(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Parses a member to its end or until the handler stops it: UTF-8, which is what all programs write, by our own scanner
/// (xml_scanner.h), any other encoding by expat (docs/adr/0003-own-sheet-readers.md).
/// Errors: sheet.damaged, sheet.xml_doctype, sheet.xml_depth, sheet.xml_attributes.
[[nodiscard]] Result<XmlOutcome> parseXml(ZipPart& part, XmlHandler& handler, const QString& fileName,
                                          const Limits& limits);

} // namespace branchbook::sheet
