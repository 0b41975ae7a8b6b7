// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/rejects.h"

#include "roster/cell_values.h"
#include "roster/merged_cells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::roster {

namespace {

constexpr int kNarrow = 10;
constexpr int kWide = 40;
constexpr int kMostKept = 1024; ///< columns: more than any header has

/// As it stands in the sheet. A number that could be read in two ways must stay a question when it comes back as text.
QString cellText(const sheet::Cell& cell, const std::vector<const RowProblem*>& problems)
{
    const bool ambiguous = std::any_of(problems.begin(), problems.end(), [&](const RowProblem* problem) {
        return problem->column == cell.column && problem->problem.code == u"date.ambiguous_month";
    });
    if (cell.kind == sheet::CellKind::Number)
        return numberText(cell) + QString(ambiguous ? 1 : 0, u'?');
    if (cell.kind == sheet::CellKind::Date && cell.shown == sheet::DateShown::Month && cell.text.endsWith(u"-01"))
        return cell.text.left(7).toString();
    return cell.text.toString();
}

QString reasonsOf(const std::vector<const RowProblem*>& problems)
{
    QStringList reasons;
    for (const RowProblem* problem : problems) {
        const QString text = problemText(wordedProblem(*problem));
        reasons << (problem->field ? book::fieldLabel(*problem->field) + u'：' + text : text);
        if (problems.size() > 1 && sendsBack(*problem))
            reasons.back() += QCoreApplication::translate("Roster", "这一行因此退回。");
    }
    return reasons.join(u'\n');
}

class RejectsWriter
{
public:
    RejectsWriter(const ImportPlan& plan, const sheet::Table& table)
        : m_plan(plan)
        , m_table(table)
        , m_cells(table, plan.layout.lastHeaderRow)
    {
        const QString reasonKey = headerKey(QString::fromUtf16(kReasonHeader));
        for (const HeaderColumn& column : plan.layout.columns) {
            if (column.key == reasonKey)
                m_leftOut = column.column; // of an earlier round
        }
        for (int column = 0; column < table.columnCount() && column < kMostKept; ++column) {
            if (column != m_leftOut)
                m_columns.push_back(column);
        }
    }

    /// Titles and header rows as they stand there, with their merges; the reason is headed where the header begins.
    void addHead()
    {
        const HeaderLayout& layout = m_plan.layout;
        m_out.sheetName = QCoreApplication::translate("Roster", "待改");
        for (int number = 1; number <= layout.lastHeaderRow; ++number)
            m_out.above.push_back(headRow(number));
        m_out.above[static_cast<size_t>(layout.firstHeaderRow) - 1] << QString::fromUtf16(kReasonHeader);
        if (layout.lastHeaderRow > layout.firstHeaderRow)
            m_out.above.back() << QString();
        m_out.header = m_out.above.back();
        m_out.above.pop_back();
        addMerges();
        for (const int column : m_columns)
            m_out.columnWidths.push_back(widthOf(column));
        m_out.columnWidths.push_back(kWide);
    }

    void addRows()
    {
        auto problem = m_plan.problems.begin();
        for (const PlanRow& row : m_plan.rows) {
            if (row.disposition != Disposition::Rejected)
                continue;
            std::vector<const RowProblem*> problems;
            problem = std::find_if(problem, m_plan.problems.end(),
                                   [&](const RowProblem& each) { return each.row >= row.number; });
            for (; problem != m_plan.problems.end() && problem->row == row.number; ++problem)
                problems.push_back(&*problem);
            QStringList cells;
            for (const int column : m_columns) {
                const sheet::Cell* cell = m_cells.find(row.index, column);
                cells << (cell == nullptr ? QString() : cellText(*cell, problems));
            }
            cells << reasonsOf(problems);
            m_out.rows.push_back(std::move(cells));
        }
    }

    [[nodiscard]] sheet::OutputTable take() { return std::move(m_out); }

private:
    [[nodiscard]] QStringList headRow(int number) const
    {
        int index = 0;
        while (index < m_plan.layout.firstDataIndex && m_table.rowNumber(index) < number)
            ++index;
        QStringList texts;
        const bool stored = index < m_table.rowCount() && m_table.rowNumber(index) == number;
        for (const int column : m_columns) {
            const sheet::Cell* cell = stored ? m_table.find(index, column) : nullptr;
            texts << (cell == nullptr ? QString() : cell->text.toString());
        }
        return texts;
    }

    void addMerges()
    {
        const HeaderLayout& layout = m_plan.layout;
        for (sheet::MergedRange range : m_table.merges()) {
            if (range.lastRow > layout.lastHeaderRow || range.lastColumn >= kMostKept)
                continue;
            if (m_leftOut >= 0 && range.lastColumn >= m_leftOut) {
                --range.lastColumn;
                range.firstColumn -= range.firstColumn > m_leftOut ? 1 : 0;
            }
            const bool several = range.lastRow > range.firstRow || range.lastColumn > range.firstColumn;
            const bool overlaps = std::any_of(m_out.merges.begin(), m_out.merges.end(), [&](const auto& other) {
                return other.firstRow <= range.lastRow && range.firstRow <= other.lastRow
                    && other.firstColumn <= range.lastColumn && range.firstColumn <= other.lastColumn;
            });
            if (range.lastColumn >= range.firstColumn && several && !overlaps)
                m_out.merges.push_back(range);
        }
        const int reason = static_cast<int>(m_columns.size());
        if (layout.lastHeaderRow > layout.firstHeaderRow)
            m_out.merges.push_back({layout.firstHeaderRow, layout.lastHeaderRow, reason, reason});
    }

    [[nodiscard]] int widthOf(int column) const
    {
        for (const HeaderColumn& each : m_plan.layout.columns) {
            if (each.column == column)
                return std::max(kNarrow, static_cast<int>(each.header.size()) * 2 + 2);
        }
        return kNarrow;
    }

    const ImportPlan& m_plan;
    const sheet::Table& m_table;
    MergedCells m_cells;
    int m_leftOut = -1;
    std::vector<int> m_columns; ///< of the sheet, that are written
    sheet::OutputTable m_out;
};

} // namespace

bool sendsBack(const RowProblem& problem)
{
    static constexpr std::array<QStringView, 9> kCodes{
        u"date.future",        u"join_date.under_18", u"full_member.under_18", u"branch.unknown", u"name.missing",
        u"row.same_id_number", u"row.same_person",    u"row.same_member",      u"row.other_table"};
    const QString& code = problem.problem.code;
    return problem.problem.severity == Severity::Error
        && ((problem.field && rejectsRow(problem.problem, *problem.field)) || code.startsWith(u"match.")
            || std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end());
}

sheet::OutputTable rejectedRows(const ImportPlan& plan, const sheet::Table& table)
{
    RejectsWriter writer(plan, table);
    writer.addHead();
    writer.addRows();
    return writer.take();
}

} // namespace branchbook::roster
