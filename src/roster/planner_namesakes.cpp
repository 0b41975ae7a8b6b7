// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody of the same name in the book whose day of birth is another: a wrong number, or another person.
#include "roster/planner.h"

#include "branchbook/base/resident_id.h"

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
