// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan says and asks about the kind of member: once for the sheet, or once for each ambiguous word.
#include "roster/planner.h"

#include <algorithm>

namespace branchbook::roster {

using book::Field;

/// Said at the header: what the members are, where no column says it.
void Planner::reportType()
{
    const PlanCounts& counts = m_plan.counts;
    const int derived = counts.derivedFull + counts.derivedProbationary;
    if (derived + counts.untold == 0)
        return;
    QString answer =
        m_plan.options.memberTypes == MemberTypes::LeaveEmpty ? QStringLiteral("empty") : QStringLiteral("derive");
    if (const Decision* decision = decisionOn(m_plan.layout.lastHeaderRow, QStringLiteral("member_type.missing")))
        answer = decision->option;
    Problem problem{QStringLiteral("member_type.left_empty"),
                    Severity::Warning,
                    {{}, {}, QString::number(derived + counts.untold)}};
    if (answer == u"derive" && derived > 0) {
        problem.code = QStringLiteral("member_type.derived");
        problem.args = QStringList{QString::number(counts.derivedFull), QString::number(counts.derivedProbationary),
                                   QString::number(counts.untold)};
    } else if (answer == u"full" || answer == u"probationary") {
        problem.code = QStringLiteral("member_type.answered");
        problem.args = QStringList{answer == u"full" ? QStringLiteral("正式党员") : QStringLiteral("预备党员"),
                                   QString::number(derived + counts.untold)};
    }
    m_plan.problems.insert(m_plan.problems.begin(),
                           {m_plan.layout.lastHeaderRow, -1, Field::MemberType, {}, std::move(problem)});
}

/// Whom the book knows better is not asked about.
void Planner::groupTypes(const ReadRow& read, PlanRow& row)
{
    const auto asked = std::find_if(read.questions.begin(), read.questions.end(), asksForType);
    if (asked == read.questions.end() || row.disposition == Disposition::Rejected
        || row.disposition == Disposition::Skipped)
        return;
    if (!row.member.isNull() && m_existing.values(row.member).has(Field::MemberType))
        return;
    TypeGroup& group = m_typeGroups[asked->cell];
    if (group.rows.empty()) {
        group.code = asked->code;
        group.person = read.values.get(Field::FullName);
    }
    group.rows.push_back(row.number);
    if (read.typeByDates.isEmpty())
        group.untold.push_back(row.number);
    if (asked->answered < 0)
        ++row.openQuestions;
}

void Planner::askAboutTypes()
{
    const PlanCounts& counts = m_plan.counts;
    if (counts.untold > 0)
        m_plan.questions.push_back(questionAboutSheet(m_plan.layout.lastHeaderRow, counts.derivedFull,
                                                      counts.derivedProbationary, counts.untold));
    for (const auto& [word, group] : m_typeGroups)
        m_plan.questions.push_back(questionAboutWord(word, group.code, group.person, group.rows, group.fromDates()));
    for (Question& question : m_plan.questions) {
        if (question.field == Field::MemberType)
            markChosen(question, m_plan.options.decisions);
    }
    reportBlankTypes();
}

/// Whose kind is left empty counts as nobody's member: said once for the sheet, with the rows.
void Planner::reportBlankTypes()
{
    const auto group = m_typeGroups.find(QString());
    if (group == m_typeGroups.end())
        return;
    const auto asked = std::find_if(m_plan.questions.begin(), m_plan.questions.end(), [](const Question& each) {
        return each.field == Field::MemberType && each.code == u"member_type.blank";
    });
    const QString answer = asked->chosen < 0 ? QString() : asked->options[static_cast<size_t>(asked->chosen)].id;
    if (answer == u"full" || answer == u"probationary")
        return;
    const std::vector<int>& rows = answer == u"derive" ? group->second.untold : group->second.rows;
    const HeaderColumn* column = m_plan.layout.columnOf(Field::MemberType);
    if (rows.empty())
        return;
    m_plan.problems.insert(m_plan.problems.begin(),
                           {m_plan.layout.lastHeaderRow,
                            column == nullptr ? -1 : column->column,
                            Field::MemberType,
                            {},
                            Problem{QStringLiteral("member_type.blank"),
                                    Severity::Warning,
                                    {QString::number(rows.size()), rowsText(rows)}}});
}

} // namespace branchbook::roster
