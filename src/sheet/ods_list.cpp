// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ods_content.h"

namespace branchbook::sheet {

namespace {

constexpr qsizetype kMaxTables = 1'000;

QString attributeText(const XmlAttributes& attributes, std::string_view name)
{
    const auto value = attributes.value(name);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

} // namespace

bool OdsListHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    ++m_depth;
    if (name == "spreadsheet" && m_documentDepth < 0) {
        m_documentDepth = m_depth;
    } else if (name == "table" && m_documentDepth >= 0 && m_depth == m_documentDepth + 1) {
        sheets << SheetInfo{attributeText(attributes, "name"),
                            m_hiddenStyles.contains(attributeText(attributes, "style-name"))};
        tooMany = sheets.size() > kMaxTables;
    } else if (m_documentDepth < 0 && name == "style") {
        m_style = attributeText(attributes, "name");
    } else if (m_documentDepth < 0 && name == "table-properties" && attributes.value("display") == "false"
               && m_hiddenStyles.size() < kMaxTables) {
        m_hiddenStyles.insert(m_style);
    }
    return !tooMany;
}

bool OdsListHandler::end(std::string_view)
{
    // The document's end is the end of what is wanted: the rest is charts and the like.
    return --m_depth >= m_documentDepth || m_documentDepth < 0;
}

} // namespace branchbook::sheet
