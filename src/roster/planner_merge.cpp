// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet and the book may each be right and contradict each other together: what the record will say is checked by the
// rules of a row.
#include "roster/planner.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::roster {

using book::Field;
using book::FieldValues;

namespace {

FieldValues merged(FieldValues record, const std::vector<Change>& changes)
{
    for (const Change& change : changes)
        record.set(change.field, change.newValue);
    return record;
}

bool holds(const std::vector<RowFinding>& findings, const Problem& problem)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const RowFinding& finding) { return finding.problem == problem; });
}

bool holdsKind(const std::vector<RowFinding>& findings, const RowFinding& one)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const RowFinding& finding) { return finding.problem.code == one.problem.code; });
}

} // namespace

/// The book has a remark of its own, which stays: what stood beside a date is not imported.
void Planner::tellNotesLeft(const PlanRow& row, const ReadRow& read)
{
    if (!read.remarkOfNotes || row.disposition == Disposition::Added || isChanged(row, Field::Remark)
        || (!row.member.isNull() && m_existing.values(row.member).get(Field::Remark) == read.values.get(Field::Remark)))
        return;
    for (auto problem = m_plan.problems.rbegin(); problem != m_plan.problems.rend() && problem->row == row.number;
         ++problem) {
        if (problem->problem.code == u"date.note_kept")
            problem->problem.code = QStringLiteral("date.note");
    }
}

/// One of the values waits for an answer of its own, after which there may be no contradiction.
bool Planner::isStillAsked(int row, std::span<const Field> fields) const
{
    const auto& questions = m_plan.questions; // those of the row at hand are the last
    for (auto question = questions.rbegin(); question != questions.rend() && question->row == row; ++question) {
        if (question->code == u"match.differs" && question->chosen < 0 && question->field
            && std::find(fields.begin(), fields.end(), *question->field) != fields.end())
            return true;
    }
    return false;
}

/// Whether the sheet's values are written although they contradict the book, by the answer.
bool Planner::isContradictionTaken(PlanRow& row, const QString& person, const RowFinding& finding,
                                   const std::vector<Change>& held)
{
    if (m_plan.options.policy != Policy::Ask || isStillAsked(row.number, impossibleTogether(finding.problem.code)))
        return false;
    askAbout(questionAboutContradiction(row.number, person, finding, held), row);
    const Decision* decision = decisionOn(row.number, QStringLiteral("match.contradicts"), finding.field);
    return decision != nullptr && decision->option == u"update";
}

/// The book keeps its values; what the sheet does not say itself is not told. `within`: the row's cells contradict each other,
/// and none of them is written, so that none is the reason for another.
void Planner::reportContradiction(const RowFinding& finding, const std::vector<Change>& held, bool within)
{
    QString reason = problemText(finding.problem);
    if (within)
        reason.prepend(QCoreApplication::translate("Roster", "表里这几处自己就对不上，都没有写入。"));
    for (const Change& change : held) {
        if (change.field == Field::MemberType && m_typeDerived)
            continue;
        const HeaderColumn* column = m_plan.layout.columnOf(change.field);
        m_plan.problems.push_back(
            {change.row, column == nullptr ? -1 : column->column, change.field, change.newValue,
             Problem{QStringLiteral("value.contradicts"),
                     Severity::Warning,
                     {book::fieldLabel(change.field), change.oldValue, change.newValue, reason}}});
    }
}

/// What else the record would say in doubt, and neither the row nor the book says alone: written, and told.
void Planner::tellMerged(const PlanRow& row, const std::vector<RowFinding>& found,
                         const std::vector<RowFinding>& beforehand)
{
    for (const RowFinding& finding : found) {
        if (finding.problem.severity != Severity::Warning || holdsKind(beforehand, finding))
            continue;
        const HeaderColumn* column = m_plan.layout.columnOf(finding.field);
        const sheet::Cell* cell = column == nullptr ? nullptr : m_table.find(row.index, column->column);
        m_plan.problems.push_back({row.number, column == nullptr ? -1 : column->column, finding.field,
                                   cell == nullptr ? QString() : cell->text.toString(), finding.problem});
    }
}

void Planner::settleContradictions(PlanRow& row, const FieldValues& known, const FieldValues& values,
                                   std::vector<Change>& changes)
{
    if (changes.empty())
        return;
    const CheckOptions options{m_plan.options.today, m_plan.options.underAge};
    std::vector<RowFinding> settled = checkRow(known, options); // it says so already
    const std::vector<RowFinding> ownWords = checkRow(values, options);
    std::vector<RowFinding> found = checkRow(merged(known, changes), options);
    const auto next = [&] {
        return std::find_if(found.begin(), found.end(), [&](const RowFinding& finding) {
            return !impossibleTogether(finding.problem.code).empty() && !holds(settled, finding.problem);
        });
    };
    for (auto fresh = next(); fresh != found.end(); fresh = next()) {
        const RowFinding finding = *fresh;
        const auto fields = impossibleTogether(finding.problem.code);
        const auto isOfIt = [&](const Change& change) {
            return std::find(fields.begin(), fields.end(), change.field) != fields.end()
                || (change.field == Field::MemberType && m_typeDerived);
        };
        std::vector<Change> held;
        std::copy_if(changes.begin(), changes.end(), std::back_inserter(held), isOfIt);
        settled.push_back(finding);
        if (held.empty())
            continue;
        if (isContradictionTaken(row, values.get(Field::FullName), finding, held)) {
            for (const Change& change : held)
                m_plan.doubts.push_back({{row.number, -1, change.field, change.newValue, finding.problem}, false});
            if (!holds(ownWords, finding.problem)) // told of the row already
                tellMerged(row, {finding}, {});
            continue;
        }
        std::erase_if(changes, isOfIt);
        reportContradiction(finding, held, held.size() > 1 && holds(ownWords, finding.problem));
        found = checkRow(merged(known, changes), options);
    }
    settled.insert(settled.end(), ownWords.begin(), ownWords.end());
    tellMerged(row, found, settled);
}

} // namespace branchbook::roster
