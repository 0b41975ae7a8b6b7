// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/planner.h"

#include "branchbook/base/resident_id.h"

#include <algorithm>

namespace branchbook::roster {

using book::Field;
using book::FieldKind;
using book::FieldValues;

namespace {

Problem matchWarning(const char16_t* code, const QStringList& args = {})
{
    return {QString::fromUtf16(code), Severity::Warning, args};
}

/// A value that says less than the other: 1985-07 beside 1985-07-12.
bool isCoarserDate(Field field, const QString& coarse, const QString& fine)
{
    return book::fieldInfo(field).kind == FieldKind::Date && coarse.size() < fine.size() && fine.startsWith(coarse);
}

/// As given, else from the ID number.
QString sexOf(const FieldValues& values)
{
    const QString given = values.get(Field::Gender);
    const ResidentId id = readResidentId(values.get(Field::IdNumber));
    return given.isEmpty() && id.fault == ResidentIdFault::None ? sexName(id.sex) : given;
}

bool hasBirth(const FieldValues& values)
{
    return values.has(Field::BirthDate) || values.has(Field::IdNumber);
}

/// Birth dates that contradict each other have been told apart by the matcher.
Likeness likenessOf(const Match& match, const FieldValues& known, const FieldValues& values)
{
    if (match.member.isNull())
        return Likeness::Several;
    const QString sex = sexOf(values);
    if (!sex.isEmpty() && !sexOf(known).isEmpty() && sex != sexOf(known))
        return Likeness::OtherSex;
    return hasBirth(known) && hasBirth(values) ? Likeness::Plausible : Likeness::NameOnly;
}

} // namespace

void Planner::reject(PlanRow& row, Problem problem, std::optional<Field> field)
{
    problem.severity = Severity::Error;
    const HeaderColumn* column = field ? m_plan.layout.columnOf(*field) : nullptr;
    const sheet::Cell* cell = column == nullptr ? nullptr : m_table.find(row.index, column->column);
    m_plan.problems.push_back({row.number, column == nullptr ? -1 : column->column, field,
                               cell == nullptr ? QString() : cell->text.toString(), std::move(problem)});
    row.disposition = Disposition::Rejected;
}

const Decision* Planner::decisionOn(int row, const QString& code) const
{
    const auto& decisions = m_plan.options.decisions;
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(), [&](const Decision& decision) {
        return decision.row == row && decision.code == code;
    });
    return found == decisions.rend() ? nullptr : &*found;
}

void Planner::decideIdentity(PlanRow& row, const FieldValues& values)
{
    const PersonKeys keys =
        personKeys(values.get(Field::FullName), values.get(Field::IdNumber), values.get(Field::BirthDate));
    const Match match = m_matcher.find(keys);
    switch (match.identity) {
    case Identity::Duplicate:
        reject(row,
               matchWarning(match.byIdNumber ? u"row.same_id_number" : u"row.same_person",
                            {QString::number(match.earlierRow)}),
               match.byIdNumber ? Field::IdNumber : Field::FullName);
        return;
    case Identity::New:
        if (match.sameNameOtherId)
            m_plan.problems.push_back({row.number, -1, Field::IdNumber, values.get(Field::IdNumber),
                                       matchWarning(u"match.other_id_number", {values.get(Field::FullName)})});
        row.disposition = Disposition::Added;
        break;
    case Identity::Known:
        row.member = match.member;
        meet(row, values);
        break;
    case Identity::Uncertain: decideUncertain(row, values, match); break;
    }
    if (row.disposition != Disposition::Rejected)
        m_matcher.remember(keys, row.number, row.member);
}

/// Nobody is guessed: equal in everything the row says = the same person, nothing to do; else asked.
void Planner::decideUncertain(PlanRow& row, const FieldValues& values, const Match& match)
{
    const FieldValues known = match.member.isNull() ? FieldValues() : m_existing.values(match.member);
    if (!match.member.isNull() && says(known, values)) {
        row.member = match.member;
        row.disposition = m_plan.options.policy == Policy::NewOnly ? Disposition::Skipped : Disposition::Unchanged;
        if (row.disposition == Disposition::Skipped)
            m_plan.problems.push_back({row.number, -1, std::nullopt, {}, matchWarning(u"match.exists")});
        return;
    }
    const QString code = QStringLiteral("match.uncertain");
    askAbout(questionAboutMatch(row.number, values.get(Field::FullName), likenessOf(match, known, values)), row);
    const Decision* decision = decisionOn(row.number, code);
    if (decision == nullptr) {
        reject(row, Problem{code, Severity::Error, {values.get(Field::FullName)}}, Field::FullName);
    } else if (decision->option == u"same" && !match.member.isNull()) {
        row.member = match.member;
        meet(row, values);
    } else if (decision->option == u"skip") {
        row.disposition = Disposition::Skipped;
        m_plan.problems.push_back({row.number, -1, std::nullopt, {}, matchWarning(u"row.skipped_by_user")});
    }
}

bool Planner::says(const FieldValues& known, const FieldValues& values) const
{
    return std::all_of(values.entries().begin(), values.entries().end(), [&](const auto& entry) {
        const QString old = known.get(entry.first);
        return (entry.first == Field::MemberType && m_typeDerived && !old.isEmpty()) || old == entry.second
            || isCoarserDate(entry.first, entry.second, old);
    });
}

void Planner::meet(PlanRow& row, const FieldValues& values)
{
    const auto& options = m_plan.options;
    if (options.policy == Policy::NewOnly) {
        row.disposition = Disposition::Skipped;
        m_plan.problems.push_back({row.number, -1, std::nullopt, {}, matchWarning(u"match.exists")});
        return;
    }
    const FieldValues known = m_existing.values(row.member);
    std::vector<Change> fills;
    std::vector<Change> differences;
    for (const auto& [field, value] : values.entries()) {
        const QString old = known.get(field);
        if (old == value || isCoarserDate(field, value, old))
            continue;
        if (field == Field::MemberType && m_typeDerived && !old.isEmpty())
            continue; // what the book says is better than what we think
        (old.isEmpty() || isCoarserDate(field, old, value) ? fills : differences)
            .push_back({row.number, field, old, value});
    }
    bool replace = options.policy == Policy::Overwrite;
    if (options.policy == Policy::Ask && !differences.empty()) {
        QStringList labels;
        for (const Change& difference : differences)
            labels << book::fieldLabel(difference.field);
        askAbout(questionAboutDifferences(row.number, values.get(Field::FullName), labels), row);
        const Decision* decision = decisionOn(row.number, QStringLiteral("match.differs"));
        replace = decision != nullptr && decision->option == u"update";
    }
    if (replace)
        std::move(differences.begin(), differences.end(), std::back_inserter(fills));
    else
        for (const Change& difference : differences) {
            const HeaderColumn* column = m_plan.layout.columnOf(difference.field);
            m_plan.problems.push_back(
                {row.number, column == nullptr ? -1 : column->column, difference.field, difference.newValue,
                 matchWarning(u"value.differs",
                              {book::fieldLabel(difference.field), difference.oldValue, difference.newValue})});
        }
    row.disposition = fills.empty() ? Disposition::Unchanged : Disposition::Updated;
    std::move(fills.begin(), fills.end(), std::back_inserter(m_plan.changes));
}

} // namespace branchbook::roster
