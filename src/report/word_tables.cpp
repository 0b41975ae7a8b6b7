// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a .docx: heads that repeat, rows that are never split, and the foot of an official paper.
#include "report/column_widths.h"
#include "report/page_geometry.h"
#include "report/red_mark.h"
#include "report/word_body.h"
#include "report/word_styles.h"

#include <algorithm>
#include <cmath>

namespace branchbook::report {

namespace {

namespace ws = word_style;

constexpr double kTwips = 20; ///< to a point
constexpr double kCellPadding = 4; ///< pt, as the style of tables has it

std::vector<int> wordWidths(const Table& table, int typeWidth)
{
    std::vector<int> widths;
    double edge = 0;
    int reached = 0;
    for (const double width : columnWidths(table, typeWidth, geometry::kSizeSmall4 * kTwips, kCellPadding * kTwips)) {
        edge += width;
        widths.push_back(int(std::lround(edge)) - reached);
        reached += widths.back();
    }
    return widths;
}

const char* cellStyle(Align align)
{
    switch (align) {
    case Align::Left: return ws::kTableLeft;
    case Align::Right: return ws::kTableRight;
    case Align::Center: break;
    }
    return ws::kTableText;
}

/// A row of a form that is repeated for each entry of a list: what it asks for, all of them would.
bool isPattern(const QStringList& row)
{
    return std::ranges::any_of(row, [](const QString& text) { return text.contains(u"{{") && text.contains(u'.'); });
}

/// A cell that goes on from the row above becomes one with it.
const char* mergeOf(const Table& table, qsizetype row, qsizetype column)
{
    if (table.columns[column].emptyCell != EmptyCell::ContinuesAbove)
        return nullptr;
    const auto goesOn = [&](qsizetype at) {
        return at > 0 && at < table.rows.size() && table.rows[at].value(column).isEmpty();
    };
    if (goesOn(row))
        return "continue";
    return goesOn(row + 1) ? "restart" : nullptr;
}

void writeEdge(WordXml& xml, const char* edge, double width)
{
    xml.empty(edge, {{"w:val", "single"}, {"w:sz", int(std::lround(width * 8))}, {"w:space", 0}, {"w:color", "auto"}});
}

} // namespace

void WordBody::writeTableFrame(const std::vector<int>& widths)
{
    m_xml.open("w:tblPr");
    m_xml.value("w:tblStyle", ws::kTableGrid);
    m_xml.empty("w:tblW", {{"w:w", m_typeWidth}, {"w:type", "dxa"}});
    m_xml.value("w:jc", "center");
    m_xml.empty("w:tblLayout", {{"w:type", "fixed"}});
    m_xml.close();
    m_xml.open("w:tblGrid");
    for (const int width : widths)
        m_xml.empty("w:gridCol", {{"w:w", width}});
    m_xml.close();
}

void WordBody::writeCell(const QString& text, int width, const char* style, const char* merge)
{
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", width}, {"w:type", "dxa"}});
    if (merge != nullptr)
        m_xml.value("w:vMerge", merge);
    m_xml.value("w:vAlign", "center");
    m_xml.close();
    paragraph(style, text);
    m_xml.close();
}

void WordBody::writeHeadRow(const Table& block, const std::vector<int>& widths)
{
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.empty("w:cantSplit");
    m_xml.empty("w:tblHeader");
    m_xml.close();
    for (qsizetype i = 0; i < block.columns.size(); ++i)
        writeCell(block.columns[i].head, widths[size_t(i)], ws::kTableHead, nullptr);
    m_xml.close();
}

Result<> WordBody::writeRow(const Table& block, qsizetype index, const std::vector<int>& widths)
{
    const QStringList& texts = block.rows[index];
    if (texts.size() > block.columns.size())
        return fail(ErrorKind::Invalid, QStringLiteral("report.table_row"), {block.caption});
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.empty("w:cantSplit");
    if (block.leastRowHeight > 0)
        m_xml.empty("w:trHeight", {{"w:val", twips(block.leastRowHeight)}, {"w:hRule", "atLeast"}});
    m_xml.close();
    for (qsizetype i = 0; i < block.columns.size(); ++i)
        writeCell(texts.value(i), widths[size_t(i)], cellStyle(block.columns[i].align), mergeOf(block, index, i));
    m_xml.close();
    return {};
}

Result<> WordBody::write(const Table& block)
{
    if (block.columns.isEmpty())
        return {};
    if (!block.caption.isEmpty())
        paragraph(ws::kCaption, block.caption);
    else if (m_breakBefore)
        paragraph(ws::kTableEnd, {}); // a table itself cannot ask for a page
    const std::vector<int> widths = wordWidths(block, m_typeWidth);
    m_xml.open("w:tbl");
    writeTableFrame(widths);
    if (block.headRow == HeadRow::Shown)
        writeHeadRow(block, widths);
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        m_keepNext = m_stay == Stay::WithNext && row + 2 >= block.rows.size() && !isPattern(block.rows[row]);
        BB_CHECK(writeRow(block, row, widths));
    }
    m_xml.close();
    for (const QString& note : block.notes)
        paragraph(ws::kTableNote, note);
    paragraph(ws::kTableEnd, {}); // two tables that touch would become one
    m_keepNext = false;
    return {};
}

void WordBody::writeColophonFrame()
{
    m_xml.open("w:tblPr");
    m_xml.empty("w:tblpPr",
                {{"w:leftFromText", 0},
                 {"w:rightFromText", 0},
                 {"w:vertAnchor", "margin"},
                 {"w:horzAnchor", "margin"},
                 {"w:tblpXSpec", "center"},
                 {"w:tblpYSpec", "bottom"}});
    m_xml.value("w:tblOverlap", "never");
    m_xml.empty("w:tblW", {{"w:w", m_typeWidth}, {"w:type", "dxa"}});
    m_xml.open("w:tblBorders");
    writeEdge(m_xml, "w:top", kColophonOuterRule);
    writeEdge(m_xml, "w:bottom", kColophonOuterRule);
    writeEdge(m_xml, "w:insideH", kColophonInnerRule);
    m_xml.close();
    m_xml.empty("w:tblLayout", {{"w:type", "fixed"}});
    m_xml.open("w:tblCellMar");
    m_xml.empty("w:left", {{"w:w", 0}, {"w:type", "dxa"}});
    m_xml.empty("w:right", {{"w:w", 0}, {"w:type", "dxa"}});
    m_xml.close();
    m_xml.close();
    m_xml.open("w:tblGrid");
    m_xml.empty("w:gridCol", {{"w:w", m_typeWidth}});
    m_xml.close();
}

void WordBody::writeColophonRow(const QString& text)
{
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.empty("w:cantSplit");
    m_xml.close();
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", m_typeWidth}, {"w:type", "dxa"}});
    m_xml.close();
    paragraph(ws::kColophon, text);
    m_xml.close();
    m_xml.close();
}

/// A table that floats at the foot of the type area in Word and WPS; LibreOffice 7.4 sets it below the text instead.
Result<> WordBody::write(const Colophon& block)
{
    m_xml.open("w:tbl");
    writeColophonFrame();
    if (!block.sentTo.isEmpty())
        writeColophonRow(QStringLiteral("分送：") + block.sentTo);
    writeColophonRow(block.issuer + u'\t' + block.printed);
    m_xml.close();
    paragraph(ws::kTableEnd, {});
    return {};
}

} // namespace branchbook::report
