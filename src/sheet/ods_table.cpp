// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/number_text.h"
#include "sheet/ods_content.h"
#include "sheet/serial_date.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace branchbook::sheet {

namespace {

constexpr qint64 kFarBeyond = 1'000'000'000;
constexpr size_t kMaxOdsBytes = 256UL * 1024; ///< longer than any cell may be, whatever its characters
constexpr qint64 kMaxPending = 100'000;
constexpr size_t kMaxColumnStyles = 16'384;

/// A repeat count, at least 1, capped, so that no sum of them can overflow.
qint64 countOf(std::string_view text)
{
    qint64 count = 1;
    if (text.data() == nullptr)
        return 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc::result_out_of_range)
        return kFarBeyond;
    return std::clamp<qint64>(count, 1, kFarBeyond);
}

bool isSkipped(std::string_view name)
{
    return name == "annotation" || name == "ruby-text" || name == "note" || name == "frame" || name == "custom-shape";
}

} // namespace

bool OdsTableHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    ++m_depth;
    if (m_tableDepth < 0) {
        if (name == "spreadsheet" && m_documentDepth < 0)
            m_documentDepth = m_depth;
        else if (name == "table" && m_documentDepth >= 0 && m_depth == m_documentDepth + 1 && ++m_seen == m_wanted)
            m_tableDepth = m_depth;
        return true;
    }
    if (m_skipDepth >= 0)
        return true;
    if (m_cellDepth >= 0) {
        if (isSkipped(name))
            m_skipDepth = m_depth;
        else
            startInParagraph(name, attributes);
        return true;
    }
    if (name == "table-row")
        return startRow(attributes);
    if (name == "table-cell" || name == "covered-table-cell")
        return startCell(attributes);
    if (name == "table-column")
        startColumn(attributes);
    if (name == "table" || name == "shapes")
        m_skipDepth = m_depth;
    return true;
}

bool OdsTableHandler::end(std::string_view name)
{
    const int depth = m_depth--;
    if (m_tableDepth < 0)
        return true;
    if (m_skipDepth >= 0) {
        if (m_skipDepth == depth)
            m_skipDepth = -1;
        return true;
    }
    if (depth == m_paragraphDepth)
        m_paragraphDepth = -1;
    if (depth == m_cellDepth)
        return endCell();
    if (depth == m_tableDepth)
        return false; // done
    return m_cellDepth >= 0 || name != "table-row" || endRow();
}

void OdsTableHandler::startColumn(const XmlAttributes& attributes)
{
    if (m_columnStyles.size() >= kMaxColumnStyles)
        return;
    const qint64 begin = m_columnStyles.empty() ? 0 : m_columnStyles.back().end;
    m_columnStyles.push_back({std::min(begin + countOf(attributes.value("number-columns-repeated")), kFarBeyond),
                              std::string(attributes.value("default-cell-style-name"))});
}

DateShown OdsTableHandler::shownDate() const
{
    if (!m_style.empty())
        return m_styles.of(m_style);
    if (!m_rowStyle.empty())
        return m_styles.of(m_rowStyle);
    const auto column = std::find_if(m_columnStyles.begin(), m_columnStyles.end(),
                                     [this](const ColumnStyle& each) { return m_column < each.end; });
    return column == m_columnStyles.end() ? DateShown::Day : m_styles.of(column->style);
}

bool OdsTableHandler::startRow(const XmlAttributes& attributes)
{
    m_rowStyle = attributes.value("default-cell-style-name");
    m_rowRepeat = countOf(attributes.value("number-rows-repeated"));
    m_column = 0;
    m_pending.clear();
    // Empty rows may reach beyond any limit; a row is begun with its first cell.
    return m_row <= m_limits.rows || m_sink.tick();
}

bool OdsTableHandler::endRow()
{
    for (qint64 copy = 0; copy < m_rowRepeat && !m_pending.empty(); ++copy) {
        if (!m_sink.beginRow(m_row + copy))
            return false;
        for (Pending& pending : m_pending) {
            pending.cell.text = pending.text;
            if (!m_sink.addCell(pending.column, pending.cell))
                return false;
        }
    }
    m_row = std::min(m_row + m_rowRepeat, kFarBeyond);
    return true;
}

bool OdsTableHandler::startCell(const XmlAttributes& attributes)
{
    m_cellDepth = m_depth;
    m_type = Type::None;
    m_formula = false;
    m_firstParagraph = true;
    m_columnRepeat = 1;
    m_text.clear();
    m_value.clear();
    m_style.clear();
    qint64 rows = 1;
    qint64 columns = 1;
    for (const auto& [name, value] : attributes) {
        if (name == "office:value-type" && m_type == Type::None) {
            m_type = value == "float" || value == "percentage" || value == "currency" ? Type::Number
                : value == "date"                                                     ? Type::Date
                : value == "boolean"                                                  ? Type::Boolean
                                                                                      : Type::Text;
        } else if (name == "calcext:value-type" && value == "error") {
            m_type = Type::Error;
        } else if (name == "office:value" || name == "office:date-value" || name == "office:boolean-value"
                   || name == "office:string-value") {
            m_value.assign(value.substr(0, kMaxOdsBytes));
        } else if (name == "table:style-name") {
            m_style.assign(value);
        } else if (name == "table:formula") {
            m_formula = true;
        } else if (name == "table:number-columns-repeated") {
            m_columnRepeat = countOf(value);
        } else if (name == "table:number-columns-spanned") {
            columns = countOf(value);
        } else if (name == "table:number-rows-spanned") {
            rows = countOf(value);
        }
    }
    return (rows == 1 && columns == 1) || addMerge(rows, columns);
}

bool OdsTableHandler::addMerge(qint64 rows, qint64 columns)
{
    const qint64 lastRow = std::min<qint64>(m_row + rows - 1, m_limits.rows);
    const qint64 lastColumn = std::min<qint64>(m_column + columns, m_limits.columns) - 1;
    if (m_row > lastRow || m_column > lastColumn)
        return true;
    return m_sink.addMerge(
        {static_cast<int>(m_row), static_cast<int>(lastRow), static_cast<int>(m_column), static_cast<int>(lastColumn)});
}

bool OdsTableHandler::endCell()
{
    m_cellDepth = -1;
    const qint64 repeat = m_columnRepeat;
    bool goOn = true;
    if (m_type == Type::Number) {
        const std::string_view digits = trimmedXml(m_value);
        const auto value = parseNumber(digits);
        NumberText text;
        goOn = !value                 ? put(CellKind::Text, m_wide.convert(m_text))
            : isShown(digits, *value) ? put(CellKind::Number, m_wide.convert(trimmedXml(m_text)), *value)
                                      : put(CellKind::Number, m_wide.convert(text.ofDigits(digits, *value)), *value);
    } else if (m_type == Type::Date) {
        const auto date = parseIsoDate(trimmedXml(m_value), m_dateSystem);
        goOn = date ? put(CellKind::Date, date->text.view(), date->serial, shownDate())
                    : put(CellKind::Text, m_wide.convert(m_text));
    } else if (m_type == Type::Boolean) {
        goOn = m_value == "true" ? put(CellKind::Boolean, u"TRUE", 1) : put(CellKind::Boolean, u"FALSE", 0);
    } else if (m_type == Type::Error) {
        goOn = put(CellKind::Error, m_wide.convert(m_text));
    } else if (m_type == Type::Text || !m_text.empty()) {
        goOn = put(CellKind::Text, m_wide.convert(m_text.empty() ? m_value : m_text));
    } else if (m_formula) {
        goOn = put(CellKind::Error, u"="); // nobody has calculated it yet
    }
    m_column = std::min(m_column + repeat, kFarBeyond);
    return goOn;
}

/// Of a number whose digits were lost (an ID number typed as a number) the cell's own words are told, not the exponent form that the
/// program stored it in: 4.20106E+17 or 420106198601010000, whichever stands there.
bool OdsTableHandler::isShown(std::string_view digits, double value) const
{
    constexpr double kDigitsLost = 1e15;
    constexpr double kRounded = 0.1;
    if (std::abs(value) < kDigitsLost || digits.find_first_of("eE") == std::string_view::npos)
        return false;
    const auto shown = parseNumber(trimmedXml(m_text));
    return shown && std::abs(*shown - value) <= std::abs(value) * kRounded;
}

bool OdsTableHandler::put(CellKind kind, QStringView text, double number, DateShown shown)
{
    if (text.isEmpty())
        return true;
    if (m_rowRepeat == 1 && m_row != m_sink.row() && !m_sink.beginRow(m_row))
        return false;
    const Cell cell{text, number, 0, kind, m_formula, shown};
    for (qint64 copy = 0; copy < m_columnRepeat; ++copy) {
        const qint64 column = m_column + copy;
        if (m_rowRepeat == 1) {
            if (!m_sink.addCell(column, cell))
                return false;
        } else if (column >= m_limits.columns || static_cast<qint64>(m_pending.size()) >= kMaxPending) {
            return m_sink.fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_columns"),
                               {QString::number(m_limits.columns)});
        } else {
            m_pending.push_back({column, cell, text.toString()});
        }
    }
    return true;
}

void OdsTableHandler::startInParagraph(std::string_view name, const XmlAttributes& attributes)
{
    if (m_paragraphDepth < 0) {
        if ((name != "p" && name != "h") || m_depth != m_cellDepth + 1)
            return;
        m_paragraphDepth = m_depth;
        m_spaceBefore = true; // leading white space goes
        if (!m_firstParagraph)
            m_text += '\n';
        m_firstParagraph = false;
    } else if (name == "s") {
        const qint64 spaces = std::min<qint64>(countOf(attributes.value("c")), kMaxOdsBytes);
        if (m_text.size() <= kMaxOdsBytes)
            m_text.append(static_cast<size_t>(spaces), ' ');
        m_spaceBefore = false;
    } else if (name == "tab") {
        m_text += '\t';
        m_spaceBefore = false;
    } else if (name == "line-break") {
        m_text += '\n';
        m_spaceBefore = true;
    }
}

void OdsTableHandler::text(std::string_view piece)
{
    if (m_paragraphDepth >= 0 && m_skipDepth < 0 && m_text.size() <= kMaxOdsBytes)
        appendText(piece);
}

void OdsTableHandler::appendText(std::string_view piece)
{
    for (const char c : piece) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            m_text += c;
        else if (!m_spaceBefore)
            m_text += ' ';
        m_spaceBefore = space;
    }
}

} // namespace branchbook::sheet
