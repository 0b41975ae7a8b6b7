// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx_sheet.h"

#include "sheet/number_text.h"

#include <charconv>

namespace branchbook::sheet {

namespace {

constexpr qint64 kFarAway = 1'000'000'000;
constexpr qint64 kBlankPerCell = 4; ///< how many visited cells are borne for each that may hold something

} // namespace

bool parseReference(std::string_view text, qint64& row, qint64& column)
{
    size_t at = 0;
    qint64 letters = 0;
    for (; at < text.size() && (text[at] & ~0x20) >= 'A' && (text[at] & ~0x20) <= 'Z'; ++at)
        letters = std::min(letters * 26 + ((text[at] & ~0x20) - 'A' + 1), kFarAway);
    qint64 digits = 0;
    const size_t firstDigit = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
        digits = std::min(digits * 10 + (text[at] - '0'), kFarAway);
    if (letters == 0 || at == firstDigit || at != text.size())
        return false;
    row = digits;
    column = letters - 1;
    return true;
}

bool XlsxSheetHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name.size() == 1) {
        switch (name.front()) {
        case 'c': return !m_inRow || startCell(attributes);
        case 'v':
            m_collect = m_inCell;
            m_text.clear();
            return true;
        case 't': m_collect = m_inCell && !m_reading; return true;
        case 'f': m_formula = m_inFormula = m_inCell; return true;
        default: return true;
        }
    }
    if (name == "row")
        return !m_inData || startRow(attributes);
    if (name == "rPh")
        m_reading = true;
    else if (name == "sheetData")
        m_inData = true;
    else if (name == "mergeCell")
        return addMerge(attributes.value("ref"));
    return true;
}

bool XlsxSheetHandler::end(std::string_view name)
{
    if (name.size() == 1) {
        if (name.front() == 'c')
            return !m_inCell || finishCell();
        m_collect = m_inFormula = false;
        return m_text.size() <= kMaxCellBytes
            || m_sink.fail(ErrorKind::Invalid, QStringLiteral("sheet.text_too_long"),
                           {cellName(m_sink.row(), static_cast<int>(m_column)), QString::number(m_limits.textLength)});
    }
    if (name == "row")
        m_inRow = false;
    else if (name == "rPh")
        m_reading = false;
    else if (name == "sheetData")
        m_inData = false;
    return true;
}

bool XlsxSheetHandler::startRow(const XmlAttributes& attributes)
{
    qint64 number = m_row + 1;
    const auto given = attributes.value("r");
    if (given.data() != nullptr) {
        number = kFarAway;
        std::from_chars(given.data(), given.data() + given.size(), number);
    }
    m_row = number;
    m_column = -1;
    m_inRow = true;
    return m_sink.beginRow(number);
}

XlsxSheetHandler::Type XlsxSheetHandler::typeOf(std::string_view name)
{
    if (name == "s")
        return Type::Shared;
    if (name == "n")
        return Type::Number;
    if (name == "b")
        return Type::Boolean;
    if (name == "e")
        return Type::Error;
    if (name == "d")
        return Type::Date;
    return Type::Text; // str, inlineStr
}

bool XlsxSheetHandler::startCell(const XmlAttributes& attributes)
{
    qint64 row = m_row;
    qint64 column = m_column + 1;
    m_style = 0;
    m_type = Type::Number;
    for (const XmlAttribute& attribute : attributes) {
        if (attribute.name == "r") {
            if (!parseReference(attribute.value, row, column))
                return m_sink.fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"));
        } else if (attribute.name == "s") {
            std::from_chars(attribute.value.data(), attribute.value.data() + attribute.value.size(), m_style);
        } else if (attribute.name == "t") {
            m_type = typeOf(attribute.value);
        }
    }
    m_column = column;
    m_inCell = true;
    m_formula = false;
    m_text.clear();
    m_formulaText.clear();
    if (row > m_limits.rows)
        return m_sink.fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_rows"), {QString::number(m_limits.rows)});
    if (column >= m_limits.columns)
        return m_sink.fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_columns"),
                           {QString::number(m_limits.columns)});
    return ++m_visited <= m_limits.cells * kBlankPerCell
        || m_sink.fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_cells"), {QString::number(m_limits.cells)});
}

bool XlsxSheetHandler::addMerge(std::string_view reference)
{
    const size_t colon = reference.find(':');
    qint64 firstRow = 0;
    qint64 firstColumn = 0;
    qint64 lastRow = 0;
    qint64 lastColumn = 0;
    if (colon == std::string_view::npos || !parseReference(reference.substr(0, colon), firstRow, firstColumn)
        || !parseReference(reference.substr(colon + 1), lastRow, lastColumn) || firstRow < 1 || lastRow < firstRow
        || lastColumn < firstColumn || lastRow > m_limits.rows || lastColumn >= m_limits.columns)
        return true; // a merge that makes no sense merges nothing
    return m_sink.addMerge({static_cast<int>(firstRow), static_cast<int>(lastRow), static_cast<int>(firstColumn),
                            static_cast<int>(lastColumn)});
}

bool XlsxSheetHandler::finishCell()
{
    m_inCell = false;
    m_collect = false;
    if (m_text.empty())
        return finishEmpty();
    switch (m_type) {
    case Type::Shared: return finishShared();
    case Type::Number: return finishNumber();
    case Type::Date: return finishDate();
    case Type::Error: return put(CellKind::Error, m_wide.convert(m_text));
    case Type::Boolean:
        return m_text == "1" || m_text == "true" ? put(CellKind::Boolean, u"TRUE", 1)
                                                 : put(CellKind::Boolean, u"FALSE", 0);
    case Type::Text: break;
    }
    return finishText();
}

/// A formula that nobody has calculated yet is something that is missing, not an empty cell; one whose result is the
/// empty text (t="str") is empty.
bool XlsxSheetHandler::finishEmpty()
{
    if (!m_formula || m_type == Type::Text)
        return true;
    m_formulaText.insert(0, 1, '=');
    const QStringView formula = m_wide.convert(m_formulaText);
    return put(CellKind::Error, formula.left(m_limits.textLength));
}

bool XlsxSheetHandler::finishShared()
{
    const std::string_view digits = trimmedXml(m_text);
    size_t index = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    if (error != std::errc() || end != digits.data() + digits.size() || index >= m_texts.count())
        return m_sink.fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"), {},
                           cellName(m_sink.row(), static_cast<int>(m_column)));
    return m_sink.addCellView(m_column, {m_texts.at(index), 0, 0, CellKind::Text, m_formula});
}

bool XlsxSheetHandler::finishText()
{
    if (m_text.find('_') == std::string::npos)
        return put(CellKind::Text, m_wide.convert(m_text));
    QString whole = QString::fromStdString(m_text);
    whole.truncate(decodeXmlEscapes(reinterpret_cast<char16_t*>(whole.data()), whole.size()));
    return put(CellKind::Text, whole);
}

bool XlsxSheetHandler::finishNumber()
{
    const std::string_view digits = trimmedXml(m_text);
    const auto value = parseNumber(digits);
    if (!value)
        return finishText();
    const auto shown = m_style < m_styles.size() ? m_styles[m_style] : std::nullopt;
    if (shown) {
        if (const auto date = serialDateText(*value, m_dateSystem))
            return put(CellKind::Date, date->view(), *value, *shown);
    }
    NumberText text;
    return put(CellKind::Number, m_wide.convert(text.ofDigits(digits, *value)), *value);
}

bool XlsxSheetHandler::finishDate()
{
    const auto date = parseIsoDate(trimmedXml(m_text), m_dateSystem);
    if (!date)
        return finishText();
    const auto shown = m_style < m_styles.size() ? m_styles[m_style] : std::nullopt;
    return put(CellKind::Date, date->text.view(), date->serial, shown.value_or(DateShown::Day));
}

bool XlsxSheetHandler::put(CellKind kind, QStringView text, double number, DateShown shown)
{
    return m_sink.addCell(m_column, {text, number, 0, kind, m_formula, shown});
}

} // namespace branchbook::sheet
