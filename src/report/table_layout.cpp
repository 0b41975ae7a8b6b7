// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block_layout.h"

#include "report/column_widths.h"
#include "report/page_geometry.h"

#include <algorithm>

namespace branchbook::report {

namespace {

constexpr double kCellLine = 20; ///< pt, the line pitch inside tables
constexpr double kPadX = 4;
constexpr double kPadY = 2;
constexpr double kCaptionDrop = 6; ///< between the caption's characters and the table
constexpr double kAfterTable = geometry::kPitch / 2; ///< at least; what follows begins on the page's grid
constexpr double kNoteLine = 16;
constexpr double kBeforeNotes = 3;
constexpr qsizetype kWholeRows =
    10; ///< up to so many rows a table is not spread over two pages, if it costs little room
constexpr qsizetype kFewestRows = 2; ///< of a table on either page

struct CellText {
    std::vector<TextLine> lines;
    Align align = Align::Center;
};

class TableLayout
{
public:
    TableLayout(const Table& table, LayoutContext& context);
    [[nodiscard]] Result<> run();

private:
    [[nodiscard]] Result<> addCaption();
    [[nodiscard]] Result<> addRow(qsizetype index);
    [[nodiscard]] Result<> addNotes();
    [[nodiscard]] std::shared_ptr<const Atom> makeHead();
    /// `row`: of the table, whose figures are told apart; -1: none of its rows.
    [[nodiscard]] std::vector<CellText> cells(const QStringList& texts, FontRole role, qsizetype row = -1);
    void tagCell(std::vector<Cluster>& clusters, qsizetype row, qsizetype column);
    [[nodiscard]] Atom rowAtom(std::vector<CellText> row) const;
    void openBottom(Atom& atom, qsizetype index) const;
    [[nodiscard]] bool mayEndPage(qsizetype index) const
    {
        return index + 1 >= kFewestRows && index + 1 + kFewestRows <= m_table.rows.size();
    }
    void addContinued(Atom& atom, qsizetype index);

    const Table& m_table;
    LayoutContext& m_context;
    std::vector<double> m_edges; ///< of the columns, from the left of the type area; one more than columns
    std::shared_ptr<const Atom> m_head;
};

TableLayout::TableLayout(const Table& table, LayoutContext& context)
    : m_table(table)
    , m_context(context)
{
    double x = 0;
    m_edges.push_back(0);
    for (const double width : columnWidths(table, m_context.page.width, geometry::kSizeSmall4, kPadX))
        m_edges.push_back(x += width);
}

Result<> TableLayout::run()
{
    if (m_table.columns.isEmpty())
        return {};
    BB_CHECK(addCaption());
    m_head = makeHead();
    BB_CHECK(m_context.maker.add(*m_head));
    for (qsizetype row = 0; row < m_table.rows.size(); ++row)
        BB_CHECK(addRow(row));
    BB_CHECK(addNotes());
    return m_context.maker.add(gapAtom(kAfterTable, Snap::Free));
}

Result<> TableLayout::addCaption()
{
    if (m_table.caption.isEmpty())
        return {};
    const LineStyle style{geometry::kSizeSmall4, m_context.page.width};
    std::vector<TextLine> lines = breakLines(m_context.shaper.shape(m_table.caption, {FontRole::Hei}), style);
    Atom atom;
    atom.keep = Keep::WithNext;
    const double extra = kCellLine * double(lines.size() - 1);
    atom.height = geometry::kPitch + extra;
    double baseline = geometry::kPitch - kCaptionDrop - (1 - geometry::kAscent) * style.size;
    for (TextLine& line : lines) {
        const double x = (m_context.page.width - line.width) / 2;
        atom.texts.push_back({std::move(line), x, baseline});
        baseline += kCellLine;
    }
    return m_context.maker.add(std::move(atom));
}

void TableLayout::tagCell(std::vector<Cluster>& clusters, qsizetype row, qsizetype column)
{
    for (const CellFigure& figure : m_table.figures) {
        if (figure.row != row || figure.column != column)
            continue;
        const qint32 index = m_context.figure(figure.key);
        for (Cluster& cluster : clusters)
            cluster.figure = index;
    }
}

std::vector<CellText> TableLayout::cells(const QStringList& texts, FontRole role, qsizetype index)
{
    std::vector<CellText> row;
    row.reserve(size_t(m_table.columns.size()));
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const double width = m_edges[size_t(i) + 1] - m_edges[size_t(i)] - 2 * kPadX;
        LineStyle style{geometry::kSizeSmall4, width};
        style.keepNames = true;
        std::vector<Cluster> clusters = m_context.shaper.shape(texts.value(i), {role});
        if (index >= 0)
            tagCell(clusters, index, i);
        row.push_back({breakLines(clusters, style), m_table.columns[i].align});
    }
    return row;
}

Atom TableLayout::rowAtom(std::vector<CellText> row) const
{
    size_t lines = 1;
    for (const CellText& cell : row)
        lines = std::max(lines, cell.lines.size());
    Atom atom;
    atom.snap = Snap::Free;
    atom.height = double(lines) * kCellLine + 2 * kPadY;
    if (m_head)
        atom.height = std::max(atom.height, m_table.leastRowHeight);
    atom.runningHead = m_head;
    for (size_t i = 0; i < row.size(); ++i) {
        const double room = m_edges[i + 1] - m_edges[i] - 2 * kPadX;
        const double size = geometry::kSizeSmall4;
        double baseline = (atom.height - double(row[i].lines.size()) * kCellLine) / 2 + (kCellLine - size) / 2
            + geometry::kAscent * size;
        for (TextLine& line : row[i].lines) {
            const double spare = std::max(0.0, room - line.width);
            const double shift = row[i].align == Align::Left ? 0 : row[i].align == Align::Right ? spare : spare / 2;
            if (!line.clusters.empty())
                atom.texts.push_back({std::move(line), m_edges[i] + kPadX + shift, baseline});
            baseline += kCellLine;
        }
    }
    for (const double x : m_edges)
        atom.rules.push_back({x, 0, x, atom.height});
    atom.rules.push_back({0, atom.height, m_context.page.width, atom.height});
    return atom;
}

std::shared_ptr<const Atom> TableLayout::makeHead()
{
    if (m_table.headRow == HeadRow::Absent) {
        Atom edge; // only the line above the first row of a page
        edge.snap = Snap::Free;
        edge.rules.push_back({0, 0, m_context.page.width, 0});
        edge.keep = Keep::WithNext;
        return std::make_shared<const Atom>(std::move(edge));
    }
    QStringList heads;
    for (const Column& column : m_table.columns)
        heads.append(column.head);
    std::vector<CellText> row = cells(heads, FontRole::Hei);
    for (CellText& cell : row)
        cell.align = Align::Center;
    Atom atom = rowAtom(std::move(row));
    atom.rules.push_back({0, 0, m_context.page.width, 0});
    atom.keep = Keep::WithNext;
    return std::make_shared<const Atom>(std::move(atom));
}

/// Takes the rule away below cells that go on in the next row.
void TableLayout::openBottom(Atom& atom, qsizetype index) const
{
    if (index + 1 >= m_table.rows.size())
        return;
    std::vector<PlacedRule> segments;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const bool goesOn =
            m_table.columns[i].emptyCell == EmptyCell::ContinuesAbove && m_table.rows[index + 1].value(i).isEmpty();
        if (!goesOn)
            segments.push_back({m_edges[size_t(i)], atom.height, m_edges[size_t(i) + 1], atom.height});
    }
    if (segments.size() == size_t(m_table.columns.size()))
        return;
    atom.closingRules = {atom.rules.back()};
    atom.rules.pop_back();
    atom.rules.insert(atom.rules.end(), segments.begin(), segments.end());
}

/// A cell that goes on from the row above says so at the top of a page: 年龄（续）.
void TableLayout::addContinued(Atom& atom, qsizetype index)
{
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.columns[i].emptyCell != EmptyCell::ContinuesAbove || !m_table.rows[index].value(i).isEmpty())
            continue;
        qsizetype above = index;
        while (above > 0 && m_table.rows[above].value(i).isEmpty())
            --above;
        const QString text = m_table.rows[above].value(i);
        if (text.isEmpty())
            continue;
        QStringList texts(m_table.columns.size());
        texts[i] = text + QStringLiteral("（续）");
        const Atom one = rowAtom(cells(texts, FontRole::Song));
        if (one.height <= atom.height) // else there is no room for it
            atom.continuedTexts.insert(atom.continuedTexts.end(), one.texts.begin(), one.texts.end());
    }
}

Result<> TableLayout::addRow(qsizetype index)
{
    const QStringList& texts = m_table.rows[index];
    if (texts.size() > m_table.columns.size())
        return fail(ErrorKind::Invalid, QStringLiteral("report.table_row"), {m_table.caption});
    std::vector<CellText> row = cells(texts, FontRole::Song, index);
    const auto fitting = size_t((m_context.page.height - m_head->height - 2 * kPadY) / kCellLine);
    const auto isTall = [&](const CellText& cell) { return cell.lines.size() > fitting; };
    while (std::any_of(row.begin(), row.end(), isTall)) { // only a row taller than a page is cut
        std::vector<CellText> part;
        for (CellText& cell : row) {
            const auto cut = cell.lines.begin() + std::ptrdiff_t(std::min(fitting, cell.lines.size()));
            part.push_back({{std::make_move_iterator(cell.lines.begin()), std::make_move_iterator(cut)}, cell.align});
            cell.lines.erase(cell.lines.begin(), cut);
        }
        BB_CHECK(m_context.maker.add(rowAtom(std::move(part))));
    }
    Atom atom = rowAtom(std::move(row));
    openBottom(atom, index);
    addContinued(atom, index);
    if (index + 1 < m_table.rows.size() && !mayEndPage(index))
        atom.keep = Keep::WithNext;
    else if (m_table.rows.size() <= kWholeRows && index + 1 < m_table.rows.size())
        atom.keep = Keep::Preferably;
    return m_context.maker.add(std::move(atom));
}

Result<> TableLayout::addNotes()
{
    double above = kBeforeNotes;
    for (const QString& note : m_table.notes) {
        const LineStyle style{geometry::kSize5, m_context.page.width};
        for (TextLine& line : breakLines(m_context.shaper.shape(note, {FontRole::Song}), style)) {
            Atom atom;
            atom.snap = Snap::Free;
            const double drop = std::exchange(above, 0) + (kNoteLine - style.size) / 2;
            atom.height = drop + (kNoteLine + style.size) / 2;
            atom.keepsPrevious = true;
            atom.texts.push_back({std::move(line), 0, drop + geometry::kAscent * style.size});
            BB_CHECK(m_context.maker.add(std::move(atom)));
        }
    }
    return {};
}

} // namespace

Result<> layoutBlock(const Table& block, LayoutContext& context)
{
    BB_CHECK(context.maker.settle()); // else a figure would stand between its rows
    return TableLayout(block, context).run();
}

} // namespace branchbook::report
