// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ods_content.h"

namespace branchbook::sheet {

namespace {

constexpr qsizetype kMaxTables = 1'000;
constexpr qsizetype kMaxDateStyles = 100'000;
constexpr int kMaxParents = 16;

QString attributeText(const XmlAttributes& attributes, std::string_view name)
{
    const auto value = attributes.value(name);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QByteArray attributeBytes(const XmlAttributes& attributes, std::string_view name)
{
    const auto value = attributes.value(name);
    return {value.data(), static_cast<qsizetype>(value.size())};
}

} // namespace

void OdsDateStyles::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "style") {
        if (attributes.value("family") == "table-cell" && m_cells.size() < kMaxDateStyles)
            m_cells.insert(
                attributeBytes(attributes, "name"),
                {attributeBytes(attributes, "data-style-name"), attributeBytes(attributes, "parent-style-name")});
    } else if (name == "date-style") {
        m_format = attributeBytes(attributes, "name");
        m_year = m_month = m_finer = false;
    } else if (!m_format.isEmpty()) {
        m_year = m_year || name == "year" || name == "era";
        m_month = m_month || name == "month";
        m_finer = m_finer || name == "day" || name == "day-of-week" || name == "hours" || name == "seconds";
    }
}

void OdsDateStyles::end(std::string_view name)
{
    if (name != "date-style")
        return;
    if (m_formats.size() < kMaxDateStyles)
        m_formats.insert(m_format, !m_year || m_finer ? DateShown::Day : m_month ? DateShown::Month : DateShown::Year);
    m_format.clear();
}

DateShown OdsDateStyles::of(std::string_view cellStyle) const
{
    QByteArray name(cellStyle.data(), static_cast<qsizetype>(cellStyle.size()));
    for (int i = 0; i < kMaxParents && !name.isEmpty(); ++i) {
        const auto style = m_cells.constFind(name);
        if (style == m_cells.constEnd())
            return DateShown::Day;
        if (!style->format.isEmpty())
            return m_formats.value(style->format, DateShown::Day);
        name = style->parent;
    }
    return DateShown::Day;
}

bool OdsListHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    ++m_depth;
    if (m_documentDepth < 0)
        styles.start(name, attributes);
    if (name == "null-date" && attributes.value("date-value").starts_with("1904"))
        dateSystem = DateSystem::From1904;
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

bool OdsListHandler::end(std::string_view name)
{
    if (m_documentDepth < 0)
        styles.end(name);
    // The document's end is the end of what is wanted: the rest is charts and the like.
    return --m_depth >= m_documentDepth || m_documentDepth < 0;
}

} // namespace branchbook::sheet
