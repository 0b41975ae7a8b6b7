// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/rejects.h"

#include "roster/cell_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::roster {

namespace {

constexpr int kNarrow = 10;
constexpr int kWide = 40;

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
        const QString text = problemText(problem->problem);
        reasons << (problem->field ? book::fieldLabel(*problem->field) + u'：' + text : text);
    }
    return reasons.join(u'\n');
}

} // namespace

sheet::OutputTable rejectedRows(const ImportPlan& plan, const sheet::Table& table)
{
    sheet::OutputTable out;
    out.sheetName = QCoreApplication::translate("Roster", "待改");
    for (const HeaderColumn& column : plan.layout.columns) {
        if (column.key == headerKey(QString::fromUtf16(kReasonHeader)))
            continue;
        out.header << column.header;
        out.columnWidths.push_back(std::max(kNarrow, static_cast<int>(column.header.size()) * 2 + 2));
    }
    out.header << QString::fromUtf16(kReasonHeader);
    out.columnWidths.push_back(kWide);
    auto problem = plan.problems.begin();
    for (const PlanRow& row : plan.rows) {
        if (row.disposition != Disposition::Rejected)
            continue;
        std::vector<const RowProblem*> problems;
        problem =
            std::find_if(problem, plan.problems.end(), [&](const RowProblem& each) { return each.row >= row.number; });
        for (; problem != plan.problems.end() && problem->row == row.number; ++problem)
            problems.push_back(&*problem);
        QStringList cells;
        for (const HeaderColumn& column : plan.layout.columns) {
            if (column.key == headerKey(QString::fromUtf16(kReasonHeader)))
                continue;
            const sheet::Cell* cell = table.find(row.index, column.column);
            cells << (cell == nullptr ? QString() : cellText(*cell, problems));
        }
        cells << reasonsOf(problems);
        out.rows.push_back(std::move(cells));
    }
    return out;
}

} // namespace branchbook::roster
