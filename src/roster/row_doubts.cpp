// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row leaves open: the kind of member where no column says it, and the values that are in doubt.
#include "roster/row_reader.h"

#include "branchbook/base/date.h"

#include <algorithm>

namespace branchbook::roster {

using book::Field;

/// A roster without the kind of member: who has been converted is a full member, who joined less than a year ago is on
/// probation. Anything else stays empty, and the question for the sheet says so (Planner::reportType).
void RowReader::deriveType()
{
    if (m_layout.columnOf(Field::MemberType) != nullptr || m_row.rejected)
        return;
    const PartialDate full = PartialDate::fromIso(m_row.values.get(Field::FullMemberDate));
    const PartialDate join = PartialDate::fromIso(m_row.values.get(Field::JoinDate));
    const QDate today = m_options.today;
    QString type;
    if (!full.isEmpty() && full.earliest() <= today)
        type = QStringLiteral("正式党员");
    else if (!join.isEmpty() && join.earliest() <= today && addMonths(join.latest(), 12) >= today)
        type = QStringLiteral("预备党员");
    m_row.derivedType = !type.isEmpty();
    m_row.noType = type.isEmpty();
    if (m_row.derivedType && m_options.memberTypes == MemberTypes::Derive)
        m_row.values.set(Field::MemberType, type);
}

/// Every cell that holds something and gives no value, and the paper nobody knows.
void RowReader::noteDoubts(int number)
{
    if (m_row.rejected)
        return;
    for (const RowProblem& problem : m_row.problems) {
        if (!problem.field || problem.problem.severity == Severity::Notice || problem.row != number)
            continue;
        if (!m_row.values.has(*problem.field) || problem.problem.code == u"id_number.other_paper")
            m_row.doubts.push_back({*problem.field, problem.value, problem.column, problem.problem});
    }
    for (const RowQuestion& question : m_row.questions) {
        const HeaderColumn* column = m_layout.columnOf(question.field);
        if (question.answered >= 0 && !m_row.values.has(question.field))
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
