// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody of the same name in the book whose day of birth is another: a wrong number, or another person.
#include "roster/planner.h"

#include "branchbook/base/resident_id.h"
#include "branchbook/base/text.h"

#include <algorithm>
#include <array>

namespace branchbook::roster {

using book::Field;
using book::FieldValues;

namespace {

bool failsCheckDigit(const QString& number)
{
    return readResidentId(number).fault == ResidentIdFault::CheckDigit;
}

} // namespace

/// The record knows no more than the row: nothing in it is left unsaid.
bool Planner::isWhole(const FieldValues& known, const FieldValues& values) const
{
    return says(known, values) && std::all_of(known.entries().begin(), known.entries().end(), [&](const auto& entry) {
               return entry.first == Field::PartyBranch || isOnlyDerived(entry.first) || values.has(entry.first);
           });
}

bool Planner::saysMoreThanName(const FieldValues& values) const
{
    return std::any_of(values.entries().begin(), values.entries().end(), [&](const auto& entry) {
        return entry.first != Field::FullName && !isOnlyDerived(entry.first);
    });
}

/// Of several of the name, the one whose whole record the row is, word for word.
Uuid Planner::onlyWholeRecord(const FieldValues& values) const
{
    Uuid only;
    const PersonKeys keys =
        personKeys(values.get(Field::FullName), values.get(Field::IdNumber), values.get(Field::BirthDate));
    if (!saysMoreThanName(values))
        return {};
    for (const auto* person : m_existing.findByName(keys.name)) {
        if (m_matcher.rowOf(person->id) != 0 || !isWhole(m_existing.values(person->id), values))
            continue;
        if (!only.isNull())
            return {};
        only = person->id;
    }
    return only;
}

/// How many rows of the file bear the name.
int Planner::rowsNamed(const QString& name)
{
    const HeaderColumn* column = m_plan.layout.columnOf(Field::FullName);
    if (m_rowsByName.isEmpty() && column != nullptr) {
        for (int index = 0; index < m_table.rowCount(); ++index) {
            if (const sheet::Cell* cell = m_table.find(index, column->column))
                ++m_rowsByName[normalizedName(cell->text.toString())];
        }
    }
    return m_rowsByName.value(name);
}

/// A digit that was copied wrong may stand in the day of birth: what the number says of it tells nobody apart.
Uuid Planner::likelyByNumber(const Match& match, const FieldValues& values, const PersonKeys& keys) const
{
    if (isOneNumberDoubtful(match, values))
        return match.otherNumber;
    if (keys.idNumber == 0)
        return {};
    const bool wrong = failsCheckDigit(values.get(Field::IdNumber));
    for (const auto* person : m_existing.findByName(keys.name)) {
        if (person->keys.idNumber == 0 || m_matcher.rowOf(person->id) != 0)
            continue;
        if (wrong || failsCheckDigit(m_existing.values(person->id).get(Field::IdNumber)))
            return person->id;
    }
    return {};
}

/// Another day of birth, and yet the same telephone or day of joining: taken as somebody else, and it is said.
void Planner::tellLikeInBook(const PlanRow& row, const FieldValues& values, const PersonKeys& keys)
{
    static constexpr std::array kTelling{Field::MobilePhone, Field::ContactPhone, Field::JoinDate};
    for (const auto* person : m_existing.findByName(keys.name)) {
        if (m_matcher.rowOf(person->id) != 0)
            continue;
        const FieldValues known = m_existing.values(person->id);
        const auto same = std::find_if(kTelling.begin(), kTelling.end(), [&](Field field) {
            return values.has(field) && values.get(field) == known.get(field);
        });
        if (same == kTelling.end())
            continue;
        m_plan.problems.push_back({row.number, -1, Field::FullName, values.get(Field::FullName),
                                   Problem{QStringLiteral("match.namesake_likely"),
                                           Severity::Warning,
                                           {values.get(Field::FullName), book::fieldLabel(*same)}}});
        return;
    }
}

} // namespace branchbook::roster
