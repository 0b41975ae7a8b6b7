// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row leaves open: the values that are in doubt.
#include "roster/row_reader.h"

#include <algorithm>
#include <array>

namespace branchbook::roster {

using book::Field;

namespace {

/// Written, and to be looked at: the paper nobody knows, and a conversion that the rules know otherwise.
bool isWrittenInDoubt(const QString& code)
{
    static constexpr std::array<QStringView, 7> kCodes{
        u"political_status.differs", u"id_number.other_paper", u"full_member.before_join", u"full_member.equals_join",
        u"full_member.early",        u"full_member.too_soon",  u"full_member.far"};
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

} // namespace

/// Every cell that holds something and gives no value, and what is written in doubt.
void RowReader::noteDoubts(int number)
{
    if (m_row.rejected)
        return;
    for (const RowProblem& problem : m_row.problems) {
        if (!problem.field || problem.problem.severity == Severity::Notice || problem.row != number
            || book::fieldInfo(*problem.field).kind == book::FieldKind::Computed)
            continue;
        if (!m_row.values.has(*problem.field) || isWrittenInDoubt(problem.problem.code))
            m_row.doubts.push_back({*problem.field, problem.value, problem.column, problem.problem});
    }
    for (const RowQuestion& question : m_row.questions) {
        const HeaderColumn* column = m_layout.columnOf(question.field);
        if (question.answered >= 0 && !question.cell.isEmpty() && !m_row.values.has(question.field))
            m_row.doubts.push_back(
                {question.field, question.cell, column == nullptr ? -1 : column->column,
                 Problem{question.code, Severity::Warning, {question.cell, question.choices.value(0)}}});
    }
    std::stable_sort(m_row.doubts.begin(), m_row.doubts.end(),
                     [](const Doubt& a, const Doubt& b) { return a.field < b.field; });
    const auto last = std::unique(m_row.doubts.begin(), m_row.doubts.end(),
                                  [](const Doubt& a, const Doubt& b) { return a.field == b.field; });
    m_row.doubts.erase(last, m_row.doubts.end());
}

} // namespace branchbook::roster
